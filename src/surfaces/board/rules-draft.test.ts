// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyRules } from '../../ledger/arbitraries.ts';
import { clausesOf } from '../../ledger/ledger.ts';
import { readRules } from '../../ledger/light-rules.ts';
import { LANGUAGES } from '../../text/formats.ts';
import { type Label, write } from '../../text/messages.ts';
import { type Draft, draftOf, readDraft, withClause } from './rules-draft.ts';
import { rulesSaid, sourceSaid } from './rules-said.ts';

const zh = (label: Label) => write(label, 'zh');
const yinchuan = draftOf('yinchuan-2025', zh);
/** The form with fields of its clause at a place typed anew. */
const typing = (at: number, fields: object): Draft => ({
  ...yinchuan,
  clauses: yinchuan.clauses.map((clause, index) =>
    index === at ? { ...clause, ...fields } : clause,
  ),
});
const faults = (draft: Draft) => [...readDraft(draft).faults];

it('readDraft reads back the rules that a form starts from, under a name of the office’s own', () => {
  expect(readDraft(yinchuan).rules).toEqual({
    name: '自定规则',
    clauses: clausesOf('yinchuan-2025'),
  });
  expect(readDraft(draftOf('sanya-2022', zh)).rules?.clauses).toEqual(clausesOf('sanya-2022'));
});

it.each([
  [0, { yellow: 'x' }, '0 yellow', 'not-number'],
  [0, { yellow: '' }, '0 yellow', 'not-number'],
  [0, { red: '-1' }, '0 red', 'negative'],
  [0, { red: '\u22121' }, '0 red', 'negative'],
  [0, { yellow: '0' }, '0 yellow', 'not-months'],
  [0, { red: '2.5' }, '0 red', 'not-months'],
  [0, { yellow: '4' }, '0 red', 'red-below-yellow'],
  [1, { red: '9.9' }, '1 red', 'red-below-yellow'],
  [1, { yellow: '1e3' }, '1 yellow', 'not-number'],
  [1, { least: '0.001' }, '1 least', 'not-cents'],
  [1, { least: 'all' }, '1 least', 'not-number'],
] as const)('readDraft refuses in clause %s %j: %s is %s', (at, fields, field, fault) => {
  const draft = typing(at, fields);
  expect(faults(draft)).toEqual([[field, fault]]);
  expect(readDraft(draft).rules).toBeUndefined();
});

it('readDraft refuses rules without a name or a clause', () => {
  expect(faults({ ...yinchuan, name: ' ' })).toEqual([['name', 'no-name']]);
  expect(faults({ ...yinchuan, clauses: [] })).toEqual([['clauses', 'no-clause']]);
});

it('readDraft reads full-width digits and spaces, as they are typed', () => {
  const [, money] = readDraft(typing(1, { red: ' \uff14\uff10 ', least: '1000.50' })).rules!
    .clauses;
  expect(money).toMatchObject({ redAbove: 40, leastYearPlan: 1000.5 });
});

it('withClause adds a clause that is right as it stands, with a key of its own', () => {
  const more = withClause(withClause(yinchuan, 'money'), 'completion');
  expect(new Set(more.clauses.map(({ key }) => key)).size).toBe(4);
  expect(readDraft(more).rules?.clauses.map(({ on }) => on)).toEqual([
    'start',
    'money',
    'money',
    'completion',
  ]);
});

it('readDraft gives rules that a link and the schema take, or says what is wrong', () => {
  const anyTyped = fc.constantFrom('0', '1', '2', '10', '-1', '1.5', 'x', '', '\uff15');
  const anyDraft = fc.tuple(anyRules, fc.array(anyTyped)).map(([rules, typed]) => {
    const draft = draftOf(rules, zh);
    const clauses = draft.clauses.map((clause, index) => ({
      ...clause,
      yellow: typed[index] ?? clause.yellow,
    }));
    return { ...draft, clauses };
  });
  fc.assert(
    fc.property(anyDraft, (draft) => {
      const read = readDraft(draft);
      expect(read.rules === undefined).toBe(read.faults.size > 0);
      if (read.rules) expect(readRules(read.rules)).toEqual(read.rules);
    }),
  );
});

it('rulesSaid says each preset clause by clause, and what it is silent on', () => {
  expect(rulesSaid('yinchuan-2025').map(zh)).toEqual([
    '开工\uff1a到期未开工满 1 个月\uff08含当月\uff09起亮黄灯\uff0c到期未开工满 3 个月\uff08含当月\uff09起亮红灯\uff1b其余亮绿灯。',
    '投资对照时序进度\uff1a落后 10 个百分点及以上亮黄灯\uff0c落后超过 30 个百分点亮红灯\uff1b其余亮绿灯。',
    '竣工\uff1a规则没有说\uff0c不据此亮灯。',
    '投资落后不足 10 个百分点\uff1a规则没有说\uff0c这里算绿灯。',
    '晚开工但已经开工的\uff0c原规则没有说\uff1b这里按开工前错过的月数判断。入库和中央资金两条未采用\uff1a台账没有这些数据。',
  ]);
  expect(rulesSaid('sanya-2022').map((label) => write(label, 'en'))).toEqual([
    'Investment against time progress: only projects that plan 10 million yuan or more for the year; yellow below time progress, red more than 50% of the amount due behind; otherwise green.',
    'Start: the rules are silent, so it lights nothing.',
    'Completion: the rules are silent, so it lights nothing.',
    'Its clause on the monthly tasks of districts is left out: a ledger has no such data.',
  ]);
  expect(zh(sourceSaid('sanya-2022')!)).toContain('2022 年 5 月 13 日第 007 版');
});

it('rulesSaid makes sentences of any rules, in both languages', () => {
  fc.assert(
    fc.property(anyRules, fc.constantFrom(...LANGUAGES), (rules, language) => {
      for (const sentence of rulesSaid(rules)) {
        expect(write(sentence, language)).toMatch(/[。.]$/);
        expect(write(sentence, language)).not.toMatch(/undefined|NaN/);
      }
    }),
  );
});
