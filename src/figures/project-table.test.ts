// @vitest-environment node
import { expect, it } from 'vitest';
import { emptyLedgerJson, ledgerOf, shippedLedger } from '../ledger/ledgers-for-tests.ts';
import { write } from '../text/messages.ts';
import { NO_FILTERS } from '../view/filters.ts';
import { viewOf } from '../view/view.ts';
import type { ProjectTable } from './chart.ts';
import { chartOf, figureOf, figuresOf } from './figures-for-tests.ts';
import { projectTable } from './project-table.ts';
import type { SortColumn } from './table-settings.ts';

const ledger = ledgerOf({
  ...emptyLedgerJson,
  evidence: 'recorded',
  year: 2020,
  asOf: '2020-09',
  categories: [{ id: 'roads', name: '道路' }],
  projects: [
    {
      id: 'bridge',
      code: 'G-1',
      name: '大桥',
      category: 'roads',
      keyIndustrial: false,
      totalInvestment: 20_000,
      yearPlan: 4000,
      yearDone: 5000,
      cumulativeDone: { atLeast: 9000 },
      plannedStart: '2020-03',
      actualStart: '2020-05',
      plannedCompletion: '2021-06',
      unit: '住建局',
    },
    { id: 'school', name: '学校', category: 'roads', plannedStart: '2020-05' },
    {
      id: 'square',
      name: '广场',
      category: 'roads',
      plannedStart: '2020-01',
      exemption: { reason: '征地' },
    },
  ],
});
const chart = chartOf(figureOf('project-table', {}, ledger), 'project-table');

/** What a project's row is sorted by in a column. */
function valueIn({ columns, rows }: ProjectTable, project: string, column: SortColumn) {
  const at = columns.findIndex(({ id }) => id === column);
  return rows.find(({ id }) => id === project)?.values[at];
}

it('projectTable knows of each project what the ledger does, and of its lateness and rate what follows', () => {
  const bridge = (column: SortColumn) => valueIn(chart, 'bridge', column);
  expect(bridge('code')).toBe('G-1');
  expect(bridge('investment')).toBe(20_000);
  expect(bridge('year-done')).toBe(5000);
  expect(bridge('rate')).toBe(1.25);
  expect(bridge('cumulative')).toBe(9000);
  expect(bridge('actual-start')).toBe('2020-05');
  expect(bridge('late')).toBe(2);
  expect(bridge('leader')).toBeUndefined();
});

it('projectTable counts months late of what is overdue, and none of an exempt project', () => {
  expect(valueIn(chart, 'school', 'late')).toBe(4);
  expect(valueIn(chart, 'square', 'late')).toBeUndefined();
});

it('projectTable knows things as of the month looked at', () => {
  const april = viewOf(ledger, NO_FILTERS, '2020-04' as typeof ledger.asOf);
  const figure = projectTable.build(april);
  const early = figure?.chart.kind === 'project-table' ? figure.chart : chart;
  expect(valueIn(early, 'bridge', 'actual-start')).toBeUndefined();
  expect(valueIn(early, 'bridge', 'late')).toBe(1);
  expect(valueIn(early, 'bridge', 'year-done')).toBeUndefined();
});

it('projectTable adds up money as exactly as it is known', () => {
  const { headline, rows } = figureOf('project-table', {}, ledger);
  expect(write(headline, 'zh')).toBe('3 个项目\uff0c总投资 2 亿元以上\uff0c本年完成 5000 万元以上');
  expect(write(headline, 'en')).toBe(
    '3 projects, total investment 200 million yuan or more, done this year 50 million yuan or more',
  );
  expect(rows).toEqual(['bridge', 'school', 'square']);
  const one = figureOf('project-table', { text: '大桥' }, ledger);
  expect(write(one.headline, 'zh')).toContain('\uff08年度计划的 125%\uff09');
});

it('projectTable says why nothing is in view', () => {
  expect(figureOf('project-table', { text: '没有' }, ledger).chart.kind).toBe('nothing-in-view');
});

it('projectTable takes the place of projectList wherever a ledger is not published', () => {
  const ids = (of: typeof ledger) => figuresOf({}, of).map(({ id }) => id);
  expect(ids(ledger)).toContain('project-table');
  expect(ids(ledger)).not.toContain('project-list');
  expect(ids(shippedLedger)).toContain('project-list');
  expect(ids(shippedLedger)).not.toContain('project-table');
});
