// @vitest-environment node
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import type { BuiltFigure } from '../figures/build.ts';
import { figureOf } from '../figures/figures-for-tests.ts';
import { buildFigures } from '../figures/index.ts';
import { tableOf } from '../figures/table.ts';
import type { Ledger } from '../ledger/ledger.ts';
import {
  ledgerOf,
  shippedLedger,
  withIndicator,
  withProject,
  withSecondSource,
} from '../ledger/ledgers-for-tests.ts';
import { LANGUAGES, type Language } from '../text/formats.ts';
import { anyView } from '../view/arbitraries.ts';
import { csvOf } from './csv.ts';

/** What another program reads: a head and rows. */
function read(figure: BuiltFigure, ledger: Ledger, language: Language) {
  const { data, errors } = Papa.parse<string[]>(
    csvOf(figure, ledger, language).replace(/^\uFEFF/, ''),
  );
  expect(errors).toEqual([]);
  const [head = [], ...rows] = data;
  return { head, rows };
}
const readShipped = (id: string, language: Language, ledger = shippedLedger) =>
  read(figureOf(id, {}, ledger), ledger, language);

const SOURCE_ZH = '《株洲日报》“项目支撑 让高质量发展动能更澎湃”';

it('csvOf begins with a byte order mark and ends lines as Excel does', () => {
  const text = csvOf(figureOf('starts'), shippedLedger, 'zh');
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text.slice(1)).not.toContain('\uFEFF');
  expect(text.split('\r\n')).toHaveLength(2);
});

it('csvOf gives each quantity its number, unit and precision, and each row its measure and source', () => {
  expect(readShipped('starts', 'zh')).toEqual({
    head: [
      '指标',
      '计划',
      '计划单位',
      '计划口径',
      '实际',
      '实际单位',
      '实际口径',
      '计划完成率',
      '统计范围',
      '数据性质',
      '出处',
    ],
    rows: [
      [
        '开工',
        '17',
        '个',
        '确数',
        '26',
        '个',
        '确数',
        '152.9%',
        '2020 年 1—9 月 · 个',
        '公开报道',
        `${SOURCE_ZH} §1¶5`,
      ],
    ],
  });
});

it('csvOf speaks English', () => {
  const { head, rows } = readShipped('completions', 'en');
  expect(head.slice(0, 8)).toEqual([
    'Indicator',
    'Planned',
    'Planned unit',
    'Planned precision',
    'Actual',
    'Actual unit',
    'Actual precision',
    'Rate',
  ]);
  expect(rows[0]?.slice(0, 10)).toEqual([
    'Completions',
    '11',
    'projects',
    'exact',
    '13',
    'projects',
    'exact',
    '118.2%',
    'January–September 2020 · projects',
    'Published',
  ]);
});

it('csvOf leaves a number that is not published empty, and says so beside it', () => {
  const { rows } = readShipped('investment-target', 'zh');
  expect(rows.map((row) => row.slice(0, 4))).toEqual([
    ['计划', '1000000', '万元', '以上'],
    ['实际', '', '万元', '未公布'],
  ]);
});

it('csvOf says of an approximation that it is one', () => {
  const { head, rows } = readShipped('livelihood', 'zh');
  const at = head.indexOf('口径');
  const [name, number] = ['改善人居环境的居民', '10000'];
  expect(rows.find((row) => row[0] === name)?.slice(at - 2, at + 1)).toEqual([
    number,
    '户',
    '约数',
  ]);
});

it('csvOf keeps goals in one cell as steps', () => {
  const { rows } = readShipped('enterprise', 'en');
  expect(rows.flat()).toContain('20000000 → 30000000');
});

it('csvOf says once as of when a project is described, and where', () => {
  const { head, rows } = readShipped('project-list', 'zh');
  const columns = ['项目', '阶段', '时间', '依据'].map((name) => head.indexOf(name));
  const [park] = rows.filter(([name]) => name === '雪峰岭公园');
  expect(columns.map((column) => park?.[column])).toEqual([
    '雪峰岭公园',
    '竣工',
    '近年来',
    '§3¶1 §4¶4',
  ]);
});

