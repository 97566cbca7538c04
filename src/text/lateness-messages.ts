import type { LightRules, Words } from '../ledger/ledger.ts';
import type { RuleSetName } from '../ledger/lights.ts';
import type { Month } from '../ledger/months.ts';
import { rulesNamed } from './board-messages.ts';
import { fixed, phrase } from './phrase.ts';
import { projectMessages } from './project-messages.ts';

type Milestone = 'start' | 'completion';
type Grouping = 'category' | 'unit' | 'leader';

const GROUPINGS: Record<Grouping, readonly [string, string]> = {
  category: ['类别', 'category'],
  unit: ['责任单位', 'responsible unit'],
  leader: ['联系领导', 'leader'],
};

/** Where each rule set was published. */
const RULE_SOURCES: Record<RuleSetName, readonly [string, string]> = {
  'guatu-default': ['非部门公布', 'published by no office'],
  'yinchuan-2025': [
    '银川市发展和改革委员会，2025 年 3 月见报',
    'Yinchuan development and reform commission, reported March 2025',
  ],
  'sanya-2022': [
    '《三亚市推进项目建设红黄绿亮牌督办机制》，《海南日报》2022 年 5 月 13 日第 7 版',
    'Sanya’s red, yellow and green supervision rule, Hainan Daily, 13 May 2022, page 7',
  ],
};

interface Scope {
  readonly shown: number;
  readonly total: number;
  readonly named: boolean;
  readonly filtered: boolean;
}

interface LightSums {
  readonly red: number;
  readonly yellow: number;
  readonly green: number;
  /** The group with the greatest share of red, where there is one. */
  readonly worst: { readonly name: Words; readonly red: number; readonly lit: number } | undefined;
}

const measure = projectMessages['projects.measure'];
const months = (count: number) => `${count} ${count === 1 ? 'month' : 'months'}`;
const projects = (count: number) => `${count} ${count === 1 ? 'project' : 'projects'}`;
const are = (count: number) => (count === 1 ? 'is' : 'are');

