// @vitest-environment node
import { expect, it } from 'vitest';
import shippedJson from '../../data/shifeng-2020.json';
import { shippedLedger } from './ledgers-for-tests.ts';
import { numberOf, precisionOf } from './quantities.ts';
import type { Stage } from './stages.ts';

/**
 * What the article says, transcribed by hand: the figure, its side, how exactly it is known, its
 * number and unit as printed (亿元 become 万元 in the ledger), its period, and where it stands.
 */
type Exactness = '' | '以上' | '左右';
type Side = 'planned' | 'actual' | 'value' | 'goals';
type Figure = readonly [string, Side, number, Exactness, string, string, string];

const YEAR = '2020..2020';
const FIGURES: readonly Figure[] = [
  ['starts', 'planned', 17, '', '个', '2020-01..2020-09', '§1¶5'],
  ['starts', 'actual', 26, '', '个', '2020-01..2020-09', '§1¶5'],
  ['completions', 'planned', 11, '', '个', '2020-01..2020-09', '§1¶5'],
  ['completions', 'actual', 13, '', '个', '2020-01..2020-09', '§1¶5'],
  ['portfolio.total', 'value', 134, '', '个', YEAR, '§1¶5'],
  ['portfolio.keyIndustrial', 'value', 32, '', '个', YEAR, '§1¶5'],
  ['investment.target', 'planned', 100, '以上', '亿元', YEAR, '§1¶5'],
  ['industrial.startedOrCompleted3y', 'actual', 60, '以上', '个', '3 年多来', '§1¶3'],
  ['resumed.keyProjects', 'actual', 10, '', '个', '..2020-02-20', '§1¶4'],
  ['rail.scale.goals', 'goals', 2000, '', '亿元', '..', '§2¶3'],
  ['rail.scale.goals', 'goals', 3000, '', '亿元', '..', '§2¶3'],
  ['platforms', 'value', 7, '', '个', YEAR, '§2¶5'],
  ['livelihood.voted2019', 'actual', 140, '', '个', '2019..2019', '§3¶5'],
  ['livelihood.oldEstates', 'planned', 60, '以上', '个', YEAR, '§3¶6'],
  ['livelihood.households', 'planned', 10_000, '左右', '户', YEAR, '§3¶6'],
  ['livelihood.libraries', 'planned', 2, '', '个', YEAR, '§3¶6'],
  ['livelihood.pitches', 'planned', 3, '', '个', YEAR, '§3¶6'],
  ['livelihood.kindergartens', 'planned', 2, '', '所', YEAR, '§3¶6'],
  ['livelihood.tenMatters', 'planned', 10, '', '件', YEAR, '§3¶6'],
  ['training.bases', 'actual', 3, '', '家', '近年来', '§3¶1'],
  ['finance.loan', 'actual', 1000, '', '万元', '2020-05-22..2020-05-22', '§4¶1'],
  ['finance.railFund', 'value', 5, '', '亿元', '2018..', '§4¶4'],
  // How the district runs its projects: 五个一批, 三级, 五大战场, 六场硬仗.
  ['practice.batches', 'value', 5, '', '批', '3 年多来', '§1¶3'],
  ['practice.meetingLevels', 'value', 3, '', '级', YEAR, '§1¶5'],
  ['practice.battlefields', 'value', 5, '', '个', YEAR, '§1¶5'],
  ['practice.hardBattles', 'value', 6, '', '场', YEAR, '§1¶5'],
];

/** Name, category, the stage that the words support, 亿元, when it was known, where it is named. */
type Named = readonly [string, string, Stage | undefined, number | undefined, string, ...string[]];