it('csvOf names the source of each place where the ledger has several', () => {
  const ledger = withSecondSource(shippedLedger, 'boyi-base');
  const { head, rows } = readShipped('project-list', 'zh', ledger);
  const [base] = rows.filter(([name]) => name === '湖南博羿新产业基地');
  expect(base?.[head.indexOf('依据')]).toBe(
    '“项目支撑 让高质量发展动能更澎湃” §1¶1\uff1b“公报第 9 期” 第 3 页',
  );
});

it('csvOf keeps goals of different exactness in one cell, and says of all how exact they are', () => {
  const goals = [20_000_000, { atLeast: 30_000_000 }];
  const ledger = withIndicator(shippedLedger, 'rail.scale.goals', { goals });
  const { head, rows } = readShipped('enterprise', 'zh', ledger);
  const at = head.indexOf('数值');
  const [scale] = rows.filter(([name]) => name === '轨道交通装备产业规模');
  expect(head.slice(at, at + 3)).toEqual(['数值', '单位', '口径']);
  expect(scale?.slice(at, at + 3)).toEqual(['20000000 → 30000000', '万元', '确数 以上']);
});

it('csvOf states a portfolio whose part is no part, each number by itself', () => {
  const ledger = withIndicator(shippedLedger, 'portfolio.keyIndustrial', { value: 135 });
  const { head, rows } = readShipped('portfolio', 'en', ledger);
  const at = head.indexOf('Quantity');
  expect(rows.map((row) => row.slice(at, at + 3))).toEqual([
    ['134', 'projects', 'exact'],
    ['135', 'projects', 'exact'],
  ]);
});

it('csvOf names all places of a figure once, by source', () => {
  const { rows } = readShipped('livelihood', 'zh');
  for (const row of rows) expect(row.at(-1)).toBe(`${SOURCE_ZH} §3¶5 §3¶6 §3¶1`);
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1+1'])('csvOf defuses a project named %j', (name) => {
  const ledger = withProject(shippedLedger, 'boyi-base', { name });
  for (const id of ['project-list', 'projects-by-stage', 'projects-by-investment']) {
    const cells = readShipped(id, 'zh', ledger).rows.flat();
    expect(cells).toContain(`'${name}`);
    expect(cells).not.toContain(name);
  }
});

it('csvOf keeps commas, quotes and line breaks of a name within one cell', () => {
  const name = 'A, "B"\nC';
  const ledger = withProject(shippedLedger, 'boyi-base', { name });
  const { rows } = readShipped('project-list', 'en', ledger);
  expect(rows).toHaveLength(20);
  expect(rows.map(([first]) => first).indexOf(name)).toBe(3);
});

it('csvOf says of synthetic data that it is synthetic, in every row', () => {
  const synthetic = ledgerOf({ ...shippedLedger, evidence: 'synthetic' });
  const says = (language: Language) =>
    readShipped('project-table', language, synthetic).rows.map((row) => row.at(-2));
  expect(new Set(says('zh'))).toEqual(new Set(['模拟数据']));
  expect(new Set(says('en'))).toEqual(new Set(['Synthetic data']));
});

it('csvOf leaves the source empty where the calendar is all there is', () => {
  const bare = ledgerOf({ ...shippedLedger, indicators: [], projects: [] });
  expect(readShipped('time-progress', 'zh', bare).rows[0]?.at(-1)).toBe('');
});

it('csvOf writes why there is no rate', () => {
  const ledger = withIndicator(shippedLedger, 'starts', { planned: 0 });
  expect(readShipped('starts', 'en', ledger).rows[0]).toContain('no plan');
});

it('csvOf writes the table that the board shows: a line for each row, every line as wide as the head', () => {
  fc.assert(
    fc.property(anyView, fc.constantFrom(...LANGUAGES), (view, language) => {
      for (const figure of buildFigures(view)) {
        const { head, rows } = read(figure, view.ledger, language);
        expect(rows).toHaveLength(tableOf(figure.chart).rows.length);
        expect(rows.filter((row) => row.length !== head.length)).toEqual([]);
        const cells = rows.flat();
        expect(cells.filter((cell) => /^[=+@-]|undefined|NaN|\[object/.test(cell))).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});
