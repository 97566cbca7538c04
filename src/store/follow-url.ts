import type { BoardStore } from './board-store.ts';
import type { BoardValues } from './board-values.ts';
import { readQuery, writeQuery } from './query.ts';

/** The parts of a window that hold the address. */
export type AddressBar = Pick<
  Window,
  'location' | 'history' | 'addEventListener' | 'removeEventListener'
>;

function isTyping(before: BoardValues, after: BoardValues): boolean {
  const silent = (values: BoardValues) =>
    writeQuery({ ...values, filters: { ...values.filters, text: '' } });
  return before.filters.text !== after.filters.text && silent(before) === silent(after);
}

/**
 * Keeps the store and the address in step, both ways, so that back, forward, reload and a pasted
 * link give the same board. What the address already says is not pushed again, or Back would trap;
 * a search typed letter by letter is one step of the history.
 *
 * @returns the function that stops following.
 */
export function followUrl(
  store: BoardStore,
  page: AddressBar,
  figureIds: readonly string[],
): () => void {
  let typing = false;
  const valuesOf = (search: string) => readQuery(search, store.getState().ledger, figureIds);
  const stop = store.subscribe((after, before) => {
    const query = writeQuery(after);
    if (query === writeQuery(valuesOf(page.location.search))) return;
    const address = query === '' ? page.location.pathname : query;
    const goesOn = isTyping(before, after);
    if (typing && goesOn) page.history.replaceState(null, '', address);
    else page.history.pushState(null, '', address);
    typing = goesOn;
  });
  const read = () => {
    typing = false;
    store.setState(valuesOf(page.location.search));
  };
  page.addEventListener('popstate', read);
  return () => {
    stop();
    page.removeEventListener('popstate', read);
  };
}
