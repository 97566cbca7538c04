import {
  categoryName,
  citedIn,
  type Ledger,
  lightRulesOf,
  MONEY_UNIT,
  type Project,
  type Words,
} from '../../ledger/ledger.ts';
import type { Month } from '../../ledger/months.ts';
import type { Quantity } from '../../ledger/quantities.ts';
import { useBoard } from '../../store/use-board.ts';
import { type Message, say } from '../../text/messages.ts';
import { type Speech, useSpeech } from '../../ui/language.ts';
import { SidePanel } from '../../ui/side-panel.tsx';
import type { Standing } from '../../view/standing.ts';
import type { View } from '../../view/view.ts';
import { type Fact, Facts } from './facts.tsx';
import {
  ProjectAssignments,
  ProjectMilestones,
  ProjectMonths,
  ProjectVersions,
} from './project-story.tsx';

type Rows = readonly (readonly [Message, string | undefined])[];

/** What a ledger may say of a project; a value that it does not give is undefined. */
function rowsOf({ project, stage }: Standing, ledger: Ledger, { write, format }: Speech): Rows {
  const words = (value: Words | undefined) => value && write(value);
  const month = (value: Month | undefined) => value && format.point(value);
  const money = (value: Quantity | undefined) =>
    value === undefined ? undefined : format.quantity(value, MONEY_UNIT);
  const isKey = project.keyIndustrial;
  return [
    [say('panel.category'), write(categoryName(ledger, project.category))],
    [say('panel.stage'), stage && write(say('stage.name', { stage }))],
    [say('panel.progress'), words(project.progress)],
    [say('panel.totalInvestment'), money(project.totalInvestment)],
    [say('panel.yearPlan'), money(project.yearPlan)],
    [say('panel.yearDone'), money(project.yearDone)],
    [say('panel.cumulativeDone'), money(project.cumulativeDone)],
    [say('panel.level'), words(project.level)],
    [
      say('panel.keyIndustrial'),
      isKey === undefined ? undefined : write(say(isKey ? 'panel.yes' : 'panel.no')),
    ],
    [say('panel.signed'), month(project.signed)],
    [say('panel.plannedStart'), month(project.plannedStart)],
    [say('panel.actualStart'), month(project.actualStart)],
    [say('panel.plannedCompletion'), month(project.plannedCompletion)],
    [say('panel.actualCompletion'), month(project.actualCompletion)],
    [say('panel.leader'), project.leader],
    [say('panel.unit'), project.unit],
    [say('panel.problems'), words(project.problems)],
  ];
}

/** What our rules say of it: by the month looked at, or why they say nothing. */
function lightSaid({ light }: Standing, ledger: Ledger): Message {
  const rules = lightRulesOf(ledger);
  if (light.kind === 'exempt') return say('light.exempt', light);
  return light.kind === 'lit'
    ? say('light.lit', { lit: light.lit, rules })
    : say('light.dark', { rules });
}

/** What follows from the published fields: the next step, and what our rules say. */
function conclusionsOf(standing: Standing, ledger: Ledger, { write }: Speech): readonly Fact[] {
  const { project, stage } = standing;
  return [
    {
      name: say('panel.nextStep'),
      value: stage && write(say('stage.nextStep', { stage })),
    },
    { name: say('panel.light'), value: write(lightSaid(standing, ledger)) },
    { name: say('panel.note'), value: project.note && write(project.note) },
    ...Object.entries(project.extra ?? {}).map(([name, value]) => ({ name, value })),
  ];
}

/** The fields that the source gives, then in one line those that it does not. */
function ProjectFacts({ standing, ledger }: { standing: Standing; ledger: Ledger }) {
  const speech = useSpeech();
  const { write, format } = speech;
  const rows = rowsOf(standing, ledger, speech);
  const missing = rows.filter(([, value]) => value === undefined);
  return (
    <Facts
      facts={[
        ...rows.map(([name, value]) => ({ name, value })),
        ...conclusionsOf(standing, ledger, speech),
        {
          name: say('panel.notPublished', { kind: ledger.evidence }),
          value: missing.length > 0 ? format.list(missing.map(([name]) => write(name))) : undefined,
        },
      ]}
    />
  );
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
            {write(say('evidence.indicator', indicator))} · {format.period(indicator)}{' '}
            <span className="place">{format.cited([citedIn(ledger, indicator.evidence)])}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function ProjectPlaces({ project, ledger }: { project: Project; ledger: Ledger }) {
  const { write, format } = useSpeech();
  if (project.evidence === undefined) return null;
  const keyed = project.evidence.map((place, index) => ({ place, key: `place-${index}` }));
  return (
    <>
      <h3>{write(say('panel.evidence'))}</h3>
      <ol className="places">
        {keyed.map(({ place, key }) => {
          const source = ledger.sources.find(({ id }) => id === place.source);
          return (
            <li key={key}>
              <p className="place-name">
                {source && write(say('source.title', source))}{' '}
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

/** What the ledger says of a project, by the month looked at, with its places. */
export function ProjectPanel({ standing, view }: { standing: Standing; view: View }) {
  const { write } = useSpeech();
  const closePanel = useBoard((board) => board.closePanel);
  const { project } = standing;
  const { ledger } = view;
  return (
    <SidePanel title={write(project.name)} kind={write(say('panel.project'))} onClose={closePanel}>
      <ProjectMilestones standing={standing} />
      <ProjectFacts standing={standing} ledger={ledger} />
      <ProjectMonths project={project} asOf={view.asOf} />
      <ProjectAssignments project={project} ledger={ledger} />
      <ProjectVersions project={project} view={view} />
      <ProjectIndicators project={project} ledger={ledger} />
      <ProjectPlaces project={project} ledger={ledger} />
    </SidePanel>
  );
}
