import type { ProjectRow } from './rows.ts';

interface Plant {
  readonly name: string;
  readonly count: number;
  readonly suits: (row: ProjectRow) => boolean;
  readonly change: (row: ProjectRow) => ProjectRow;
}

const wan = (money: ProjectRow['totalInvestment']) => (typeof money === 'number' ? money : 0);

/** Every month of the year is entered anew, at two thirds. */
function lowered(row: ProjectRow): ProjectRow {
  const months = Object.entries(row.monthlyDone ?? {}).map(
    ([month, done]) => [month, Math.round((done * 2) / 3)] as const,
  );
  const yearDone = months.reduce((sum, [, done]) => sum + done, 0);
  const cumulativeDone = wan(row.cumulativeDone) - wan(row.yearDone) + yearDone;
  return { ...row, monthlyDone: Object.fromEntries(months), yearDone, cumulativeDone };
}

/**
 * Errors such as a clerk makes, in the latest version only, for whatever looks for contradictions.
 * One more is `doubleEntry` in projects.ts: the last project is nearly the namesake of another.
 */
const PLANTS: readonly Plant[] = [
  {
    name: 'completion before start',
    count: 1,
    suits: (row) => row.actualStart === '2020-04' && row.actualCompletion === '2020-09',
    change: (row) => ({ ...row, actualCompletion: '2020-03' }),
  },
  {
    name: 'cumulative investment above the total',
    count: 1,
    suits: (row) => row.stage === 'underway' && row.category === 'park',
    change: (row) => ({ ...row, cumulativeDone: Math.round(wan(row.totalInvestment) * 1.06) }),
  },
  {
    name: 'less done in the year than a month ago',
    count: 1,
    suits: (row) => row.stage === 'underway' && row.category === 'services',
    change: lowered,
  },
  {
    name: 'no unit',
    count: 3,
    suits: (row) => row.stage === 'signed' && row.category === 'industrial',
    change: (row) => ({ ...row, unit: undefined }),
  },
  {
    name: 'no leader',
    count: 2,
    suits: (row) => row.stage === 'underway' && row.category === 'livelihood',
    change: (row) => ({ ...row, leader: undefined }),
  },
];

/** The rows with each plant in the first ones that suit it. */
export function withPlants(rows: readonly ProjectRow[]): ProjectRow[] {
  const changes = new Map(
    PLANTS.flatMap(({ name, count, suits, change }) => {
      const chosen = rows.filter(suits).slice(0, count);
      if (chosen.length < count) throw new RangeError(`nowhere to plant: ${name}`);
      return chosen.map((row) => [row.id, change(row)] as const);
    }),
  );
  return rows.map((row) => changes.get(row.id) ?? row);
}
