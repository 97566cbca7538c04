import type { ChartOf, PlanActualRow } from '../../figures/chart.ts';
import { numberOf, type Quantity } from '../../ledger/quantities.ts';
import { say } from '../../text/messages.ts';
import { useSpeech } from '../../ui/language.ts';
import { PLOT_WIDTH, plotHeight } from '../measure.ts';
import { BarRows } from './bar-rows.tsx';
import { type BarBox, BarShape } from './mark-shapes.tsx';
import { roomFor } from './room.ts';

interface SideRow {
  readonly key: string;
  readonly side: 'planned' | 'actual';
  readonly quantity: Quantity | undefined;
  readonly planned: number;
  readonly length: number;
}

const THICKNESS = 34;
/** A difference narrower than this has no room for its number inside the bar. */
const ROOM_FOR_DIFFERENCE = 30;

function sidesOf(row: PlanActualRow, index: number, full: number): readonly SideRow[] {
  const planned = row.planned === undefined ? 0 : numberOf(row.planned);
  const side = (name: 'planned' | 'actual', quantity: Quantity | undefined): SideRow => ({
    key: `${index}-${name}`,
    side: name,
    quantity,
    planned,
    // What is not published takes the whole width, hatched.
    length: quantity === undefined ? full : numberOf(quantity),
  });
  return [side('planned', row.planned), side('actual', row.actual)];
}

/** Where the plan ends, drawn through the actual bar, with the difference where there is room. */
function PlanLine({ row, box }: { row: SideRow; box: BarBox }) {
  const { format } = useSpeech();
  if (row.side === 'planned' || row.quantity === undefined || row.planned === 0) return null;
  const x = box.x + (box.width / row.length) * row.planned;
  const bottom = box.y + box.height;
  const beyond = box.x + box.width - x;
  const difference = row.length - row.planned;
  return (
    <>
      <line className="plan-line" x1={x} x2={x} y1={box.y - 22} y2={box.y} />
      <line className="plan-line plan-line-on-mark" x1={x} x2={x} y1={box.y} y2={bottom} />
      {beyond >= ROOM_FOR_DIFFERENCE && (
        <text className="on-mark" x={x + beyond / 2} y={box.y + box.height / 2} dy="0.35em">
          {format.signed(difference)}
        </text>
      )}
    </>
  );
}

export function PlanActualBars({
  figure,
  chart,
}: {
  figure: string;
  chart: ChartOf<'plan-actual-bars'>;
}) {
  const { write, format } = useSpeech();
  const numbers = chart.rows
    .flatMap(({ planned, actual }) => [planned, actual])
    .map((quantity) => (quantity === undefined ? 0 : numberOf(quantity)));
  const full = Math.max(1, ...numbers);
  const rows = chart.rows.flatMap((row, index) => sidesOf(row, index, full));
  const sides = { planned: write(say('side.planned')), actual: write(say('side.actual')) };
  const values = rows.map(({ quantity }) => format.quantity(quantity, chart.unit));
  return (
    <BarRows
      figure={figure}
      rows={rows}
      height={plotHeight(chart)}
      from={roomFor(Object.values(sides))}
      to={PLOT_WIDTH - roomFor(values)}
      full={full}
      thickness={THICKNESS}
      shape={(row, box) => (
        <g>
          <text className="side-name" x={0} y={box.y + box.height / 2} dy="0.35em">
            {sides[row.side]}
          </text>
          <BarShape
            look={row.quantity === undefined ? 'unknown' : row.side}
            box={box}
            figure={figure}
          />
          <PlanLine row={row} box={box} />
          <text className="value" x={box.x + box.width + 8} y={box.y + box.height / 2} dy="0.35em">
            {format.quantity(row.quantity, chart.unit)}
          </text>
        </g>
      )}
    />
  );
}
