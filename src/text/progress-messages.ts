import type { Unit, Words } from '../ledger/ledger.ts';
import { MONEY_UNIT } from '../ledger/ledger.ts';
import type { Month } from '../ledger/months.ts';
import type { Rate } from '../ledger/rates.ts';
import type { Stage } from '../ledger/stages.ts';
import type { Formats, Period } from './formats.ts';
import { moneyAxis } from './money-axis.ts';
import { fixed, phrase } from './phrase.ts';
import { vocabulary } from './vocabulary.ts';

type MilestoneName = 'start' | 'completion';
type Ratio = Extract<Rate, { kind: 'ratio' }>;

const MILESTONES = {
  start: { zh: '开工', en: 'start', ens: 'starts', done: 'started' },
  completion: { zh: '竣工', en: 'completion', ens: 'completions', done: 'completed' },
} as const;

interface MonthsOfMilestone {
  readonly milestone: MilestoneName;
  readonly asOf: Month;
}

interface GroupRate {
  readonly name: Words;
  readonly rate: Ratio;
}

const count = (value: number, one: string, many: string) => (value === 1 ? one : many);
const monthZh = (month: Month) => `${Number(month.slice(5))} 月`;
const monthEn = (month: Month, format: Formats) => format.point(month).replace(/ \d+$/, '');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const counts = ({ actual, planned }: Ratio) => `${actual}/${planned}`;

function differenceZh({ actual, planned }: Ratio): string {
  if (actual === planned) return '与计划持平';
  const more = actual > planned ? '超计划' : '比计划少';
  return `${more} ${Math.abs(actual - planned)} 个`;
}

function differenceEn({ actual, planned }: Ratio): string {
  if (actual === planned) return 'exactly as planned';
  return `${Math.abs(actual - planned)} ${actual > planned ? 'more' : 'fewer'} than planned`;
}

/** Percentage points to one decimal; 0 is on time. */
function pointsZh(points: number, format: Formats): string {
  if (points === 0) return '与时序进度持平';
  return `${points > 0 ? '超时序' : '落后时序'} ${format.number(Math.abs(points))} 个百分点`;
}

function pointsEn(points: number, format: Formats): string {
  if (points === 0) return 'level with time progress';
  const by = `${format.number(Math.abs(points))} ${count(Math.abs(points), 'point', 'points')}`;
  return `${by} ${points > 0 ? 'ahead of' : 'behind'} time progress`;
}

