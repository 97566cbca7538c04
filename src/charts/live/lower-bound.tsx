import type { ChartOf } from '../../figures/chart.ts';
import { numberOf, type Quantity } from '../../ledger/quantities.ts';
import { say } from '../../text/messages.ts';
import { useSpeech } from '../../ui/language.ts';
import { PLOT_WIDTH, plotHeight } from '../measure.ts';
import { BarRows } from './bar-rows.tsx';
import { type BarBox, BarShape } from './mark-shapes.tsx';
import { roomFor } from './room.ts';

const THICKNESS = 34;
/** How far the arrow of an open end reaches past the bound. */
const OPEN_END = 22;

interface SideRow {
  readonly key: 'planned' | 'actual';
  readonly quantity: Quantity | undefined;
  readonly length: number;
}

/** A planned bar without an end: three sides of an outline, and an arrow to where it may go. */
function OpenBar({ box }: { box: BarBox }) {
  const [top, bottom] = [box.y + 0.75, box.y + box.height - 0.75];
  const [left, right] = [box.x + 0.75, box.x + box.width];
  const [tip, middle] = [right + OPEN_END, box.y + box.height / 2];
  return (
    <g className="open-bar">
      <path className="mark mark-planned" d={`M${right} ${top}H${left}V${bottom}H${right}`} />
      <path className="bound" d={`M${right} ${top - 3}V${bottom + 3}`} />
      <path className="open-end" d={`M${right} ${top}H${tip}M${right} ${bottom}H${tip}`} />
      <path className="bound" d={`M${tip - 15} ${middle}H${tip - 3}m-5 -5l5 5l-5 5`} />
    </g>
  );
}

export function LowerBound({ figure, chart }: { figure: string; chart: ChartOf<'lower-bound'> }) {
  const { write, format } = useSpeech();
  const sides = { planned: write(say('side.planned')), actual: write(say('side.actual')) };
  const bound = numberOf(chart.planned);
  const done = chart.actual === undefined ? bound : numberOf(chart.actual);
  const full = Math.max(bound, done, 1);
  const rows: readonly SideRow[] = [
    { key: 'planned', quantity: chart.planned, length: bound },
    { key: 'actual', quantity: chart.actual, length: done },
  ];
  return (
    <BarRows
      figure={figure}
      rows={rows}
      height={plotHeight(chart)}
      from={roomFor(Object.values(sides))}
      to={PLOT_WIDTH - OPEN_END - 2}
      full={full}
      thickness={THICKNESS}
      shape={({ key, quantity }, box) => (
        <g>
          <text className="side-name" x={0} y={box.y + box.height / 2} dy="0.35em">
            {sides[key]}
          </text>
          {key === 'planned' ? (
            <OpenBar box={box} />
          ) : (
            <BarShape
              look={quantity === undefined ? 'unknown' : 'actual'}
              box={box}
              figure={figure}
            />
          )}
          <text
            className="value value-inside"
            x={box.x + 10}
            y={box.y + box.height / 2}
            dy="0.35em"
          >
            {format.quantity(quantity, chart.unit)}
          </text>
        </g>
      )}
    />
  );
}
