import type { WallGroup, WallRow } from '../figures/chart.ts';
import type { Label } from '../text/messages.ts';

/** Rows of one group that stand beneath each other, under the group's head. */
export interface WallBlock {
  /** Which of the groups. */
  readonly group: number;
  readonly label: Label;
  /** Whether the group began in an earlier column. */
  readonly continued: boolean;
  readonly rows: readonly WallRow[];
  /** All rows of the group, for its head. */
  readonly all: readonly WallRow[];
  /** Where its first row stands among all rows. */
  readonly first: number;
  /** The line of its head in the column; its rows follow. */
  readonly line: number;
}

export interface WallColumn {
  readonly blocks: readonly WallBlock[];
  /** Lines, heads included. */
  readonly lines: number;
}

const HEAD = 1;
/** A head with a row: what a column must have room for, or the group begins in the next one. */
const LEAST_LINES = HEAD + 1;

function filled(groups: readonly WallGroup[], height: number): readonly WallColumn[] {
  const columns: { blocks: WallBlock[]; lines: number }[] = [];
  let first = 0;
  for (const [group, { label, rows }] of groups.entries()) {
    for (let taken = 0; taken < rows.length; ) {
      const last = columns.at(-1);
      const column =
        last === undefined || height - last.lines < LEAST_LINES ? { blocks: [], lines: 0 } : last;
      if (column !== last) columns.push(column);
      const count = Math.min(rows.length - taken, height - column.lines - HEAD);
      const own = rows.slice(taken, taken + count);
      column.blocks.push({
        group,
        label,
        continued: taken > 0,
        rows: own,
        all: rows,
        first,
        line: column.lines,
      });
      column.lines += HEAD + count;
      taken += count;
      first += count;
    }
  }
  return columns;
}

/**
 * Lays groups out in newspaper columns of about the same height: down the first, then down the next.
 * A group that goes on in the next column has its head there again; no head stands alone at a foot.
 */
export function newspaper(groups: readonly WallGroup[], most: number): readonly WallColumn[] {
  const lines = groups.reduce((sum, { rows }) => sum + rows.length + HEAD, 0);
  let height = Math.max(LEAST_LINES, Math.ceil(lines / most));
  let columns = filled(groups, height);
  while (columns.length > most) {
    height += 1;
    columns = filled(groups, height);
  }
  return columns;
}
