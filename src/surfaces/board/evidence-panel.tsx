import type { BuiltFigure } from '../../figures/build.ts';
import type { Evidence } from '../../figures/figure.ts';
import type { Ledger, ProjectId, Source } from '../../ledger/ledger.ts';
import { useBoard } from '../../store/use-board.ts';
import { say } from '../../text/messages.ts';
import { useSpeech } from '../../ui/language.ts';
import { SidePanel } from '../../ui/side-panel.tsx';
import { Facts } from './facts.tsx';

/** A source's places in the article's order, each with what stands there. */
function placesOf(source: Source, evidence: readonly Evidence[]) {
  const byPlace = new Map<string, Evidence[]>();
  for (const item of evidence) {
    if (item.place.source !== source.id) continue;
    byPlace.set(item.place.at, [...(byPlace.get(item.place.at) ?? []), item]);
  }
  return [...byPlace.entries()]
    .map(([at, items]) => ({ at, items }))
    .sort((a, b) => a.at.localeCompare(b.at, 'en', { numeric: true }));
}

function SourceFacts({ source, evidence }: { source: Source; evidence: readonly Evidence[] }) {
  const { write, format } = useSpeech();
  return (
    <>
      <Facts
        facts={[
          { name: say('panel.publication'), value: write(source.publisher) },
          { name: say('panel.title'), value: source.title },
          { name: say('panel.series'), value: source.series },
          { name: say('panel.date'), value: format.moment(source.date) },
        ]}
      />
      <h3>{write(say('panel.places'))}</h3>
      <ol className="places">
        {placesOf(source, evidence).map(({ at, items }) => (
          <li key={at}>
            <p className="place-name">
              <span className="place">{at}</span> {format.place({ source: source.id, at })}
            </p>
            <ul>
              {[...new Set(items.map(({ what }) => write(what)))].map((what) => (
                <li key={what}>{what}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <p className="note">{write(say('panel.placeRule'))}</p>
    </>
  );
}

/** The ledger's rows that a figure is computed from; each opens its project. */
function RowsOfLedger({ rows, ledger }: { rows: readonly ProjectId[]; ledger: Ledger }) {
  const { write } = useSpeech();
  const openProject = useBoard((board) => board.openProject);
  const ids = new Set(rows);
  return (
    <>
      <h3>{write(say('panel.rows', { count: ids.size }))}</h3>
      <ol className="rows-of-ledger">
        {ledger.projects.flatMap(({ id, name }, index) =>
          ids.has(id)
            ? [
                <li key={id} value={index + 1}>
                  <button type="button" className="link" onClick={() => openProject(id)}>
                    {write(name)}
                  </button>
                </li>,
              ]
            : [],
        )}
      </ol>
    </>
  );
}

/** A figure's evidence: publication, title, date, and each place with what is said there. */
export function EvidencePanel({ figure, ledger }: { figure: BuiltFigure; ledger: Ledger }) {
  const { write } = useSpeech();
  const closePanel = useBoard((board) => board.closePanel);
  const used = ledger.sources.filter(({ id }) =>
    figure.evidence.some(({ place }) => place.source === id),
  );
  return (
    <SidePanel
      title={write(figure.headline)}
      kind={write(say('panel.evidence'))}
      onClose={closePanel}
    >
      {used.map((source) => (
        <SourceFacts key={source.id} source={source} evidence={figure.evidence} />
      ))}
      {figure.rows && <RowsOfLedger rows={figure.rows} ledger={ledger} />}
    </SidePanel>
  );
}
