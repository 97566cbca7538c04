import type { Project, ProjectId, Unit, Words } from '../ledger/ledger.ts';
import type { Month } from '../ledger/months.ts';
import { type Message, say } from '../text/messages.ts';
import { activeDimensions, lightChoiceOf } from '../view/filters.ts';
import type { Milestone, Standing } from '../view/standing.ts';
import type { View } from '../view/view.ts';
import { type Cell, type Column, labelCell } from './cell.ts';
import type { Chart, ListingRow } from './chart.ts';
import { areOnlyNamed, linkTo } from './over-projects.ts';

/** How late something is, in whole months. */
export const MONTH_COUNT: Unit = { zh: '个月', en: 'months', one: 'month' };
/** How often something happened. */
export const TIMES: Unit = { zh: '次', en: 'times', one: 'time' };
/** Assignments are counted in 件. */
export const ASSIGNMENT_UNIT: Unit = { zh: '件', en: 'assignments', one: 'assignment' };

export const projectCell = (...projects: readonly Project[]): Cell => ({
  kind: 'projects',
  projects: projects.map(linkTo),
});
export const monthCell = (month: Month | undefined): Cell => ({ kind: 'month', month });
export const lightCell = (row: Standing): Cell => ({ kind: 'light', light: lightChoiceOf(row) });
export const milestoneCell = (milestone: Milestone): Cell =>
  labelCell(say('milestone.name', { milestone }));
/** What a ledger says in words; a dash where it says nothing. */
export const textCell = (text: Words | undefined): Cell => labelCell(text ?? '—');

/** A row of a listing that is about one project: choosing it opens the project. */
export function projectRow(row: Standing, cells: readonly Cell[]): ListingRow {
  return {
    cells,
    mark: { kind: 'project', project: row.project.id },
    light: lightChoiceOf(row),
  };
}

/** A listing; without rows it says that there is nothing to list. */
export function listingOf(columns: readonly Column[], rows: readonly ListingRow[]): Chart {
  return rows.length === 0
    ? { kind: 'nothing-in-view', reason: say('listing.none') }
    : { kind: 'listing', columns, rows };
}

/** What figures say beneath their headline that depend on the month looked at. */
export function measureAsOf(view: View): Message {
  return say('measure.asOf', {
    asOf: view.asOf,
    shown: view.projects.length,
    total: view.ledger.projects.length,
    named: areOnlyNamed(view.ledger),
    filtered: activeDimensions(view.filters).length > 0,
  });
}

/** The ids of projects, each once. */
export function idsOf(rows: readonly Standing[]): readonly ProjectId[] {
  return [...new Set(rows.map(({ project }) => project.id))];
}
