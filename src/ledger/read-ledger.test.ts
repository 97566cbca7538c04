// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import shippedJson from '../../data/shifeng-2020.json';
import { anyLedger } from './arbitraries.ts';
import { emptyLedgerJson, fileOf } from './ledgers-for-tests.ts';
import { type JsonPath, type LedgerProblem, writePath } from './problems.ts';
import { readLedger, readLedgerText } from './read-ledger.ts';

/** A small valid file, to break in one place at a time. */
const source = { id: 'daily', publisher: '日报', title: '报道', date: '2020-10' };
const category = { id: 'industrial', name: '产业' };
const place = { source: 'daily', at: '§1¶5' };
const starts = { id: 'starts', name: '开工', unit: '个', planned: 17, actual: 26, evidence: place };
const bridge = { id: 'bridge', name: '清水塘大桥', category: 'industrial' };
const handed = {
  id: 'a1',
  matter: '供电',
  unit: '供电局',
  handedOut: '2020-09-01',
  due: '2020-09-30',
};
const good = {
  ...emptyLedgerJson,
  sources: [source],
  categories: [category],
  indicators: [starts],
  projects: [bridge],
  assignments: [handed],
};
const project = (fields: object) => ({ ...good, projects: [{ ...bridge, ...fields }] });
const indicator = (fields: object) => ({ ...good, indicators: [{ ...starts, ...fields }] });
const goals = (some: unknown) => indicator({ planned: undefined, actual: undefined, goals: some });
const assignment = (fields: object) => ({ ...good, assignments: [{ ...handed, ...fields }] });

function problemsOf(json: unknown): readonly LedgerProblem[] {
  const reading = fileOf(json);
  return reading.ok ? [] : reading.problems;
}
const summary = (problem: LedgerProblem) =>
  `${problem.kind} ${problem.path} ${'expected' in problem ? problem.expected : ''}`.trim();

it('readLedger accepts the ledger that ships, and changes nothing of it', () => {
  expect(readLedger(shippedJson)).toEqual({ ok: true, ledger: shippedJson });
});

it('readLedger accepts the least and a full file', () => {
  expect(problemsOf(emptyLedgerJson)).toEqual([]);
  expect(problemsOf(good)).toEqual([]);
  const extra = { 备注列: '原文', 'column 2': '' };
  const monthlyDone = { '2020-01': 12.34, '2020-02': 0 };
  expect(problemsOf(project({ extra, monthlyDone, totalInvestment: { about: 5 } }))).toEqual([]);
  expect(problemsOf(indicator({ note: '说明' }))).toEqual([]);
  expect(problemsOf({ ...good, projectsNote: { zh: '说明', en: 'Note' } })).toEqual([]);
  const inFebruary = { handedOut: '2020-02-01', due: '2020-02-29', cleared: '2020-02-28' };
  expect(problemsOf(assignment(inFebruary))).toEqual([]);
});

it('readLedger accepts again what it has read', () => {
  fc.assert(
    fc.property(anyLedger, (ledger) => {
      expect(fileOf(ledger)).toMatchObject({ ok: true });
    }),
    { numRuns: 30 },
  );
});

