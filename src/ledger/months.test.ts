// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyMonth, anyNearMonth } from './arbitraries.ts';
import { month } from './ledgers-for-tests.ts';
import {
  addMonths,
  endsBefore,
  isMonth,
  isOnCalendar,
  monthOfYear,
  monthRange,
  monthsFrom,
  monthsGone,
  monthsOfYear,
  parseMonth,
  yearOf,
} from './months.ts';

it.each(['2020-01', '2020-12', '0000-01', '9999-12'])('parseMonth reads %s', (text) => {
  expect(parseMonth(text)).toBe(text);
});

it.each([
  '2020-00',
  '2020-13',
  '2020-9',
  '2020',
  '2020-09-30',
  '20-09',
  '02020-09',
  '2020/09',
  '2020-9 ',
  ' 2020-09',
  '2020-09\n',
  '-020-09',
  '２０２０-09',
  '',
])('parseMonth refuses %j', (text) => {
  expect(parseMonth(text)).toBeUndefined();
  expect(isMonth(text)).toBe(false);
});

it.each([
  '2020-01-31',
  '2020-02-29',
  '2000-02-29',
  '0000-02-29',
  '2019-02-28',
  '2020-04-30',
  '2020-12-31',
  '9999-12-31',
  // Without a day there is nothing to check.
  '2020-09',
  '2020',
])('isOnCalendar knows %s', (text) => {
  expect(isOnCalendar(text)).toBe(true);
});

it.each([
  '2020-02-30',
  '2020-02-31',
  '2019-02-29',
  '1900-02-29',
  '2100-02-29',
  '2020-04-31',
  '2020-06-31',
  '2020-09-31',
  '2020-11-31',
  '2020-01-32',
  '2020-01-00',
  '2020-00-01',
  '2020-13-01',
])('isOnCalendar knows no day %j', (text) => {
  expect(isOnCalendar(text)).toBe(false);
});

it('isOnCalendar knows the days that the calendar of the platform has', () => {
  const part = (max: number) => fc.integer({ min: 0, max });
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 9999 }), part(13), part(32), (year, ofYear, day) => {
      const written = (count: number) => String(count).padStart(2, '0');
      const text = `${year}-${written(ofYear)}-${written(day)}`;
      const date = new Date(Date.UTC(year, ofYear - 1, day));
      const isThere = date.getUTCMonth() + 1 === ofYear && date.getUTCDate() === day;
      expect(isOnCalendar(text)).toBe(isThere && date.getUTCFullYear() === year);
    }),
    { numRuns: 500 },
  );
});

it('parseMonth gives back what yearOf and monthOfYear take apart', () => {
  const year = fc.integer({ min: 0, max: 9999 });
  fc.assert(
    fc.property(year, fc.integer({ min: 1, max: 12 }), (ofYear, ofMonth) => {
      const text = `${String(ofYear).padStart(4, '0')}-${String(ofMonth).padStart(2, '0')}`;
      const parsed = month(text);
      expect([yearOf(parsed), monthOfYear(parsed)]).toEqual([ofYear, ofMonth]);
    }),
  );
});

it('addMonths goes over the end of a year, both ways', () => {
  expect(addMonths(month('2020-09'), 4)).toBe('2021-01');
  expect(addMonths(month('2020-01'), -1)).toBe('2019-12');
  expect(addMonths(month('2020-09'), 0)).toBe('2020-09');
});

it('addMonths reaches the first and the last month and throws RangeError beyond', () => {
  expect(addMonths(month('0000-02'), -1)).toBe('0000-01');
  expect(addMonths(month('9999-11'), 1)).toBe('9999-12');
  expect(() => addMonths(month('0000-01'), -1)).toThrow(RangeError);
  expect(() => addMonths(month('9999-12'), 1)).toThrow(RangeError);
  expect(() => addMonths(month('2020-09'), Number.NaN)).toThrow(RangeError);
  expect(() => addMonths(month('2020-09'), 0.5)).toThrow(RangeError);
});

it('addMonths undoes monthsFrom', () => {
  fc.assert(
    fc.property(anyMonth, anyMonth, (from, to) => {
      expect(addMonths(from, monthsFrom(from, to))).toBe(to);
    }),
  );
});

