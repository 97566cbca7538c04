// @vitest-environment node
import { expect, it } from 'vitest';
import { shippedLedger, withIndicator, withoutIndicators } from '../ledger/ledgers-for-tests.ts';
import { write } from '../text/messages.ts';
import { CATEGORIES, chartOf, figureOf, figuresOf, said } from './figures-for-tests.ts';

it('livelihood says what was done for residents and what is promised', () => {
  const figure = figureOf('livelihood');
  expect(said(figure, 'zh')).toEqual([
    '2019 年完成惠民项目 140 个，2020 年承诺惠民实事 10 件',
    '8 项公布的指标',
  ]);
  expect(said(figure, 'en')).toEqual([
    '140 projects for residents completed in 2019; 10 livelihood commitments for 2020',
    '8 published indicators',
  ]);
});

it('livelihood shows each indicator as promised or done, as exactly as it is known', () => {
  const { indicators } = chartOf(figureOf('livelihood'), 'indicators');
  const read = indicators.map(({ label, sense, quantities, place }) => [
    write(label, 'en'),
    sense,
    ...quantities,
    place.at,
  ]);
  expect(read).toEqual([
    ['Livelihood projects chosen by residents’ vote', 'actual', 140, '§3¶5'],
    ['Old residential estates to improve', 'planned', { atLeast: 60 }, '§3¶6'],
    ['Households whose surroundings improve', 'planned', { about: 10_000 }, '§3¶6'],
    ['24-hour libraries to build', 'planned', 2, '§3¶6'],
    ['Community football pitches to build', 'planned', 3, '§3¶6'],
    ['Public kindergartens to rebuild', 'planned', 2, '§3¶6'],
    ['Promised to residents for the year', 'planned', 10, '§3¶6'],
    ['Training bases (Boya Industrial and others)', 'actual', 3, '§3¶1'],
  ]);
});

it('livelihood follows its own category', () => {
  const filters = { categories: [CATEGORIES.livelihood] };
  expect(said(figureOf('livelihood', filters), 'zh')).toEqual(said(figureOf('livelihood'), 'zh'));
});

it('livelihood lies outside other categories, and says how to come back', () => {
  const figure = figureOf('livelihood', { categories: [CATEGORIES.park] });
  expect(said(figure, 'zh')).toEqual(['这些指标不在所选类别内', '8 项指标中的 0 项']);
  expect(said(figure, 'en')).toEqual([
    'These indicators lie outside the chosen categories',
    '0 of 8 indicators',
  ]);
  const { reason } = chartOf(figure, 'nothing-in-view');
  expect([write(reason, 'zh'), write(reason, 'en')]).toEqual([
    '清除类别条件后可见 8 项。',
    'Remove the category filter to see 8.',
  ]);
});

it('enterprise says how large the fund is and how much was resumed', () => {
  expect(said(figureOf('enterprise'), 'zh')).toEqual([
    '轨道交通产业基金 5 亿元；截至 2020 年 2 月 20 日，省市重点项目复工 10 个',
    '6 项公布的指标',
  ]);
  expect(said(figureOf('enterprise'), 'en')).toEqual([
    'Rail-transit fund: 500 million yuan; 10 projects of provincial or municipal rank back at work by 20 February 2020',
    '6 published indicators',
  ]);
});

it('enterprise shows the goals as steps', () => {
  const { indicators } = chartOf(figureOf('enterprise'), 'indicators');
  const goals = indicators.filter(({ sense }) => sense === 'goals');
  expect(goals.map(({ quantities, unit }) => [quantities, unit])).toEqual([
    [[20_000_000, 30_000_000], '万元'],
  ]);
});

it('enterprise leaves out an indicator whose category is filtered out', () => {
  const figure = figureOf('enterprise', { categories: [CATEGORIES.livelihood] });
  const places = chartOf(figure, 'indicators').indicators.map(({ place }) => place.at);
  expect(places).not.toContain('§1¶3');
  expect(said(figure, 'zh').slice(1)).toEqual([
    '6 项指标中的 5 项',
    '全区数字：来源未按类别分列，不随筛选变化。',
  ]);
  expect(said(figure, 'en').slice(1)).toEqual([
    '5 of 6 indicators',
    'District-wide: no source splits it by category, so it does not follow the filter.',
  ]);
});

it('practice says how the district runs its projects, and what the article does not list', () => {
  expect(said(figureOf('practice'), 'zh')).toEqual([
    '挂图作战：“五个一批”、三级工作联席会议、“五大战场”、“六场硬仗”',
    '4 项公布的指标',
    '报道没有列出“五大战场”和“六场硬仗”的内容。',
  ]);
  expect(said(figureOf('practice'), 'en')).toEqual([
    'Run from the wall chart: Five Batches, Three-level joint meetings, Five Fronts, Six Campaigns',
    '4 published indicators',
    'The article does not list the fronts and campaigns.',
  ]);
});

it('livelihood and practice say what no source splits, of the category and of the district', () => {
  const note = (id: string) => {
    const figure = figureOf(id, { stages: ['completed'], text: '桥' });
    return [said(figure, 'zh').at(-1), said(figure, 'en').at(-1)];
  };
  expect(note('livelihood')).toEqual([
    '全类别数字：来源未按阶段、搜索分列，不随筛选变化。',
    'For the whole category: no source splits it by stage or search, so it does not follow the filter.',
  ]);
  expect(note('practice')).toEqual([
    '全区数字：来源未按阶段、搜索分列，不随筛选变化。',
    'District-wide: no source splits it by stage or search, so it does not follow the filter.',
  ]);
});

it('livelihood and practice say that a search alone does not change them', () => {
  const note = (id: string) => said(figureOf(id, { text: '桥' }), 'zh').at(-1);
  expect(note('livelihood')).toBe('全类别数字，不随搜索变化。');
  expect(note('practice')).toBe('全区数字，不随搜索变化。');
});

it('enterprise says of each indicator how it stands to the filters', () => {
  const figure = figureOf('enterprise', { categories: [CATEGORIES.industrial] });
  const { indicators } = chartOf(figure, 'indicators');
  const whole = indicators.filter(({ scope }) => scope.kind === 'whole');
  expect(whole.map(({ place }) => place.at)).toEqual(['§1¶3']);
  expect(said(figure, 'zh').slice(2)).toEqual(['全区数字：来源未按类别分列，不随筛选变化。']);
});

it('livelihood, enterprise and practice are left out where a ledger has none of their indicators', () => {
  const others = shippedLedger.indicators.map(({ id }) => id).filter((id) => id !== 'starts');
  const ids = figuresOf({}, withoutIndicators(shippedLedger, others)).map(({ id }) => id);
  expect(ids).toContain('starts');
  for (const id of ['livelihood', 'enterprise', 'practice']) expect(ids).not.toContain(id);
});

it('livelihood and enterprise answer with what is left when their main indicators are not there', () => {
  const fewer = withoutIndicators(shippedLedger, ['livelihood.voted2019', 'finance.railFund']);
  expect(said(figureOf('livelihood', {}, fewer), 'zh')[0]).toBe('2020 年承诺惠民实事 10 件');
  expect(said(figureOf('enterprise', {}, fewer), 'en')[0]).toBe(
    '10 projects of provincial or municipal rank back at work by 20 February 2020',
  );
});

it('enterprise says of a bound that it is one', () => {
  const bound = withIndicator(shippedLedger, 'finance.railFund', { value: { atLeast: 50_000 } });
  expect(said(figureOf('enterprise', {}, bound), 'zh')[0]).toContain('产业基金 5 亿元以上；');
});
