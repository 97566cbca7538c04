import type { AddressBar } from './follow-url.ts';

const BASE = '/guatu/';

/** An address bar with its history as a list, so that a test sees and walks it at once. */
export class FakeAddressBar implements AddressBar {
  readonly location = window.location;
  readonly addEventListener = window.addEventListener.bind(window);
  readonly removeEventListener = window.removeEventListener.bind(window);
  readonly history: History;
  #entries: string[] = [];
  #at = 0;

  constructor(query = '') {
    const bar = this;
    const { replaceState } = window.history;
    const show = () => replaceState.call(window.history, null, '', bar.#entries[bar.#at] ?? BASE);
    this.history = {
      get length() {
        return bar.#entries.length;
      },
      state: null,
      scrollRestoration: 'auto',
      pushState(_data, _unused, url) {
        bar.#entries = [...bar.#entries.slice(0, bar.#at + 1), addressOf(url)];
        bar.#at += 1;
        show();
      },
      replaceState(_data, _unused, url) {
        bar.#entries[bar.#at] = addressOf(url);
        show();
      },
      go(steps = 0) {
        const to = bar.#at + steps;
        if (to < 0 || to >= bar.#entries.length || steps === 0) return;
        bar.#at = to;
        show();
        window.dispatchEvent(new PopStateEvent('popstate'));
      },
      back() {
        this.go(-1);
      },
      forward() {
        this.go(1);
      },
    };
    this.#entries = [addressOf(query)];
    show();
  }

  /** The queries of the whole history, the oldest first. */
  get queries(): readonly string[] {
    return this.#entries.map((entry) => entry.slice(BASE.length));
  }
}

/** A query stands alone in what followUrl writes, or the whole path does for no query. */
function addressOf(url: string | URL | null | undefined): string {
  const text = String(url ?? '');
  return text.startsWith('?') || text === '' ? BASE + text : text;
}
