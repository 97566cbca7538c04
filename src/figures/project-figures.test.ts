// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  ledgerOf,
  month,
  shippedLedger,
  withoutIndicators,
  withProject,
} from '../ledger/ledgers-for-tests.ts';
import { numberOf } from '../ledger/quantities.ts';
import { write } from '../text/messages.ts';
import { anyView } from '../view/arbitraries.ts';
import type { Filters } from '../view/filters.ts';
import { CATEGORIES, chartOf, figureOf, figuresOf, said } from './figures-for-tests.ts';
import { buildFigures } from './index.ts';

const PROJECT_FIGURES = [
  'projects-by-stage',
  'projects-by-category',
  'projects-by-investment',
  'project-list',
] as const;
const headlines = (id: string, filters: Partial<Filters> = {}, ledger = shippedLedger) => {
  const figure = figureOf(id, filters, ledger);
  return [said(figure, 'zh')[0], said(figure, 'en')[0]];
};
/** The same projects as an office's own rows: not only those that an article names. */
const recorded = ledgerOf({
  ...withoutIndicators(shippedLedger, ['portfolio.total']),
  evidence: 'recorded',
  projectsNote: undefined,
});

it.each<[string, Partial<Filters>, string, string]>([
  [
    'projects-by-stage',
    {},
    '20 个见报项目，竣工最多，8 个，阶段未公布 4 个',
    '20 named projects, 8 completed, 4 with no published stage',
  ],
  [
    'projects-by-stage',
    { stages: ['underway'] },
    '4 个见报项目，均为在建',
    '4 named projects, 4 under way',
  ],
  [
    'projects-by-stage',
    { stages: ['not-published'] },
    '4 个见报项目，阶段未公布 4 个',
    '4 named projects, 4 with no published stage',
  ],
  [
    'projects-by-category',
    {},
    '20 个见报项目，民生最多，8 个',
    '20 named projects, most in Livelihood (8)',
  ],
  [
    'projects-by-category',
    { stages: ['underway'] },
    '4 个见报项目，产业、基础设施各 2 个',
    '4 named projects, 2 each in Industry and Infrastructure',
  ],
  [
    'projects-by-category',
    { categories: [CATEGORIES.park] },
    '5 个见报项目，均为园区配套',
    '5 named projects, all Industrial-park services',
  ],
  [
    'projects-by-category',
    { stages: ['signed', 'started'], categories: [CATEGORIES.industrial, CATEGORIES.park] },
    '4 个见报项目，产业最多，3 个',
    '4 named projects, most in Industry (3)',
  ],
  [
    'projects-by-stage',
    { categories: [CATEGORIES.infrastructure] },
    '2 个见报项目，均为在建',
    '2 named projects, 2 under way',
  ],
  [
    'projects-by-stage',
    { categories: [CATEGORIES.park] },
    '5 个见报项目，竣工最多，2 个，阶段未公布 2 个',
    '5 named projects, 2 completed, 2 with no published stage',
  ],
  [
    'projects-by-investment',
    {},
    '20 个见报项目，2 个公布了投资，合计 11 亿元',
    '2 of 20 named projects have a published investment: 1.1 billion yuan',
  ],
  [
    'projects-by-investment',
    { categories: [CATEGORIES.livelihood] },
    '8 个见报项目，投资未公布',
    '8 named projects, no investment published',
  ],
  [
    'project-list',
    {},
    '20 个见报项目，月度计划均未公布',
    '20 named projects; no monthly plan is published',
  ],
])('%s answers for the shipped ledger under %j', (id, filters, zh, en) => {
  expect(headlines(id, filters)).toEqual([zh, en]);
});

it.each(PROJECT_FIGURES)(
  '%s says what is counted: all that the article names, or what is in view',
  (id) => {
    const measure = (filters: Partial<Filters>, ledger = shippedLedger, of: string = id) => {
      const figure = figureOf(of, filters, ledger);
      return [said(figure, 'zh')[1], said(figure, 'en')[1]];
    };
    expect(measure({})).toEqual(['报道提到的 20 个项目', '20 projects that the article names']);
    expect(measure({ categories: [CATEGORIES.park] })).toEqual([
      '筛选出 5 个，共 20 个见报项目',
      '5 of 20 named projects',
    ]);
    const own = id === 'project-list' ? 'project-table' : id;
    expect(measure({}, recorded, own)).toEqual(['台账中的 20 个项目', '20 projects in the ledger']);
  },
);

it('projectsByStage shows the five batches in their order, and those that are not published', () => {
  const { stages } = chartOf(figureOf('projects-by-stage'), 'stages');
  expect(stages.map(({ stage, projects }) => [stage, projects.length])).toEqual([
    ['reserve', 0],
    ['signed', 3],
    ['started', 1],
    ['underway', 4],
    ['completed', 8],
    ['not-published', 4],
  ]);
  expect(stages.map(({ mark }) => mark)).toEqual(
    stages.map(({ stage }) => ({ kind: 'stage', stage })),
  );
});

it('projectsByStage keeps the other stages in sight under its own filter', () => {
  const { stages } = chartOf(figureOf('projects-by-stage', { stages: ['signed'] }), 'stages');
  expect(stages.filter(({ selected }) => selected).map(({ stage }) => stage)).toEqual(['signed']);
  expect(stages.map(({ projects }) => projects.length)).toEqual([0, 3, 1, 4, 8, 4]);
});

it('projectsByStage derives stages from months where the ledger records none', () => {
  const started = withProject(shippedLedger, 'xuefengling-school', {
    actualStart: month('2020-09'),
  });
  const { stages } = chartOf(figureOf('projects-by-stage', {}, started), 'stages');
  expect(stages.map(({ projects }) => projects.length)).toEqual([0, 3, 2, 4, 8, 3]);
});

