import type { BoardStore } from './board-store.ts';
import type { BoardValues, OpenLedger } from './board-values.ts';
import { isAddressOf, ledgerAskedFor, readQuery, writeQuery } from './query.ts';
import type { ShippedId } from './shipped.ts';

/** The parts of a window that hold the address. */
export type AddressBar = Pick<
  Window,
  'location' | 'history' | 'addEventListener' | 'removeEventListener'
>;

type Gesture = 'typing' | 'moving';

/** What goes on over many changes: typing a search, or moving through the months. */
function gestureOf(before: BoardValues, after: BoardValues): Gesture | undefined {
  const { text } = after.filters;
  const isSame = (change: (values: BoardValues) => BoardValues) =>
    writeQuery(change(before)) === writeQuery(change(after));
  const silent = (values: BoardValues) => ({ ...values, filters: { ...values.filters, text: '' } });
  if (text !== '' && text !== before.filters.text && isSame(silent)) return 'typing';
  const still = (values: BoardValues) => ({ ...values, asOf: before.asOf });
  return after.asOf !== before.asOf && isSame(still) ? 'moving' : undefined;
}

/**
 * Browsers allow so many steps in so many seconds; past that the board goes on and its address lags.
 * Says whether the address was written.
 */
function write(history: History, address: string, replaces: boolean): boolean {
  try {
    if (replaces) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    return true;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return false;
  }
}

/**
 * Keeps the store and the address in step, both ways, so that back, forward, reload and a pasted
 * link give the same board. What the address already says is not pushed again, or Back would trap;
 * a search typed letter by letter, or a way through the months, is one step of the history.
 *
 * @param load brings a ledger that the address asks for and that is not open; where it rejects, the
 *   board stays as it is
 * @returns the function that stops following.
 */
export function followUrl(
  store: BoardStore,
  page: AddressBar,
  load: (id: ShippedId) => Promise<OpenLedger>,
): () => void {
  let going: Gesture | undefined;
  const valuesOf = (search: string) => readQuery(search, store.getState());
  const stop = store.subscribe((after, before) => {
    const query = writeQuery(after);
    const { search } = page.location;
    if (isAddressOf(search, after.ledger) && query === writeQuery(valuesOf(search))) return;
    const address = query === '' ? page.location.pathname : query;
    const gesture = gestureOf(before, after);
    const goesOn = gesture !== undefined && gesture === going;
    const isWritten = write(page.history, address, goesOn);
    going = goesOn || isWritten ? gesture : undefined;
  });
  const read = async () => {
    going = undefined;
    const { search } = page.location;
    if (isAddressOf(search, store.getState().ledger)) {
      store.setState(valuesOf(search));
      return;
    }
    const open = await load(ledgerAskedFor(search)).catch(() => undefined);
    // Another step may have been taken while the ledger was on its way.
    if (page.location.search !== search) return;
    if (open !== undefined) store.setState(readQuery(search, open));
    // The board stays as it is, and its address says so again.
    else write(page.history, writeQuery(store.getState()) || page.location.pathname, true);
  };
  const follow = () => void read();
  page.addEventListener('popstate', follow);
  return () => {
    stop();
    page.removeEventListener('popstate', follow);
  };
}
