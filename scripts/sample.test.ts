// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Ledger, Project } from '../src/ledger/ledger.ts';
import { addMonths } from '../src/ledger/months.ts';
import { numberOf, type Quantity } from '../src/ledger/quantities.ts';
import { readLedgerText } from '../src/ledger/read-ledger.ts';
import { sampleFiles } from './sample/versions.ts';

function read(text: string): Ledger {
  const reading = readLedgerText(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.ledger;
}

const files = sampleFiles();
const ledgers = files.map(({ text }) => read(text));
const [july, august, september] = ledgers as [Ledger, Ledger, Ledger];

const MILESTONES = [
  'plannedStart',
  'actualStart',
  'plannedCompletion',
  'actualCompletion',
] as const satisfies readonly (keyof Project)[];

const wan = (money: Quantity | undefined) => (money === undefined ? 0 : numberOf(money));
const total = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);
const byId = (ledger: Ledger) => new Map(ledger.projects.map((project) => [project.id, project]));

it.each(files)('data/$name is what the generator writes (npm run sample)', ({ name, text }) => {
  expect(readFileSync(`data/${name}`, 'utf8')).toBe(text);
});

it('the sample says the same each time, and that it is synthetic', () => {
  expect(sampleFiles()).toEqual(files);
  expect(ledgers.map(({ id, asOf, evidence }) => [id, asOf, evidence])).toEqual([
    ['sample-134-2020-07', '2020-07', 'synthetic'],
    ['sample-134-2020-08', '2020-08', 'synthetic'],
    ['sample-134', '2020-09', 'synthetic'],
  ]);
});

describe('the latest version', () => {
  it('counts 134 projects, 32 key industrial ones, and over 100 亿元 planned for the year', () => {
    const { projects } = september;
    expect(projects).toHaveLength(134);
    expect(projects.filter(({ keyIndustrial }) => keyIndustrial === true)).toHaveLength(32);
    expect(total(projects.map(({ yearPlan }) => wan(yearPlan)))).toBeGreaterThan(1_000_000);
  });

  it('counts 17 planned and 26 actual starts, 11 planned and 13 actual completions', () => {
    const counts = MILESTONES.map(
      (field) =>
        september.projects.filter(({ [field]: at }) => {
          return at !== undefined && at >= '2020-01' && at <= '2020-09';
        }).length,
    );
    expect(counts).toEqual([17, 26, 11, 13]);
  });

  it('has projects in every category and stage, and about 60 assignments of each kind', () => {
    const { projects, assignments, categories } = september;
    expect(new Set(projects.map(({ category }) => category)).size).toBe(categories.length);
    expect(new Set(projects.map(({ stage }) => stage)).size).toBe(5);
    const kinds = assignments.map(({ due, cleared }) => {
      if (cleared !== undefined) return cleared <= due ? 'on time' : 'late';
      return due <= '2020-09-30' ? 'overdue' : 'open';
    });
    expect(kinds).toHaveLength(60);
    expect(new Set(kinds).size).toBe(4);
  });
});

describe.each(ledgers)('$id', (ledger) => {
  it('names each project once, without half-width punctuation in Chinese', () => {
    const names = ledger.projects.map(({ name }) => JSON.stringify(name));
    expect(new Set(names).size).toBe(names.length);
    const texts = JSON.stringify(ledger).matchAll(/"([^"]*\p{Script=Han}[^"]*)"/gu);
    for (const [, text] of texts) expect(text).not.toMatch(/[,;:!?()[\]]/);
  });

  it('knows nothing that happened after its month', () => {
    for (const { actualStart, actualCompletion, signed, monthlyDone } of ledger.projects) {
      const months = [actualStart, actualCompletion, signed, ...Object.keys(monthlyDone ?? {})];
      for (const at of months) expect(at === undefined || at <= ledger.asOf).toBe(true);
    }
    const nextMonth = `${addMonths(ledger.asOf, 1)}-01`;
    for (const { handedOut, cleared } of ledger.assignments) {
      expect(handedOut < nextMonth && (cleared ?? '') < nextMonth).toBe(true);
      expect(cleared === undefined || cleared >= handedOut).toBe(true);
    }
  });

  it('adds up: the year is the sum of its months', () => {
    for (const { yearDone, monthlyDone, cumulativeDone } of ledger.projects) {
      expect(wan(yearDone)).toBe(total(Object.values(monthlyDone ?? {})));
      expect(wan(cumulativeDone)).toBeGreaterThanOrEqual(wan(yearDone));
    }
  });
});

/** How many projects contradict themselves or each other, in each way that is planted. */
function contradictions({ projects }: Ledger) {
  const names = projects.map(({ name }) => (typeof name === 'string' ? name : name.zh));
  const count = (suits: (project: Project) => boolean) => projects.filter(suits).length;
  return {
    endBeforeStart: count(
      ({ actualStart: start = '', actualCompletion: end = '9' }) => end < start,
    ),
    aboveTotal: count((project) => {
      const { cumulativeDone, totalInvestment } = project;
      return totalInvestment !== undefined && wan(cumulativeDone) > wan(totalInvestment);
    }),
    noUnit: count(({ unit }) => unit === undefined),
    noLeader: count(({ leader }) => leader === undefined),
    nearlyNamesakes: names.filter((name) => names.includes(`${name}工程`)).length,
  };
}

function fellSince(before: Ledger, after: Ledger): number {
  const then = byId(before);
  return after.projects.filter(({ id, yearDone }) => wan(yearDone) < wan(then.get(id)?.yearDone))
    .length;
}

it('contradictions are planted in the latest version alone', () => {
  const none = { endBeforeStart: 0, aboveTotal: 0, noUnit: 0, noLeader: 0, nearlyNamesakes: 0 };
  expect(contradictions(july)).toEqual(none);
  expect(contradictions(august)).toEqual(none);
  expect(contradictions(september)).toEqual({
    endBeforeStart: 1,
    aboveTotal: 1,
    noUnit: 3,
    noLeader: 2,
    nearlyNamesakes: 1,
  });
  expect([fellSince(july, august), fellSince(august, september)]).toEqual([0, 1]);
});

it('plans move later from version to version: twelve projects, two of them twice', () => {
  const [first, second] = [byId(july), byId(august)];
  const moves = september.projects.map((now) => {
    const told = [first.get(now.id), second.get(now.id), now].flatMap((project) => project ?? []);
    return (['plannedStart', 'plannedCompletion'] as const).flatMap((field) => {
      const months = told.flatMap(({ [field]: at }) => at ?? []);
      expect(months).toEqual([...months].sort());
      return [...new Set(months)].slice(1);
    }).length;
  });
  expect(moves.filter((count) => count > 0)).toHaveLength(12);
  expect(moves.filter((count) => count === 2)).toHaveLength(2);
});

it('projects enter the ledger from version to version, and none leaves it', () => {
  expect(ledgers.map(({ projects }) => projects.length)).toEqual([131, 133, 134]);
  const ids = ledgers.map(({ projects }) => projects.map(({ id }) => id));
  expect(ids[2]?.slice(0, 133)).toEqual(ids[1]);
  expect(ids[1]?.slice(0, 131)).toEqual(ids[0]);
});
