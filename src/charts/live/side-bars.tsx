import { MONEY_UNIT, type Unit } from '../../ledger/ledger.ts';
import { numberOf, precisionOf, type Quantity } from '../../ledger/quantities.ts';
import { rateOf } from '../../ledger/rates.ts';
import { say } from '../../text/messages.ts';
import { type Speech, useSpeech } from '../../ui/language.ts';
import { PLOT_WIDTH } from '../measure.ts';
import { BarRows } from './bar-rows.tsx';
import { type BarBox, BarShape, OPEN_END, OpenBar, STUB } from './mark-shapes.tsx';
import { roomFor } from './room.ts';

export interface Sides {
  readonly planned: Quantity | undefined;
  readonly actual: Quantity | undefined;
}

interface SideRow {
  readonly key: string;
  readonly side: keyof Sides;
  readonly sides: Sides;
  readonly length: number;
}

interface SideBarsProps {
  readonly figure: string;
  readonly height: number;
  readonly unit: Unit;
  readonly rows: readonly Sides[];
  /** The quantity that reaches the end of the scale. */
  readonly full: number;
}

const THICKNESS = 34;
/** A difference narrower than this has no room for its number inside the bar. */
const ROOM_FOR_DIFFERENCE = 26;

/** An exact count needs no unit beside it, the measure names it; money and bounds are said in full. */
function labelOf(quantity: Quantity | undefined, unit: Unit, { format }: Speech): string {
  const isCount = unit !== MONEY_UNIT && quantity !== undefined;
  return isCount && precisionOf(quantity) === 'exact'
    ? format.number(numberOf(quantity))
    : format.quantity(quantity, unit);
}

/** Where the plan ends, drawn through the actual bar, and by how much that passes it. */
function PlanEnd({ row, box, perUnit }: { row: SideRow; box: BarBox; perUnit: number }) {
  const { format } = useSpeech();
  const rate = rateOf(row.sides.actual, row.sides.planned);
  if (row.side === 'planned' || rate.kind !== 'ratio') return null;
  const [x, end, bottom] = [
    box.x + rate.planned * perUnit,
    box.x + rate.actual * perUnit,
    box.y + box.height,
  ];
  const onMark = end > x ? ' plan-line-on-mark' : '';
  return (
    <>
      <line className="plan-line" x1={x} x2={x} y1={box.y - 22} y2={box.y} />
      <line className={`plan-line${onMark}`} x1={x} x2={x} y1={box.y} y2={bottom} />
      {end - x >= ROOM_FOR_DIFFERENCE && (
        <text className="on-mark" x={(x + end) / 2} y={box.y + box.height / 2} dy="0.35em">
          {format.signed(rate.actual - rate.planned)}
        </text>
      )}
    </>
  );
}

function SideShape({ row, box, figure }: { row: SideRow; box: BarBox; figure: string }) {
  const quantity = row.sides[row.side];
  if (quantity === undefined) {
    return <BarShape look="unknown" box={{ ...box, width: STUB }} figure={figure} />;
  }
  return row.side === 'planned' && precisionOf(quantity) === 'at-least' ? (
    <OpenBar box={box} />
  ) : (
    <BarShape look={row.side} box={box} figure={figure} />
  );
}

/** Where the number of a bar stands: after it, its arrow, the stub of the unknown, or the plan's end. */
function labelX({ sides, side }: SideRow, box: BarBox, perUnit: number): number {
  const quantity = sides[side];
  if (quantity === undefined) return box.x + STUB + 8;
  const isOpen = side === 'planned' && precisionOf(quantity) === 'at-least';
  const rate = rateOf(sides.actual, sides.planned);
  const planEnd = side === 'actual' && rate.kind === 'ratio' ? rate.planned * perUnit : 0;
  return box.x + Math.max(box.width, planEnd) + (isOpen ? OPEN_END : 0) + 8;
}

/** Pairs of bars, planned over actual, from zero on one scale; the one way in which pairs are drawn. */
export function SideBars({ figure, height, unit, rows, full }: SideBarsProps) {
  const speech = useSpeech();
  const { write } = speech;
  const names = { planned: write(say('side.planned')), actual: write(say('side.actual')) };
  const bars = rows.flatMap((sides, index) =>
    (['planned', 'actual'] as const).map((side): SideRow => {
      const quantity = sides[side];
      const length = quantity === undefined ? 0 : numberOf(quantity);
      return { key: `${index}-${side}`, side, sides, length };
    }),
  );
  const labels = bars.map(({ sides, side }) => labelOf(sides[side], unit, speech));
  const isOpen = rows.some(({ planned }) => planned && precisionOf(planned) === 'at-least');
  const from = roomFor(Object.values(names));
  const to = PLOT_WIDTH - roomFor(labels) - (isOpen ? OPEN_END : 0);
  return (
    <BarRows
      figure={figure}
      rows={bars}
      height={height}
      from={from}
      to={to}
      full={full}
      thickness={THICKNESS}
      shape={(row, box) => {
        const middle = box.y + box.height / 2;
        return (
          <g>
            <text className="side-name" x={0} y={middle} dy="0.35em">
              {names[row.side]}
            </text>
            <SideShape row={row} box={box} figure={figure} />
            <PlanEnd row={row} box={box} perUnit={(to - from) / full} />
            <text className="value" x={labelX(row, box, (to - from) / full)} y={middle} dy="0.35em">
              {labelOf(row.sides[row.side], unit, speech)}
            </text>
          </g>
        );
      }}
    />
  );
}
