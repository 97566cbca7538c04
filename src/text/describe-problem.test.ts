// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyLedgerJson } from '../ledger/ledgers-for-tests.ts';
import type { LedgerProblem } from '../ledger/problems.ts';
import { readLedger, readLedgerText } from '../ledger/read-ledger.ts';
import { EXPECTATIONS } from '../ledger/schema.ts';
import { describeProblem } from './describe-problem.ts';
import { LANGUAGES } from './formats.ts';
import { write } from './messages.ts';

const INFINITE = Number.POSITIVE_INFINITY;
const inBoth = (problem: LedgerProblem) =>
  LANGUAGES.map((language) => write(describeProblem(problem), language));

it.each<[LedgerProblem, string, string]>([
  [
    { kind: 'missing', path: '$.asOf', expected: 'month' },
    '$.asOf 缺失，应为形如 2020-09 的月份',
    '$.asOf is missing; expected a month such as 2020-09',
  ],
  [
    { kind: 'unexpected', path: '$.projects[3].stage', expected: 'stage', found: '在建' },
    '$.projects[3].stage 是 "在建"，应为 reserve、signed、started、underway、completed 之一',
    '$.projects[3].stage is "在建"; expected one of reserve, signed, started, underway, completed',
  ],
  [
    { kind: 'unexpected', path: '$.rules', expected: 'object', found: null },
    '$.rules 是 null，应为对象 { … }',
    '$.rules is null; expected an object { … }',
  ],
  [
    { kind: 'unknown-field', path: '$.projects[0].负责人' },
    '$.projects[0].负责人 不是台账格式中的字段；不认识的列请放进 extra',
    '$.projects[0].负责人 is no field of the format; unknown columns belong in extra',
  ],
  [
    { kind: 'duplicate-id', path: '$.projects[1].id', id: 'bridge' },
    '$.projects[1].id 的编号“bridge”重复，每个编号只能用一次',
    '$.projects[1].id repeats the id “bridge”; each id may stand once',
  ],
  [
    { kind: 'unknown-reference', path: '$.projects[0].category', id: 'x', known: ['a', 'b'] },
    '$.projects[0].category 指向不存在的“x”，应为 a、b 之一',
    '$.projects[0].category points to “x”, which is not there; expected one of a, b',
  ],
  [
    { kind: 'unknown-reference', path: '$.projects[0].category', id: 'x', known: [] },
    '$.projects[0].category 指向不存在的“x”，应为已有编号',
    '$.projects[0].category points to “x”, which is not there; expected an existing id',
  ],
  [
    { kind: 'unknown-reference', path: '$.projects[0].category', id: 'x', known: ['产业', '民生'] },
    '$.projects[0].category 指向不存在的“x”\uff0c应为产业、民生之一',
    '$.projects[0].category points to “x”, which is not there; expected one of 产业, 民生',
  ],
  [
    { kind: 'missing', path: '$.format', expected: 'format' },
    '$.format 缺失\uff0c应为 "guatu-ledger"',
    '$.format is missing; expected "guatu-ledger"',
  ],
  [
    { kind: 'unexpected', path: '$.year', expected: 'year', found: INFINITE },
    '$.year 是无穷大\uff0c应为 1 到 9999 的年份',
    '$.year is Infinity; expected a year from 1 to 9999',
  ],
  [
    {
      kind: 'unexpected',
      path: '$.year',
      expected: 'year',
      found: [-INFINITE, { about: INFINITE }, 1],
    },
    '$.year 是 [负无穷大,{"about":无穷大},1]\uff0c应为 1 到 9999 的年份',
    '$.year is [-Infinity,{"about":Infinity},1]; expected a year from 1 to 9999',
  ],
  [
    { kind: 'unexpected', path: '$.indicators[2].goals', expected: 'quantities', found: [] },
    '$.indicators[2].goals 是 []\uff0c应为至少有一个数的列表 [ … ]',
    '$.indicators[2].goals is []; expected a list [ … ] of at least one quantity',
  ],
  [
    {
      kind: 'too-early',
      path: '$.indicators[2].to',
      found: '2019',
      begin: 'from',
      earliest: '2020-03',
    },
    '$.indicators[2].to 是 "2019"\uff0c应不早于 from\uff082020-03\uff09',
    '$.indicators[2].to is "2019"; expected no earlier than from (2020-03)',
  ],
  [
    {
      kind: 'too-early',
      path: '$.assignments[0].due',
      found: '2020-08-31',
      begin: 'handedOut',
      earliest: '2020-09-01',
    },
    '$.assignments[0].due 是 "2020-08-31"\uff0c应不早于 handedOut\uff082020-09-01\uff09',
    '$.assignments[0].due is "2020-08-31"; expected no earlier than handedOut (2020-09-01)',
  ],
  [
    { kind: 'no-value', path: '$.indicators[2]' },
    '$.indicators[2] 没有数，应有 planned、actual、value 或 goals',
    '$.indicators[2] has no quantity; expected planned, actual, value or goals',
  ],
  [
    { kind: 'two-kinds-of-value', path: '$.indicators[2]' },
    '$.indicators[2] 混用了不同的数，应只有 planned 和 actual，或只有 value，或只有 goals',
    '$.indicators[2] mixes kinds of quantities; expected planned and actual, or value alone, or goals alone',
  ],
  [
    { kind: 'not-json', path: '$', found: 'Unexpected end of JSON input' },
    '这不是 JSON 文件：Unexpected end of JSON input',
    'This is no JSON file: Unexpected end of JSON input',
  ],
])('describeProblem says where, what stands there and what is expected: %j', (problem, zh, en) => {
  expect(inBoth(problem)).toEqual([zh, en]);
});

