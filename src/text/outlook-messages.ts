import type { Formats } from './formats.ts';
import { fixed, phrase } from './phrase.ts';

type MilestoneName = 'start' | 'completion';

const NAMES = {
  start: { zh: '开工', verb: 'start', done: 'started', noun: 'starts' },
  completion: { zh: '竣工', verb: 'complete', done: 'completed', noun: 'completions' },
} as const;

const one = (value: number, format: Formats) => format.number(Math.round(value * 10) / 10);

function lateZh(months: number, format: Formats): string {
  if (months === 0) return '按期';
  return `${months > 0 ? '晚' : '早'} ${one(Math.abs(months), format)} 个月`;
}

function lateEn(months: number, format: Formats): string {
  if (months === 0) return 'on time';
  const size = Math.abs(months);
  return `${one(size, format)} ${size === 1 ? 'month' : 'months'} ${months > 0 ? 'late' : 'early'}`;
}

interface Pace {
  readonly milestone: MilestoneName;
  readonly left: number;
  /** Months to come. */
  readonly remaining: number;
  readonly needed: number;
  /** The months' average until now. */
  readonly before: number;
}

/** What is said of delays, and of what they let expect. */
export const outlookMessages = {
  'slippage.question': fixed(
    '已开工、竣工的项目比计划早了还是晚了？',
    'Were starts and completions early or late?',
  ),
  'slippage.headline': phrase<{ reached: number; median: number; onTime: number }>({
    zh: ({ reached, median, onTime }, format) =>
      `已实现的 ${reached} 个节点，中位数${lateZh(median, format)}；按期或提前的占 ${format.percent(onTime / reached)}`,
    en: ({ reached, median, onTime }, format) =>
      `Median of ${reached} milestones reached: ${lateEn(median, format)}; ${format.percent(onTime / reached)} were on time or early`,
  }),
  'slippage.none': fixed('有计划的节点都还没有实现', 'No planned milestone is reached yet'),
  'slippage.measure': phrase<{ starts: number; completions: number }>({
    zh: ({ starts, completions }) =>
      `开工 ${starts} 个，竣工 ${completions} 个 · 实际月份减计划月份`,
    en: ({ starts, completions }) =>
      `${starts} ${starts === 1 ? 'start' : 'starts'}, ${completions} ${completions === 1 ? 'completion' : 'completions'} · actual less planned month`,
  }),
  'slippage.scale': fixed('比计划晚几个月', 'Months after the planned one'),
  'slippage.median': phrase<{ months: number }>({
    zh: ({ months }, format) => `中位数：${lateZh(months, format)}`,
    en: ({ months }, format) => `median: ${lateEn(months, format)}`,
  }),
  'slippage.moved': phrase<{ moved: number; median: number }>({
    zh: ({ moved, median }, format) =>
      `其中 ${moved} 个节点的计划月份改过；按最初的计划，中位数${lateZh(median, format)}。`,
    en: ({ moved, median }, format) =>
      `${moved} of the planned months ${moved === 1 ? 'has' : 'have'} been changed; against the first plan the median is ${lateEn(median, format)}.`,
  }),

  'pace.question': phrase<{ milestone: MilestoneName }>({
    zh: ({ milestone }) => `要完成全年计划，往后每月要${NAMES[milestone].zh}多少？`,
    en: ({ milestone }) =>
      `How many must ${NAMES[milestone].verb} each month to meet the year’s plan?`,
  }),
  'pace.headline': phrase<Pace>({
    zh: ({ milestone, left, needed, before }, format) => {
      const said = `还要${NAMES[milestone].zh} ${left} 个，每月 ${one(needed, format)} 个`;
      return before === 0
        ? `${said}；此前还没有${NAMES[milestone].zh}`
        : `${said}，是此前每月 ${one(before, format)} 个的 ${one(needed / before, format)} 倍`;
    },
    en: ({ milestone, left, needed, before }, format) => {
      const said = `${left} still to ${NAMES[milestone].verb}, ${one(needed, format)} a month`;
      return before === 0
        ? `${said}; none ${NAMES[milestone].done} so far`
        : `${said}: ${one(needed / before, format)} times the ${one(before, format)} a month so far`;
    },
  }),
  'pace.met': phrase<{ milestone: MilestoneName; planned: number; actual: number }>({
    zh: ({ milestone, planned, actual }) =>
      `已${NAMES[milestone].zh} ${actual} 个，全年计划 ${planned} 个已完成`,
    en: ({ milestone, planned, actual }) =>
      `${actual} ${NAMES[milestone].done}: the year’s plan of ${planned} is met`,
  }),
  'pace.over': phrase<{ milestone: MilestoneName; planned: number; actual: number }>({
    zh: ({ milestone, planned, actual }) =>
      `全年${NAMES[milestone].zh} ${actual} 个，比计划 ${planned} 个少 ${planned - actual} 个`,
    en: ({ milestone, planned, actual }) =>
      `${actual} ${NAMES[milestone].done} in the year, ${planned - actual} fewer than the ${planned} planned`,
  }),
  'pace.likely': phrase<{ milestone: MilestoneName; low: number; high: number }>({
    zh: ({ milestone, low, high }) =>
      `推算：按以往的偏差，全年大约${NAMES[milestone].zh} ${low === high ? low : `${low}—${high}`} 个。`,
    en: ({ milestone, low, high }) =>
      `Estimate: judging by past delays, about ${low === high ? low : `${low}–${high}`} ${NAMES[milestone].noun} in the year.`,
  }),
  'pace.method': phrase<{ milestone: MilestoneName; past: number }>({
    zh: ({ milestone, past }) =>
      `推算方法：取本台账已${NAMES[milestone].zh}的 ${past} 个项目的偏差，用其中比未${NAMES[milestone].zh}项目已有偏差更大的那部分的上、下四分位数推出月份，数到年底为止。`,
    en: ({ milestone, past }) =>
      `Method: of the delays of the ${past} projects ${NAMES[milestone].done} in this ledger, those longer than an open project already has; their quartiles give its likely months, counted to the year’s end.`,
  }),
} as const;
