// @ts-check
/*
 * What the bench runs inside a page, from the start of its document, before any script of its own. Each
 * function is sent as text and must stand alone. The same two probes run in all three pages, in visits
 * of their own: a probe that clicks would change what the other one waits to see.
 */

/** The name under which a page finds the bench's ear. */
export const EAR = 'reportToBench';

/** What a filter and the words on what is in view look like, in all pages. */
export const FILTER = 'button.filter-choice';
export const STATUS = '[role="status"]';
/** A mark: the app's and the static page's own class, and the bars that recharts draws by itself. */
export const MARK = 'svg .mark, .recharts-bar-rectangle path';

/**
 * The first visible mark.
 *
 * On each animation frame, looks for a mark with a box that is not empty, that is not hidden and lies in
 * the window. The frame in which one is found is painted when its callbacks are done. Where this is
 * the first frame with any content, the browser says when it reached the screen: its
 * first-contentful-paint, if painted after the mark was found. Otherwise the time is taken in the frame
 * that follows. (Element Timing would be the measure for every frame, but knows images and text only,
 * not the shapes of an SVG. The following frame alone would count scripts that run while the mark is
 * on the screen already.)
 *
 * @param {{ ear: string, mark: string }} names
 */
export function watchFirstMark({ ear, mark }) {
  /** @param {Element} element */
  const isVisible = (element) => {
    const { width, height, top, bottom } = element.getBoundingClientRect();
    const isInWindow = bottom > 0 && top < window.innerHeight;
    return (
      width > 0 && height > 0 && isInWindow && element.checkVisibility({ visibilityProperty: true })
    );
  };
  /** @type {{ frame: number, next: number } | undefined} */
  let found;
  /** @type {{ painted: number, shown: number } | undefined} */
  let contentful;
  const report = () => {
    if (found === undefined || contentful === undefined) return;
    const isThatFrame = contentful.painted >= found.frame;
    const firstMark = isThatFrame ? contentful.shown : Math.max(found.next, contentful.shown);
    Reflect.get(window, ear)(JSON.stringify({ firstMark }));
  };
  const look = () => {
    const frame = performance.now();
    if ([...document.querySelectorAll(mark)].some(isVisible)) {
      requestAnimationFrame(() => {
        found = { frame, next: performance.now() };
        report();
      });
    } else {
      requestAnimationFrame(look);
    }
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => {
    const [entry] = list.getEntriesByName('first-contentful-paint');
    if (entry === undefined) return;
    // Browsers that do not tell when they painted leave the following frame as the measure.
    const painted = Number(Reflect.get(entry, 'paintTime') ?? 0);
    contentful = { painted, shown: entry.startTime };
    report();
  }).observe({ type: 'paint', buffered: true });
}

/**
 * Interactive: the moment from which a click on a filter changes the board.
 *
 * Every few milliseconds, clicks the first filter, if there is one, until the words on what is in view
 * have changed and the filter is pressed. `interactive` is the time just before the click that did it;
 * `answered` is when its effect stood in the document. The effect is looked for when the click returns,
 * once its microtasks have run (React renders there), and before the next click; a filter that is
 * pressed already is not clicked again. A click is cheap: one that nobody hears costs microseconds.
 *
 * @param {{ ear: string, filter: string, status: string }} names
 */
export function clickUntilItWorks({ ear, filter, status }) {
  const words = () => document.querySelector(status)?.textContent;
  const isPressed = () => document.querySelector(filter)?.getAttribute('aria-pressed') === 'true';
  /** @type {{ at: number, words: string | null | undefined } | undefined} */
  let click;
  let isDone = false;
  const check = () => {
    if (isDone || click === undefined || words() === click.words || !isPressed()) return;
    isDone = true;
    const report = { interactive: click.at, answered: performance.now() };
    Reflect.get(window, ear)(JSON.stringify(report));
  };
  const turn = () => {
    check();
    if (isDone) return;
    const button = document.querySelector(filter);
    if (button instanceof HTMLElement && words() !== undefined && !isPressed()) {
      click = { words: words(), at: performance.now() };
      button.click();
      check();
      queueMicrotask(check);
    }
    setTimeout(turn, 0);
  };
  turn();
}

/**
 * Adds up how far the layout shifts, from the first frame on: the browser's own measure (CLS), of
 * which all shifts fall into one window as long as the visit is this short.
 * @param {{ total: string }} names under which the page keeps the sum
 */
export function addUpShifts({ total }) {
  Reflect.set(window, total, 0);
  new PerformanceObserver((list) => {
    const shifts = list.getEntries().map((entry) => Number(Reflect.get(entry, 'value')));
    const sum = shifts.reduce((before, shift) => before + shift, Reflect.get(window, total));
    Reflect.set(window, total, sum);
  }).observe({ type: 'layout-shift', buffered: true });
}