const PROJECTS: readonly Named[] = [
  ['湖南博羿新产业基地', '产业', 'started', 1, '2020 年秋', '§1¶1'],
  ['中国动力谷功率半导体配套产业园', '产业', 'underway', undefined, '2020 年秋', '§1¶1'],
  ['轨道交通装备产业扩建项目（道岔二期）', '产业', 'underway', 10, '2020-10', '§2¶1'],
  ['新能源汽车电驱产业化', '产业', 'signed', undefined, '近年来', '§2¶2'],
  ['铁建道岔扩能', '产业', 'signed', undefined, '近年来', '§2¶2'],
  ['响石广场', '基础设施', 'underway', undefined, '2020-02-20', '§1¶4'],
  ['清水塘大桥', '基础设施', 'underway', undefined, '2020-02-20', '§1¶4'],
  ['雪峰岭学校', '民生', undefined, undefined, '近年来', '§3¶1', '§4¶4'],
  ['雪峰岭公园', '民生', 'completed', undefined, '近年来', '§3¶1', '§4¶4'],
  ['杉木塘智慧农贸市场', '民生', 'completed', undefined, '近年来', '§3¶1'],
  ['湘天桥智慧农贸市场', '民生', 'completed', undefined, '近年来', '§3¶1'],
  ['清水塘社区学院', '民生', 'completed', undefined, '近年来', '§3¶1'],
  ['田心高科园产业学院', '民生', 'completed', undefined, '近年来', '§3¶1'],
  ['轨道交通产业学院', '民生', 'completed', undefined, '近年来', '§3¶1'],
  ['智慧综合能源站', '园区配套', 'completed', undefined, '2018 年以来', '§4¶4'],
  ['黄花国际机场株洲城市候机楼', '园区配套', 'signed', undefined, '2018 年以来', '§4¶4'],
  ['园区定制公交', '园区配套', 'completed', undefined, '2018 年以来', '§4¶4'],
  ['田心立体停车场', '园区配套', undefined, undefined, '2018 年以来', '§4¶4'],
  ['中心医院田心院区提质改造', '园区配套', undefined, undefined, '2018 年以来', '§4¶4'],
  ['老旧小区改造', '民生', undefined, undefined, '2020', '§3¶6'],
];

const WAN_IN_YI = 10_000;
const EXACTNESS = { exact: '', 'at-least': '以上', about: '左右', 'not-published': '?' } as const;
const inChinese = (words: string | { readonly zh: string }) =>
  typeof words === 'string' ? words : words.zh;
/** The width of parentheses is no fact. */
const plain = (text: string) => text.normalize('NFKC');

const { indicators, projects, categories, sources } = shippedLedger;

it('the shipped ledger holds every figure of the article as it is published, and no other', () => {
  const held = indicators.flatMap((indicator) => {
    const { id, unit, from = '', to = '', period, evidence, goals = [] } = indicator;
    const sides = (['planned', 'actual', 'value'] as const).flatMap((side) => {
      const quantity = indicator[side];
      return quantity === undefined ? [] : [{ side, quantity }];
    });
    const all = [...sides, ...goals.map((quantity) => ({ side: 'goals', quantity }))];
    return all.map(({ side, quantity }) => [
      id,
      side,
      numberOf(quantity),
      EXACTNESS[precisionOf(quantity)],
      inChinese(unit),
      period === undefined ? `${from}..${to}` : inChinese(period),
      evidence.at,
    ]);
  });
  const published = FIGURES.map(([id, side, number, exactness, unit, period, at]) =>
    unit === '亿元'
      ? [id, side, number * WAN_IN_YI, exactness, '万元', period, at]
      : [id, side, number, exactness, unit, period, at],
  );
  expect(held.map(String).sort()).toEqual(published.map(String).sort());
});

