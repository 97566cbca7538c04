// Runs before the page is painted, inlined into its head: a link that asks for another theme is
// dressed at once, and one that asks for another view or language does not show the printed one.
(() => {
  const page = document.documentElement;
  const query = new URLSearchParams(location.search);
  const theme = query.get('theme');
  if (theme === 'light' || theme === 'dark') page.dataset.theme = theme;
  if (query.get('lang') === 'en') page.lang = 'en';
  takeSavedLayout();
  query.delete('theme');
  const isPrinted = query.toString() === '';

  /** A board that was arranged hangs so again: as if its link had said it. See saved-layout.ts. */
  function takeSavedLayout() {
    if ([...query.keys()].some((key) => key !== 'ledger')) return; // a link: exactly what it says
    let saved;
    try {
      saved = localStorage.getItem(`guatu:layout:${query.get('ledger') ?? 'shifeng-2020'}`);
    } catch {
      return; // storage is forbidden
    }
    if (!saved) return;
    for (const [key, figure] of new URLSearchParams(saved)) query.append(key, figure);
    history.replaceState(null, '', `?${query}${location.hash}`);
  }

  // What is done to the printed page is kept, and done again once the app can hear it. Meanwhile a
  // filter looks as if it were on.
  /** @type {{ place: Element, type: string }[]} */
  const kept = [];
  /** @type {Map<HTMLInputElement, string>} */
  const typed = new Map();
  /** @param {Element} filter @param {boolean} isPressed */
  const press = (filter, isPressed) => filter.setAttribute('aria-pressed', String(isPressed));
  /** @param {Event} event */
  const keep = (event) => {
    const { target, type } = event;
    const place = target instanceof Element && target.closest('button, [data-mark], input, select');
    if (!place) return;
    const isKey = event instanceof KeyboardEvent;
    if (isKey) {
      if (!place.matches('[data-mark]') || (event.key !== 'Enter' && event.key !== ' ')) return;
      event.preventDefault();
    }
    if (place instanceof HTMLInputElement) typed.set(place, place.value);
    else kept.push({ place, type: isKey ? 'click' : type });
    if (type === 'click' && place.matches('.filter-choice')) {
      press(place, place.getAttribute('aria-pressed') !== 'true');
    }
  };
  const types = ['click', 'keydown', 'input', 'change'];
  const keepNoMore = () => {
    for (const type of types) removeEventListener(type, keep);
    for (const { place } of kept) if (place.matches('.filter-choice')) press(place, false);
  };
  const replay = () => {
    // What was typed comes first: the app's answer to a click would write over it. The app looks for a
    // difference from the value that it set or found last, so its own ear for that is passed by.
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
    for (const [field, text] of typed) {
      set?.call(field, text);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    for (const { place, type } of kept) place.dispatchEvent(new Event(type, { bubbles: true }));
  };

  const showPrinted = () => {
    delete page.dataset.pending;
    delete page.dataset.firstFrame;
  };
  const begin = () => {
    const app = document.querySelector('link[data-app]')?.getAttribute('href') ?? '';
    import(new URL(app, document.baseURI).href).catch(() => {
      // Without its script, the printed view is better than none, and no filter is on.
      keepNoMore();
      showPrinted();
    });
  };

  if (isPrinted) {
    for (const type of types) addEventListener(type, keep);
    const handOver = () => {
      keepNoMore();
      for (const field of typed.keys()) field.value = '';
    };
    addEventListener('guatu:begin', handOver, { once: true });
    addEventListener('guatu:ready', replay, { once: true });
    // Where it was scrolled to before, the page needs its whole length at once.
    const [visit] = performance.getEntriesByType('navigation');
    if (visit && 'type' in visit && visit.type === 'navigate' && location.hash === '')
      page.dataset.firstFrame = '';
  } else {
    page.dataset.pending = '';
  }

  addEventListener('DOMContentLoaded', () => {
    if (!isPrinted || document.hidden) begin();
    else {
      // The printed view is painted before the app begins, and its first screen before the rest.
      requestAnimationFrame(() =>
        setTimeout(() => {
          showPrinted();
          begin();
        }, 0),
      );
    }
  });
})();
