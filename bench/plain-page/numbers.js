// @ts-check
import ledger from '../../data/shifeng-2020.json';

/** @typedef {{ id: string, category: string, stage?: string }} PlainProject */
/** @typedef {{ key: string, fill: string }} PlainBar */
/** @typedef {{ title: string, data: Record<string, string | number>[], bars: PlainBar[] }} PlainChart */

const PLANNED = { key: '计划', fill: '#8884d8' };
const ACTUAL = { key: '实际', fill: '#82ca9d' };
const COUNT = { key: '项目', fill: '#8884d8' };

const MONTHS = 12;
const WAN_IN_YI = 10_000;
const STAGES = /** @type {const} */ ([
  ['reserve', '储备'],
  ['signed', '签约'],
  ['started', '开工'],
  ['underway', '在建'],
  ['completed', '竣工'],
  [undefined, '未公布'],
]);

/** @type {readonly PlainProject[]} */
const allProjects = ledger.projects;

/**
 * @param {string} category all projects where empty
 * @returns {readonly PlainProject[]}
 */
export function projectsIn(category) {
  return allProjects.filter((project) => category === '' || project.category === category);
}

/**
 * A number that the ledger publishes, or its bound.
 * @param {string} id
 * @param {'planned' | 'actual' | 'value'} side
 */
function published(id, side) {
  const quantity = ledger.indicators.find((indicator) => indicator.id === id)?.[side];
  if (typeof quantity === 'number') return quantity;
  return quantity !== undefined && 'atLeast' in quantity ? (quantity.atLeast ?? 0) : 0;
}

/**
 * The numbers of the board's first six drawn figures, ready for recharts.
 * @param {readonly PlainProject[]} projects those in view
 * @returns {PlainChart[]}
 */
export function sixCharts(projects) {
  const [total, key] = [
    published('portfolio.total', 'value'),
    published('portfolio.keyIndustrial', 'value'),
  ];
  const gone = Number(ledger.asOf.split('-')[1]);
  /** @param {string} id */
  const sides = (id) => ({ 计划: published(id, 'planned'), 实际: published(id, 'actual') });
  return [
    { title: '开工', bars: [PLANNED, ACTUAL], data: [{ name: '开工', ...sides('starts') }] },
    { title: '竣工', bars: [PLANNED, ACTUAL], data: [{ name: '竣工', ...sides('completions') }] },
    {
      title: '项目总数',
      bars: [COUNT],
      data: [
        { name: '重点产业', 项目: key },
        { name: '其他', 项目: total - key },
      ],
    },
    {
      title: '全年投资目标（亿元）',
      bars: [PLANNED],
      data: [{ name: '全年', 计划: published('investment.target', 'planned') / WAN_IN_YI }],
    },
    {
      title: '时间进度（月）',
      bars: [COUNT],
      data: [
        { name: '已过', 项目: gone },
        { name: '未到', 项目: MONTHS - gone },
      ],
    },
    {
      title: '五个一批',
      bars: [COUNT],
      data: STAGES.map(([stage, name]) => ({
        name,
        项目: projects.filter((project) => project.stage === stage).length,
      })),
    },
  ];
}
