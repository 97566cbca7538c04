import { MONEY_UNIT } from '../ledger/ledger.ts';
import type { Quantity } from '../ledger/quantities.ts';
import { rateOf } from '../ledger/rates.ts';
import { type Label, say } from '../text/messages.ts';
import {
  amountCell as amount,
  type Cell,
  figureColumn as figure,
  labelCell as label,
  type ProjectLink,
  type Table,
  wordsColumn as words,
} from './cell.ts';
import type { Chart, ChartOf } from './chart.ts';
import {
  distributionTable,
  lightTable,
  monthTable,
  rateTable,
  wallTable,
} from './portfolio-tables.ts';

const notPublished = label(say('value.notPublished'));

function planActualTable({ rows, unit }: ChartOf<'plan-actual-bars'>): Table {
  return {
    columns: [
      words(say('column.indicator')),
      figure(say('side.planned')),
      figure(say('side.actual')),
      figure(say('column.rate')),
    ],
    rows: rows.map((row) => [
      label(row.label),
      amount(row.planned, unit),
      amount(row.actual, unit),
      { kind: 'rate', rate: rateOf(row.actual, row.planned) },
    ]),
  };
}

function partsTable({ whole, parts, unit }: ChartOf<'part-of-whole'>): Table {
  const row = ({ label: name, count }: { label: Label; count: number }): Cell[] => [
    label(name),
    amount(count, unit),
    { kind: 'rate', rate: rateOf(count, whole.count) },
  ];
  return {
    columns: [words(say('column.part')), figure(say('column.count')), figure(say('column.share'))],
    rows: [...parts.map(row), row(whole)],
  };
}

function lowerBoundTable({ planned, actual, unit }: ChartOf<'lower-bound'>): Table {
  return {
    columns: [words(say('column.side')), figure(say('column.quantity'))],
    rows: [
      [label(say('side.planned')), amount(planned, unit)],
      [label(say('side.actual')), amount(actual, unit)],
    ],
  };
}

function timeTable({ months, gone, readings }: ChartOf<'time-progress'>): Table {
  return {
    columns: [words(say('column.indicator')), figure(say('column.ratio'))],
    rows: [
      [
        label(say('chart.monthsGone', { gone, all: months.length })),
        { kind: 'rate', rate: rateOf(gone, months.length) },
      ],
      ...readings.map((reading): Cell[] => [
        label(say('time.rate', { label: reading.label })),
        { kind: 'rate', rate: reading.rate },
      ]),
    ],
  };
}

function stagesTable({ stages, unit }: ChartOf<'stages'>): Table {
  return {
    columns: [
      words(say('column.stage')),
      words(say('column.nextStep')),
      figure(say('column.count')),
      words(say('column.project')),
    ],
    rows: stages.map(({ stage, projects }) => [
      label(say('stage.name', { stage })),
      label(stage === 'not-published' ? '—' : say('stage.nextStep', { stage })),
      amount(projects.length, unit),
      { kind: 'projects', projects },
    ]),
  };
}

/** One row a project, those without a published quantity at the end. */
function rankedProjectsTable({ bars, unit, notPublished }: ChartOf<'ranked-bars'>): Table {
  const row = (project: ProjectLink, quantity: Quantity | undefined): Cell[] => [
    { kind: 'projects', projects: [project] },
    amount(quantity, unit),
  ];
  return {
    columns: [words(say('column.project')), figure(say('column.quantity'))],
    rows: [
      ...bars.flatMap(({ projects, quantity }) => projects.map((link) => row(link, quantity))),
      ...notPublished.map((link) => row(link, undefined)),
    ],
  };
}

function rankedCategoriesTable({ bars, unit }: ChartOf<'ranked-bars'>): Table {
  return {
    columns: [
      words(say('column.category')),
      figure(say('column.count')),
      words(say('column.project')),
    ],
    rows: bars.map(({ label: name, quantity, projects }) => [
      label(name),
      amount(quantity, unit),
      { kind: 'projects', projects },
    ]),
  };
}

function indicatorsTable({ indicators }: ChartOf<'indicators'>): Table {
  return {
    columns: [
      words(say('column.indicator')),
      words(say('column.side')),
      figure(say('column.quantity')),
      words(say('column.period')),
      words(say('column.place')),
    ],
    rows: indicators.map(({ label: name, sense, quantities, unit, period, place }) => [
      label(name),
      label(say('indicator.sense', { sense })),
      { kind: 'quantities', quantities, unit },
      { kind: 'period', period },
      { kind: 'places', places: [place] },
    ]),
  };
}

function projectsTable({ rows }: ChartOf<'project-rows'>): Table {
  return {
    columns: [
      words(say('column.project')),
      words(say('column.category')),
      words(say('column.stage')),
      figure(say('column.investment')),
      words(say('column.progress')),
      words(say('column.knownAt')),
      words(say('column.place')),
    ],
    rows: rows.map((row) => [
      { kind: 'projects', projects: [row] },
      label(row.category),
      label(say('stage.name', { stage: row.stage })),
      amount(row.totalInvestment, MONEY_UNIT),
      row.progress === undefined ? notPublished : label(row.progress),
      { kind: 'moments', moments: row.places.flatMap(({ asOf }) => asOf ?? []) },
      { kind: 'places', places: row.places },
    ]),
  };
}

/** The same values as a table: it is made from the chart, so the two cannot disagree. */
export function tableOf(chart: Chart): Table {
  switch (chart.kind) {
    case 'plan-actual-bars':
      return planActualTable(chart);
    case 'part-of-whole':
      return partsTable(chart);
    case 'lower-bound':
      return lowerBoundTable(chart);
    case 'time-progress':
      return timeTable(chart);
    case 'stages':
      return stagesTable(chart);
    case 'ranked-bars':
      return chart.of === 'projects' ? rankedProjectsTable(chart) : rankedCategoriesTable(chart);
    case 'indicators':
      return indicatorsTable(chart);
    case 'project-rows':
      return projectsTable(chart);
    case 'month-series':
      return monthTable(chart);
    case 'rate-bars':
      return rateTable(chart);
    case 'light-bars':
      return lightTable(chart);
    case 'distribution':
      return distributionTable(chart);
    case 'listing':
      return { columns: chart.columns, rows: chart.rows.map(({ cells }) => cells) };
    case 'project-table':
      return { columns: chart.columns, rows: chart.rows.map(({ cells }) => cells) };
    case 'wall-chart':
      return wallTable(chart);
    case 'nothing-in-view':
      return { columns: [words(say('column.note'))], rows: [[label(chart.reason)]] };
  }
}