it.each<[string, unknown]>([
  ['missing $.title words', { ...good, title: undefined }],
  ['missing $.asOf month', { ...good, asOf: undefined }],
  ['missing $.projects list', { ...good, projects: undefined }],
  ['missing $.projects[0].id id', project({ id: undefined })],
  ['missing $.indicators[0].evidence object', indicator({ evidence: undefined })],
  ['missing $.indicators[0].evidence.at text', indicator({ evidence: { source: 'daily' } })],
  ['missing $.assignments[0].due date', assignment({ due: undefined })],
  ['unexpected $ object', []],
  ['unexpected $ object', null],
  ['unexpected $.format format', { ...good, format: 'guatu' }],
  ['unexpected $.version version', { ...good, version: 2 }],
  ['unexpected $.id id', { ...good, id: 'a ledger' }],
  ['unexpected $.title text', { ...good, title: '' }],
  ['unexpected $.title words', { ...good, title: { zh: '台账' } }],
  ['unexpected $.year year', { ...good, year: 2020.5 }],
  ['unexpected $.year year', { ...good, year: 10_000 }],
  ['unexpected $.asOf month', { ...good, asOf: '2020-9' }],
  ['unexpected $.evidence evidence-kind', { ...good, evidence: 'guessed' }],
  ['unexpected $.categories list', { ...good, categories: {} }],
  ['unexpected $.sources[0].date moment', { ...good, sources: [{ ...source, date: 2020 }] }],
  ['unexpected $.rules.lights rule-set', { ...good, rules: { lights: 'none' } }],
  ['unexpected $.indicators[0].unit unit', indicator({ unit: { zh: '个' } })],
  ['unexpected $.indicators[0].planned quantity', indicator({ planned: '17' })],
  ['unexpected $.indicators[0].planned quantity', indicator({ planned: { atLeast: 1, about: 2 } })],
  ['unexpected $.indicators[0].from calendar-point', indicator({ from: '2020-13' })],
  ['unexpected $.projects[0] object', { ...good, projects: ['清水塘大桥'] }],
  ['unexpected $.projects[0].stage stage', project({ stage: '在建' })],
  ['unexpected $.projects[0].keyIndustrial yes-or-no', project({ keyIndustrial: '是' })],
  ['unexpected $.projects[0].totalInvestment money', project({ totalInvestment: '1亿' })],
  ['unexpected $.projects[0].totalInvestment money', project({ totalInvestment: null })],
  ['unexpected $.projects[0].plannedStart month', project({ plannedStart: '2020-00' })],
  ['unexpected $.projects[0].monthlyDone months-to-money', project({ monthlyDone: [1] })],
  [
    'unexpected $.projects[0].monthlyDone["2020-13"] month',
    project({ monthlyDone: { '2020-13': 1 } }),
  ],
  [
    'unexpected $.projects[0].monthlyDone["2020-01"] money',
    project({ monthlyDone: { '2020-01': '1' } }),
  ],
  ['unexpected $.projects[0].totalInvestment money', project({ totalInvestment: 0.001 })],
  ['unexpected $.projects[0].totalInvestment money', project({ totalInvestment: -1 })],
  ['unexpected $.projects[0].extra.备注 text', project({ extra: { 备注: 1 } })],
  ['unexpected $.assignments[0].meeting meeting', assignment({ meeting: 4 })],
  ['unexpected $.assignments[0].due date', assignment({ due: '2020-02-30' })],
  ['unexpected $.assignments[0].handedOut date', assignment({ handedOut: '2019-02-29' })],
  ['unexpected $.assignments[0].cleared date', assignment({ cleared: '2020-09-31' })],
  ['unexpected $.indicators[0].note words', indicator({ note: { zh: '说明' } })],
  ['unexpected $.projectsNote words', { ...good, projectsNote: { en: 'Note' } }],
  ['unexpected $.projectsNote text', { ...good, projectsNote: '' }],
  ['unknown-field $.owner', { ...good, owner: '区发改局' }],
  ['unknown-field $.projects[0]["start date"]', project({ 'start date': '2020-09' })],
  ['unknown-field $.projects[0].负责人', project({ 负责人: '张三' })],
  ['no-value $.indicators[0]', indicator({ planned: undefined, actual: undefined })],
  ['two-kinds-of-value $.indicators[0]', indicator({ value: 17 })],
  ['two-kinds-of-value $.indicators[0]', indicator({ actual: undefined, goals: [20, 30] })],
  ['unexpected $.indicators[0].goals quantities', goals([])],
  ['unexpected $.indicators[0].goals quantities', goals(20)],
  ['too-early $.indicators[0].to', indicator({ from: '2020-03', to: '2020-02-29' })],
  ['too-early $.indicators[0].to', indicator({ from: '2020', to: '2019-12' })],
  ['too-early $.assignments[0].due', assignment({ due: '2020-08-31' })],
])('readLedger reports %s', (expected, json) => {
  expect(problemsOf(json).map(summary)).toEqual([expected]);
});

it('readLedger keeps what it found beside what it expected', () => {
  expect(problemsOf(project({ stage: '在建' }))).toEqual([
    { kind: 'unexpected', path: '$.projects[0].stage', expected: 'stage', found: '在建' },
  ]);
});

it('readLedger keeps what must not lie before it beside what lies too early', () => {
  expect(problemsOf(indicator({ from: '2020-03', to: '2019' }))).toEqual([
    {
      kind: 'too-early',
      path: '$.indicators[0].to',
      found: '2019',
      begin: 'from',
      earliest: '2020-03',
    },
  ]);
  expect(problemsOf(assignment({ due: '2020-08-31' }))).toEqual([
    {
      kind: 'too-early',
      path: '$.assignments[0].due',
      found: '2020-08-31',
      begin: 'handedOut',
      earliest: '2020-09-01',
    },
  ]);
});

