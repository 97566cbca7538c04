import { type Ledger, lightClausesOf, MONEY_UNIT, type Project } from '../../ledger/ledger.ts';
import { lightOf } from '../../ledger/lights.ts';
import type { Month } from '../../ledger/months.ts';
import { stageOf } from '../../ledger/stages.ts';
import { useBoard } from '../../store/use-board.ts';
import { say } from '../../text/messages.ts';
import { type Speech, useSpeech } from '../../ui/language.ts';
import { SidePanel } from '../../ui/side-panel.tsx';
import { type Fact, Facts } from './facts.tsx';

/** All fields of a project; what its source does not say is said to be not published. */
function factsOf(project: Project, ledger: Ledger, asOf: Month, speech: Speech): readonly Fact[] {
  const { write, format } = speech;
  const unknown = write(say('value.notPublished'));
  const stage = stageOf(project, asOf);
  const light = lightOf(project, asOf, lightClausesOf(ledger));
  const category = ledger.categories.find(({ id }) => id === project.category);
  const month = (value: Month | undefined) => (value === undefined ? unknown : format.point(value));
  const yesNo = (value: boolean | undefined) =>
    value === undefined ? unknown : write(say(value ? 'panel.yes' : 'panel.no'));
  return [
    { name: say('panel.category'), value: category && write(category.name) },
    { name: say('panel.stage'), value: stage ? write(say('stage.name', { stage })) : unknown },
    {
      name: say('panel.nextStep'),
      value: stage ? write(say('stage.nextStep', { stage })) : undefined,
    },
    { name: say('panel.progress'), value: project.progress ? write(project.progress) : unknown },
    {
      name: say('panel.totalInvestment'),
      value: format.quantity(project.totalInvestment, MONEY_UNIT),
    },
    { name: say('panel.level'), value: project.level ? write(project.level) : unknown },
    { name: say('panel.keyIndustrial'), value: yesNo(project.keyIndustrial) },
    { name: say('panel.plannedStart'), value: month(project.plannedStart) },
    { name: say('panel.actualStart'), value: month(project.actualStart) },
    { name: say('panel.plannedCompletion'), value: month(project.plannedCompletion) },
    { name: say('panel.actualCompletion'), value: month(project.actualCompletion) },
    { name: say('panel.leader'), value: project.leader ?? unknown },
    { name: say('panel.unit'), value: project.unit ?? unknown },
    {
      name: say('panel.light'),
      value: light ? write(say('light.name', { light: light.light })) : write(say('panel.noLight')),
    },
    { name: say('panel.note'), value: project.note && write(project.note) },
  ];
}

function ProjectIndicators({ project, ledger }: { project: Project; ledger: Ledger }) {
  const { write, format } = useSpeech();
  const indicators = ledger.indicators.filter(({ id }) => project.indicators?.includes(id));
  if (indicators.length === 0) return null;
  return (
    <>
      <h3>{write(say('panel.indicators'))}</h3>
      <ul className="places">
        {indicators.map((indicator) => (
          <li key={indicator.id}>
            {write(indicator.name)}{' '}
            {format.quantity(
              indicator.actual ?? indicator.planned ?? indicator.value,
              indicator.unit,
            )}{' '}
            <span className="place">{indicator.evidence.at}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function ProjectPlaces({ project, ledger }: { project: Project; ledger: Ledger }) {
  const { write, format } = useSpeech();
  return (
    <>
      <h3>{write(say('panel.evidence'))}</h3>
      <ol className="places">
        {(project.evidence ?? []).map((place) => {
          const source = ledger.sources.find(({ id }) => id === place.source);
          return (
            <li key={`${place.source} ${place.at}`}>
              <p className="place-name">
                {source && `${write(source.publisher)}《${source.title}》`}{' '}
                <span className="place">{place.at}</span>
              </p>
              <p>
                {format.place(place)}
                {place.asOf &&
                  ` · ${write(say('panel.knownAt', { asOf: format.moment(place.asOf) }))}`}
              </p>
            </li>
          );
        })}
      </ol>
      <p className="note">{write(say('panel.placeRule'))}</p>
    </>
  );
}

/** Everything that the ledger says of a project, with its places. */
export function ProjectPanel({ project, ledger }: { project: Project; ledger: Ledger }) {
  const speech = useSpeech();
  const { write } = speech;
  const closePanel = useBoard((board) => board.closePanel);
  return (
    <SidePanel title={write(project.name)} kind={write(say('panel.project'))} onClose={closePanel}>
      <Facts facts={factsOf(project, ledger, ledger.asOf, speech)} />
      <ProjectIndicators project={project} ledger={ledger} />
      <ProjectPlaces project={project} ledger={ledger} />
    </SidePanel>
  );
}
