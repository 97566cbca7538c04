/** A cell of the wall chart: a row, and 0 for its name or the number of a month. */
export interface WallPlace {
  readonly index: number;
  readonly column: number;
}

interface WallSize {
  readonly rows: number;
  readonly months: number;
  /** How many rows a page has. */
  readonly page: number;
}

/** Where a key leads from a cell; undefined for keys that move nothing. */
export function placeAfter(
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  { index, column }: WallPlace,
  { rows, months, page }: WallSize,
): WallPlace | undefined {
  const to = (row: number, cell: number): WallPlace => ({
    index: Math.min(rows - 1, Math.max(0, row)),
    column: Math.min(months, Math.max(0, cell)),
  });
  switch (key) {
    case 'ArrowUp':
      return to(index - 1, column);
    case 'ArrowDown':
      return to(index + 1, column);
    case 'ArrowLeft':
      return to(index, column - 1);
    case 'ArrowRight':
      return to(index, column + 1);
    case 'PageUp':
      return to(index - page, column);
    case 'PageDown':
      return to(index + page, column);
    case 'Home':
      return to(ctrlKey ? 0 : index, 0);
    case 'End':
      return to(ctrlKey ? rows - 1 : index, months);
    default:
      return undefined;
  }
}
