/*
 * The roles of the wall chart's grid, as attributes. Its rows are placed by themselves, a few of very
 * many, in columns side by side: the elements of a table cannot be laid out so.
 */

export const asGrid = (name: string, rows: number, columns: number) => ({
  role: 'grid',
  'aria-readonly': true,
  'aria-label': name,
  'aria-rowcount': rows,
  'aria-colcount': columns,
});

export const AS_ROWGROUP = { role: 'rowgroup' };

/** For an element between a row and its cells. */
export const AS_NOTHING = { role: 'none' };

export const asRow = (number: number) => ({ role: 'row', 'aria-rowindex': number });

export const asRowHeader = (name?: string) => ({
  role: 'rowheader',
  'aria-colindex': 1,
  'aria-label': name,
});

export const asColumnHeader = (column: number, name?: string) => ({
  role: 'columnheader',
  'aria-colindex': column,
  'aria-label': name,
});

export const asCell = (column: number, name: string, span?: number) => ({
  role: 'gridcell',
  'aria-colindex': column,
  'aria-colspan': span,
  'aria-label': name,
});
