// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  shippedLedger,
  withIndicator,
  withProject,
  withSecondSource,
} from '../ledger/ledgers-for-tests.ts';
import type { Quantity } from '../ledger/quantities.ts';
import { formats, LANGUAGES, type Language } from '../text/formats.ts';
import { say, write } from '../text/messages.ts';
import { anyView } from '../view/arbitraries.ts';
import type { Cell } from './cell.ts';
import type { Chart } from './chart.ts';
import { figureOf } from './figures-for-tests.ts';
import { buildFigures } from './index.ts';
import { tableOf } from './table.ts';

/** A table as it reads. */
function readingOf(chart: Chart, language: Language): readonly (readonly string[])[] {
  const format = formats[language];
  const read = (cell: Cell): string => {
    switch (cell.kind) {
      case 'label':
        return write(cell.label, language);
      case 'quantity':
        return format.quantity(cell.quantity, cell.unit);
      case 'quantities':
        return cell.quantities.map((quantity) => format.quantity(quantity, cell.unit)).join(' → ');
      case 'rate':
        return format.rate(cell.rate);
      case 'month':
        return cell.month ?? '';
      case 'light':
        return write(say('light.name', { light: cell.light }), language);
      case 'period':
        return format.period(cell.period);
      case 'moments':
        return format.list(cell.moments.map(format.moment));
      case 'places':
        return format.cited(cell.places);
      case 'projects':
        return format.list(cell.projects.map(({ name }) => format.words(name)));
    }
  };
  const { columns, rows } = tableOf(chart);
  return [columns.map(({ head }) => write(head, language)), ...rows.map((row) => row.map(read))];
}
const tableOfFigure = (id: string, language: Language, ledger = shippedLedger) =>
  readingOf(figureOf(id, {}, ledger).chart, language);

it('tableOf reads planned against actual with the rate', () => {
  expect(tableOfFigure('starts', 'zh')).toEqual([
    ['指标', '计划', '实际', '计划完成率'],
    ['开工', '17 个', '26 个', '152.9%'],
  ]);
  expect(tableOfFigure('completions', 'en')).toEqual([
    ['Indicator', 'Planned', 'Actual', 'Rate'],
    ['Completions', '11 projects', '13 projects', '118.2%'],
  ]);
});

it('tableOf says why there is no rate', () => {
  const none = withIndicator(shippedLedger, 'starts', { planned: 0 });
  expect(tableOfFigure('starts', 'zh', none)[1]).toEqual(['开工', '0 个', '26 个', '无计划']);
  const open = withIndicator(shippedLedger, 'starts', { actual: undefined });
  expect(tableOfFigure('starts', 'en', open)[1]).toEqual([
    'Starts',
    '17 projects',
    'not published',
    'not published',
  ]);
});

it('tableOf has a rate for nothing done of a plan', () => {
  const idle = withIndicator(shippedLedger, 'starts', { actual: 0 });
  expect(tableOfFigure('starts', 'zh', idle)[1]).toEqual(['开工', '17 个', '0 个', '0%']);
});

it('tableOf states the numbers of a portfolio that are no part and whole', () => {
  const greater = withIndicator(shippedLedger, 'portfolio.keyIndustrial', { value: 135 });
  expect(tableOfFigure('portfolio', 'zh', greater)).toEqual([
    ['指标', '性质', '数值', '时段', '依据'],
    ['“五个一批”项目', '数值', '134 个', '2020 年', '§1¶5'],
    ['重点产业项目', '数值', '135 个', '2020 年', '§1¶5'],
  ]);
});

it('tableOf reads the parts and the whole with their shares', () => {
  expect(tableOfFigure('portfolio', 'zh')).toEqual([
    ['构成', '项目数', '占比'],
    ['重点产业项目', '32 个', '23.9%'],
    ['其他项目', '102 个', '76.1%'],
    ['“五个一批”项目', '134 个', '100%'],
  ]);
});

it('tableOf reads a lower bound, and what is not published', () => {
  expect(tableOfFigure('investment-target', 'zh')).toEqual([
    ['性质', '数值'],
    ['计划', '100 亿元以上'],
    ['实际', '未公布'],
  ]);
});

it('tableOf reads the months gone by and the rates beside them', () => {
  expect(tableOfFigure('time-progress', 'zh')).toEqual([
    ['指标', '比率'],
    ['已过 9 / 12 个月', '75%'],
    ['开工，同期计划完成率', '152.9%'],
    ['竣工，同期计划完成率', '118.2%'],
  ]);
});

it('tableOf reads each stage with its next step and its projects', () => {
  const table = tableOfFigure('projects-by-stage', 'zh');
  expect(table.map((row) => row.slice(0, 3))).toEqual([
    ['阶段', '下一步', '项目数'],
    ['储备', '抓转化', '0 个'],
    ['签约', '抓落地', '3 个'],
    ['开工', '抓保障', '1 个'],
    ['在建', '抓进度', '4 个'],
    ['竣工', '抓投产', '8 个'],
    ['阶段未公布', '—', '4 个'],
  ]);
  expect(table[0]?.[3]).toBe('项目');
  expect(table[3]?.[3]).toBe('湖南博羿新产业基地');
});

it('tableOf ranks investments, a row a project, and puts what is not published last', () => {
  const table = tableOfFigure('projects-by-investment', 'en');
  expect(table.slice(0, 4)).toEqual([
    ['Project', 'Quantity'],
    ['Rail Equipment Expansion (Turnouts, Phase II)', '1 billion yuan'],
    ['Hunan Boyi New Industry Base', '100 million yuan'],
    ['China Power Valley Power-Semiconductor Park', 'not published'],
  ]);
  expect(table.slice(3).map((row) => row[1])).toEqual(Array(18).fill('not published'));
});

