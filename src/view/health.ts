import type { Ledger, Project, ProjectId } from '../ledger/ledger.ts';
import { numberOf, precisionOf, type Quantity } from '../ledger/quantities.ts';
import { namesakesOf } from './namesakes.ts';
import { previousOf } from './previous.ts';
import type { View } from './view.ts';

/** Columns that a ledger is of little use without. */
const NEEDED_FIELDS = [
  'unit',
  'leader',
  'plannedStart',
  'plannedCompletion',
  'totalInvestment',
  'yearPlan',
  'stage',
] as const satisfies readonly (keyof Project)[];
export type NeededField = (typeof NEEDED_FIELDS)[number];

/** Ways in which a row contradicts itself, another row, or the version before. */
const CONTRADICTIONS = [
  'completion-before-start',
  'cumulative-above-total',
  'year-above-cumulative',
  'actual-after-as-of',
  'namesakes',
  'less-than-before',
  'year-not-its-months',
] as const;
export type Contradiction = (typeof CONTRADICTIONS)[number];

/** What a check found: the rows that a field is missing in, or that contradict themselves. */
export type Check = { readonly rows: readonly Project[] } & (
  | { readonly kind: 'contradiction'; readonly contradiction: Contradiction }
  | { readonly kind: 'missing'; readonly field: NeededField }
);

/** What a ledger's rows are checked against. */
interface Context {
  readonly ledger: Ledger;
  readonly namesakes: ReadonlySet<ProjectId>;
  /** The same projects in the version before, of the same year. */
  readonly before: ReadonlyMap<ProjectId, Project>;
}

/** Whether one sum is above another for certain: a lower bound may be more, an approximation is open. */
function isAbove(sum: Quantity | undefined, limit: Quantity | undefined): boolean {
  if (sum === undefined || limit === undefined) return false;
  if (precisionOf(sum) === 'about' || precisionOf(limit) !== 'exact') return false;
  return numberOf(sum) > numberOf(limit);
}

function isLater(month: string | undefined, limit: string | undefined): boolean {
  return month !== undefined && limit !== undefined && month > limit;
}

/** The sum of the months against the year's own, to the hundredth of 万元. */
function isNotItsMonths({ yearDone, monthlyDone }: Project, { year }: Ledger): boolean {
  if (typeof yearDone !== 'number' || monthlyDone === undefined) return false;
  const cents = Object.entries(monthlyDone)
    .filter(([month]) => month.startsWith(String(year).padStart(4, '0')))
    .reduce((sum, [, done]) => sum + Math.round(done * 100), 0);
  return cents !== Math.round(yearDone * 100);
}

const CONTRADICTS: Record<Contradiction, (project: Project, context: Context) => boolean> = {
  'completion-before-start': (project) =>
    isLater(project.plannedStart, project.plannedCompletion) ||
    isLater(project.actualStart, project.actualCompletion),
  'cumulative-above-total': (project) => isAbove(project.cumulativeDone, project.totalInvestment),
  'year-above-cumulative': (project) => isAbove(project.yearDone, project.cumulativeDone),
  'actual-after-as-of': (project, { ledger }) =>
    isLater(project.actualStart, ledger.asOf) || isLater(project.actualCompletion, ledger.asOf),
  namesakes: ({ id }, { namesakes }) => namesakes.has(id),
  'less-than-before': (project, { before }) => {
    const earlier = before.get(project.id);
    return (
      isAbove(earlier?.yearDone, project.yearDone) ||
      isAbove(earlier?.cumulativeDone, project.cumulativeDone)
    );
  },
  'year-not-its-months': (project, { ledger }) => isNotItsMonths(project, ledger),
};

function contextOf(view: View): Context {
  const previous = previousOf(view)?.ledger;
  const isSameYear = previous?.year === view.ledger.year;
  return {
    ledger: view.ledger,
    namesakes: new Set(
      namesakesOf(view.ledger.projects)
        .flat()
        .map(({ id }) => id),
    ),
    before: new Map(isSameYear ? previous.projects.map((project) => [project.id, project]) : []),
  };
}

/**
 * The checks of a ledger (体检): what contradicts itself, then what is missing, over the projects in
 * view. Actual months are held against the ledger's own month and names against all of its projects,
 * whatever is looked at. A check that found nothing is there, with no rows.
 */
export function checksOf(view: View): readonly Check[] {
  const context = contextOf(view);
  return [
    ...CONTRADICTIONS.map((contradiction) => ({
      kind: 'contradiction' as const,
      contradiction,
      rows: view.projects.filter((project) => CONTRADICTS[contradiction](project, context)),
    })),
    ...NEEDED_FIELDS.map((field) => ({
      kind: 'missing' as const,
      field,
      rows: view.projects.filter((project) => project[field] === undefined),
    })),
  ];
}
