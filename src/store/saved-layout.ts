import type { BoardStore } from './board-store.ts';
import type { OpenLedger } from './board-values.ts';
import { isAsItComes, type Layout, NO_LAYOUT, readLayout, writeLayout } from './layout.ts';

/** Also read by boot.js, before the page is painted. */
const keyOf = (ledger: string) => `guatu:layout:${ledger}`;

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Storage may be full or forbidden: then a layout lasts as long as its address. */
function tried<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return undefined;
  }
}

/** How the board of a ledger was arranged when it was last open here. */
export function savedLayout(shelf: Shelf, { ledger, figures }: OpenLedger): Layout {
  const text = tried(() => shelf.getItem(keyOf(ledger.id)));
  const ids = figures.map(({ id }) => id);
  return text ? readLayout(new URLSearchParams(text), ids) : NO_LAYOUT;
}

/**
 * Keeps how each ledger's board is arranged.
 * @returns the function that stops keeping it
 */
export function keepLayout(store: BoardStore, shelf: Shelf): () => void {
  return store.subscribe(({ ledger, layout }, before) => {
    if (layout === before.layout || ledger !== before.ledger) return;
    const query = new URLSearchParams();
    writeLayout(layout, query);
    const key = keyOf(ledger.id);
    tried(() =>
      isAsItComes(layout) ? shelf.removeItem(key) : shelf.setItem(key, query.toString()),
    );
  });
}
