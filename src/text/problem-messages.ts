import type { Expectation } from '../ledger/schema.ts';
import type { Language } from './formats.ts';
import { phrase } from './phrase.ts';

const EXPECTED: Record<Expectation, readonly [string, string]> = {
  text: ['非空的文字', 'a text that is not empty'],
  words: ['文字，或 { "zh": …, "en": … }', 'a text, or { "zh": …, "en": … }'],
  unit: [
    '单位的文字，或 { "zh": …, "en": …, "one"?: … }',
    'a unit as text, or { "zh": …, "en": …, "one"?: … }',
  ],
  id: ['由字母、数字、点、横线组成的编号', 'an id of letters, digits, dots and dashes'],
  month: ['形如 2020-09 的月份', 'a month such as 2020-09'],
  date: ['形如 2020-09-30 的日期', 'a date such as 2020-09-30'],
  'calendar-point': [
    '形如 2020、2020-09 或 2020-09-30 的日期',
    'a date such as 2020, 2020-09 or 2020-09-30',
  ],
  moment: [
    '形如 2020、2020-09 或 2020-09-30 的日期，或 { "zh": …, "en": … }',
    'a date such as 2020, 2020-09 or 2020-09-30, or { "zh": …, "en": … }',
  ],
  year: ['1 到 9999 的年份', 'a year from 1 to 9999'],
  quantity: [
    '不小于 0 的数，或 { "atLeast": 数 }、{ "about": 数 }',
    'a number of 0 or more, { "atLeast": number } or { "about": number }',
  ],
  quantities: ['至少有一个数的列表 [ … ]', 'a list [ … ] of at least one quantity'],
  money: [
    '以万元计、不小于 0、最多两位小数的数，或 { "atLeast": 数 }、{ "about": 数 }',
    'an amount in 万元 of 0 or more with at most two decimals, { "atLeast": … } or { "about": … }',
  ],
  'yes-or-no': ['true 或 false', 'true or false'],
  stage: [
    'reserve、signed、started、underway、completed 之一',
    'one of reserve, signed, started, underway, completed',
  ],
  'evidence-kind': ['published、recorded、synthetic 之一', 'one of published, recorded, synthetic'],
  'rule-set': [
    'guatu-default、yinchuan-2025、sanya-2022 之一',
    'one of guatu-default, yinchuan-2025, sanya-2022',
  ],
  format: ['"guatu-ledger"', '"guatu-ledger"'],
  version: ['1', '1'],
  meeting: ['1、2 或 3', '1, 2 or 3'],
  list: ['列表 [ … ]', 'a list [ … ]'],
  object: ['对象 { … }', 'an object { … }'],
  'months-to-money': ['月份到金额的对照', 'months with their amounts'],
  'known-field': ['格式中有的字段', 'a field of the format'],
};

const SHOWN_CHARACTERS = 60;

const INFINITE = { zh: ['无穷大', '负无穷大'], en: ['Infinity', '-Infinity'] } as const;

/** A value as JSON; JSON has no infinite number, which is what a number like 1e999 is read as. */
function jsonOf(value: unknown, language: Language, depth = 0): string {
  // What lies so deep is cut off; a file may be nested deeper than calls can be.
  if (depth > SHOWN_CHARACTERS) return '';
  const inner = (part: unknown) => jsonOf(part, language, depth + 1);
  if (typeof value === 'number' && Math.abs(value) === Number.POSITIVE_INFINITY) {
    return INFINITE[language][value > 0 ? 0 : 1];
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? String(value);
  if (Array.isArray(value)) return `[${value.map(inner).join(',')}]`;
  const fields = Object.entries(value).map(
    ([name, field]) => `${JSON.stringify(name)}:${inner(field)}`,
  );
  return `{${fields.join(',')}}`;
}

function shown(found: unknown, language: Language): string {
  const text = jsonOf(found, language);
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
}

/** Puts one after the other: Chinese sets a space where Han meets Latin letters, digits or quotes. */
function beside(before: string, after: string): string {
  const areHan = /\p{Script=Han}$/u.test(before) && /^\p{Script=Han}/u.test(after);
  return areHan ? before + after : `${before} ${after}`;
}

function knownZh(known: readonly string[]): string {
  return known.length === 0 ? '已有编号' : beside(known.join('、'), '之一');
}

const expectedZh = (expected: Expectation | undefined) =>
  expected === undefined ? '其他形式' : EXPECTED[expected][0];
const expectedEn = (expected: Expectation | undefined) =>
  expected === undefined ? 'something else' : EXPECTED[expected][1];

/** What is wrong with a ledger's file: the path, what stands there, and what should. */
export const problemMessages = {
  'problem.notJson': phrase<{ found: string }>({
    zh: ({ found }) => `这不是 JSON 文件：${found}`,
    en: ({ found }) => `This is no JSON file: ${found}`,
  }),
  'problem.missing': phrase<{ path: string; expected: Expectation | undefined }>({
    zh: ({ path, expected }) => `${path} 缺失，${beside('应为', expectedZh(expected))}`,
    en: ({ path, expected }) => `${path} is missing; expected ${expectedEn(expected)}`,
  }),
  'problem.unexpected': phrase<{ path: string; expected: Expectation | undefined; found: unknown }>(
    {
      zh: ({ path, expected, found }) =>
        `${path} ${beside('是', shown(found, 'zh'))}，${beside('应为', expectedZh(expected))}`,
      en: ({ path, expected, found }) =>
        `${path} is ${shown(found, 'en')}; expected ${expectedEn(expected)}`,
    },
  ),
  'problem.unknownField': phrase<{ path: string }>({
    zh: ({ path }) => `${path} 不是台账格式中的字段；不认识的列请放进 extra`,
    en: ({ path }) => `${path} is no field of the format; unknown columns belong in extra`,
  }),
  'problem.duplicateId': phrase<{ path: string; id: string }>({
    zh: ({ path, id }) => `${path} 的编号“${id}”重复，每个编号只能用一次`,
    en: ({ path, id }) => `${path} repeats the id “${id}”; each id may stand once`,
  }),
  'problem.unknownReference': phrase<{ path: string; id: string; known: readonly string[] }>({
    zh: ({ path, id, known }) => `${path} 指向不存在的“${id}”，${beside('应为', knownZh(known))}`,
    en: ({ path, id, known }) =>
      `${path} points to “${id}”, which is not there; expected ${known.length === 0 ? 'an existing id' : `one of ${known.join(', ')}`}`,
  }),
  'problem.tooEarly': phrase<{ path: string; found: string; begin: string; earliest: string }>({
    zh: ({ path, found, begin, earliest }) =>
      `${path} 是 "${found}"，应不早于 ${begin}（${earliest}）`,
    en: ({ path, found, begin, earliest }) =>
      `${path} is "${found}"; expected no earlier than ${begin} (${earliest})`,
  }),
  'problem.noValue': phrase<{ path: string }>({
    zh: ({ path }) => `${path} 没有数，应有 planned、actual、value 或 goals`,
    en: ({ path }) => `${path} has no quantity; expected planned, actual, value or goals`,
  }),
  'problem.twoKindsOfValue': phrase<{ path: string }>({
    zh: ({ path }) =>
      `${path} 混用了不同的数，应只有 planned 和 actual，或只有 value，或只有 goals`,
    en: ({ path }) =>
      `${path} mixes kinds of quantities; expected planned and actual, or value alone, or goals alone`,
  }),
} as const;
