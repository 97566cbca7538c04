import type { ChartOf } from '../figures/chart.ts';
import { markKey } from '../figures/mark-key.ts';
import { MONEY_UNIT } from '../ledger/ledger.ts';
import { say } from '../text/messages.ts';
import { useSpeech } from '../ui/language.ts';

/** The projects in view, each a way to its panel. */
export function ProjectRows({
  chart,
  onChoose,
}: {
  chart: ChartOf<'project-rows'>;
  onChoose: (markKey: string) => void;
}) {
  const { write, format } = useSpeech();
  return (
    <ul className="project-rows">
      {chart.rows.map((row) => (
        <li key={row.id} className="project-row">
          <button
            type="button"
            className="project-name"
            onClick={() => onChoose(markKey({ kind: 'project', project: row.id }))}
          >
            {write(row.name)}
          </button>
          <p className="project-facts">
            <span className={`stage stage-${row.stage}`}>
              {write(
                row.stage === 'not-published'
                  ? say('filter.stageNotPublished')
                  : say('stage.name', { stage: row.stage }),
              )}
            </span>
            <span>{write(row.category)}</span>
            {row.totalInvestment !== undefined && (
              <span className="project-investment">
                {format.quantity(row.totalInvestment, MONEY_UNIT)}
              </span>
            )}
            <span className="place">{row.places.map(({ at }) => at).join(' ')}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