it.each(EXPECTATIONS)('describeProblem has words for the expectation %s', (expected) => {
  const [zh, en] = inBoth({ kind: 'unexpected', path: '$.x', expected, found: 'y' });
  const [noneZh, noneEn] = inBoth({
    kind: 'unexpected',
    path: '$.x',
    expected: undefined,
    found: 'y',
  });
  expect(zh).not.toBe(noneZh);
  expect(en).not.toBe(noneEn);
  for (const sentence of [zh, en]) {
    expect(sentence).toContain('$.x');
    expect(sentence).toContain('"y"');
    expect(sentence).not.toMatch(/undefined|\[object/);
  }
});

it.each(EXPECTATIONS)('describeProblem sets Latin apart from Han around %s', (expected) => {
  for (const found of ['y', INFINITE, null]) {
    const [zh] = inBoth({ kind: 'unexpected', path: '$.x', expected, found });
    expect(zh).not.toMatch(
      /\p{Script=Han}[\w"]|[\w"]\p{Script=Han}|\p{Script=Han} \p{Script=Han}/u,
    );
  }
});

it('describeProblem says of a number that no number can hold that it is infinite', () => {
  const reading = readLedgerText('{"year": 1e999}');
  const problems = reading.ok ? [] : reading.problems;
  const said = problems.filter(({ path }) => path === '$.year').flatMap(inBoth);
  expect(said).toEqual([
    '$.year 是无穷大\uff0c应为 1 到 9999 的年份',
    '$.year is Infinity; expected a year from 1 to 9999',
  ]);
});

it('describeProblem shows a value that is nested deeper than calls can be', () => {
  const depth = 100_000;
  const found: unknown = JSON.parse('['.repeat(depth) + ']'.repeat(depth));
  for (const sentence of inBoth({ kind: 'unexpected', path: '$.id', expected: 'id', found })) {
    expect(sentence).toContain(`${'['.repeat(60)}…`);
  }
});

it('describeProblem cuts a long value short', () => {
  const found = '项目'.repeat(500);
  for (const sentence of inBoth({ kind: 'unexpected', path: '$.id', expected: 'id', found })) {
    expect(sentence.length).toBeLessThan(200);
    expect(sentence).toContain('…');
  }
});

/** No text of a generated file holds such words itself. */
const letters = fc.string({ unit: fc.constantFrom('项', '目', 'a', '"', '<', '-', '9') });
const anyFile = fc.dictionary(
  fc.constantFrom(...Object.keys(emptyLedgerJson), 'rules', '负责人'),
  fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      letters,
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 2 }),
      fc.dictionary(fc.constantFrom('id', 'name', 'evidence', 'date', '项'), tie('value')),
    ),
  })).value,
);

it('describeProblem never prints a value that is none, whatever a file holds', () => {
  fc.assert(
    fc.property(anyFile, (file) => {
      const reading = readLedger({ ...emptyLedgerJson, ...file });
      for (const problem of reading.ok ? [] : reading.problems) {
        for (const sentence of inBoth(problem)) {
          expect(sentence).toContain(problem.path);
          expect(sentence).not.toMatch(/undefined|NaN|\[object/);
        }
      }
    }),
  );
});
