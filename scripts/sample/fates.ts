import { addMonths, type Month } from '../../src/ledger/months.ts';
import {
  CARRIED,
  type Exemption,
  FINISHED,
  NOT_STARTED,
  type Pace,
  type PlanText,
  type Row,
  STARTED,
  WITHOUT_MONTHS,
} from './milestones.ts';
import { cycle, type Random, whole } from './random.ts';
import { always, month, type Told, type Version } from './timeline.ts';

/** What becomes of a project, and what the ledger said of its plan. */
export interface Fate {
  /** Its stage as long as it has not started. */
  readonly batch: 'reserve' | 'signed';
  readonly signed: Month | undefined;
  readonly plannedStart: Told<Month | undefined>;
  readonly actualStart: Month | undefined;
  readonly plannedCompletion: Told<Month | undefined>;
  readonly actualCompletion: Month | undefined;
  readonly pace: Pace | undefined;
  readonly exemption: Exemption | undefined;
  /** The first version that has it. */
  readonly entered: Version;
  /** Began and ended within months: nothing big. */
  readonly isQuick: boolean;
}

function toldOf(plan: PlanText): Told<Month | undefined> {
  if (plan === undefined) return always(undefined);
  if (typeof plan === 'string') return always(month(plan));
  return [month(plan[0]), month(plan[1]), month(plan[2])];
}

function shift(plan: Told<Month | undefined>, months: number): Told<Month | undefined> {
  return always(plan[2] && addMonths(plan[2], months));
}

const monthOr = (text: string | undefined) => (text === undefined ? undefined : month(text));

function fateOf(row: Row, facts: Partial<Fate>): Fate {
  return {
    batch: 'signed',
    signed: undefined,
    plannedStart: toldOf(row.start?.[0]),
    actualStart: monthOr(row.start?.[1]),
    plannedCompletion: toldOf(row.completion?.[0]),
    actualCompletion: monthOr(row.completion?.[1]),
    pace: row.pace,
    exemption: row.exemption,
    entered: row.entered ?? 0,
    isQuick: false,
    ...facts,
  };
}

/** Two of three have their month of signing recorded. */
function signedBefore(random: Random, start: Month): Month | undefined {
  return random() < 0.67 ? addMonths(start, -whole(random, 3, 14)) : undefined;
}

function startedThisYear(random: Random, row: Row, index: number): Fate {
  const start = month(row.start?.[1] ?? '');
  const facts = { batch: 'reserve', signed: signedBefore(random, start) } as const;
  if (row.completion !== undefined) return fateOf(row, { ...facts, isQuick: true });
  const hasPlan = index % 6 !== 5;
  const planned = always(hasPlan ? addMonths(start, whole(random, 10, 26)) : undefined);
  return fateOf(row, { ...facts, plannedCompletion: planned });
}

/** Started in 2018 or 2019: mostly on time, a few early or late, some without a planned start. */
function carriedOver(random: Random, row: Row, index: number): Fate {
  const start = addMonths(month('2018-04'), whole(random, 0, 14));
  const late = cycle([0, 0, -1, 0, 'unplanned', 0, 1, 0, 0, 'unplanned', -2, 0, 0, 0], index);
  const plannedStart = always(typeof late === 'number' ? addMonths(start, -late) : undefined);
  return fateOf(row, { signed: signedBefore(random, start), plannedStart, actualStart: start });
}

function notStarted(random: Random, row: Row, index: number): Fate {
  const plannedStart = toldOf(row.start?.[0]);
  const isSigned = row.signed !== undefined;
  const hasEnd = plannedStart[0] !== undefined && index % 4 !== 3;
  return fateOf(row, {
    batch: isSigned ? 'signed' : 'reserve',
    signed: row.signed === 'unknown' ? undefined : monthOr(row.signed),
    plannedCompletion: hasEnd ? shift(plannedStart, whole(random, 12, 30)) : always(undefined),
  });
}

/** All fates; those that enter the ledger later come last, in the order of their coming. */
export function drawFates(random: Random): readonly Fate[] {
  const fates = [
    ...STARTED.map((row, index) => startedThisYear(random, row, index)),
    ...[...FINISHED, ...CARRIED].map((row, index) => carriedOver(random, row, index)),
    ...NOT_STARTED.map((row, index) => notStarted(random, row, index)),
    ...Array.from({ length: WITHOUT_MONTHS }, () => fateOf({}, { batch: 'reserve' })),
  ];
  return fates.sort((a, b) => a.entered - b.entered);
}
