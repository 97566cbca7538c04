import type { ReactNode } from 'react';
import type { ChartOf, RankedBar } from '../../figures/chart.ts';
import { numberOf } from '../../ledger/quantities.ts';
import { say } from '../../text/messages.ts';
import { useSpeech } from '../../ui/language.ts';
import { PLOT_WIDTH, plotHeight } from '../measure.ts';
import { BarRows } from './bar-rows.tsx';
import { type BarBox, BarShape, Choice } from './mark-shapes.tsx';
import { cutTo, roomFor } from './room.ts';

const FROM = 8;
const THICKNESS = 12;
const BAND = 42;

interface RankedRow {
  readonly key: string;
  readonly bar: RankedBar | undefined;
  readonly length: number;
}

/** A bar lies in the lower half of its band, under its name. */
const lowered = (box: BarBox): BarBox => ({ ...box, y: box.y + 9 });

function NameAndBar({ name, box, children }: { name: string; box: BarBox; children: ReactNode }) {
  return (
    <>
      <text className="side-name" x={FROM} y={box.y - 7}>
        {cutTo(name, PLOT_WIDTH - FROM)}
      </text>
      {children}
    </>
  );
}

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
      area={{ x: 1, y: box.y - 24, width: PLOT_WIDTH - 2, height: BAND - 2 }}
    >
      <NameAndBar name={name} box={box}>
        <BarShape look="count" box={box} figure={figure} />
        <text className="value" x={box.x + box.width + 8} y={box.y + box.height / 2} dy="0.35em">
          {quantity}
        </text>
      </NameAndBar>
    </Choice>
  );
}

export function RankedBars({ figure, chart }: { figure: string; chart: ChartOf<'ranked-bars'> }) {
  const { write, format } = useSpeech();
  const values = chart.bars.map(({ quantity }) => format.quantity(quantity, chart.unit));
  const full = Math.max(1, ...chart.bars.map(({ quantity }) => numberOf(quantity)));
  const rows: readonly RankedRow[] = [
    ...chart.bars.map((bar, index) => ({
      key: String(index),
      bar,
      length: numberOf(bar.quantity),
    })),
    ...(chart.notPublished.length > 0
      ? [{ key: 'not-published', bar: undefined, length: full }]
      : []),
  ];
  return (
    <BarRows
      figure={figure}
      rows={rows}
      height={plotHeight(chart)}
      from={FROM}
      to={PLOT_WIDTH - roomFor(values)}
      full={full}
      thickness={THICKNESS}
      shape={({ bar }, box) =>
        bar === undefined ? (
          <NameAndBar
            name={write(say('chart.others', { count: chart.notPublished.length }))}
            box={lowered(box)}
          >
            <BarShape look="unknown" box={lowered(box)} figure={figure} />
          </NameAndBar>
        ) : (
          <RankedShape figure={figure} chart={chart} bar={bar} box={lowered(box)} />
        )
      }
    />
  );
}
