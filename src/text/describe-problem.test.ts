// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyLedgerJson } from '../ledger/ledgers-for-tests.ts';
import type { LedgerProblem } from '../ledger/problems.ts';
import { readLedger } from '../ledger/read-ledger.ts';
import { EXPECTATIONS } from '../ledger/schema.ts';
import { describeProblem } from './describe-problem.ts';
import { LANGUAGES } from './formats.ts';
import { write } from './messages.ts';

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
    '$.projects[3].stage 是 "在建"，应为reserve、signed、started、underway、completed 之一',
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
    '$.projects[0].category 指向不存在的“x”，应为 已有编号',
    '$.projects[0].category points to “x”, which is not there; expected an existing id',
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
