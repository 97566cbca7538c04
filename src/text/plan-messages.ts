import type { Unit, Words } from '../ledger/ledger.ts';
import { moneyScale } from '../ledger/money.ts';
import type { CalendarPoint, Month } from '../ledger/months.ts';
import { numberOf, type Quantity } from '../ledger/quantities.ts';
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

type RatioReading = { readonly label: Words; readonly rate: Extract<Rate, { kind: 'ratio' }> };

/** Those at or above their plan, and those behind it. */
function standings(readings: readonly RatioReading[]) {
  const isBehind = ({ rate }: RatioReading) => rate.actual < rate.planned;
  return [readings.filter((reading) => !isBehind(reading)), readings.filter(isBehind)] as const;
}

export const planMessages = {
  measure: phrase<{ period: Period; unit: Unit }>({
    zh: ({ period, unit }, format) => `${format.period(period)} · ${format.words(unit)}`,
    en: ({ period, unit }, format) => `${format.period(period)} · ${format.words(unit)}`,
  }),
  'measure.money': phrase<{ period: Period; quantity: Quantity }>({
    zh: ({ period, quantity }, format) =>
      `${format.period(period)} · ${moneyScale(numberOf(quantity)).unit}`,
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
    '全年计划实施多少项目，重点产业占多少？',
    'How many projects are planned for the year, and how many are key industrial?',
  ),
  'portfolio.headline': phrase<{ whole: number; part: number }>({
    zh: ({ whole, part }) => `计划项目 ${whole} 个，其中重点产业 ${part} 个`,
    en: ({ whole, part }) => `${whole} projects planned, ${part} of them key industrial`,
  }),
  'portfolio.keyHeadline': phrase<{ whole: number; part: number }>({
    zh: ({ whole, part }, format) =>
      `重点产业项目 ${part} 个，占全部 ${whole} 个的 ${format.percent(part / whole)}`,
    en: ({ whole, part }, format) =>
      `${part} key industrial projects, ${format.percent(part / whole)} of all ${whole}`,
  }),
  'portfolio.stated': fixed('计划实施的项目', 'Projects planned'),
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
    gone: number;
    all: number;
    readings: readonly { label: Words; rate: Extract<Rate, { kind: 'ratio' }> }[];
  }>({
    zh: ({ gone, all, readings }, format) => {
      const time = `全年已过 ${gone} 个月（${format.percent(gone / all)}）`;
      if (readings.length === 0) return time;
      const names = format.list(readings.map(({ label }) => format.words(label)));
      const [lead, trail] = standings(readings);
      const both = readings.length > 1 ? '均' : '';
      if (trail.length === 0) return `${time}；${names}${both}达到或超过同期计划`;
      if (lead.length === 0) return `${time}；${names}${both}落后于同期计划`;
      return `${time}；${format.list(trail.map(({ label }) => format.words(label)))}落后于同期计划`;
    },
    en: ({ gone, all, readings }, format) => {
      const time = `${gone} ${gone === 1 ? 'month' : 'months'} of the year ${gone === 1 ? 'is' : 'are'} gone (${format.percent(gone / all)})`;
      if (readings.length === 0) return time;
      const named = (some: typeof readings) =>
        some.map(({ label }) => format.words(label).toLowerCase()).join(' and ');
      const [, trail] = standings(readings);
      return trail.length === 0
        ? `${time}; ${named(readings)} are at or above the plan to date`
        : `${time}; ${named(trail)} behind the plan to date`;
    },
  }),
  'time.measure': phrase<{ year: number }>({
    zh: ({ year }) => `${year} 年 · 按月`,
    en: ({ year }) => `${year} · by month`,
  }),
  'time.planToDate': phrase<{ to: CalendarPoint | Month; progress: number }>({
    zh: ({ to, progress }, format) =>
      `同期计划是截至 ${format.point(to)}的计划数，不是全年计划，完成率不能与 ${format.percent(progress)} 相比。`,
    en: ({ to, progress }, format) =>
      `The plan to date is what was due by ${format.point(to)}, not the year’s plan; its rates cannot be set against the ${format.percent(progress)}.`,
  }),
  'time.rate': phrase<{ label: Words }>({
    zh: ({ label }, format) => `${format.words(label)}，同期计划完成率`,
    en: ({ label }, format) => `${format.words(label)} against the plan to date`,
  }),
} as const;