it('the shipped ledger holds every project that the article names as it is published, and no other', () => {
  const nameOf = new Map(categories.map(({ id, name }) => [id, inChinese(name)]));
  const held = projects.map(({ name, category, stage, totalInvestment, evidence = [] }) => [
    plain(inChinese(name)),
    nameOf.get(category),
    stage,
    totalInvestment,
    [...new Set(evidence.map(({ asOf }) => asOf && inChinese(asOf)))].join(),
    ...evidence.map(({ at }) => at),
  ]);
  const named = PROJECTS.map(([name, category, stage, yi, knownAt, ...places]) => [
    plain(name),
    category,
    stage,
    yi === undefined ? undefined : yi * WAN_IN_YI,
    knownAt,
    ...places,
  ]);
  expect(held).toEqual(named);
});

it('the shipped ledger leaves open what the article does not say of a project', () => {
  for (const project of projects) {
    expect(project.keyIndustrial).toBeUndefined();
    const said = Object.keys(project).sort();
    expect([
      'category',
      'evidence',
      'id',
      'indicators',
      'level',
      'name',
      'note',
      'progress',
      'stage',
      'totalInvestment',
    ]).toEqual(expect.arrayContaining(said));
  }
  expect(shippedLedger.assignments).toEqual([]);
});

it('the shipped ledger names the provincial and municipal key projects that were resumed', () => {
  const resumed = projects.filter(({ level }) => level !== undefined);
  expect(resumed.map(({ name }) => inChinese(name))).toEqual(['响石广场', '清水塘大桥']);
});

it('the shipped ledger joins the renewal of old estates to its two figures', () => {
  const [renewal] = projects.filter((project) => project.indicators !== undefined);
  expect(renewal).toMatchObject({
    name: { zh: '老旧小区改造' },
    indicators: ['livelihood.oldEstates', 'livelihood.households'],
  });
});

function leavesOf(json: unknown): readonly unknown[] {
  return typeof json === 'object' && json !== null ? Object.values(json).flatMap(leavesOf) : [json];
}

it('the shipped ledger has no number beside those of the article', () => {
  const { version, year, ...rest } = shippedJson;
  expect([version, year]).toEqual([1, 2020]);
  const published = [
    ...FIGURES.map(([, , number, , unit]) => (unit === '亿元' ? number * WAN_IN_YI : number)),
    ...PROJECTS.flatMap(([, , , yi]) => (yi === undefined ? [] : [yi * WAN_IN_YI])),
  ];
  const held = leavesOf(rest).filter((leaf) => typeof leaf === 'number');
  expect(held.sort()).toEqual(published.sort());
});

it('the shipped ledger writes no digits but dates, places and the names of things', () => {
  const { $schema: _, ...rest } = shippedJson;
  const texts = leavesOf(rest).filter((leaf) => typeof leaf === 'string');
  const withDigits = texts.filter((text) => /\d/.test(text) && !/^§\d¶\d$/.test(text));
  expect([...new Set(withDigits)].sort()).toEqual(
    [
      '2018',
      '2018 年以来',
      '2019',
      '2020',
      '2020 年秋',
      '2020-01',
      '2020-02-20',
      '2020-05-22',
      '2020-09',
      '2020-10',
      '24-hour libraries to build',
      '3 年多来',
      'Key projects of Shifeng District, 2020',
      'autumn 2020',
      'livelihood.voted2019',
      'over three years, to autumn 2020',
      'shifeng-2020',
      'since 2018',
      'zhuzhou-daily-shifeng-1',
      'industrial.startedOrCompleted3y',
      'rail-equipment-turnouts-2',
      '新建 24 小时智能书屋',
      '石峰区 2020 年重点项目',
      ...Object.values(shippedJson.projectsNote),
    ].sort(),
  );
});

it('the shipped ledger names its one source as it was printed', () => {
  expect(sources).toHaveLength(1);
  expect(sources[0]).toMatchObject({
    publisher: { zh: '株洲日报' },
    title: '项目支撑 让高质量发展动能更澎湃',
    series: '石峰篇①',
    date: { zh: '2020 年秋' },
  });
  expect(shippedLedger).toMatchObject({ evidence: 'published', year: 2020, asOf: '2020-09' });
});
