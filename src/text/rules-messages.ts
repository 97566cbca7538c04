import type { LightRules, Words } from '../ledger/ledger.ts';
import type { Clause, MilestoneClause, MoneyClause, RuleSetName } from '../ledger/lights.ts';
import { rulesNamed } from './board-messages.ts';
import type { Formats } from './formats.ts';
import { fixed, phrase } from './phrase.ts';

type Both = readonly [zh: string, en: string];
type Subject = Clause['on'];

const SUBJECTS: Record<Subject, Both> = {
  start: ['开工', 'Start'],
  completion: ['竣工', 'Completion'],
  money: ['投资', 'Investment'],
};

const SOURCES: Record<RuleSetName, Both> = {
  'guatu-default': [
    '挂图自拟，给没有公布规则的地方用；不是任何机关的规定。',
    'Drawn up by Guatu for places that have published no rules of their own; no office has issued it.',
  ],
  'yinchuan-2025': [
    '银川市发展和改革委员会“红黄绿灯”机制，据 2025 年 3 月的报道。',
    'Development and Reform Commission of Yinchuan, “red, yellow and green lights”, as reported in March 2025.',
  ],
  'sanya-2022': [
    '《三亚市推进项目建设红黄绿亮牌督办机制》，《海南日报》2022 年 5 月 13 日第 007 版。',
    'Sanya’s mechanism of red, yellow and green cards for urging projects on, Hainan Daily, 13 May 2022, page 007.',
  ],
};

/** What a published rule says that is not taken over, or does not say and is settled by us. */
const REMARKS: Record<RuleSetName, readonly Both[]> = {
  'guatu-default': [],
  'yinchuan-2025': [
    [
      '晚开工但已经开工的，原规则没有说；这里按开工前错过的月数判断。',
      'The rule is silent on a late start once it is made; it is judged here by the months missed until then.',
    ],
    [
      '入库和中央资金两条未采用：台账没有这些数据。',
      'Its clauses on entry in statistics and on central funds are left out: a ledger has no such data.',
    ],
  ],
  'sanya-2022': [
    [
      '各区月度任务一条未采用：台账没有这些数据。',
      'Its clause on the monthly tasks of districts is left out: a ledger has no such data.',
    ],
  ],
};

function milestoneZh({ on, counts, yellowFrom, redFrom }: MilestoneClause): string {
  const name = SUBJECTS[on][0];
  const by = (months: number) =>
    counts === 'late' ? `晚 ${months} 个月起` : `到期未${name}满 ${months} 个月（含当月）起`;
  const yellow = yellowFrom < redFrom ? `${by(yellowFrom)}亮黄灯，` : '';
  return `${name}：${yellow}${by(redFrom)}亮红灯；其余亮绿灯。`;
}

function milestoneEn({ on, counts, yellowFrom, redFrom }: MilestoneClause): string {
  const by = (months: number) =>
    counts === 'late'
      ? `from ${months} ${months === 1 ? 'month' : 'months'} late`
      : `once missed for ${months} ${months === 1 ? 'month' : 'months'} running, the planned one included`;
  const yellow = yellowFrom < redFrom ? `yellow ${by(yellowFrom)}, ` : '';
  return `${SUBJECTS[on][1]}: ${yellow}red ${by(redFrom)}; otherwise green.`;
}

const limitOf = ({ yellow }: MoneyClause) => ('from' in yellow ? yellow.from : yellow.above);

function moneyZh(clause: MoneyClause, format: Formats): string {
  const amount = (limit: number) =>
    clause.measure === 'points'
      ? ` ${format.number(limit)} 个百分点`
      : `应完成额的 ${format.number(limit)}%`;
  const limit = limitOf(clause);
  const yellow =
    'from' in clause.yellow
      ? `落后${amount(limit)}及以上`
      : limit === 0
        ? '低于时序进度'
        : `落后超过${amount(limit)}`;
  const least =
    clause.leastYearPlan === undefined
      ? ''
      : `只看年度计划投资 ${format.quantity(clause.leastYearPlan, '万元')}及以上的项目；`;
  return `投资对照时序进度：${least}${yellow}亮黄灯，落后超过${amount(clause.redAbove)}亮红灯；其余亮绿灯。`;
}

