import type { ChartOf, RankedBar } from '../../figures/chart.ts';
import { numberOf } from '../../ledger/quantities.ts';
import { say } from '../../text/messages.ts';
import { useSpeech } from '../../ui/language.ts';
import { MOST_BARS, PLOT_WIDTH, plotHeight } from '../measure.ts';
import { BarRows } from './bar-rows.tsx';
import { type BarBox, BarShape, Choice, OUTSET, STUB } from './mark-shapes.tsx';
import { cutTo, roomFor } from './room.ts';

const FROM = 0;
const THICKNESS = 12;
const BAND = 42;

interface RankedRow {
  readonly key: string;
  readonly bar: RankedBar | undefined;
  readonly length: number;
}

/** A bar lies in the lower half of its band, under its name. */
const lowered = (box: BarBox): BarBox => ({ ...box, y: box.y + 9 });

function RankedShape({
  figure,
  chart,
  bar,
  box,
}: {
  figure: string;
  chart: ChartOf<'ranked-bars'>;
  bar: RankedBar;
  box: BarBox;
}) {
  const { write, format } = useSpeech();
  const name = write(bar.label);
  const quantity = format.quantity(bar.quantity, chart.unit);
  return (
    <Choice
      mark={bar.mark}
      selected={bar.selected}
      name={name}
      quantity={quantity}
      area={{ x: -OUTSET, y: box.y - 24, width: PLOT_WIDTH + 2 * OUTSET, height: BAND - 2 }}
    >
      <text className="side-name" x={FROM} y={box.y - 7}>
        {cutTo(name, PLOT_WIDTH)}
      </text>
      <BarShape look="count" box={box} figure={figure} />
      <text className="value" x={box.x + box.width + 8} y={box.y + box.height / 2} dy="0.35em">
        {quantity}
      </text>
    </Choice>
  );
}

/** A row of words under the bars: how many smaller ones there are, how many are not published. */
function RestShape({ figure, name, box }: { figure: string; name: string; box: BarBox }) {
  return (
    <g>
      <BarShape look="unknown" box={{ ...box, width: STUB }} figure={figure} />
      <text className="side-name" x={box.x + STUB + 8} y={box.y + box.height / 2} dy="0.35em">
        {name}
      </text>
    </g>
  );
}

export function RankedBars({ figure, chart }: { figure: string; chart: ChartOf<'ranked-bars'> }) {
  const { write, format } = useSpeech();
  const shown = chart.bars.slice(0, MOST_BARS);
  const smaller = chart.bars.length - shown.length;
  const unknown = chart.notPublished.length;
  const values = shown.map(({ quantity }) => format.quantity(quantity, chart.unit));
  const rows: readonly RankedRow[] = [
    ...shown.map((bar, index) => ({ key: String(index), bar, length: numberOf(bar.quantity) })),
    ...(smaller > 0 ? [{ key: 'smaller', bar: undefined, length: 0 }] : []),
    ...(unknown > 0 ? [{ key: 'not-published', bar: undefined, length: 0 }] : []),
  ];
  return (
    <BarRows
      figure={figure}
      rows={rows}
      height={plotHeight(chart)}
      from={FROM}
      to={PLOT_WIDTH - roomFor(values)}
      full={Math.max(1, ...shown.map(({ quantity }) => numberOf(quantity)))}
      thickness={THICKNESS}
      shape={({ key, bar }, box) => {
        if (bar !== undefined) {
          return <RankedShape figure={figure} chart={chart} bar={bar} box={lowered(box)} />;
        }
        return key === 'smaller' ? (
          <text className="aside" x={FROM} y={box.y + box.height / 2} dy="0.35em">
            {write(say('chart.smaller', { count: smaller }))}
          </text>
        ) : (
          <RestShape
            figure={figure}
            name={write(say('chart.others', { count: unknown }))}
            box={box}
          />
        );
      }}
    />
  );
}
