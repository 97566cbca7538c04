import type { core } from 'zod/mini';

/** A calendar month, `YYYY-MM`. A calendar value without a time zone: months compare as text. */
export type Month = string & core.$brand<'Month'>;

/** A point of the calendar as exactly as its source gives it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type CalendarPoint = string & core.$brand<'CalendarPoint'>;

export const MONTH_PATTERN = /^\d{4}-(0[1-9]|1[0-2])$/;
export const CALENDAR_POINT_PATTERN = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

const MONTHS_IN_YEAR = 12;
const LAST_ORDINAL = 9999 * MONTHS_IN_YEAR + MONTHS_IN_YEAR - 1;

export function isMonth(text: string): text is Month {
  return MONTH_PATTERN.test(text);
}

/** Whether the day of `YYYY-MM-DD` is on the calendar, as 2020-02-29 is; without a day it is. */
export function isOnCalendar(text: string): boolean {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (days[month - 1] ?? 0);
}

/**
 * Whether a point of the calendar is over before another one begins. Points compare as text; one that
 * holds the other, as 2020 holds 2020-03, is not over before it.
 */
export function endsBefore(end: string, begin: string): boolean {
  return end < begin && !begin.startsWith(end);
}

/** Reads `YYYY-MM`; anything else is undefined. */
export function parseMonth(text: string): Month | undefined {
  return isMonth(text) ? text : undefined;
}

/** The year of a month or calendar point. */
export function yearOf(point: Month | CalendarPoint): number {
  return Number(point.slice(0, 4));
}

/** 1 for January to 12 for December. */
export function monthOfYear(month: Month): number {
  return Number(month.slice(5, 7));
}

function ordinal(month: Month): number {
  return yearOf(month) * MONTHS_IN_YEAR + monthOfYear(month) - 1;
}

function fromOrdinal(count: number): Month {
  const year = String(Math.floor(count / MONTHS_IN_YEAR)).padStart(4, '0');
  const text = `${year}-${String((count % MONTHS_IN_YEAR) + 1).padStart(2, '0')}`;
  if (!isMonth(text) || count > LAST_ORDINAL) throw new RangeError(`no month YYYY-MM: ${text}`);
  return text;
}

/**
 * The month `count` months later (earlier when negative).
 * @throws RangeError outside the years 0000 to 9999.
 */
export function addMonths(month: Month, count: number): Month {
  return fromOrdinal(ordinal(month) + count);
}

/** How many months `to` lies after `from`; negative when it lies before. */
export function monthsFrom(from: Month, to: Month): number {
  return ordinal(to) - ordinal(from);
}

/** Every month from `from` to `to`, both included; none when `to` lies before `from`. */
export function monthRange(from: Month, to: Month): readonly Month[] {
  const length = Math.max(0, monthsFrom(from, to) + 1);
  return Array.from({ length }, (_, index) => addMonths(from, index));
}

/** How many months of a year have gone by at the end of a month: 0 before it, 12 after it. */
export function monthsGone(year: number, asOf: Month): number {
  const gone = ordinal(asOf) + 1 - year * MONTHS_IN_YEAR;
  return Math.min(MONTHS_IN_YEAR, Math.max(0, gone));
}

/**
 * The twelve months of a calendar year.
 * @throws RangeError for what is no year from 0 to 9999.
 */
export function monthsOfYear(year: number): readonly Month[] {
  if (!Number.isInteger(year)) throw new RangeError(`no year YYYY: ${year}`);
  const first = fromOrdinal(year * MONTHS_IN_YEAR);
  return monthRange(first, addMonths(first, MONTHS_IN_YEAR - 1));
}