it('monthsFrom counts months, negative when going back', () => {
  expect(monthsFrom(month('2020-01'), month('2020-09'))).toBe(8);
  expect(monthsFrom(month('2020-09'), month('2019-12'))).toBe(-9);
  expect(monthsFrom(month('0000-01'), month('9999-12'))).toBe(119_999);
});

it('monthsFrom orders months as their text does', () => {
  fc.assert(
    fc.property(anyMonth, anyMonth, (a, b) => {
      expect(Math.sign(monthsFrom(a, b))).toBe(a === b ? 0 : a < b ? 1 : -1);
    }),
  );
});

it('monthRange holds both ends', () => {
  expect(monthRange(month('2019-11'), month('2020-02'))).toEqual([
    '2019-11',
    '2019-12',
    '2020-01',
    '2020-02',
  ]);
  expect(monthRange(month('2020-09'), month('2020-09'))).toEqual(['2020-09']);
});

it('monthRange is empty where the end lies before the beginning', () => {
  expect(monthRange(month('2020-09'), month('2020-08'))).toEqual([]);
});

it('monthRange is as long as the way, in order, each month once', () => {
  fc.assert(
    fc.property(anyMonth, fc.integer({ min: 0, max: 60 }), (first, way) => {
      fc.pre(monthsFrom(first, month('9999-12')) >= way);
      const range = monthRange(first, addMonths(first, way));
      expect(range).toHaveLength(way + 1);
      expect([...new Set(range)].sort()).toEqual(range);
    }),
  );
});

it('monthsGone counts the months of a year that are over at the end of a month', () => {
  const gone = (asOf: string) => monthsGone(2020, month(asOf));
  expect(['2020-01', '2020-09', '2020-12'].map(gone)).toEqual([1, 9, 12]);
  expect(['2019-12', '0000-01', '2021-01', '9999-12'].map(gone)).toEqual([0, 0, 12, 12]);
});

it('monthsGone is how many months of the year are not after the month', () => {
  fc.assert(
    fc.property(anyNearMonth, (asOf) => {
      const over = monthsOfYear(2020).filter((ofYear) => ofYear <= asOf);
      expect(monthsGone(2020, asOf)).toBe(over.length);
    }),
  );
});

it('monthsOfYear gives the twelve months of a year, the first and the last year included', () => {
  expect(monthsOfYear(2020)).toEqual(monthRange(month('2020-01'), month('2020-12')));
  expect(monthsOfYear(0)[0]).toBe('0000-01');
  expect(monthsOfYear(9999)[11]).toBe('9999-12');
});

it('monthsOfYear throws RangeError for a year without four digits', () => {
  expect(() => monthsOfYear(-1)).toThrow(RangeError);
  expect(() => monthsOfYear(10_000)).toThrow(RangeError);
});

it.each([1.5, 2020.5, Number.NaN, Number.POSITIVE_INFINITY])(
  'monthsOfYear throws RangeError for %d, which is no year',
  (year) => {
    expect(() => monthsOfYear(year)).toThrow(RangeError);
  },
);

it.each([
  ['2019', '2020'],
  ['2019', '2020-01'],
  ['2019-12-31', '2020'],
  ['2020-02', '2020-03'],
  ['2020-02-29', '2020-03'],
  ['2020-02', '2020-03-01'],
  ['2020-08-31', '2020-09-01'],
])('endsBefore says that %s is over before %s', (end, begin) => {
  expect(endsBefore(end, begin)).toBe(true);
});

it.each([
  ['2020', '2020'],
  ['2020', '2020-03'],
  ['2020', '2020-12-31'],
  ['2020-03', '2020'],
  ['2020-03', '2020-03-31'],
  ['2020-03-01', '2020-03'],
  ['2020-09-01', '2020-08-31'],
  ['2021', '2020-12'],
])('endsBefore says that %s is not over before %s', (end, begin) => {
  expect(endsBefore(end, begin)).toBe(false);
});

it('endsBefore compares the last day of one with the first of the other', () => {
  const anyPoint = anyNearMonth.chain((ofYear) =>
    fc.constantFrom(ofYear.slice(0, 4), ofYear, `${ofYear}-01`, `${ofYear}-28`),
  );
  const last = (point: string) => `${point}-99-99`.slice(0, 10);
  const first = (point: string) => `${point}-00-00`.slice(0, 10);
  fc.assert(
    fc.property(anyPoint, anyPoint, (end, begin) => {
      expect(endsBefore(end, begin)).toBe(last(end) < first(begin));
    }),
  );
});
