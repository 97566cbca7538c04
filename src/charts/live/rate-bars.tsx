import type { ChartOf, RateRow } from '../../figures/chart.ts';
import { rateOf } from '../../ledger/rates.ts';
import { useSpeech } from '../../ui/language.ts';
import { GROUPS_HEAD, MOST_GROUPS, PLOT_WIDTH, plotHeight } from '../measure.ts';
import { amountsOf } from './amounts.ts';
import { GroupBars, groupArea, LOWERED } from './group-bars.tsx';
import { type BarBox, BarShape, Choice, STUB } from './mark-shapes.tsx';
import { cutTo, widthOf } from './room.ts';

type Rates = ChartOf<'rate-bars'>;

const shareOf = ({ planned, actual }: RateRow) => (planned === 0 ? 0 : actual / planned);

/** The name of a group, its two numbers and its rate, on one line above its bar. */
function Words({ row, y, amount }: { row: RateRow; y: number; amount: (value: number) => string }) {
  const { write, format } = useSpeech();
  const rate = format.rate(rateOf(row.actual, row.planned));
  const numbers =
    row.planned === 0 ? amount(row.actual) : `${amount(row.actual)}/${amount(row.planned)}`;
  const rateEnd = PLOT_WIDTH - 1.15 * widthOf(rate) - 8;
  return (
    <>
      <text className="side-name" x={0} y={y}>
        {cutTo(write(row.label), rateEnd - widthOf(numbers) - 8)}
      </text>
      <text className="aside" x={rateEnd} y={y} textAnchor="end">
        {numbers}
      </text>
      <text className="value" x={PLOT_WIDTH} y={y} textAnchor="end">
        {rate}
      </text>
    </>
  );
}

interface GroupProps {
  readonly figure: string;
  readonly chart: Rates;
  readonly row: RateRow;
  readonly box: BarBox;
  /** How long 100 % is. */
  readonly whole: number;
  readonly amount: (value: number) => string;
}

/** The plan outlined to 100 %, what is done of it solid within, and past it where it is more. */
function Group({ figure, chart, row, box, whole, amount }: GroupProps) {
  const { write, format } = useSpeech();
  const low = { ...box, y: box.y + LOWERED };
  const middle = box.y + box.height / 2;
  const isOver = shareOf(row) > 1;
  return (
    <Choice
      mark={row.mark}
      selected={row.selected}
      name={write(row.label)}
      quantity={`${format.rate(rateOf(row.actual, row.planned))} (${format.quantity(row.actual, chart.unit)} / ${format.quantity(row.planned, chart.unit)})`}
      area={groupArea(box)}
    >
      <Words row={row} y={middle - 2} amount={amount} />
      {row.planned === 0 ? (
        <BarShape look="unknown" box={{ ...low, width: STUB }} figure={figure} />
      ) : (
        <>
          <BarShape look="actual" box={low} figure={figure} />
          <BarShape look="planned" box={{ ...low, width: whole }} figure={figure} />
        </>
      )}
      {chart.reference && (
        <line
          className="as-of-rule"
          x1={chart.reference.share * whole}
          x2={chart.reference.share * whole}
          y1={low.y - 3}
          y2={low.y + low.height + 3}
        />
      )}
      {isOver && (
        <line
          className="plan-line plan-line-on-mark"
          x1={whole}
          x2={whole}
          y1={low.y}
          y2={low.y + low.height}
        />
      )}
    </Choice>
  );
}

/** What all rates are read against, named above the groups: its rule crosses each bar, and no words. */
function Reference({ reference, x }: { reference: NonNullable<Rates['reference']>; x: number }) {
  const { write, format } = useSpeech();
  const words = `${write(reference.label)} ${format.percent(reference.share)}`;
  return (
    <>
      <line className="as-of-rule" x1={x} x2={x} y1={GROUPS_HEAD - 6} y2={GROUPS_HEAD} />
      <text
        className="aside"
        x={x}
        y={GROUPS_HEAD - 10}
        textAnchor={x < widthOf(words) ? 'start' : 'end'}
      >
        {words}
      </text>
    </>
  );
}

/** Rates of groups, the highest first; what lies beyond the plan is drawn whole. */
export function RateBars({ figure, chart }: { figure: string; chart: Rates }) {
  const speech = useSpeech();
  const reach = Math.max(1, chart.reference?.share ?? 0);
  const full = Math.max(reach, ...chart.rows.slice(0, MOST_GROUPS).map(shareOf));
  const whole = PLOT_WIDTH / full;
  const most = Math.max(1, ...chart.rows.flatMap(({ planned, actual }) => [planned, actual]));
  const amount = amountsOf(chart.unit, most, speech, 2);
  return (
    <GroupBars
      figure={figure}
      groups={chart.rows}
      height={plotHeight(chart)}
      lengthOf={shareOf}
      atLeast={reach}
      top={chart.reference === undefined ? 0 : GROUPS_HEAD}
      shape={(row, box) => (
        <Group figure={figure} chart={chart} row={row} box={box} whole={whole} amount={amount} />
      )}
    >
      {chart.reference && (
        <Reference reference={chart.reference} x={chart.reference.share * whole} />
      )}
    </GroupBars>
  );
}
