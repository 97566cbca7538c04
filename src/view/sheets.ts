import type { Project } from '../ledger/ledger.ts';
import { type AssignmentStanding, assignmentsIn } from './assignments.ts';
import { type Check, checksOf } from './health.ts';
import type { View } from './view.ts';

/** What is sent out to units: slips that urge assignments on, or lists of what to correct. */
export const SHEET_KINDS = ['slips', 'corrections'] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

/** Slips of one unit, the most pressing first. */
export interface SlipSheet {
  readonly unit: string;
  readonly slips: readonly AssignmentStanding[];
}

const PRESSING = ['red', 'yellow', 'blue'] as const;
const pressing = ({ slip }: AssignmentStanding) =>
  slip === undefined ? PRESSING.length : PRESSING.indexOf(slip);

/** The slips (督办单) to print, unit by unit, those with most of them first. */
export function slipSheets(view: View): readonly SlipSheet[] {
  const byUnit = new Map<string, AssignmentStanding[]>();
  for (const standing of assignmentsIn(view).assignments) {
    if (standing.slip === undefined) continue;
    const { unit } = standing.assignment;
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), standing]);
  }
  return [...byUnit]
    .map(([unit, slips]) => ({
      unit,
      slips: [...slips].sort(
        (a, b) => pressing(a) - pressing(b) || (a.assignment.due < b.assignment.due ? -1 : 1),
      ),
    }))
    .sort((a, b) => b.slips.length - a.slips.length);
}

/** What one unit is asked to correct, project by project. */
export interface CorrectionSheet {
  /** Undefined for the projects that name no unit. */
  readonly unit: string | undefined;
  readonly projects: readonly { readonly project: Project; readonly checks: readonly Check[] }[];
}

/** The checks that found something, turned round: by unit and project, in the ledger's order. */
export function correctionSheets(view: View): readonly CorrectionSheet[] {
  const checks = checksOf(view);
  const byUnit = new Map<string | undefined, { project: Project; checks: readonly Check[] }[]>();
  for (const project of view.projects) {
    const own = checks.filter(({ rows }) => rows.includes(project));
    if (own.length === 0) continue;
    byUnit.set(project.unit, [...(byUnit.get(project.unit) ?? []), { project, checks: own }]);
  }
  return [...byUnit].map(([unit, projects]) => ({ unit, projects }));
}