it('tableOf ranks categories with their projects', () => {
  const table = tableOfFigure('projects-by-category', 'zh');
  expect(table[0]).toEqual(['类别', '项目数', '项目']);
  expect(table.at(-1)).toEqual(['基础设施', '2 个', '响石广场、清水塘大桥']);
});

it('tableOf reads indicators with their sense, period and place', () => {
  const table = tableOfFigure('enterprise', 'zh');
  expect(table[0]).toEqual(['指标', '性质', '数值', '时段', '依据']);
  expect(table).toContainEqual([
    '轨道交通装备产业规模',
    '目标',
    '2000 亿元 → 3000 亿元',
    '时间未公布',
    '§2¶3',
  ]);
  expect(table).toContainEqual(['开工竣工的产业项目', '实际', '60 个以上', '3 年多来', '§1¶3']);
  expect(table).toContainEqual([
    '轨道交通产业发展基金总规模',
    '数值',
    '5 亿元',
    '2018 年以来',
    '§4¶4',
  ]);
});

it('tableOf reads the projects with all their places', () => {
  const table = tableOfFigure('project-list', 'zh');
  expect(table).toHaveLength(21);
  expect(table[0]).toEqual(['项目', '类别', '阶段', '总投资', '进展', '时间', '依据']);
  expect(table[4]).toEqual([
    '湖南博羿新产业基地',
    '产业',
    '开工',
    '1 亿元',
    '已开工建设',
    '2020 年秋',
    '§1¶1',
  ]);
  expect(table[17]).toEqual([
    '雪峰岭学校',
    '民生',
    '阶段未公布',
    '未公布',
    '新建',
    '近年来、近年来',
    '§3¶1 §4¶4',
  ]);
});

it('tableOf reads each place with its source where the ledger has several', () => {
  const ledger = withSecondSource(shippedLedger, 'boyi-base');
  const projects = tableOfFigure('project-list', 'zh', ledger);
  expect(projects[4]?.at(-1)).toBe(
    '“项目支撑 让高质量发展动能更澎湃” §1¶1\uff1b“公报第 9 期” 第 3 页',
  );
  expect(projects[17]?.at(-1)).toBe('“项目支撑 让高质量发展动能更澎湃” §3¶1 §4¶4');
  const indicators = tableOfFigure('enterprise', 'en', ledger);
  expect(indicators[1]?.at(-1)).toMatch(/^“项目支撑 让高质量发展动能更澎湃” §\d¶\d$/);
});

it('tableOf reads why nothing is in view', () => {
  const { chart } = figureOf('project-list', { text: '没有这样的' });
  expect(readingOf(chart, 'en')).toEqual([['Note'], ['Remove the search filter to see 20.']]);
});

/** The numbers that a chart draws, in the order of its marks. */
function drawnIn(chart: Chart): readonly (Quantity | undefined)[] {
  switch (chart.kind) {
    case 'plan-actual-bars':
      return chart.rows.flatMap(({ planned, actual }) => [planned, actual]);
    case 'part-of-whole':
      return [...chart.parts, chart.whole].map(({ count }) => count);
    case 'lower-bound':
      return [chart.planned, chart.actual];
    case 'stages':
      return chart.stages.map(({ projects }) => projects.length);
    case 'ranked-bars':
      return [
        ...chart.bars.map(({ quantity }) => quantity),
        ...chart.notPublished.map(() => undefined),
      ];
    case 'indicators':
      return chart.indicators.flatMap(({ quantities }) => quantities);
    case 'project-rows':
      return chart.rows.map(({ totalInvestment }) => totalInvestment);
    case 'month-series': {
      const { planned, actual, needed } = chart;
      return chart.months.flatMap((_, at) => [
        planned[at],
        actual[at],
        ...(needed ? [needed[at]] : []),
      ]);
    }
    case 'rate-bars':
      return chart.rows.flatMap(({ planned, actual }) => [planned, actual]);
    case 'light-bars':
      return chart.rows.flatMap(({ counts }) => counts.map(({ count }) => count));
    case 'distribution':
      return chart.bins.map(({ count }) => count);
    case 'listing':
      return chart.rows.flatMap(({ cells }) =>
        cells.flatMap((cell) => (cell.kind === 'quantity' ? [cell.quantity] : [])),
      );
    case 'project-table':
      return chart.rows.flatMap(({ cells }) =>
        cells.flatMap((cell) => (cell.kind === 'quantity' ? [cell.quantity] : [])),
      );
    case 'wall-chart':
    case 'time-progress':
    case 'nothing-in-view':
      return [];
  }
}

it('tableOf holds the numbers that the chart draws, every one and no other, in rows as wide as their head', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      for (const { chart } of buildFigures(view)) {
        const { columns, rows } = tableOf(chart);
        const quantities = rows.flat().flatMap((cell): readonly (Quantity | undefined)[] => {
          if (cell.kind === 'quantities') return cell.quantities;
          return cell.kind === 'quantity' ? [cell.quantity] : [];
        });
        expect(quantities).toEqual(drawnIn(chart));
        expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
        for (const language of LANGUAGES) {
          expect(JSON.stringify(readingOf(chart, language))).not.toMatch(
            /undefined|null|NaN|\[object/,
          );
        }
      }
    }),
    { numRuns: 60 },
  );
});

it('tableOf names every project of a chart', () => {
  const added = withProject(shippedLedger, 'boyi-base', { stage: undefined });
  const cells = tableOf(figureOf('projects-by-stage', {}, added).chart).rows.flat();
  const named = cells.flatMap((cell) => (cell.kind === 'projects' ? cell.projects : []));
  expect(named.map(({ id }) => id).sort()).toEqual(
    shippedLedger.projects.map(({ id }) => id).sort(),
  );
});
