import { rateOf } from '../ledger/rates.ts';
import { say } from '../text/messages.ts';
import { amountCell, type Cell, figureColumn, labelCell, type Table, wordsColumn } from './cell.ts';
import type { ChartOf } from './chart.ts';

export function monthTable(chart: ChartOf<'month-series'>): Table {
  const { months, planned, actual, needed, unit } = chart;
  return {
    columns: [
      wordsColumn(say('column.month')),
      figureColumn(say('side.planned')),
      figureColumn(say('side.actual')),
      ...(needed ? [figureColumn(say('column.needed'))] : []),
    ],
    rows: months.map((month, at): Cell[] => [
      { kind: 'month', month },
      amountCell(planned[at], unit),
      amountCell(actual[at], unit),
      ...(needed ? [amountCell(needed[at], unit)] : []),
    ]),
  };
}

export function rateTable({ rows, unit }: ChartOf<'rate-bars'>): Table {
  return {
    columns: [
      wordsColumn(say('column.group')),
      figureColumn(say('side.planned')),
      figureColumn(say('side.actual')),
      figureColumn(say('column.rate')),
    ],
    rows: rows.map(({ label, planned, actual }) => [
      labelCell(label),
      amountCell(planned, unit),
      amountCell(actual, unit),
      { kind: 'rate', rate: rateOf(actual, planned) },
    ]),
  };
}

export function lightTable({ rows, unit }: ChartOf<'light-bars'>): Table {
  const lights = rows[0]?.counts.map(({ light }) => light) ?? [];
  return {
    columns: [
      wordsColumn(say('column.group')),
      ...lights.map((light) => figureColumn(say('light.name', { light }))),
    ],
    rows: rows.map(({ label, counts }) => [
      labelCell(label),
      ...counts.map(({ count }) => amountCell(count, unit)),
    ]),
  };
}

export function distributionTable({ bins, scale, unit }: ChartOf<'distribution'>): Table {
  return {
    columns: [wordsColumn(scale), figureColumn(say('column.count'))],
    rows: bins.map(({ value, count }) => [
      labelCell(say('slippage.bin', { months: value })),
      amountCell(count, unit),
    ]),
  };
}

export function wallTable({ groups }: ChartOf<'wall-chart'>): Table {
  return {
    columns: [
      wordsColumn(say('column.project')),
      wordsColumn(say('column.group')),
      wordsColumn(say('column.light')),
      wordsColumn(say('column.plannedStart')),
      wordsColumn(say('column.actualStart')),
      wordsColumn(say('column.plannedCompletion')),
      wordsColumn(say('column.actualCompletion')),
      wordsColumn(say('column.unitName')),
      wordsColumn(say('column.leader')),
    ],
    rows: groups.flatMap(({ label, rows }) =>
      rows.map((row): Cell[] => [
        { kind: 'projects', projects: [{ id: row.id, name: row.name }] },
        labelCell(label),
        { kind: 'light', light: row.light },
        { kind: 'month', month: row.plannedStart },
        { kind: 'month', month: row.actualStart },
        { kind: 'month', month: row.plannedCompletion },
        { kind: 'month', month: row.actualCompletion },
        labelCell(row.unit ?? say('value.notPublished')),
        labelCell(row.leader ?? say('value.notPublished')),
      ]),
    ),
  };
}
