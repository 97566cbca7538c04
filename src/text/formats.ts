import { parseArticlePlace } from '../ledger/evidence.ts';
import type { CitedPlace, Moment, Place, Unit, Words } from '../ledger/ledger.ts';
import { MONEY_UNIT } from '../ledger/ledger.ts';
import { moneyScale, yuanOf } from '../ledger/money.ts';
import type { CalendarPoint, Month } from '../ledger/months.ts';
import { numberOf, precisionOf, type Quantity } from '../ledger/quantities.ts';
import type { Rate } from '../ledger/rates.ts';

export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** When something is measured: two points of the calendar, or words where the source has no dates. */
export interface Period {
  readonly from?: CalendarPoint | Month | undefined;
  readonly to?: CalendarPoint | Month | undefined;
  readonly period?: Words | undefined;
}

/** Writes values of a ledger in one language. Locale, time zone and clock play no part. */
export interface Formats {
  words(words: Words): string;
  number(value: number): string;
  /** A signed difference: +9, −3. */
  signed(value: number): string;
  /** A share of 1 as percent with at most one decimal; never clipped at 100. */
  percent(share: number): string;
  rate(rate: Rate): string;
  /** With its unit, and with 以上, 约 or 未公布 where it is not exact. `万元` is money. */
  quantity(quantity: Quantity | undefined, unit: Unit): string;
  point(point: CalendarPoint | Month): string;
  moment(moment: Moment): string;
  period(period: Period): string;
  place(place: Place): string;
  /** Places in short, each source's title before its own: “报道” §1¶5 §3¶1；“公报” 第 3 页. */
  cited(places: readonly CitedPlace[]): string;
  list(items: readonly string[]): string;
}

const GROUPED = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
const PLAIN = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2, useGrouping: false });
const PERCENT = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });

function signed(value: number): string {
  if (value === 0) return '0';
  return `${value > 0 ? '+' : '\u2212'}${GROUPED.format(Math.abs(value))}`;
}

/** `YYYY[-MM[-DD]]` as numbers. */
function partsOf(point: CalendarPoint | Month): { year: number; month?: number; day?: number } {
  const [year = 0, month, day] = point.split('-').map(Number);
  return { year, ...(month ? { month } : {}), ...(day ? { day } : {}) };
}

function rateWith(rate: Rate, noPlan: string, unknown: string): string {
  if (rate.kind === 'ratio') return `${PERCENT.format((rate.actual / rate.planned) * 100)}%`;
  return rate.kind === 'no-plan' ? noPlan : unknown;
}

/** Places by their sources, each source's with its title where they have one. */
function citations(places: readonly CitedPlace[]): readonly string[] {
  const bySource = new Map<string, readonly string[]>();
  for (const { source, title, at } of places) {
    const before = bySource.get(source) ?? (title === undefined ? [] : [`“${title}”`]);
    bySource.set(source, [...before, at]);
  }
  return [...bySource.values()].map((parts) => parts.join(' '));
}

const shared = {
  number: (value: number) => GROUPED.format(value),
  signed,
  percent: (share: number) => `${PERCENT.format(share * 100)}%`,
};

/** 1000, 1 万, 12.5 万: Chinese counts in 万, and groups no digits. A number that 万 would round stays. */
function chineseNumber(value: number): string {
  return Math.abs(value) >= 10_000 && Number.isInteger(value / 100)
    ? `${PLAIN.format(value / 10_000)} 万`
    : PLAIN.format(value);
}

function chineseAmount(value: number, unit: Unit): string {
  if (unit === MONEY_UNIT) {
    const money = moneyScale(value);
    return `${PLAIN.format(money.amount)} ${money.unit}`;
  }
  const name = typeof unit === 'string' ? unit : unit.zh;
  const number = chineseNumber(value);
  return number.endsWith('万') ? number + name : `${number} ${name}`;
}

function chinesePoint(point: CalendarPoint | Month): string {
  const { year, month, day } = partsOf(point);
  return [`${year} 年`, month && `${month} 月`, day && `${day} 日`].filter(Boolean).join(' ');
}

