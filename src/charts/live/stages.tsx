import type { ChartOf, StageBatch } from '../../figures/chart.ts';
import { say } from '../../text/messages.ts';
import { useSpeech } from '../../ui/language.ts';
import { PLOT_WIDTH, plotHeight } from '../measure.ts';
import { BarRows } from './bar-rows.tsx';
import { type BarBox, BarShape, Choice, OUTSET } from './mark-shapes.tsx';
import { roomFor } from './room.ts';

const TO = PLOT_WIDTH - 30;
const THICKNESS = 18;

interface BatchRow {
  readonly key: string;
  readonly batch: StageBatch;
  readonly length: number;
}

function BatchShape({
  figure,
  chart,
  batch,
  box,
}: {
  figure: string;
  chart: ChartOf<'stages'>;
  batch: StageBatch;
  box: BarBox;
}) {
  const { write, format } = useSpeech();
  const { stage, projects, selected, mark } = batch;
  const unknown = stage === 'not-published';
  const name = write(say('stage.name', { stage }));
  const middle = box.y + box.height / 2;
  const band = plotHeight(chart) / chart.stages.length;
  return (
    <Choice
      mark={mark}
      selected={selected}
      name={name}
      quantity={format.quantity(projects.length, chart.unit)}
      area={{
        x: -OUTSET,
        y: middle - band / 2 + 1,
        width: PLOT_WIDTH + 2 * OUTSET,
        height: band - 2,
      }}
    >
      <text x={0} y={middle} dy={unknown ? '0.35em' : '-0.15em'}>
        <tspan className="side-name">{name}</tspan>
        {stage !== 'not-published' && (
          <tspan className="aside" x={0} dy="1.2em">
            {write(say('stage.nextStep', { stage }))}
          </tspan>
        )}
      </text>
      <BarShape look={unknown ? 'unknown' : 'count'} box={box} figure={figure} />
      <text className="value" x={box.x + box.width + 8} y={middle} dy="0.35em">
        {format.number(projects.length)}
      </text>
    </Choice>
  );
}

export function Stages({ figure, chart }: { figure: string; chart: ChartOf<'stages'> }) {
  const { write } = useSpeech();
  const names = chart.stages.flatMap(({ stage }) =>
    stage === 'not-published'
      ? [write(say('stage.name', { stage }))]
      : [write(say('stage.name', { stage })), write(say('stage.nextStep', { stage }))],
  );
  const rows = chart.stages.map<BatchRow>((batch) => ({
    key: batch.stage,
    batch,
    length: batch.projects.length,
  }));
  return (
    <BarRows
      figure={figure}
      rows={rows}
      height={plotHeight(chart)}
      from={roomFor(names)}
      to={TO}
      full={Math.max(1, ...rows.map(({ length }) => length))}
      thickness={THICKNESS}
      shape={({ batch }, box) => (
        <BatchShape figure={figure} chart={chart} batch={batch} box={box} />
      )}
    />
  );
}
