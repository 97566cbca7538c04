// @vitest-environment node
import { expect, it } from 'vitest';
import { emptyLedgerJson, ledgerOf } from '../ledger/ledgers-for-tests.ts';
import { NO_FILTERS } from './filters.ts';
import { correctionSheets, slipSheets } from './sheets.ts';
import { viewOf } from './view.ts';

const assignment = (id: string, unit: string, due: string, cleared?: string) => ({
  id,
  matter: `事项 ${id}`,
  unit,
  handedOut: '2020-08-01',
  due,
  ...(cleared === undefined ? {} : { cleared }),
});
const ledger = ledgerOf({
  ...emptyLedgerJson,
  asOf: '2020-09',
  evidence: 'recorded',
  categories: [{ id: 'industrial', name: '产业' }],
  projects: [
    { id: 'a', name: '甲', category: 'industrial', unit: '住建局', plannedStart: '2020-03' },
    {
      id: 'b',
      name: '乙',
      category: 'industrial',
      plannedStart: '2020-05',
      plannedCompletion: '2020-02',
    },
  ],
  assignments: [
    assignment('1', '住建局', '2020-10-05'),
    assignment('2', '住建局', '2020-09-10'),
    assignment('3', '住建局', '2020-12-31'),
    assignment('4', '交通局', '2020-09-20', '2020-09-19'),
    assignment('5', '交通局', '2020-09-20'),
  ],
});
const view = viewOf(ledger, NO_FILTERS, ledger.asOf);

it('slipSheets has a sheet a unit, the most pressing slip first, and none for what needs none', () => {
  expect(
    slipSheets(view).map(({ unit, slips }) => [
      unit,
      ...slips.map(({ assignment: { id }, slip }) => `${id} ${slip}`),
    ]),
  ).toEqual([
    ['住建局', '2 red', '1 blue'],
    ['交通局', '5 red'],
  ]);
});

it('correctionSheets tells each unit what to mend, and gathers what names no unit', () => {
  const said = correctionSheets(view).map(({ unit, projects }) => [
    unit,
    projects.map(({ project, checks }) => [
      project.id,
      checks.map((check) => (check.kind === 'missing' ? check.field : check.contradiction)),
    ]),
  ]);
  expect(said).toEqual([
    ['住建局', [['a', ['leader', 'plannedCompletion', 'totalInvestment', 'yearPlan', 'stage']]]],
    [
      undefined,
      [
        [
          'b',
          ['completion-before-start', 'unit', 'leader', 'totalInvestment', 'yearPlan', 'stage'],
        ],
      ],
    ],
  ]);
});
