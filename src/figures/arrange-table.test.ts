// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MONEY_UNIT } from '../ledger/ledger.ts';
import { numberOf, precisionOf, type Quantity, sumOf } from '../ledger/quantities.ts';
import { anyView } from '../view/arbitraries.ts';
import { anyTableSettings } from './arbitraries.ts';
import { arrangeTable, type Subtotal } from './arrange-table.ts';
import { amountCell, labelCell } from './cell.ts';
import type { ProjectTable } from './chart.ts';
import { figureOf } from './figures-for-tests.ts';
import { NOT_SAID } from './project-columns.ts';
import { projectTable } from './project-table.ts';
import { FIRST_TABLE, type TableSettings, withColumn, withSort } from './table-settings.ts';

type Known = readonly [name: string, unit: string | undefined, investment: Quantity | undefined];

/** A table of names, units and investments. */
function tableWith(rows: readonly Known[]): ProjectTable {
  const [project] = figureOf('project-list').rows ?? [];
  const id = project ?? ('any' as NonNullable<typeof project>);
  return {
    kind: 'project-table',
    columns: [
      { id: 'name', head: 'name', align: 'start' },
      { id: 'unit', head: 'unit', align: 'start' },
      { id: 'investment', head: 'investment', align: 'end' },
    ],
    rows: rows.map(([name, unit, investment]) => ({
      id,
      name,
      cells: [labelCell(name), labelCell(unit ?? NOT_SAID), amountCell(investment, MONEY_UNIT)],
      values: [name, unit, investment === undefined ? undefined : numberOf(investment)],
    })),
  };
}

const chart = tableWith([
  ['a', '住建局', 300],
  ['b', undefined, undefined],
  ['c', '交通局', 100],
  ['d', '住建局', { atLeast: 100 }],
  ['e', '交通局', 200],
]);
const read = (settings: Partial<TableSettings>) =>
  arrangeTable(chart, { ...FIRST_TABLE, columns: ['unit', 'investment'], ...settings });
const namesIn = (settings: Partial<TableSettings>) =>
  read(settings).groups.map(({ rows }) => rows.map(({ name }) => name).join(''));

it('arrangeTable keeps the order of the ledger unless told, and equal rows in it', () => {
  expect(namesIn({})).toEqual(['abcde']);
  expect(namesIn({ sort: [{ column: 'unit', descending: false }] })).toEqual(['ceadb']);
});

it('arrangeTable sorts by several, and puts what is not known last both ways', () => {
  const by = (first: boolean, second: boolean) =>
    namesIn({
      sort: [
        { column: 'unit', descending: first },
        { column: 'investment', descending: second },
      ],
    });
  expect(by(false, false)).toEqual(['cedab']);
  expect(by(false, true)).toEqual(['ecadb']);
  expect(by(true, true)).toEqual(['adecb']);
  expect(namesIn({ sort: [{ column: 'investment', descending: true }] })).toEqual(['aecdb']);
});

it('arrangeTable groups with counts and sums that are as exact as what they add', () => {
  const { groups, total } = read({ groupBy: 'unit' });
  expect(groups.map(({ subtotal }) => subtotal)).toEqual([
    { count: 2, cells: [undefined, undefined, amountCell(300, MONEY_UNIT)] },
    { count: 2, cells: [undefined, undefined, amountCell({ atLeast: 400 }, MONEY_UNIT)] },
    { count: 1, cells: [undefined, undefined, amountCell(undefined, MONEY_UNIT)] },
  ]);
  expect(total.cells[2]).toEqual(amountCell({ atLeast: 700 }, MONEY_UNIT));
  expect(groups.at(-1)?.cell).toMatchObject({ label: { key: 'table.groupUnknown' } });
});

it('arrangeTable turns the groups round where the rows are sorted by them', () => {
  const sort = [{ column: 'unit', descending: true }] as const;
  expect(namesIn({ groupBy: 'unit', sort })).toEqual(['ad', 'ce', 'b']);
});

it('arrangeTable shows the name and the chosen columns in the order of all', () => {
  expect(read({ columns: ['investment'] }).columns.map(({ id }) => id)).toEqual([
    'name',
    'investment',
  ]);
});

const anyChart = anyView
  .map((view) => projectTable.build({ ...view, ledger: { ...view.ledger, evidence: 'recorded' } }))
  .filter((figure) => figure !== undefined)
  .map((figure) => figure.chart)
  .filter((made) => made.kind === 'project-table');

/** A sum as it can be compared: without what floating point adds to it. */
const rounded = (quantity: Quantity | undefined) => [
  precisionOf(quantity),
  quantity === undefined ? undefined : numberOf(quantity).toFixed(2),
];
const sumIn = ({ cells }: Subtotal, at: number) => {
  const cell = cells[at];
  return cell?.kind === 'quantity' ? cell.quantity : undefined;
};

it('arrangeTable loses no row and adds none, and its subtotals add up to the total', () => {
  fc.assert(
    fc.property(anyChart, anyTableSettings, (made, settings) => {
      const { groups, total, columns } = arrangeTable(made, settings);
      const rows = groups.flatMap((group) => group.rows);
      expect(new Set(rows)).toEqual(new Set(made.rows));
      expect(rows).toHaveLength(made.rows.length);
      expect(total.count).toBe(rows.length);
      expect(groups.reduce((sum, { subtotal }) => sum + subtotal.count, 0)).toBe(total.count);
      columns.forEach((_, at) => {
        const parts = groups.map(({ subtotal }) => sumIn(subtotal, at));
        expect(rounded(sumOf(parts))).toEqual(rounded(sumIn(total, at)));
      });
    }),
    { numRuns: 60 },
  );
});

it('arrangeTable puts no known value after one that is not known', () => {
  fc.assert(
    fc.property(anyChart, anyTableSettings, (made, settings) => {
      const [step] = settings.sort;
      const at = made.columns.findIndex(({ id }) => id === step?.column);
      for (const { rows } of arrangeTable(made, settings).groups) {
        const known = rows.map(({ values }) => values[at] !== undefined);
        if (step)
          expect(known.lastIndexOf(true)).toBeLessThanOrEqual(known.filter(Boolean).length - 1);
      }
    }),
    { numRuns: 60 },
  );
});

it('withSort goes from ascending to descending to none, alone or after the others', () => {
  const press = (was: TableSettings, column: 'late' | 'unit', isFurther = false) =>
    withSort(was, column, isFurther);
  const saidBy = ({ sort }: TableSettings) =>
    sort.map(({ column, descending }) => column + (descending ? '-' : '')).join();
  const one = press(FIRST_TABLE, 'late');
  const two = press(one, 'late');
  expect([one, two, press(two, 'late')].map(saidBy)).toEqual(['late', 'late-', '']);
  const both = press(two, 'unit', true);
  const turned = press(both, 'late', true);
  expect([both, turned, press(both, 'unit')].map(saidBy)).toEqual(['late-,unit', 'unit', 'unit']);
});

it('withColumn puts a column away and back in its place', () => {
  const without = withColumn(FIRST_TABLE, 'stage');
  expect(without.columns).not.toContain('stage');
  expect(withColumn(without, 'stage')).toEqual(FIRST_TABLE);
});