function moneyEn(clause: MoneyClause, format: Formats): string {
  const amount = (limit: number) =>
    clause.measure === 'points'
      ? `${format.number(limit)} ${limit === 1 ? 'point' : 'points'}`
      : `${format.number(limit)}% of the amount due`;
  const limit = limitOf(clause);
  const yellow =
    'from' in clause.yellow
      ? `from ${amount(limit)} behind`
      : limit === 0
        ? 'below time progress'
        : `more than ${amount(limit)} behind`;
  const least =
    clause.leastYearPlan === undefined
      ? ''
      : `only projects that plan ${format.quantity(clause.leastYearPlan, '万元')} or more for the year; `;
  return `Investment against time progress: ${least}yellow ${yellow}, red more than ${amount(clause.redAbove)} behind; otherwise green.`;
}

/** What is wrong with a field of an office's own rules, said with the way to mend it. */
const FAULTS = {
  'no-name': [
    '请给规则起个名字：灯旁要写明按谁的规则。',
    'Give the rules a name: each light says whose rules lit it.',
  ],
  'no-clause': [
    '一条也没有，什么灯都不会亮：请添加一条。',
    'Without a clause nothing would be lit: add one.',
  ],
  'not-number': ['请填一个数，例如 2 或 10。', 'Write a number, such as 2 or 10.'],
  negative: ['不能是负数：请填 0 或更大的数。', 'It cannot be negative: write 0 or more.'],
  'not-months': [
    '请填 1 或更大的整数：按期的项目不亮黄灯、红灯。',
    'Write a whole number from 1 up: what is on time is neither yellow nor red.',
  ],
  'not-cents': [
    '请填万元，最多两位小数，例如 1000；不限就留空。',
    'Write 10,000 yuan with at most two decimals, such as 1000; leave it empty for no limit.',
  ],
  'red-below-yellow': [
    '红灯不能比黄灯先亮：请填不小于黄灯的数。',
    'Red cannot come before yellow: write no less than for yellow.',
  ],
} as const satisfies Record<string, Both>;
export type RuleFault = keyof typeof FAULTS;

