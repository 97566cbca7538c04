import { isExempt } from './exemptions.ts';
import { type OwnChoice, ownTextOf } from './filters.ts';
import { hasPlan, overdueOf } from './overdue.ts';
import type { Standing } from './standing.ts';

/** A league ranks nobody with fewer projects (light-rules.md). */
const LEAST_PROJECTS = 3;

/** Where a unit or a leader stands among the others. */
export interface LeaguePlace {
  readonly choice: string;
  /** Those that are judged: with a planned month, and not exempt. */
  readonly projects: number;
  readonly late: number;
  /** Undefined below three projects. */
  readonly rank: number | undefined;
}

/** Whether a project counts in a league. */
export function isJudged(row: Standing): boolean {
  return hasPlan(row.project) && !isExempt(row);
}

type Counts = Pick<LeaguePlace, 'late' | 'projects'>;

/** The smaller share of late projects first, then the fewer late ones. Shares compare as whole numbers. */
function compareCounts(a: Counts, b: Counts): number {
  return a.late * b.projects - b.late * a.projects || a.late - b.late;
}

/**
 * The league of units or leaders, the best first, those without a rank at the end.
 *
 * The rule: by the share of late projects, the smallest first, then by how many are late; equal ones
 * share a rank, and the next rank is counted on (1, 1, 3). Nobody is ranked under three projects,
 * exempt projects are left out. Source: light-rules.md, league tables.
 */
export function leagueOf(rows: readonly Standing[], dimension: OwnChoice): readonly LeaguePlace[] {
  const groups = new Map<string, { projects: number; late: number }>();
  for (const row of rows.filter(isJudged)) {
    const choice = ownTextOf(row.project, dimension);
    if (choice === undefined) continue;
    const counts = groups.get(choice) ?? { projects: 0, late: 0 };
    groups.set(choice, counts);
    counts.projects += 1;
    if (overdueOf(row).length > 0) counts.late += 1;
  }
  const all = [...groups].map(([choice, counts]) => ({ choice, ...counts }));
  const ranked = all.filter(({ projects }) => projects >= LEAST_PROJECTS).sort(compareCounts);
  const unranked = all.filter(({ projects }) => projects < LEAST_PROJECTS).sort(compareCounts);
  const rankOf = (place: Counts) =>
    ranked.findIndex((other) => compareCounts(other, place) === 0) + 1;
  return [
    ...ranked.map((place) => ({ ...place, rank: rankOf(place) })),
    ...unranked.map((place) => ({ ...place, rank: undefined })),
  ];
}
