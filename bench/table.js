// @ts-check

/**
 * Rows of cells, the first column to the left, all others to the right.
 * @param {readonly string[][]} rows
 */
export function table(rows) {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => (row[at] ?? '').length)),
  );
  return rows
    .map((row) =>
      row.map((cell, at) =>
        at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
      ),
    )
    .map((cells) => `  ${cells.join('   ')}`)
    .join('\n');
}

/**
 * Whether an aim is met, in words.
 * @param {boolean} isMet
 */
export const verdict = (isMet) => (isMet ? 'met' : 'MISSED');
