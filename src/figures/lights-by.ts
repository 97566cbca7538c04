import { categoryName, lightRulesOf, type Words } from '../ledger/ledger.ts';
import { type Label, say } from '../text/messages.ts';
import { exemptionsIn } from '../view/exemptions.ts';
import { LIGHT_CHOICES, type LightChoice, lightChoiceOf } from '../view/filters.ts';
import type { Standing } from '../view/standing.ts';
import type { View } from '../view/view.ts';
import type { Chart, LightCounts, LightRow, Mark } from './chart.ts';
import type { FigureDefinition } from './figure.ts';
import { nothingInView, PROJECT_UNIT } from './over-projects.ts';
import { idsOf, measureAsOf } from './project-cells.ts';

type Grouping = 'category' | 'unit' | 'leader';

interface Group {
  readonly name: Words;
  readonly mark: Mark;
  readonly rows: readonly Standing[];
  readonly selected: boolean;
}

/** The projects by group, each under all filters but its own dimension's. */
function groupsOf(view: View, by: Grouping): readonly Group[] {
  const groups: readonly Group[] =
    by === 'category'
      ? view.byCategory.map(({ choice, ...group }) => ({
          ...group,
          name: categoryName(view.ledger, choice),
          mark: { kind: 'category', category: choice },
        }))
      : view.byOwn[by].map(({ choice, ...group }) => ({
          ...group,
          mark: { kind: 'own', dimension: by, choice },
        }));
  return groups.filter(({ rows, selected }) => rows.length > 0 || selected);
}

function countsOf(rows: readonly Standing[]): Readonly<Record<LightChoice, number>> {
  const counts = { red: 0, yellow: 0, green: 0, exempt: 0, dark: 0 };
  for (const row of rows) counts[lightChoiceOf(row)] += 1;
  return counts;
}

interface CountedGroup extends Group {
  readonly counts: Readonly<Record<LightChoice, number>>;
  /** Red, yellow or green. */
  readonly lit: number;
}

function counted(group: Group): CountedGroup {
  const counts = countsOf(group.rows);
  return { ...group, counts, lit: counts.red + counts.yellow + counts.green };
}

/** The greater share of red first, then of yellow, then the greater number of red. */
function compareGroups(a: CountedGroup, b: CountedGroup): number {
  const share = (light: 'red' | 'yellow') =>
    b.counts[light] * (a.lit || 1) - a.counts[light] * (b.lit || 1);
  return share('red') || share('yellow') || b.counts.red - a.counts.red;
}

/** The group that stands out by its share of red; none where several share it, or nobody is red. */
function worstOf(groups: readonly CountedGroup[]) {
  const inView = groups.some(({ selected }) => selected)
    ? groups.filter(({ selected }) => selected)
    : groups;
  const [first, second] = inView;
  if (first === undefined || second === undefined || first.counts.red === 0) return undefined;
  const isShared = first.counts.red * second.lit === second.counts.red * first.lit;
  return isShared ? undefined : { name: first.name, red: first.counts.red, lit: first.lit };
}

function notesOf(view: View, by: Grouping): readonly Label[] {
  const reasons = exemptionsIn(view.rows);
  const exempt = reasons.reduce((sum, { count }) => sum + count, 0);
  const outside =
    by === 'category' ? 0 : view.rows.filter(({ project }) => project[by] === undefined).length;
  return [
    say('lights.rules', { rules: lightRulesOf(view.ledger) }),
    ...(exempt > 0 ? [say('lights.exempt', { count: exempt, reasons })] : []),
    ...(outside > 0 ? [say('lights.noGroup', { by, count: outside })] : []),
  ];
}

/** The lights that the chart has room for: the three always, the others where a project has them. */
function lightsIn(view: View): readonly LightChoice[] {
  const known = new Set(view.all.map(lightChoiceOf));
  return LIGHT_CHOICES.filter(
    (light) => (light !== 'exempt' && light !== 'dark') || known.has(light),
  );
}

function barsOf(view: View, groups: readonly CountedGroup[]): Chart {
  if (groups.length === 0) return { kind: 'nothing-in-view', reason: say('listing.none') };
  const lights = lightsIn(view);
  return {
    kind: 'light-bars',
    unit: PROJECT_UNIT,
    rows: groups.map(
      ({ name, counts, mark, selected }): LightRow => ({
        label: name,
        counts: lights.map((light): LightCounts => ({ light, count: counts[light] })),
        mark,
        selected,
      }),
    ),
  };
}

/** How many red, yellow and green lights has each group? Rule L1, see `ledger/lights.ts`. */
function lightsBy(by: Grouping): FigureDefinition {
  return {
    id: `lights-by-${by}`,
    topic: 'lateness',
    width: 'column',
    formulas: ['lights'],
    build(view) {
      if (view.all.every(({ light }) => light.kind === 'dark')) return undefined;
      if (view.all.every(({ project }) => project[by] === undefined)) return undefined;
      const question = say('lights.question', { by });
      if (view.rows.length === 0) return nothingInView(view, question);
      const groups = groupsOf(view, by).map(counted).sort(compareGroups);
      const { red, yellow, green } = countsOf(view.rows);
      return {
        question,
        headline: say('lights.headline', { red, yellow, green, worst: worstOf(groups) }),
        measure: measureAsOf(view),
        chart: barsOf(view, groups),
        notes: notesOf(view, by),
        evidence: [],
        rows: idsOf(view.rows),
      };
    },
  };
}

export const lightsByCategory = lightsBy('category');
export const lightsByUnit = lightsBy('unit');
export const lightsByLeader = lightsBy('leader');