/** What the figures about lights, lateness and what is due say. */
export const latenessMessages = {
  'measure.asOf': phrase<Scope & { asOf: Month }>({
    zh: ({ asOf, ...scope }, format) => `截至 ${format.point(asOf)}，${measure.zh(scope, format)}`,
    en: ({ asOf, ...scope }, format) => `${measure.en(scope, format)}, as of ${format.point(asOf)}`,
  }),
  'listing.none': fixed('没有要列出的。', 'Nothing to list.'),
  'milestone.name': phrase<{ milestone: Milestone }>({
    zh: ({ milestone }) => ({ start: '开工', completion: '竣工' })[milestone],
    en: ({ milestone }) => ({ start: 'Start', completion: 'Completion' })[milestone],
  }),
  'column.milestone': fixed('节点', 'Milestone'),
  'column.currentPlan': fixed('现计划', 'Current plan'),
  'column.originalPlan': fixed('原计划', 'Original plan'),
  'column.lateOriginal': fixed('比原计划晚', 'Late by the original plan'),
  'column.lateCurrent': fixed('比现计划晚', 'Late by the current plan'),
  'column.moves': fixed('计划调整', 'Plan moved'),
  'column.problem': fixed('存在问题', 'Problem'),

  'lights.question': phrase<{ by: Grouping }>({
    zh: ({ by }) => `各${GROUPINGS[by][0]}的红黄绿灯各有多少？`,
    en: ({ by }) => `How many red, yellow and green lights has each ${GROUPINGS[by][1]}?`,
  }),
  'lights.headline': phrase<LightSums>({
    zh: ({ red, yellow, green, worst }, format) => {
      if (red + yellow + green === 0) return '红灯、黄灯、绿灯都没有';
      const counts = `红灯 ${red} 个，黄灯 ${yellow} 个，绿灯 ${green} 个`;
      return worst === undefined
        ? counts
        : `${counts}；红灯占比最高：${format.words(worst.name)}（${worst.red} / ${worst.lit}）`;
    },
    en: ({ red, yellow, green, worst }, format) => {
      if (red + yellow + green === 0) return 'No light is lit';
      const counts = `${red} red, ${yellow} yellow, ${green} green`;
      return worst === undefined
        ? counts
        : `${counts}; the greatest share of red: ${format.words(worst.name)} (${worst.red} of ${worst.lit})`;
    },
  }),
  'lights.rules': phrase<{ rules: LightRules }>({
    zh: ({ rules }, format) => {
      const source = typeof rules === 'string' ? RULE_SOURCES[rules][0] : rules.source;
      const from = source === undefined ? '' : `（${format.words(source)}）`;
      return `亮灯规则：${rulesNamed(rules, format, 'zh')}${from}。`;
    },
    en: ({ rules }, format) => {
      const source = typeof rules === 'string' ? RULE_SOURCES[rules][1] : rules.source;
      const from = source === undefined ? '' : ` (${format.words(source)})`;
      return `Lights by: ${rulesNamed(rules, format, 'en')}${from}.`;
    },
  }),
  'lights.exempt': phrase<{
    count: number;
    reasons: readonly { readonly reason: Words; readonly count: number }[];
  }>({
    zh: ({ count, reasons }, format) =>
      `免考核 ${count} 个：${format.list(reasons.map((each) => `${format.words(each.reason)} ${each.count} 个`))}。`,
    en: ({ count, reasons }, format) =>
      `${count} exempt: ${format.list(reasons.map((each) => `${format.words(each.reason)} (${each.count})`))}.`,
  }),
  'lights.noGroup': phrase<{ by: Grouping; count: number }>({
    zh: ({ by, count }) => `${count} 个项目没有填${GROUPINGS[by][0]}，不在图中。`,
    en: ({ by, count }) =>
      `${projects(count)} without a ${GROUPINGS[by][1]} ${are(count)} not in the chart.`,
  }),

  'late.question': fixed('哪些项目超期，超了多久？', 'Which projects are late, and by how much?'),
  'late.headline': phrase<{ projects: number; longest: number; names: readonly Words[] }>({
    zh: ({ projects: count, longest, names: [name = '', ...others] }, format) =>
      `${count} 个项目超期，最长 ${longest} 个月（${format.words(name)}${others.length > 0 ? `等 ${others.length + 1} 个` : ''}）`,
    en: ({ projects: count, longest, names: [name = '', ...others] }, format) =>
      `${projects(count)} ${are(count)} late, at most ${months(longest)} (${format.words(name)}${others.length > 0 ? ` and ${others.length} more` : ''})`,
  }),
  'late.nobody': fixed('没有项目超期', 'No project is late'),
  'late.rule': fixed(
    '超期：过了计划月份还没有开工或竣工；计划当月不算。比原计划晚：按最早一版台账的计划计算。',
    'Late: the planned month is over, and the start or completion not made. The original plan is that of the oldest version of the ledger.',
  ),
  'late.exempt': phrase<{ count: number }>({
    zh: ({ count }) => `免考核的 ${count} 个项目不计。`,
    en: ({ count }) => `${projects(count)} that ${are(count)} exempt ${are(count)} left out.`,
  }),
  'late.hidden': phrase<{ count: number }>({
    zh: ({ count }) => `另有 ${count} 个节点按原计划已超期，计划调整后未到期，不在表中。`,
    en: ({ count }) =>
      `${count} more ${count === 1 ? 'milestone is' : 'milestones are'} late by the original plan only, because the plan moved; not listed.`,
  }),

  'dueNext.question': fixed(
    '未来三个月该开工、竣工哪些？',
    'What is to start or complete in the coming three months?',
  ),
  'dueNext.headline': phrase<{ starts: number; completions: number }>({
    zh: ({ starts, completions }) =>
      starts + completions === 0
        ? '未来三个月没有该开工或竣工的项目'
        : `未来三个月该开工 ${starts} 个，该竣工 ${completions} 个`,
    en: ({ starts, completions }) =>
      starts + completions === 0
        ? 'Nothing is to start or complete in the coming three months'
        : `To start: ${starts}, to complete: ${completions}, in the coming three months`,
  }),
  'dueNext.rule': fixed(
    '按现计划，还没有开工或竣工的；已经超期的不在表中。',
    'By the current plan, and not yet made; what is late already is not listed.',
  ),
} as const;
