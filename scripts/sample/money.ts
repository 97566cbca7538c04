import {
  addMonths,
  type Month,
  monthRange,
  monthsFrom,
  monthsOfYear,
} from '../../src/ledger/months.ts';
import type { Fate } from './fates.ts';
import type { Pace } from './milestones.ts';
import type { CategoryKey } from './names.ts';
import { between, chance, logNormal, pick, type Random } from './random.ts';
import { AS_OF, always, LATEST, month, type Told } from './timeline.ts';

/** All in 万元. */
export interface Money {
  readonly total: number | undefined;
  /** Done before 2020. */
  readonly before: number;
  readonly yearPlan: Told<number | undefined>;
  /** What was done in each month of 2020 in which work went on. */
  readonly spent: readonly (readonly [Month, number])[];
}

const YEAR_BEGIN = month('2020-01');
const MONTHS = monthsOfYear(2020);
/** January before the spring festival, February standing still, then the season. */
const SEASON: readonly number[] = [0.5, 0.08, 0.6, 1, 1.15, 1.2, 0.95, 1, 1.3];

const MEDIANS: Readonly<Record<CategoryKey, number>> = {
  industrial: 37_000,
  infrastructure: 22_000,
  livelihood: 6_500,
  park: 16_000,
  environment: 9_000,
  services: 24_000,
};

/** What of the year's plan is done by September. Time progress then is 0.75. */
const PACES: Readonly<Record<Pace, readonly [from: number, to: number]>> = {
  ahead: [0.76, 1.03],
  behind: [0.66, 0.745],
  'far-behind': [0.38, 0.62],
};
const USUAL_PACES: readonly Pace[] = [
  ...Array.from({ length: 5 }, () => 'ahead' as const),
  ...Array.from({ length: 3 }, () => 'behind' as const),
  'far-behind',
  'far-behind',
];

/** Rounded as people write sums: the bigger, the rounder. */
function rounded(wan: number): number {
  const steps = [
    [2_000, 50],
    [10_000, 100],
    [50_000, 500],
    [100_000, 1_000],
  ] as const;
  const step = steps.find(([below]) => wan < below)?.[1] ?? 5_000;
  return Math.max(step, Math.round(wan / step) * step);
}

function drawTotal(random: Random, category: CategoryKey, isQuick: boolean): number {
  if (isQuick) return rounded(between(random, 2_000, 5_000));
  return rounded(Math.max(2_000, logNormal(random, MEDIANS[category], 1.2)));
}

function withinYear(at: Month): Month {
  if (at < YEAR_BEGIN) return YEAR_BEGIN;
  return at;
}

/** The part of the total that was done before 2020, by how much of its time had gone by then. */
function shareBefore(random: Random, { actualStart, plannedCompletion, actualCompletion }: Fate) {
  if (actualStart === undefined || actualStart >= YEAR_BEGIN) return 0;
  const gone = monthsFrom(actualStart, YEAR_BEGIN);
  const end = actualCompletion ?? plannedCompletion[LATEST] ?? addMonths(AS_OF[LATEST], 15);
  const length = Math.max(gone + 2, monthsFrom(actualStart, end) + 1);
  return Math.min(0.94, (gone / length) * between(random, 0.75, 1));
}

/** What is still to do, shared over the months to the planned completion: this year's part of it. */
function plannedShare(random: Random, fate: Fate): number {
  const { actualCompletion, actualStart, plannedStart, plannedCompletion } = fate;
  if (actualCompletion !== undefined) return 1;
  const begins = plannedStart[LATEST] ?? actualStart ?? YEAR_BEGIN;
  const from = withinYear(begins);
  const end = plannedCompletion[LATEST] ?? addMonths(AS_OF[LATEST], 12);
  const thisYear = Math.max(1.5, monthsFrom(from, month('2020-12')) + 1);
  const all = Math.max(thisYear, monthsFrom(from, end) + 1);
  // In its first two months a site takes little.
  const ramp = (actualStart ?? YEAR_BEGIN) >= month('2020-08') ? 0.35 : 1;
  return ramp * (thisYear / all) * between(random, 0.8, 0.98);
}

function doneShare(random: Random, fate: Fate): number {
  if (fate.actualCompletion !== undefined) return between(random, 0.93, 0.995);
  return between(random, ...PACES[fate.pace ?? pick(random, USUAL_PACES)]);
}

function spread(random: Random, fate: Fate, sum: number): Money['spent'] {
  const { actualStart = YEAR_BEGIN, actualCompletion = AS_OF[LATEST] } = fate;
  const from = withinYear(actualStart);
  const weighted = monthRange(from, actualCompletion).map((at) => {
    const season = SEASON[MONTHS.indexOf(at)] ?? 1;
    return [at, season * between(random, 0.7, 1.3)] as const;
  });
  const weights = weighted.reduce((total, [, weight]) => total + weight, 0);
  const step = sum < 20_000 ? 5 : 10;
  return weighted.map(([at, weight]) => {
    return [at, Math.floor((sum * weight) / weights / step) * step] as const;
  });
}

/** One plan in eight was another in an earlier version. */
function plansOverTime(random: Random, plan: number): Told<number | undefined> {
  if (!chance(random, 0.12)) return always(plan);
  const old = rounded(plan * pick(random, [0.8, 0.9, 1.15, 1.25]));
  return chance(random, 0.5) ? [old, plan, plan] : [old, old, plan];
}

function moneyBeforeStart(random: Random, fate: Fate, total: number): Money {
  const planned = fate.plannedStart[LATEST];
  const isThisYear = planned !== undefined && planned <= month('2020-12');
  const share = planned !== undefined && planned <= AS_OF[LATEST] ? 0.22 : 0.07;
  const yearPlan = always(
    isThisYear ? rounded(total * share * between(random, 0.7, 1.3)) : undefined,
  );
  // Of a few in reserve the investment is not known yet.
  const isKnown = fate.batch === 'signed' || planned !== undefined || chance(random, 0.7);
  return { total: isKnown ? total : undefined, before: 0, yearPlan, spent: [] };
}

export function drawMoney(random: Random, category: CategoryKey, fate: Fate): Money {
  const total = drawTotal(random, category, fate.isQuick);
  if (fate.actualStart === undefined) return moneyBeforeStart(random, fate, total);
  const share = shareBefore(random, fate);
  const before = share === 0 ? 0 : Math.min(total - 100, rounded(total * share));
  const left = total - before;
  const plan = Math.min(left, rounded(left * plannedShare(random, fate)));
  const spent = spread(random, fate, Math.min(left, plan * doneShare(random, fate)));
  return { total, before, yearPlan: plansOverTime(random, plan), spent };
}