it('readLedger accepts periods whose ends meet, however exactly they are given', () => {
  const periods = [
    { from: '2020-03', to: '2020' },
    { from: '2020', to: '2020-03' },
    { from: '2020-03-31', to: '2020-03' },
    { from: '2020-03', to: '2020-03' },
    { from: '2020-03' },
    { to: '2020-03' },
  ];
  for (const period of periods) expect(problemsOf(indicator(period))).toEqual([]);
  expect(problemsOf(assignment({ due: handed.handedOut }))).toEqual([]);
  expect(problemsOf(goals([20]))).toEqual([]);
});

it.each(['sources', 'categories', 'indicators', 'projects', 'assignments'] as const)(
  'readLedger reports a second id among the %s',
  (list) => {
    const [only] = good[list];
    const problems = problemsOf({ ...good, [list]: [only, only, only] });
    expect(problems).toEqual([
      { kind: 'duplicate-id', path: `$.${list}[1].id`, id: only!.id },
      { kind: 'duplicate-id', path: `$.${list}[2].id`, id: only!.id },
    ]);
  },
);

it.each<[string, readonly string[], object]>([
  ['$.indicators[0].category', ['industrial'], indicator({ category: 'gone' })],
  [
    '$.indicators[0].evidence.source',
    ['daily'],
    indicator({ evidence: { source: 'gone', at: '1' } }),
  ],
  ['$.projects[0].category', ['industrial'], project({ category: 'gone' })],
  [
    '$.projects[0].evidence[1].source',
    ['daily'],
    project({ evidence: [place, { source: 'gone', at: '§1¶5' }] }),
  ],
  ['$.projects[0].indicators[1]', ['starts'], project({ indicators: ['starts', 'gone'] })],
  ['$.assignments[0].project', ['bridge'], assignment({ project: 'gone' })],
])('readLedger reports at %s what is there instead', (path, known, json) => {
  expect(problemsOf(json)).toEqual([{ kind: 'unknown-reference', path, id: 'gone', known }]);
});

it('readLedger reports every problem of a file at once', () => {
  const malformed = {
    ...good,
    asOf: '2020-9',
    owner: '区发改局',
    projects: [
      { ...bridge, stage: '在建', startt: '2020-09' },
      { id: 'x', name: 'X' },
    ],
  };
  expect(problemsOf(malformed).map(summary).sort()).toEqual([
    'missing $.projects[1].category id',
    'unexpected $.asOf month',
    'unexpected $.projects[0].stage stage',
    'unknown-field $.owner',
    'unknown-field $.projects[0].startt',
  ]);
  const inconsistent = {
    ...good,
    indicators: [starts, { ...starts, value: 3, category: 'gone' }],
    projects: [{ ...bridge, category: 'gone' }],
  };
  expect(problemsOf(inconsistent).map(summary)).toEqual([
    'duplicate-id $.indicators[1].id',
    'two-kinds-of-value $.indicators[1]',
    'unknown-reference $.indicators[1].category',
    'unknown-reference $.projects[0].category',
  ]);
});

it('readLedgerText reports a text that is no JSON', () => {
  for (const text of ['', '{', '{"format": }', '项目,类别\n大桥,产业']) {
    const reading = readLedgerText(text);
    expect(reading).toMatchObject({ ok: false, problems: [{ kind: 'not-json', path: '$' }] });
  }
});

it('readLedger never throws', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      expect(readLedger(json).ok).toBe(false);
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(readLedgerText(text).ok).toBe(false);
    }),
  );
});

/** Every place of a JSON value. */
function placesIn(json: unknown, path: JsonPath = []): readonly JsonPath[] {
  if (typeof json !== 'object' || json === null) return [path];
  const keys = Array.isArray(json) ? json.keys() : Object.keys(json);
  return [path, ...[...keys].flatMap((key) => placesIn(Reflect.get(json, key), [...path, key]))];
}

function replacedAt(json: unknown, [key, ...rest]: JsonPath, by: unknown): unknown {
  if (key === undefined) return by;
  const copy = Array.isArray(json) ? [...json] : Object.assign({}, json);
  Reflect.set(copy, key, replacedAt(Reflect.get(copy, key), rest, by));
  return copy;
}

it('readLedger names the place that was broken, wherever it is', () => {
  const places = placesIn(shippedJson);
  fc.assert(
    fc.property(fc.constantFrom(...places), (broken) => {
      const paths = problemsOf(replacedAt(shippedJson, broken, { '': null })).map(
        ({ path }) => path,
      );
      expect(paths).not.toEqual([]);
      const there = writePath(broken);
      for (const path of paths) expect(path.startsWith(there) || there.startsWith(path)).toBe(true);
    }),
  );
});
