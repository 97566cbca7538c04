import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import type { ChartOf, Part } from '../../figures/chart.ts';
import { useSpeech } from '../../ui/language.ts';
import { FILLING, PLOT_WIDTH, plotHeight } from '../measure.ts';
import { type BarBox, BarShape, Choice, Hatch, OUTSET } from './mark-shapes.tsx';

const THICKNESS = 34;

interface PartShapeProps {
  readonly figure: string;
  readonly chart: ChartOf<'part-of-whole'>;
  readonly part: Part;
  readonly box: BarBox;
}

/** The part that the figure is about is labelled above its bar, the rest below, so that no two meet. */
function PartShape({ figure, chart, part, box }: PartShapeProps) {
  const { write, format } = useSpeech();
  const name = write(part.label);
  const quantity = format.quantity(part.count, chart.unit);
  const share = format.percent(part.count / chart.whole.count);
  const y = part.emphasis ? box.y - 10 : box.y + box.height + 19;
  const drawing = (
    <>
      <BarShape look={part.emphasis ? 'planned-part' : 'planned'} box={box} figure={figure} />
      <text x={box.x} y={y}>
        <tspan className="side-name">{name}</tspan>
        <tspan className="value" dx={6}>
          {quantity}
        </tspan>
        <tspan className="aside" dx={6}>
          {share}
        </tspan>
      </text>
    </>
  );
  if (part.mark === undefined) return <g>{drawing}</g>;
  return (
    <Choice
      mark={part.mark}
      selected={part.selected ?? false}
      name={name}
      quantity={quantity}
      area={{
        x: box.x - OUTSET,
        y: box.y - OUTSET,
        width: box.width + 2 * OUTSET,
        height: box.height + 2 * OUTSET,
      }}
    >
      {drawing}
    </Choice>
  );
}

export function PartOfWhole({
  figure,
  chart,
}: {
  figure: string;
  chart: ChartOf<'part-of-whole'>;
}) {
  const parts = chart.parts.map((part, index) => ({ part, key: `part-${index}` }));
  const row = Object.fromEntries(parts.map(({ part, key }) => [key, part.count]));
  return (
    <BarChart
      layout="vertical"
      width={PLOT_WIDTH}
      height={plotHeight(chart)}
      data={[{ key: 'whole', ...row }]}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      style={FILLING}
      accessibilityLayer={false}
    >
      <Hatch figure={figure} />
      <XAxis type="number" domain={[0, chart.whole.count]} hide />
      <YAxis type="category" dataKey="key" hide />
      {parts.map(({ part, key }) => (
        <Bar
          key={key}
          dataKey={key}
          stackId="whole"
          barSize={THICKNESS}
          isAnimationActive={false}
          activeBar={false}
          tabIndex={-1}
          shape={({ x, y, width, height }) => (
            <PartShape figure={figure} chart={chart} part={part} box={{ x, y, width, height }} />
          )}
        />
      ))}
    </BarChart>
  );
}
