import type { ChartOf, ProjectRow } from '../figures/chart.ts';
import { markKey } from '../figures/mark-key.ts';
import { MONEY_UNIT } from '../ledger/ledger.ts';
import { say } from '../text/messages.ts';
import { useSpeech } from '../ui/language.ts';

type Choose = (markKey: string) => void;

function Row({ row, onChoose }: { row: ProjectRow; onChoose: Choose }) {
  const { write, format } = useSpeech();
  const known = row.places.flatMap(({ asOf }) => (asOf === undefined ? [] : [format.moment(asOf)]));
  return (
    <li className="project-row">
      <button
        type="button"
        className="project-name"
        onClick={() => onChoose(markKey({ kind: 'project', project: row.id }))}
      >
        {write(row.name)}
      </button>
      <p className="project-facts">
        <span>{write(row.category)}</span>
        {row.totalInvestment !== undefined && (
          <span>{format.quantity(row.totalInvestment, MONEY_UNIT)}</span>
        )}
        <span>{format.list([...new Set(known)])}</span>
        <span className="place">{format.cited(row.places)}</span>
      </p>
    </li>
  );
}

/** The projects in view, batch by batch with each batch's next step; each row opens its project. */
export function ProjectRows({
  chart,
  onChoose,
}: {
  chart: ChartOf<'project-rows'>;
  onChoose: Choose;
}) {
  const { write } = useSpeech();
  const batches = [...new Set(chart.rows.map(({ stage }) => stage))].map((stage) => ({
    stage,
    rows: chart.rows.filter((row) => row.stage === stage),
  }));
  return batches.map(({ stage, rows }) => (
    <section key={stage} className="batch" aria-labelledby={`batch-${stage}`}>
      <h4 id={`batch-${stage}`}>
        {write(say('stage.name', { stage }))} {rows.length}
        {stage !== 'not-published' && (
          <span className="next-step">{write(say('stage.nextStep', { stage }))}</span>
        )}
      </h4>
      <ul className="project-rows">
        {rows.map((row) => (
          <Row key={row.id} row={row} onChoose={onChoose} />
        ))}
      </ul>
    </section>
  ));
}
