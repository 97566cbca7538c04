import {
  categoryName,
  type Ledger,
  MONEY_UNIT,
  type Project,
  type Unit,
  type Words,
} from '../ledger/ledger.ts';
import type { Month } from '../ledger/months.ts';
import { numberOf, type Quantity } from '../ledger/quantities.ts';
import { type Rate, rateOf } from '../ledger/rates.ts';
import { STAGES } from '../ledger/stages.ts';
import { type Label, say } from '../text/messages.ts';
import { choiceTextOf, LIGHT_CHOICES, lightChoiceOf, stageChoiceOf } from '../view/filters.ts';
import { monthsLateOf } from '../view/overdue.ts';
import type { Standing } from '../view/standing.ts';
import type { View } from '../view/view.ts';
import { amountCell, type Cell, labelCell } from './cell.ts';
import type { SortColumn, TableColumn } from './table-settings.ts';

/** What a row is sorted by; undefined where it is not known. */
export type SortValue = number | string | undefined;

const MONTHS: Unit = { zh: '个月', en: 'months', one: 'month' };
/** Stands where a project says nothing. */
export const NOT_SAID = '—';
const NONE = labelCell(NOT_SAID);

function shareOf(rate: Rate): number | undefined {
  return rate.kind === 'ratio' ? rate.actual / rate.planned : undefined;
}

/** What a column says of a project, and what its rows are sorted by. */
type Reading = readonly [Cell, SortValue];

const words = (text: Words | undefined): Reading =>
  text === undefined ? [NONE, undefined] : [labelCell(text), choiceTextOf(text)];
const money = (quantity: Quantity | undefined): Reading => [
  amountCell(quantity, MONEY_UNIT),
  quantity === undefined ? undefined : numberOf(quantity),
];
const month = (at: Month | undefined): Reading => [{ kind: 'month', month: at }, at];

function categoryOf({ category }: Project, ledger: Ledger): Reading {
  const place = ledger.categories.findIndex(({ id }) => id === category);
  return [labelCell(categoryName(ledger, category)), place];
}

function stage(row: Standing): Reading {
  const name = labelCell(say('stage.name', { stage: stageChoiceOf(row) }));
  return [name, row.stage && STAGES.indexOf(row.stage)];
}

function light(row: Standing): Reading {
  const choice = lightChoiceOf(row);
  const value = choice === 'dark' ? undefined : LIGHT_CHOICES.indexOf(choice);
  return [{ kind: 'light', light: choice }, value];
}

function keyIndustrial({ keyIndustrial: isKey }: Project): Reading {
  if (isKey === undefined) return [NONE, undefined];
  return [labelCell(say(isKey ? 'table.key' : 'table.notKey')), isKey ? 0 : 1];
}

function rate({ project, yearDone }: Standing): Reading {
  const reading = rateOf(yearDone, project.yearPlan);
  return [{ kind: 'rate', rate: reading }, shareOf(reading)];
}

function late(row: Standing): Reading {
  const months = monthsLateOf(row);
  return months === undefined ? [NONE, undefined] : [amountCell(months, MONTHS), months];
}

type Align = 'start' | 'end';
type ColumnDefinition = readonly [Label, Align, (row: Standing, view: View) => Reading];

const COLUMNS: Readonly<Record<TableColumn, ColumnDefinition>> = {
  code: [say('table.code'), 'start', ({ project }) => words(project.code)],
  category: [
    say('column.category'),
    'start',
    ({ project }, { ledger }) => categoryOf(project, ledger),
  ],
  stage: [say('column.stage'), 'start', stage],
  light: [say('column.light'), 'start', light],
  level: [say('table.level'), 'start', ({ project }) => words(project.level)],
  'key-industrial': [say('table.keyIndustrial'), 'start', ({ project }) => keyIndustrial(project)],
  investment: [say('column.investment'), 'end', ({ project }) => money(project.totalInvestment)],
  'year-plan': [say('table.yearPlan'), 'end', ({ project }) => money(project.yearPlan)],
  'year-done': [say('table.yearDone'), 'end', ({ yearDone }) => money(yearDone)],
  rate: [say('table.rate'), 'end', rate],
  cumulative: [say('table.cumulative'), 'end', ({ project }) => money(project.cumulativeDone)],
  'planned-start': [say('column.plannedStart'), 'start', ({ start }) => month(start.planned)],
  'actual-start': [say('column.actualStart'), 'start', ({ start }) => month(start.actual)],
  'planned-completion': [
    say('column.plannedCompletion'),
    'start',
    ({ completion }) => month(completion.planned),
  ],
  'actual-completion': [
    say('column.actualCompletion'),
    'start',
    ({ completion }) => month(completion.actual),
  ],
  late: [say('column.monthsLate'), 'end', late],
  unit: [say('column.unitName'), 'start', ({ project }) => words(project.unit)],
  leader: [say('column.leader'), 'start', ({ project }) => words(project.leader)],
  progress: [say('column.progress'), 'start', ({ project }) => words(project.progress)],
  problems: [say('table.problems'), 'start', ({ project }) => words(project.problems)],
};

const name: ColumnDefinition = [
  say('column.project'),
  'start',
  ({ project }) => [
    { kind: 'projects', projects: [{ id: project.id, name: project.name }] },
    choiceTextOf(project.name),
  ],
];

/** The head of a column, its side, and how it reads a project. */
export function projectColumn(column: SortColumn): ColumnDefinition {
  return column === 'name' ? name : COLUMNS[column];
}