export const progressMessages = {
  'progress.measure': phrase<{
    period: Period;
    unit: Unit;
    most: number;
    shown: number | undefined;
  }>({
    zh: ({ period, unit, most, shown }, format) =>
      [
        format.period(period),
        unit === MONEY_UNIT ? moneyAxis.zh(most).name : format.words(unit),
        ...(shown === undefined ? [] : [`筛选出 ${shown} 个项目`]),
      ].join(' · '),
    en: ({ period, unit, most, shown }, format) =>
      [
        format.period(period),
        unit === MONEY_UNIT ? moneyAxis.en(most).name : format.words(unit),
        ...(shown === undefined ? [] : [`${shown} ${count(shown, 'project', 'projects')} shown`]),
      ].join(' · '),
  }),
  'series.asOf': phrase<{ asOf: Month }>({
    zh: ({ asOf }) => `截至 ${monthZh(asOf)}`,
    en: ({ asOf }, format) => `to ${monthEn(asOf, format)}`,
  }),

  'byMonth.question': phrase<{ milestone: MilestoneName }>({
    zh: ({ milestone }) => `每月计划${MILESTONES[milestone].zh}多少，实际多少？`,
    en: ({ milestone }) =>
      `How many projects were to be ${MILESTONES[milestone].done} each month, and how many were?`,
  }),
  'byMonth.headline': phrase<MonthsOfMilestone & { planned: number; actual: number }>({
    zh: ({ milestone, asOf, planned, actual }) =>
      `${monthZh(asOf)}${MILESTONES[milestone].zh} ${actual} 个，当月计划 ${planned} 个`,
    en: ({ milestone, asOf, planned, actual }, format) =>
      `${actual} ${MILESTONES[milestone].done} in ${monthEn(asOf, format)}, ${planned} planned`,
  }),
  'byMonth.outside': phrase<{ milestone: MilestoneName; planned: number; actual: number }>({
    zh: ({ milestone, planned, actual }) =>
      `全年计划${MILESTONES[milestone].zh} ${planned} 个，实际 ${actual} 个`,
    en: ({ milestone, planned, actual }) =>
      `${planned} ${MILESTONES[milestone].ens} planned for the year, ${actual} made`,
  }),
  'curve.question': phrase<{ milestone: MilestoneName }>({
    zh: ({ milestone }) => `${MILESTONES[milestone].zh}累计跟得上计划吗？`,
    en: ({ milestone }) => `Do ${MILESTONES[milestone].ens} keep up with the plan as they add up?`,
  }),
  'curve.headline': phrase<MonthsOfMilestone & { rate: Ratio; ofYear: number }>({
    zh: ({ milestone, asOf, rate, ofYear }) =>
      `截至 ${monthZh(asOf)}累计${MILESTONES[milestone].zh} ${rate.actual} 个，${differenceZh(rate)}；全年计划 ${ofYear} 个`,
    en: ({ milestone, asOf, rate, ofYear }, format) =>
      `${rate.actual} ${MILESTONES[milestone].done} by ${monthEn(asOf, format)}, ${differenceEn(rate)}; ${ofYear} planned for the year`,
  }),

  'rates.question': phrase<{ milestone: MilestoneName }>({
    zh: ({ milestone }) => `哪类项目${MILESTONES[milestone].zh}率高，哪类低？`,
    en: ({ milestone }) => `Which categories are ahead in ${MILESTONES[milestone].ens}?`,
  }),
  'rates.headline': phrase<{
    milestone: MilestoneName;
    best: GroupRate;
    worst: GroupRate | undefined;
  }>({
    zh: ({ milestone, best, worst }, format) => {
      const said = ({ name, rate }: GroupRate, how: string) =>
        `${format.words(name)}${how}，${format.rate(rate)}（${counts(rate)}）`;
      const rateName = `${MILESTONES[milestone].zh}率`;
      return worst === undefined
        ? said(best, rateName)
        : `${rateName}${said(best, '最高')}；${said(worst, '最低')}`;
    },
    en: ({ milestone, best, worst }, format) => {
      const said = ({ name, rate }: GroupRate) =>
        `${format.words(name)} ${format.rate(rate)} (${counts(rate)})`;
      const rateName = capital(`${MILESTONES[milestone].en} rate`);
      return worst === undefined
        ? `${rateName}: ${said(best)}`
        : `${rateName}: highest in ${said(best)}, lowest in ${said(worst)}`;
    },
  }),
  'rates.level': phrase<{ milestone: MilestoneName; rate: Ratio }>({
    zh: ({ milestone, rate }, format) =>
      `各类${MILESTONES[milestone].zh}率相同，均为 ${format.rate(rate)}`,
    en: ({ milestone, rate }, format) =>
      `The ${MILESTONES[milestone].en} rate is ${format.rate(rate)} in every category`,
  }),
  'rates.none': phrase<MonthsOfMilestone>({
    zh: ({ milestone, asOf }, format) =>
      `截至 ${format.point(asOf)}没有${MILESTONES[milestone].zh}计划`,
    en: ({ milestone, asOf }, format) =>
      `No ${MILESTONES[milestone].en} was planned by ${format.point(asOf)}`,
  }),

  'done.question': fixed(
    '投资完成了年度计划的多少，跟得上时序吗？',
    'How much of the year’s investment is done, and does it keep up with time?',
  ),
  'done.headline': phrase<{ actual: number; share: number; points: number }>({
    zh: ({ actual, share, points }, format) =>
      `完成投资 ${format.quantity(actual, MONEY_UNIT)}，为年度计划的 ${format.percent(share)}，${pointsZh(points, format)}`,
    en: ({ actual, share, points }, format) =>
      `${capital(format.quantity(actual, MONEY_UNIT))} invested, ${format.percent(share)} of the year’s plan, ${pointsEn(points, format)}`,
  }),
  'done.unknown': phrase<{ planned: number }>({
    zh: ({ planned }, format) =>
      planned === 0
        ? '没有登记年度投资计划'
        : `年度计划投资 ${format.quantity(planned, MONEY_UNIT)}，完成额未登记`,
    en: ({ planned }, format) =>
      planned === 0
        ? 'No investment is planned for the year'
        : `${capital(format.quantity(planned, MONEY_UNIT))} planned for the year; what is done is not recorded`,
  }),
  'done.time': phrase<{ gone: number; all: number }>({
    zh: ({ gone, all }, format) =>
      `时序进度 ${format.percent(gone / all)}（${gone}/${all} 个月）。`,
    en: ({ gone, all }, format) =>
      `Time progress is ${format.percent(gone / all)} (${gone} of ${all} months).`,
  }),
  'done.unrecorded': phrase<{ projects: number; planned: number }>({
    zh: ({ projects, planned }, format) =>
      `另有 ${projects} 个项目的完成额未登记（年度计划 ${format.quantity(planned, MONEY_UNIT)}），两边都不计入。`,
    en: ({ projects, planned }, format) =>
      `${projects} more ${count(projects, 'project records', 'projects record')} nothing done (planned: ${format.quantity(planned, MONEY_UNIT)}) and ${count(projects, 'is', 'are')} counted on neither side.`,
  }),
  'done.label': fixed('年度投资', 'Investment of the year'),
  'doneBy.question': fixed(
    '哪类项目的投资落后时序？',
    'In which categories is investment behind time?',
  ),
  'doneBy.headline': phrase<{ all: number; behind: number; worst: GroupRate }>({
    zh: ({ all, behind, worst }, format) => {
      const lowest = `${format.words(worst.name)} ${format.rate(worst.rate)}`;
      if (all === 1) return `${format.words(worst.name)}投资完成率 ${format.rate(worst.rate)}`;
      return behind === 0
        ? `${all} 类投资均达到时序进度，最低为${lowest}`
        : `${all} 类中 ${behind} 类投资落后时序，最低为${lowest}`;
    },
    en: ({ all, behind, worst }, format) => {
      const lowest = `${format.words(worst.name)}, ${format.rate(worst.rate)}`;
      if (all === 1) return `Investment done: ${lowest}`;
      return behind === 0
        ? `All ${all} categories keep up with time; lowest: ${lowest}`
        : `${behind} of ${all} categories ${count(behind, 'is', 'are')} behind time; lowest: ${lowest}`;
    },
  }),
  'doneBy.time': fixed('时序', 'time'),
  'doneMonths.question': fixed('每月完成多少投资？', 'How much is invested each month?'),
  'doneMonths.headline': phrase<{ last: Month; amount: number; change: number | undefined }>({
    zh: ({ last, amount, change }, format) => {
      const said = `${monthZh(last)}完成投资 ${format.quantity(amount, MONEY_UNIT)}`;
      if (change === undefined) return said;
      const share = format.percent(Math.abs(change));
      if (change === 0) return `${said}，与上月持平`;
      return `${said}，比上月${change > 0 ? '多' : '少'} ${share}`;
    },
    en: ({ last, amount, change }, format) => {
      const said = `${capital(format.quantity(amount, MONEY_UNIT))} invested in ${monthEn(last, format)}`;
      if (change === undefined) return said;
      if (change === 0) return `${said}, as much as in the month before`;
      return `${said}, ${format.percent(Math.abs(change))} ${change > 0 ? 'more' : 'less'} than in the month before`;
    },
  }),
  'doneMonths.none': fixed('各月完成额未登记', 'No month’s investment is recorded'),
  'doneMonths.unrecorded': phrase<{ projects: number }>({
    zh: ({ projects }) => `另有 ${projects} 个有年度计划的项目未登记各月完成额，不计入。`,
    en: ({ projects }) =>
      `${projects} more ${count(projects, 'project', 'projects')} with a plan ${count(projects, 'records', 'record')} no months and ${count(projects, 'is', 'are')} not counted.`,
  }),

  'byStage.moved': phrase<{
    since: Month;
    moves: readonly { stage: Stage; count: number }[];
  }>({
    zh: ({ since, moves }, format) =>
      `较 ${format.point(since)}：${moves.length === 0 ? '没有项目进入新阶段' : moves.map((move) => `${vocabulary['stage.name'].zh(move, format)} +${move.count}`).join('，')}。`,
    en: ({ since, moves }, format) =>
      `Since ${format.point(since)}: ${moves.length === 0 ? 'no project has entered a new stage' : moves.map((move) => `${vocabulary['stage.name'].en(move, format).toLowerCase()} +${move.count}`).join(', ')}.`,
  }),
} as const;
