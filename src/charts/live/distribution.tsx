import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import type { ChartOf } from '../../figures/chart.ts';
import { say } from '../../text/messages.ts';
import { useSpeech } from '../../ui/language.ts';
import { FILLING, PLOT_WIDTH, plotHeight } from '../measure.ts';
import { BarShape, Hatch } from './mark-shapes.tsx';
import { widthOf } from './room.ts';

type Spread = ChartOf<'distribution'>;

const TOP = 40;
const BOTTOM = 38;
const GAP = 2;
/** Bands that are narrower have no room for the number over their bar. */
const ROOM_FOR_COUNT = 15;
const ROOM_FOR_TICK = 26;

/** Where half lie below and half above, named over the bars; it points at a bar, or stands between two. */
function MedianRule({ chart, band, bottom }: { chart: Spread; band: number; bottom: number }) {
  const { write } = useSpeech();
  const x = (chart.median - (chart.bins[0]?.value ?? 0) + 0.5) * band;
  const words = write(say('slippage.median', { months: chart.median }));
  const room = widthOf(words) + 8;
  const left = Math.min(Math.max(0, x - 4), PLOT_WIDTH - room);
  const isBetween = !Number.isInteger(chart.median);
  return (
    <>
      <line className="plan-line" x1={x} x2={x} y1={16} y2={isBetween ? bottom : 25} />
      <text className="aside" x={left} y={12}>
        {words}
      </text>
    </>
  );
}

/** How many fall on each value of a scale, early to late; every value between has its place. */
export function Distribution({ figure, chart }: { figure: string; chart: Spread }) {
  const { write, format } = useSpeech();
  const { bins } = chart;
  const height = plotHeight(chart);
  const band = PLOT_WIDTH / Math.max(1, bins.length);
  const zero = height - BOTTOM;
  const step = Math.ceil(ROOM_FOR_TICK / band);
  return (
    <BarChart
      width={PLOT_WIDTH}
      height={height}
      data={[...bins]}
      margin={{ top: TOP, right: 0, bottom: BOTTOM, left: 0 }}
      barCategoryGap={Math.min(GAP / 2, band / 6)}
      style={FILLING}
      accessibilityLayer={false}
    >
      <Hatch figure={figure} />
      <XAxis dataKey="value" interval={0} hide />
      <YAxis type="number" domain={[0, Math.max(1, ...bins.map(({ count }) => count))]} hide />
      <Bar
        dataKey="count"
        isAnimationActive={false}
        activeBar={false}
        tabIndex={-1}
        shape={({ index, x, y, width, height: tall }) => {
          const bin = bins[index];
          if (bin === undefined) return null;
          const centre = x + width / 2;
          return (
            <g>
              <BarShape look="actual" box={{ x, y, width, height: tall }} figure={figure} />
              {bin.count > 0 && band >= ROOM_FOR_COUNT && (
                <text className="number" x={centre} y={y - 5} textAnchor="middle">
                  {format.number(bin.count)}
                </text>
              )}
              {bin.value % step === 0 && (
                <text className="tick" x={centre} y={zero + 15} textAnchor="middle">
                  {format.signed(bin.value)}
                </text>
              )}
            </g>
          );
        }}
      />
      <line className="zero" x1={0} x2={PLOT_WIDTH} y1={zero} y2={zero} />
      <MedianRule chart={chart} band={band} bottom={zero} />
      <text className="aside" x={PLOT_WIDTH / 2} y={height - 5} textAnchor="middle">
        {write(chart.scale)}
      </text>
    </BarChart>
  );
}