const chinese: Formats = {
  ...shared,
  number: chineseNumber,
  words: (words) => (typeof words === 'string' ? words : words.zh),
  rate: (rate) => rateWith(rate, '无计划', '未公布'),
  quantity(quantity, unit) {
    if (quantity === undefined) return '未公布';
    const amount = chineseAmount(numberOf(quantity), unit);
    const precision = precisionOf(quantity);
    return precision === 'about'
      ? `约 ${amount}`
      : amount + (precision === 'at-least' ? '以上' : '');
  },
  point: chinesePoint,
  moment: (moment) => (typeof moment === 'string' ? chinesePoint(moment) : moment.zh),
  period({ from, to, period }) {
    if (period !== undefined) return chinese.words(period);
    if (from === undefined) return to === undefined ? '时间未公布' : `截至 ${chinesePoint(to)}`;
    if (to === undefined) return `${chinesePoint(from)}以来`;
    if (from === to) return chinesePoint(from);
    const [start, end] = [partsOf(from), partsOf(to)];
    return start.year === end.year && start.month && end.month && !start.day && !end.day
      ? `${start.year} 年 ${start.month}—${end.month} 月`
      : `${chinesePoint(from)}—${chinesePoint(to)}`;
  },
  place({ at }) {
    const place = parseArticlePlace(at);
    return place ? `第 ${place.section} 节第 ${place.paragraph} 段` : at;
  },
  cited: (places) => citations(places).join('；'),
  list: (items) => items.join('、'),
};

const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const YUAN_SCALES = [
  { from: 1e12, divisor: 1e12, word: ' trillion' },
  { from: 1e9, divisor: 1e9, word: ' billion' },
  { from: 1e6, divisor: 1e6, word: ' million' },
  { from: 0, divisor: 1, word: '' },
] as const;

function englishUnit(value: number, unit: Unit): string {
  if (typeof unit === 'string') return unit;
  return value === 1 ? (unit.one ?? unit.en) : unit.en;
}

function englishAmount(value: number, unit: Unit): string {
  if (unit !== MONEY_UNIT) {
    return `${GROUPED.format(value)} ${englishUnit(value, unit)}`;
  }
  const yuan = yuanOf(value);
  const scale = YUAN_SCALES.find(({ from }) => Math.abs(yuan) >= from) ?? YUAN_SCALES[3];
  return `${GROUPED.format(yuan / scale.divisor)}${scale.word} yuan`;
}

function englishMonth(month: number): string {
  return ENGLISH_MONTHS[month - 1] ?? String(month);
}

function englishPoint(point: CalendarPoint | Month): string {
  const { year, month, day } = partsOf(point);
  return [day, month && englishMonth(month), year].filter(Boolean).join(' ');
}

const english: Formats = {
  ...shared,
  words: (words) => (typeof words === 'string' ? words : words.en),
  rate: (rate) => rateWith(rate, 'no plan', 'not published'),
  quantity(quantity, unit) {
    if (quantity === undefined) return 'not published';
    const amount = englishAmount(numberOf(quantity), unit);
    const precision = precisionOf(quantity);
    if (precision === 'about') return `about ${amount}`;
    return precision === 'at-least' ? `${amount} or more` : amount;
  },
  point: englishPoint,
  moment: (moment) => (typeof moment === 'string' ? englishPoint(moment) : moment.en),
  period({ from, to, period }) {
    if (period !== undefined) return english.words(period);
    if (from === undefined)
      return to === undefined ? 'date not published' : `by ${englishPoint(to)}`;
    if (to === undefined) return `since ${englishPoint(from)}`;
    if (from === to) return englishPoint(from);
    const [start, end] = [partsOf(from), partsOf(to)];
    return start.year === end.year && start.month && end.month && !start.day && !end.day
      ? `${englishMonth(start.month)}–${englishMonth(end.month)} ${start.year}`
      : `${englishPoint(from)} – ${englishPoint(to)}`;
  },
  place({ at }) {
    const place = parseArticlePlace(at);
    return place ? `section ${place.section}, paragraph ${place.paragraph}` : at;
  },
  cited: (places) => citations(places).join('; '),
  list: (items) => items.join(', '),
};

export const formats: Record<Language, Formats> = { zh: chinese, en: english };
