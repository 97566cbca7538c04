// @vitest-environment node
import { expect, it } from 'vitest';
import { arrangeTable } from '../figures/arrange-table.ts';
import { chartOf, figureOf } from '../figures/figures-for-tests.ts';
import { FIRST_TABLE } from '../figures/table-settings.ts';
import { emptyLedgerJson, ledgerOf } from '../ledger/ledgers-for-tests.ts';
import { tsvOf } from './tsv.ts';

const ledger = ledgerOf({
  ...emptyLedgerJson,
  evidence: 'recorded',
  categories: [{ id: 'roads', name: '道路' }],
  projects: [
    { id: 'one', name: '=1+1', category: 'roads', totalInvestment: 20_000, progress: '甲"乙\n丙' },
    {
      id: 'two',
      name: '大桥',
      category: 'roads',
      totalInvestment: { atLeast: 300 },
      progress: '-',
    },
    { id: 'three', name: '@SUM', category: 'roads', plannedStart: '2020-05' },
  ],
});
const chart = chartOf(figureOf('project-table', {}, ledger), 'project-table');
const table = arrangeTable(chart, {
  ...FIRST_TABLE,
  columns: ['investment', 'planned-start', 'progress'],
  sort: [{ column: 'investment', descending: false }],
});

it('tsvOf copies what is shown as it stands, numbers as numbers, formulas as texts', () => {
  expect(tsvOf(table, 'zh').split('\r\n')).toEqual([
    '项目\t总投资\uff08万元\uff09\t计划开工\t进展',
    "大桥\t300以上\t\t'-",
    `'=1+1\t20000\t\t"甲""乙\n丙"`,
    "'@SUM\t\t2020-05\t",
  ]);
});

it('tsvOf speaks English too', () => {
  const [head, first] = tsvOf(table, 'en').split('\r\n');
  expect(head).toBe('Project\tTotal investment (10,000 yuan)\tPlanned start\tProgress');
  expect(first).toBe("大桥\t300 or more\t\t'-");
});