/** What the panel of the rules for lights says. */
export const rulesMessages = {
  'rules.kind': fixed('规则', 'Rules'),
  'rules.name': phrase<{ rules: LightRules }>({
    zh: ({ rules }, format) => rulesNamed(rules, format, 'zh'),
    en: ({ rules }, format) => {
      const name = rulesNamed(rules, format, 'en');
      return name.charAt(0).toUpperCase() + name.slice(1);
    },
  }),
  'rules.choose': fixed('按哪套规则亮灯', 'By which rules'),
  'rules.own': fixed('自定义', 'Our own'),
  'rules.ownName': fixed('自定规则', 'Our own rules'),
  'rules.source': phrase<{ rules: RuleSetName }>({
    zh: ({ rules }) => `出处：${SOURCES[rules][0]}`,
    en: ({ rules }) => `Source: ${SOURCES[rules][1]}`,
  }),
  'rules.clauses': fixed('逐条', 'Clause by clause'),
  'rules.clause': phrase<{ clause: Clause }>({
    zh: ({ clause }, format) =>
      clause.on === 'money' ? moneyZh(clause, format) : milestoneZh(clause),
    en: ({ clause }, format) =>
      clause.on === 'money' ? moneyEn(clause, format) : milestoneEn(clause),
  }),
  'rules.silent': phrase<{ on: Subject }>({
    zh: ({ on }) => `${SUBJECTS[on][0]}：规则没有说，不据此亮灯。`,
    en: ({ on }) => `${SUBJECTS[on][1]}: the rules are silent, so it lights nothing.`,
  }),
  'rules.silentBelow': phrase<{ points: number; measure: MoneyClause['measure'] }>({
    zh: ({ points, measure }, format) =>
      `投资落后不足 ${format.number(points)}${measure === 'points' ? ' 个百分点' : '%'}：规则没有说，这里算绿灯。`,
    en: ({ points, measure }, format) =>
      `Investment less than ${format.number(points)}${measure === 'points' ? ' points' : '%'} behind: the rules are silent; it counts as green here.`,
  }),
  'rules.remark': phrase<{ rules: RuleSetName }>({
    zh: ({ rules }) => REMARKS[rules].map(([zh]) => zh).join(''),
    en: ({ rules }) => REMARKS[rules].map(([, en]) => en).join(' '),
  }),
  'rules.worst': fixed(
    '一个项目取各条中最重的灯；没有计划的不亮灯，免考核的为灰灯并写明理由。',
    'A project has the worst light of its clauses; without a plan it has none, and an exempt one is grey, with its reason.',
  ),
  'rules.preview': fixed('预览：项目数', 'Preview: projects'),
  'rules.now': fixed('现在', 'Now'),
  'rules.then': fixed('应用后', 'If applied'),
  'rules.light': fixed('灯', 'Light'),
  'rules.noPreview': phrase<{ faults: number }>({
    zh: ({ faults }) => `还有 ${faults} 处要改，改好后显示预览。`,
    en: ({ faults }) =>
      `${faults} ${faults === 1 ? 'thing is' : 'things are'} to be mended before there is a preview.`,
  }),
  'rules.apply': fixed('应用', 'Apply'),
  'rules.cancel': fixed('取消', 'Cancel'),
  'rules.reset': phrase<{ rules: LightRules }>({
    zh: ({ rules }, format) => `恢复台账自带的规则（${rulesNamed(rules, format, 'zh')}）`,
    en: ({ rules }, format) => `Back to the ledger’s own (${rulesNamed(rules, format, 'en')})`,
  }),
  'rules.fieldName': fixed('规则名称', 'Name of the rules'),
  'rules.fieldSource': fixed('出处（可不填）', 'Source (may be empty)'),
  'rules.clauseName': phrase<{ number: number; on: Subject }>({
    zh: ({ number, on }) => `第 ${number} 条：${SUBJECTS[on][0]}`,
    en: ({ number, on }) => `Clause ${number}: ${SUBJECTS[on][1].toLowerCase()}`,
  }),
  'rules.add': phrase<{ on: Subject }>({
    zh: ({ on }) => `添加${SUBJECTS[on][0]}一条`,
    en: ({ on }) => `Add one on ${SUBJECTS[on][1].toLowerCase()}`,
  }),
  'rules.remove': phrase<{ name: string }>({
    zh: ({ name }) => `删除“${name}”`,
    en: ({ name }) => `Remove “${name}”`,
  }),
  'rules.removeShort': fixed('删除', 'Remove'),
  'rules.counts': fixed('怎样算', 'What is counted'),
  'rules.countsBy': phrase<{ counts: MilestoneClause['counts'] }>({
    zh: ({ counts }) => ({ late: '晚了几个月', missed: '到期未完成几个月（含当月）' })[counts],
    en: ({ counts }) =>
      ({ late: 'months late', missed: 'months missed, planned one included' })[counts],
  }),
  'rules.measure': fixed('落后怎样算', 'How behind'),
  'rules.measureBy': phrase<{ measure: MoneyClause['measure'] }>({
    zh: ({ measure }) => ({ points: '年度计划的百分点', share: '应完成额的百分比' })[measure],
    en: ({ measure }) =>
      ({ points: 'points of the year’s plan', share: 'percent of the amount due' })[measure],
  }),
  'rules.yellowMonths': fixed('黄灯：从几个月起', 'Yellow from (months)'),
  'rules.redMonths': fixed('红灯：从几个月起', 'Red from (months)'),
  'rules.yellowKind': fixed('黄灯怎样起', 'Yellow begins'),
  'rules.yellowBy': phrase<{ yellow: 'from' | 'above' }>({
    zh: ({ yellow }) => ({ from: '落后达到', above: '落后超过' })[yellow],
    en: ({ yellow }) => ({ from: 'at', above: 'above' })[yellow],
  }),
  'rules.yellowMoney': fixed('黄灯：落后多少', 'Yellow: behind by'),
  'rules.redMoney': fixed('红灯：落后超过多少', 'Red: behind by more than'),
  'rules.least': fixed(
    '只看年度计划不低于（万元，可不填）',
    'Only with a year’s plan from (10,000 yuan, may be empty)',
  ),
  'rules.fault': phrase<{ fault: RuleFault }>({
    zh: ({ fault }) => FAULTS[fault][0],
    en: ({ fault }) => FAULTS[fault][1],
  }),
  'rules.sourceOwn': phrase<{ source: Words }>({
    zh: ({ source }, format) => `出处：${format.words(source)}`,
    en: ({ source }, format) => `Source: ${format.words(source)}`,
  }),
} as const;
