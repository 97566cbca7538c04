import type * as z from 'zod/mini';
import type { Month } from '../../src/ledger/months.ts';
import type { ledgerSchema } from '../../src/ledger/schema.ts';
import { type Stage, stageOf } from '../../src/ledger/stages.ts';
import type { Bilingual } from './names.ts';
import type { Life } from './projects.ts';
import { cycle } from './random.ts';
import { progressTexts } from './texts.ts';
import { AS_OF, type Version } from './timeline.ts';

export type LedgerFile = z.input<typeof ledgerSchema>;
export type ProjectRow = LedgerFile['projects'][number];

/** What is known by the month of a version; the rest is not said yet. */
function by(asOf: Month, at: Month | undefined): Month | undefined {
  return at !== undefined && at <= asOf ? at : undefined;
}

function stageAt({ fate }: Life, asOf: Month): Stage {
  const { actualStart, actualCompletion, signed } = fate;
  if (by(asOf, actualStart) !== undefined) {
    return stageOf({ actualStart, actualCompletion }, asOf) ?? 'underway';
  }
  return signed !== undefined && signed > asOf ? 'reserve' : fate.batch;
}

/** The money of a project under way: what was done in each month, in the year, and in all. */
function doneBy({ money, fate }: Life, asOf: Month) {
  if (by(asOf, fate.actualStart) === undefined) return {};
  const spent = money.spent.filter(([at]) => at <= asOf);
  const yearDone = spent.reduce((sum, [, wan]) => sum + wan, 0);
  const cumulativeDone = money.before + yearDone;
  return { yearDone, cumulativeDone, monthlyDone: Object.fromEntries(spent) };
}

function progressAt(life: Life, stage: Stage, done: number): Bilingual {
  const part = done / (life.money.total ?? Number.POSITIVE_INFINITY);
  return cycle(progressTexts(life.category, stage, part), life.variant);
}

function problemAt({ problem }: Life, version: Version) {
  if (problem === undefined || problem.from > version) return {};
  return { problems: problem.words, problemKind: problem.kind.kind };
}

function exemptionAt({ fate: { exemption } }: Life, version: Version) {
  if (exemption === undefined || exemption.from > version) return undefined;
  return { reason: exemption.reason, until: exemption.until };
}

/** A project as a version of the ledger tells it. */
export function rowOf(life: Life, version: Version): ProjectRow {
  const { fate, money } = life;
  const asOf = AS_OF[version];
  const stage = stageAt(life, asOf);
  const done = doneBy(life, asOf);
  return {
    id: life.id,
    code: life.code,
    name: life.name,
    category: life.category,
    stage,
    level: life.level,
    keyIndustrial: life.isKeyIndustrial,
    totalInvestment: money.total,
    yearPlan: money.yearPlan[version],
    ...done,
    plannedStart: fate.plannedStart[version],
    actualStart: by(asOf, fate.actualStart),
    plannedCompletion: fate.plannedCompletion[version],
    actualCompletion: by(asOf, fate.actualCompletion),
    signed: by(asOf, fate.signed),
    leader: life.leader,
    unit: life.unit,
    progress: progressAt(life, stage, done.cumulativeDone ?? 0),
    ...problemAt(life, version),
    exemption: exemptionAt(life, version),
  };
}
