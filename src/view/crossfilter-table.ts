import type { Column, NumberColumn, RowColumn } from './columns.ts';
import { type Pack, packsOf } from './crossfilter-packs.ts';

/** Where a dimension is kept: in a pack with others, or by itself, with a bit of the masks. */
type Home =
  | { readonly kind: 'choices'; readonly pack: number; readonly member: number }
  | (NumberColumn & { readonly bit: number })
  | (RowColumn & { readonly bit: number });

/** The rows, packed for counting. It never changes. */
export interface Table<Dimension> {
  readonly rowCount: number;
  /** How many bits a mask needs: one for each pack, in their order, then one for each other column. */
  readonly bitCount: number;
  readonly packs: readonly Pack<Dimension>[];
  readonly homes: ReadonlyMap<Dimension, Home>;
}

/** As many as a mask has bits. */
const MOST_BITS = 16;

function checkLength(dimension: string, column: Column, rowCount: number) {
  if (column.kind === 'rows') return;
  const { length } = column.kind === 'choices' ? column.codes : column.values;
  if (length !== rowCount) throw new RangeError(`${dimension} has ${length} rows, not ${rowCount}`);
}

/**
 * Packs columns for counting; they are not needed any more then.
 * @param columns by dimension, each of `rowCount` rows
 */
export function tableOf<Dimension extends string>(
  columns: ReadonlyMap<Dimension, Column>,
  rowCount: number,
): Table<Dimension> {
  for (const [dimension, column] of columns) checkLength(dimension, column, rowCount);
  const ofChoices = [...columns].flatMap(([dimension, column]) =>
    column.kind === 'choices' ? [[dimension, column] as const] : [],
  );
  const packs = packsOf(ofChoices, rowCount);
  const homes = new Map<Dimension, Home>();
  packs.forEach(({ members }, pack) => {
    members.forEach(({ dimension }, member) => {
      homes.set(dimension, { kind: 'choices', pack, member });
    });
  });
  let bitCount = packs.length;
  for (const [dimension, column] of columns) {
    if (column.kind === 'choices') continue;
    homes.set(dimension, { ...column, bit: 1 << bitCount });
    bitCount += 1;
  }
  if (bitCount > MOST_BITS)
    throw new RangeError(`${bitCount} columns when packed, at most ${MOST_BITS}`);
  return { rowCount, bitCount, packs, homes };
}
