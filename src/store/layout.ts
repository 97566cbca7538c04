/** How a reader has arranged the board: figures by id. Nothing in it is the board as it comes. */
export interface Layout {
  /** Not shown. */
  readonly hidden: readonly string[];
  /** The order that figures hang in; those that are not named follow in their own. */
  readonly order: readonly string[];
  /** As wide as the board. */
  readonly wide: readonly string[];
}

export const NO_LAYOUT: Layout = { hidden: [], order: [], wide: [] };

interface Arrangeable {
  readonly id: string;
  readonly width: 'column' | 'row';
}

/** The figures of a board in their arranged order, with those that are hidden. */
export function inOrder<Item extends Pick<Arrangeable, 'id'>>(
  figures: readonly Item[],
  { order }: Layout,
): readonly Item[] {
  const placeOf = ({ id }: Item) => {
    const place = order.indexOf(id);
    return place === -1 ? order.length : place;
  };
  return figures
    .map((figure, index) => ({ figure, index }))
    .sort((a, b) => placeOf(a.figure) - placeOf(b.figure) || a.index - b.index)
    .map(({ figure }) => figure);
}

/** The figures that are shown, in their order and width. */
export function arranged<Item extends Arrangeable>(
  figures: readonly Item[],
  layout: Layout,
): readonly Item[] {
  return inOrder(figures, layout)
    .filter(({ id }) => !layout.hidden.includes(id))
    .map((figure) => (layout.wide.includes(figure.id) ? { ...figure, width: 'row' } : figure));
}

/**
 * The layout with a figure moved by so many places among all figures of the board, given in their
 * present order. Past an end it stays there.
 */
export function moved(
  layout: Layout,
  figures: readonly string[],
  figure: string,
  by: number,
): Layout {
  const from = figures.indexOf(figure);
  if (from === -1) return layout;
  const others = figures.filter((id) => id !== figure);
  const to = Math.min(Math.max(from + by, 0), others.length);
  return { ...layout, order: [...others.slice(0, to), figure, ...others.slice(to)] };
}

const KEYS = { hidden: 'hide', order: 'order', wide: 'wide' } as const;
const LISTS = ['hidden', 'order', 'wide'] as const;

/** Writes a layout into a query; what is as it comes is not written. */
export function writeLayout(layout: Layout, query: URLSearchParams): void {
  for (const list of LISTS) {
    for (const figure of layout[list]) query.append(KEYS[list], figure);
  }
}

/** Reads a layout of known figures from a query, each once; what is unknown is dropped. */
export function readLayout(query: URLSearchParams, figures: readonly string[]): Layout {
  const read = (list: (typeof LISTS)[number]) => [
    ...new Set(query.getAll(KEYS[list]).filter((figure) => figures.includes(figure))),
  ];
  return { hidden: read('hidden'), order: read('order'), wide: read('wide') };
}

/** Whether the board hangs as it comes. */
export function isAsItComes({ hidden, order, wide }: Layout): boolean {
  return hidden.length + order.length + wide.length === 0;
}
