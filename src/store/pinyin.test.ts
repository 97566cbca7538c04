// @vitest-environment node
import { expect, it } from 'vitest';
import { shippedLedger } from '../ledger/ledgers-for-tests.ts';
import { NO_FILTERS } from '../view/filters.ts';
import { isPinyin, plainMatch } from '../view/text-match.ts';
import { viewOf } from '../view/view.ts';
import { pinyinMatch } from './pinyin.ts';

it.each([
  ['雪峰岭学校', 'xfl', true],
  ['雪峰岭学校', 'xuefengling', true],
  ['雪峰岭学校', '峰岭', true],
  ['重庆路', 'chongqing', true],
  ['雪峰岭学校', 'flx', true],
  ['雪峰岭学校', 'xlf', false],
  ['abc 园', 'abc', true],
  ['雪峰岭学校', '', true],
])('pinyinMatch of %s by %s is %s', (text, word, found) => {
  expect(pinyinMatch(text, word)).toBe(found);
});

it('a view finds projects by initials once it is given the pinyin', () => {
  const filters = { ...NO_FILTERS, text: 'XSGC' };
  const idsOf = (match: typeof plainMatch) =>
    viewOf(shippedLedger, filters, shippedLedger.asOf, [], match).projects.map(({ id }) => id);
  expect(idsOf(plainMatch)).toEqual([]);
  expect(idsOf(pinyinMatch)).toEqual(['xiangshi-square']);
});

it('isPinyin asks for the dictionary only where there are letters', () => {
  expect(['桥', '', ' ', '2020', '桥 xfl', 'XFL'].map(isPinyin)).toEqual([
    false,
    false,
    false,
    false,
    true,
    true,
  ]);
});
