import { Bar, ComposedChart, Line, XAxis, YAxis } from 'recharts';
import type { ChartOf } from '../../figures/chart.ts';
import { monthOfYear } from '../../ledger/months.ts';
import { say } from '../../text/messages.ts';
import { type Speech, useSpeech } from '../../ui/language.ts';
import {
  FILLING,
  PLOT_WIDTH,
  plotHeight,
  SERIES_LINE,
  type SeriesSide,
  seriesSides,
} from '../measure.ts';
import { amountsOf } from './amounts.ts';
import { BarShape, Hatch } from './mark-shapes.tsx';
import { roomFor, widthOf } from './room.ts';

type Series = ChartOf<'month-series'>;

const NAMES = {
  planned: say('side.planned'),
  actual: say('side.actual'),
  needed: say('column.needed'),
} as const satisfies Record<SeriesSide, unknown>;

const TOP = 22;
const SWATCH = 8;
/** Between the months' bands. */
const GAP = 4;

/** Where things stand in the drawing, in its units. */
interface Sheet {
  readonly from: number;
  readonly band: number;
  readonly zero: number;
  readonly height: number;
}

function valuesOf(chart: Series): readonly number[] {
  return seriesSides(chart).flatMap((side) => (chart[side] ?? []).flatMap((value) => value ?? []));
}

/** Up to the end of the as-of month, with its name; nothing where it lies in another year. */
function AsOfRule({ chart, sheet }: { chart: Series; sheet: Sheet }) {
  const { write } = useSpeech();
  const at = chart.months.indexOf(chart.asOf);
  if (at < 0) return null;
  const x = Math.min(PLOT_WIDTH - 1, sheet.from + (at + 1) * sheet.band);
  const isEarly = at < chart.months.length / 2;
  return (
    <>
      <line className="as-of-rule" x1={x} x2={x} y1={6} y2={sheet.height} />
      <text
        className="aside"
        x={x + (isEarly ? 5 : -5)}
        y={14}
        textAnchor={isEarly ? 'start' : 'end'}
      >
        {write(say('series.asOf', { asOf: chart.asOf }))}
      </text>
    </>
  );
}

/** Numbers with a decimal where all of them have room in their band, else without. */
function amountsIn(chart: Series, band: number, speech: Speech) {
  const values = valuesOf(chart);
  const most = Math.max(1, ...values);
  const exact = amountsOf(chart.unit, most, speech);
  const isRoomy = values.every((value) => widthOf(exact(value)) <= band);
  return isRoomy ? exact : amountsOf(chart.unit, most, speech, 0);
}

/** The months, and under them each side's numbers with its name and sign: labels and key in one. */
function Numbers({ figure, chart, sheet }: { figure: string; chart: Series; sheet: Sheet }) {
  const speech = useSpeech();
  const amount = amountsIn(chart, sheet.band, speech);
  const baseline = (line: number) => sheet.zero + SERIES_LINE * (line + 1) - 3;
  const centre = (at: number) => sheet.from + (at + 0.5) * sheet.band;
  return (
    <>
      <line className="zero" x1={sheet.from} x2={PLOT_WIDTH} y1={sheet.zero} y2={sheet.zero} />
      {chart.months.map((month, at) => (
        <text key={month} className="tick" x={centre(at)} y={baseline(0)} textAnchor="middle">
          {monthOfYear(month)}
        </text>
      ))}
      {seriesSides(chart).map((side, line) => {
        const y = baseline(line + 1);
        const box = { x: 0, y: y - SWATCH, width: SWATCH, height: SWATCH };
        return (
          <g key={side}>
            <g className="swatch-mark">
              <BarShape look={side} box={box} figure={figure} />
            </g>
            <text className="tick" x={SWATCH + 4} y={y}>
              {speech.write(NAMES[side])}
            </text>
            {chart.months.map((month, at) => {
              const value = chart[side]?.[at];
              return (
                value !== undefined && (
                  <text
                    key={month}
                    className={`number number-${side}`}
                    x={centre(at)}
                    y={y}
                    textAnchor="middle"
                  >
                    {amount(value)}
                  </text>
                )
              );
            })}
          </g>
        );
      })}
    </>
  );
}

/** Actual and needed never stand in one month: they share a place beside the plan. */
function barsOf(figure: string, chart: Series, sheet: Sheet) {
  const sides = seriesSides(chart);
  const beside = chart.months.map((_, at) => chart.actual[at] ?? chart.needed?.[at]);
  const groups = [
    ...(sides.includes('planned') ? [{ key: 'planned', values: chart.planned }] : []),
    { key: 'beside', values: beside },
  ] as const;
  const size = (sheet.band - GAP) / groups.length;
  return groups.map(({ key, values }) => (
    <Bar
      key={key}
      dataKey={key}
      barSize={size}
      isAnimationActive={false}
      activeBar={false}
      tabIndex={-1}
      shape={({ index, x, y, width, height }) => {
        if (values[index] === undefined) return null;
        const isActual = chart.actual[index] !== undefined;
        const look = key === 'planned' ? 'planned' : isActual ? 'actual' : 'needed';
        return <BarShape look={look} box={{ x, y, width, height }} figure={figure} />;
      }}
    />
  ));
}

function linesOf(chart: Series) {
  return (['planned', 'actual'] as const).map((side) => (
    <Line
      key={side}
      className={`line-${side}`}
      dataKey={side}
      type="linear"
      isAnimationActive={false}
      activeDot={false}
      dot={({ cx, cy, index }) =>
        chart[side][index] === undefined ? (
          <g key={index} />
        ) : (
          <circle
            key={index}
            className={`mark mark-${side} dot-${side}`}
            cx={cx}
            cy={cy}
            r={side === 'actual' ? 3 : 2.5}
          />
        )
      }
    />
  ));
}

/** Months of a year, planned against actual: bars side by side, or lines that add up. */
export function MonthSeries({ figure, chart }: { figure: string; chart: Series }) {
  const { write } = useSpeech();
  const sides = seriesSides(chart);
  const height = plotHeight(chart);
  const names = sides.map((side) => write(NAMES[side]));
  const from = SWATCH + roomFor(names) - 2;
  const sheet: Sheet = {
    from,
    band: (PLOT_WIDTH - from) / chart.months.length,
    zero: height - SERIES_LINE * (1 + sides.length),
    height,
  };
  return (
    <ComposedChart
      width={PLOT_WIDTH}
      height={height}
      data={chart.months.map((month, at) => ({
        month,
        planned: chart.planned[at],
        actual: chart.actual[at],
        beside: chart.actual[at] ?? chart.needed?.[at],
      }))}
      margin={{ top: TOP, right: 0, bottom: height - sheet.zero, left: from }}
      barCategoryGap={GAP / 2}
      barGap={0}
      style={FILLING}
      accessibilityLayer={false}
    >
      <Hatch figure={figure} />
      <XAxis dataKey="month" scale="band" interval={0} hide />
      <YAxis type="number" domain={[0, Math.max(1, ...valuesOf(chart))]} hide />
      <AsOfRule chart={chart} sheet={sheet} />
      {chart.form === 'bars' ? barsOf(figure, chart, sheet) : linesOf(chart)}
      <Numbers figure={figure} chart={chart} sheet={sheet} />
    </ComposedChart>
  );
}
