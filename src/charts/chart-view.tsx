import type { BuiltFigure } from '../figures/build.ts';
import type { ChartOf } from '../figures/chart.ts';
import { tableOf } from '../figures/table.ts';
import { useSpeech } from '../ui/language.ts';
import { Indicators } from './indicators.tsx';
import { Plot } from './plot.tsx';
import { ProjectRows } from './project-rows.tsx';
import { TableView } from './table-view.tsx';
import { LazyProjectTable, LazyWallChart } from './whole-ledger.tsx';

/** The rates that time is read against, as numbers under the months. */
function Readings({ chart }: { chart: ChartOf<'time-progress'> }) {
  const { write, format } = useSpeech();
  const keyed = chart.readings.map((reading, index) => ({ ...reading, key: `reading-${index}` }));
  return (
    <dl className="readings">
      {keyed.map(({ label, rate, key }) => (
        <div key={key}>
          <dt>{write(label)}</dt>
          <dd>{format.rate(rate)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Shows a chart's description: drawn where it has a drawing, as HTML where words serve better. */
export function ChartView({
  figure: { id, chart, headline },
  onChoose,
}: {
  figure: Pick<BuiltFigure, 'id' | 'chart' | 'headline'>;
  onChoose: (markKey: string) => void;
}) {
  const { write } = useSpeech();
  switch (chart.kind) {
    case 'indicators':
      return <Indicators chart={chart} />;
    case 'project-rows':
      return <ProjectRows chart={chart} onChoose={onChoose} />;
    case 'listing':
      return <TableView table={tableOf(chart)} caption={write(headline)} onChoose={onChoose} />;
    case 'project-table':
      return <LazyProjectTable chart={chart} caption={write(headline)} onChoose={onChoose} />;
    case 'wall-chart':
      return <LazyWallChart chart={chart} caption={write(headline)} onChoose={onChoose} />;
    case 'nothing-in-view':
      return <p className="nothing">{write(chart.reason)}</p>;
    case 'time-progress':
      return (
        <>
          <Plot figure={id} chart={chart} onChoose={onChoose} />
          <Readings chart={chart} />
        </>
      );
    default:
      return <Plot figure={id} chart={chart} onChoose={onChoose} />;
  }
}
