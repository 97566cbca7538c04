import type { Unit, Words } from '../ledger/ledger.ts';
import type { Month } from '../ledger/months.ts';
import type { Quantity } from '../ledger/quantities.ts';
import type { Rate } from '../ledger/rates.ts';
import type { Formats, Period } from './formats.ts';
import { fixed, phrase } from './phrase.ts';

interface Headed {
  readonly milestone: 'start' | 'completion';
  readonly unit: Unit;
}

const MILESTONES = {
  start: { zh: '开工', en: 'started' },
  completion: { zh: '竣工', en: 'completed' },
} as const;

function comparedZh(difference: number, format: Formats, unit: Unit): string {
  if (difference === 0) return '与计划持平';
  const amount = format.quantity(Math.abs(difference), unit);
  return difference > 0 ? `超计划 ${amount}` : `比计划少 ${amount}`;
}

function comparedEn(difference: number, format: Formats): string {
  if (difference === 0) return 'exactly as planned';
  const amount = format.number(Math.abs(difference));
  return difference > 0 ? `${amount} more than planned` : `${amount} fewer than planned`;
}

export const planMessages = {
  measure: phrase<{ period: Period; unit: Unit }>({
    zh: ({ period, unit }, format) => `${format.period(period)} · ${format.words(unit)}`,
    en: ({ period, unit }, format) => `${format.period(period)} · ${format.words(unit)}`,
  }),
  'measure.money': phrase<{ period: Period }>({
    zh: ({ period }, format) => `${format.period(period)} · 亿元`,
    en: ({ period }, format) => `${format.period(period)} · yuan`,
  }),

  'milestones.question': phrase<Pick<Headed, 'milestone'>>({
    zh: ({ milestone }) => `计划${MILESTONES[milestone].zh}多少，实际多少？`,
    en: ({ milestone }) =>
      `How many projects were to be ${MILESTONES[milestone].en}, and how many were?`,
  }),
  'milestones.compared': phrase<Headed & { rate: Extract<Rate, { kind: 'ratio' }> }>({
    zh: ({ milestone, rate, unit }, format) =>
      `${MILESTONES[milestone].zh} ${format.quantity(rate.actual, unit)}，${comparedZh(
        rate.actual - rate.planned,
        format,
        unit,
      )}（${format.rate(rate)}）`,
    en: ({ milestone, rate, unit }, format) =>
      `${format.quantity(rate.actual, unit)} ${MILESTONES[milestone].en}, ${comparedEn(
        rate.actual - rate.planned,
        format,
      )} (${format.rate(rate)})`,
  }),
  'milestones.stated': phrase<
    Headed & { planned: Quantity | undefined; actual: Quantity | undefined }
  >({
    zh: ({ milestone, planned, actual, unit }, format) =>
      `${MILESTONES[milestone].zh}：实际 ${format.quantity(actual, unit)}，计划 ${format.quantity(planned, unit)}`,
    en: ({ milestone, planned, actual, unit }, format) =>
      `Projects ${MILESTONES[milestone].en}: actual ${format.quantity(actual, unit)}, planned ${format.quantity(planned, unit)}`,
  }),

  'portfolio.question': fixed(
    '今年有多少项目，重点产业占多少？',
    'How many projects are there, and how many are key industrial?',
  ),
  'portfolio.headline': phrase<{ whole: number; part: number }>({
    zh: ({ whole, part }) => `共 ${whole} 个项目，其中重点产业 ${part} 个`,
    en: ({ whole, part }) => `${whole} projects, ${part} of them key industrial`,
  }),
  'portfolio.keyHeadline': phrase<{ whole: number; part: number }>({
    zh: ({ whole, part }, format) =>
      `重点产业项目 ${part} 个，占全部 ${whole} 个的 ${format.percent(part / whole)}`,
    en: ({ whole, part }, format) =>
      `${part} key industrial projects, ${format.percent(part / whole)} of all ${whole}`,
  }),
  'portfolio.others': fixed('其他项目', 'Other projects'),

  'investment.question': fixed(
    '全年要完成多少投资，完成了多少？',
    'How much is to be invested, and how much has been?',
  ),
  'investment.headline': phrase<{
    planned: Quantity;
    actual: Quantity | undefined;
    unit: Unit;
  }>({
    zh: ({ planned, actual, unit }, format) =>
      `全年目标 ${format.quantity(planned, unit)}，完成额${actual === undefined ? '' : ' '}${format.quantity(actual, unit)}`,
    en: ({ planned, actual, unit }, format) =>
      `Target: ${format.quantity(planned, unit)}; done so far ${actual === undefined ? 'is ' : ''}${format.quantity(actual, unit)}`,
  }),

  'time.question': fixed(
    '一年过了多少，开工竣工跟得上吗？',
    'How much of the year is gone, and do starts and completions keep up?',
  ),
  'time.headline': phrase<{
    progress: Rate;
    readings: readonly { label: Words; rate: Rate }[];
  }>({
    zh: ({ progress, readings }, format) => {
      const gone = `全年已过 ${format.rate(progress)}`;
      if (readings.length === 0) return gone;
      const names = format.list(readings.map(({ label }) => format.words(label)));
      const rates = format.list(readings.map(({ rate }) => format.rate(rate)));
      return `${gone}；${names}达同期计划的 ${rates}`;
    },
    en: ({ progress, readings }, format) => {
      const gone = `${format.rate(progress)} of the year is gone`;
      if (readings.length === 0) return gone;
      const names = readings.map(({ label }) => format.words(label).toLowerCase()).join(' and ');
      const rates = readings.map(({ rate }) => format.rate(rate)).join(' and ');
      return `${gone}; ${names} stand at ${rates} of the plan to date`;
    },
  }),
  'time.measure': phrase<{ year: number }>({
    zh: ({ year }) => `${year} 年 · 月`,
    en: ({ year }) => `${year} · months`,
  }),
  'time.dueByNow': phrase<{ asOf: Month; progress: Rate }>({
    zh: ({ asOf, progress }, format) =>
      `同期计划指截至 ${format.point(asOf)}的计划数；全年计划数未公布，因此不能与 ${format.rate(progress)} 直接相比。`,
    en: ({ asOf }, format) =>
      `The plan to date is what was due by ${format.point(asOf)}; the whole year’s plan is not published.`,
  }),
  'time.dueBy': fixed('同期计划完成率', 'Against the plan to date'),
} as const;
