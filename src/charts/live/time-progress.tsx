import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import type { ChartOf } from '../../figures/chart.ts';
import { monthOfYear } from '../../ledger/months.ts';
import { say } from '../../text/messages.ts';
import { useSpeech } from '../../ui/language.ts';
import { FILLING, PLOT_WIDTH, plotHeight } from '../measure.ts';
import { type BarBox, BarShape, Hatch } from './mark-shapes.tsx';

const TOP = 30;
const BOTTOM = 26;
const GAP = 2;

/** The end of the as-of month, as a rule through the bands, with how many months have gone. */
function AsOfRule({ box, gone, all }: { box: BarBox; gone: number; all: number }) {
  const { write } = useSpeech();
  const x = box.x + box.width + GAP / 2;
  return (
    <>
      <line className="as-of-rule" x1={x} x2={x} y1={box.y - 8} y2={box.y + box.height + 4} />
      <text className="value" x={x} y={box.y - 14} textAnchor="end">
        {write(say('chart.monthsGone', { gone, all }))}
      </text>
    </>
  );
}

export function TimeProgress({
  figure,
  chart,
}: {
  figure: string;
  chart: ChartOf<'time-progress'>;
}) {
  const { months, gone } = chart;
  return (
    <BarChart
      width={PLOT_WIDTH}
      height={plotHeight(chart)}
      data={months.map((month) => ({ month, whole: 1 }))}
      margin={{ top: TOP, right: 1, bottom: BOTTOM, left: 1 }}
      barCategoryGap={GAP / 2}
      style={FILLING}
      accessibilityLayer={false}
    >
      <Hatch figure={figure} />
      <XAxis dataKey="month" interval={0} hide />
      <YAxis type="number" domain={[0, 1]} hide />
      <Bar
        dataKey="whole"
        isAnimationActive={false}
        activeBar={false}
        tabIndex={-1}
        shape={({ index, ...box }) => {
          const month = months[index];
          if (month === undefined) return null;
          return (
            <g>
              <BarShape look={index < gone ? 'count' : 'ahead'} box={box} figure={figure} />
              <text
                className="tick"
                x={box.x + box.width / 2}
                y={box.y + box.height + 18}
                textAnchor="middle"
              >
                {monthOfYear(month)}
              </text>
              {index === gone - 1 && <AsOfRule box={box} gone={gone} all={months.length} />}
            </g>
          );
        }}
      />
    </BarChart>
  );
}
