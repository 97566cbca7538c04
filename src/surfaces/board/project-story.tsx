import type { Ledger, Project } from '../../ledger/ledger.ts';
import { MONEY_UNIT } from '../../ledger/ledger.ts';
import { isMonth, type Month } from '../../ledger/months.ts';
import { type Label, say } from '../../text/messages.ts';
import { useSpeech } from '../../ui/language.ts';
import { MILESTONES, type Standing } from '../../view/standing.ts';
import type { View } from '../../view/view.ts';

/** What the plan was, what became of it, and how far apart they are. */
export function ProjectMilestones({ standing }: { standing: Standing }) {
  const { write } = useSpeech();
  const planned = MILESTONES.filter((milestone) => standing[milestone].planned !== undefined);
  if (planned.length === 0) return null;
  return (
    <>
      <h3>{write(say('story.milestones'))}</h3>
      <ul className="story">
        {planned.map((milestone) => (
          <li key={milestone}>
            {write(say('story.milestone', { milestone, standing: standing[milestone] }))}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Investment month by month, up to the month looked at; bars from zero. */
export function ProjectMonths({ project, asOf }: { project: Project; asOf: Month }) {
  const { write, format } = useSpeech();
  const months = Object.entries(project.monthlyDone ?? {})
    .flatMap(([month, done]) => (isMonth(month) && month <= asOf ? [{ month, done }] : []))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
  const most = Math.max(1, ...months.map(({ done }) => done));
  if (months.length === 0) return null;
  return (
    <>
      <h3>{write(say('story.months'))}</h3>
      <table className="month-bars">
        <tbody>
          {months.map(({ month, done }) => (
            <tr key={month}>
              <th scope="row">{format.point(month)}</th>
              <td className="align-end">{format.quantity(done, MONEY_UNIT)}</td>
              <td className="month-bar" aria-hidden="true">
                <span className="month-bar-fill" style={{ width: `${(100 * done) / most}%` }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** What meetings asked for about the project, and what became of it. */
export function ProjectAssignments({ project, ledger }: { project: Project; ledger: Ledger }) {
  const { write } = useSpeech();
  const own = ledger.assignments.filter((assignment) => assignment.project === project.id);
  if (own.length === 0) return null;
  return (
    <>
      <h3>{write(say('story.assignments'))}</h3>
      <ul className="story">
        {own.map((assignment) => (
          <li key={assignment.id}>
            <p>{write(assignment.matter)}</p>
            <p className="note">{write(say('story.assignment', assignment))}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

interface Version {
  readonly asOf: Month;
  readonly said: readonly Label[];
}

/** What each version of the ledger said of progress and problems, the newest first. */
function versionsOf({ ledger, earlier }: View, { id }: Project): readonly Version[] {
  return [...earlier, ledger].reverse().flatMap(({ asOf, projects }) => {
    const then = projects.find((project) => project.id === id);
    const said = [then?.progress, then?.problems].filter((words) => words !== undefined);
    return said.length === 0 ? [] : [{ asOf, said }];
  });
}

export function ProjectVersions({ project, view }: { project: Project; view: View }) {
  const { write, format } = useSpeech();
  const versions = versionsOf(view, project);
  if (view.earlier.length === 0 || versions.length === 0) return null;
  return (
    <>
      <h3>{write(say('story.versions'))}</h3>
      <ol className="story">
        {versions.map(({ asOf, said }) => (
          <li key={asOf}>
            <p className="place-name">{format.point(asOf)}</p>
            {said.map((words) => (
              <p key={JSON.stringify(words)}>{write(words)}</p>
            ))}
          </li>
        ))}
      </ol>
    </>
  );
}