it('projectsByCategory puts the largest first and keeps the ledger’s order among equals', () => {
  const { bars, notPublished } = chartOf(figureOf('projects-by-category'), 'ranked-bars');
  expect(bars.map(({ label, quantity }) => [write(label, 'zh'), quantity])).toEqual([
    ['民生', 8],
    ['产业', 5],
    ['园区配套', 5],
    ['基础设施', 2],
  ]);
  expect(notPublished).toEqual([]);
});

it('projectsByCategory and projectsByInvestment say what a bar of theirs is', () => {
  const isOf = (id: string) => chartOf(figureOf(id), 'ranked-bars').of;
  expect(isOf('projects-by-category')).toBe('categories');
  expect(isOf('projects-by-investment')).toBe('projects');
});

it('projectsByInvestment ranks what is published and sets the rest apart', () => {
  const { bars, notPublished, unit } = chartOf(figureOf('projects-by-investment'), 'ranked-bars');
  expect(unit).toBe('万元');
  expect(bars.map(({ quantity, mark }) => [quantity, mark])).toEqual([
    [100_000, { kind: 'project', project: 'rail-equipment-turnouts-2' }],
    [10_000, { kind: 'project', project: 'boyi-base' }],
  ]);
  expect(notPublished).toHaveLength(18);
});

it('projectsByInvestment adds up bounds as a bound', () => {
  const bound = withProject(shippedLedger, 'boyi-base', { totalInvestment: { atLeast: 10_000 } });
  expect(headlines('projects-by-investment', {}, bound)).toEqual([
    '20 个见报项目，2 个公布了投资，合计 11 亿元以上',
    '2 of 20 named projects have a published investment: 1.1 billion yuan or more',
  ]);
});

it('projectList has a row for each project in view, and says what the article leaves open', () => {
  const figure = figureOf('project-list', { text: '清水塘大桥' });
  expect(chartOf(figure, 'project-rows').rows).toEqual([
    {
      id: 'qingshuitang-bridge',
      name: { zh: '清水塘大桥', en: 'Qingshuitang Bridge' },
      category: { zh: '基础设施', en: 'Infrastructure' },
      stage: 'underway',
      totalInvestment: undefined,
      progress: { zh: '已复工', en: 'Work resumed' },
      places: [{ source: 'zhuzhou-daily-shifeng-1', at: '§1¶4', asOf: '2020-02-20' }],
    },
  ]);
  expect(said(figure, 'zh')[2]).toBe(
    '报道没有说明这些项目中哪些属于全年的 134 个，也没有说明哪些是重点产业项目。',
  );
});

it('projectList goes by stage, and says where the projects are described as of different times', () => {
  const figure = figureOf('project-list', { categories: [CATEGORIES.industrial] });
  const stages = chartOf(figure, 'project-rows').rows.map(({ stage }) => stage);
  expect(stages).toEqual(['signed', 'signed', 'started', 'underway', 'underway']);
  expect(said(figure, 'zh').at(-1)).toBe('各项目情况的时间不同，见各行。');
  expect(said(figure, 'en').at(-1)).toBe(
    'The projects are described as of different times, named with each.',
  );
});

it('projectList counts the projects with a monthly plan', () => {
  const whole = withoutIndicators(shippedLedger, ['portfolio.total']);
  const planned = withProject(whole, 'boyi-base', { plannedStart: month('2020-05') });
  expect(headlines('project-list', {}, planned)).toEqual([
    '20 个项目，其中 1 个有月度计划',
    '20 projects, 1 with a monthly plan',
  ]);
});

it('projectsByStage says of stages that are equally many that they are', () => {
  const [zh, en] = headlines('projects-by-stage', { categories: [CATEGORIES.industrial] });
  expect(zh).toBe('5 个见报项目，签约、在建各 2 个');
  expect(en).toBe('5 named projects, 2 each signed and under way');
});

it('buildFigures leaves the projects’ figures out of a ledger without projects', () => {
  const none = ledgerOf({ ...shippedLedger, projects: [] });
  const ids = figuresOf({}, none).map(({ id }) => id);
  for (const id of PROJECT_FIGURES) expect(ids).not.toContain(id);
});

it('buildFigures counts every project in view once in each of the projects’ figures', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      fc.pre(view.projects.length > 0);
      const built = new Map(buildFigures(view).map((figure) => [figure.id, figure]));
      const investment = chartOf(built.get('projects-by-investment')!, 'ranked-bars');
      const { stages } = chartOf(built.get('projects-by-stage')!, 'stages');
      const { bars } = chartOf(built.get('projects-by-category')!, 'ranked-bars');
      const list = built.get('project-list');
      const { rows } = list
        ? chartOf(list, 'project-rows')
        : chartOf(built.get('project-table')!, 'project-table');
      const chosen = <Item extends { selected: boolean }>(items: readonly Item[]) =>
        items.some(({ selected }) => selected) ? items.filter(({ selected }) => selected) : items;
      const inView = view.projects.map(({ id }) => id).sort();
      for (const links of [
        rows,
        chosen(stages).flatMap(({ projects }) => projects),
        chosen(bars).flatMap(({ projects }) => projects),
        [...investment.bars.flatMap(({ projects }) => projects), ...investment.notPublished],
      ]) {
        expect(links.map(({ id }) => id).sort()).toEqual(inView);
      }
      const lengths = investment.bars.map(({ quantity }) => numberOf(quantity));
      expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    }),
    { numRuns: 60 },
  );
});
