import type { Month } from './months.ts';

/** The five batches (五个一批): 储备 → 签约 → 开工 → 在建 → 竣工, in the order that a project moves. */
export const STAGES = ['reserve', 'signed', 'started', 'underway', 'completed'] as const;
export type Stage = (typeof STAGES)[number];

export interface StageFacts {
  readonly stage?: Stage | undefined;
  readonly signed?: Month | undefined;
  readonly plannedStart?: Month | undefined;
  readonly actualStart?: Month | undefined;
  readonly plannedCompletion?: Month | undefined;
  readonly actualCompletion?: Month | undefined;
}

/**
 * The stage of a project at a month. Rule S1.
 *
 * What the ledger records wins. Without it: completed by the month → underway → started in this very
 * month → signed → reserve, where all that is known lies ahead. A project of which no month is known
 * has no stage: it is not published.
 */
export function stageOf(project: StageFacts, asOf: Month): Stage | undefined {
  const by = (month: Month | undefined) => month !== undefined && month <= asOf;
  if (project.stage !== undefined) return project.stage;
  if (by(project.actualCompletion)) return 'completed';
  if (by(project.actualStart)) return project.actualStart === asOf ? 'started' : 'underway';
  if (by(project.signed)) return 'signed';
  const { signed, plannedStart, actualStart, plannedCompletion, actualCompletion } = project;
  const known = [signed, plannedStart, actualStart, plannedCompletion, actualCompletion];
  return known.some((month) => month !== undefined) ? 'reserve' : undefined;
}
