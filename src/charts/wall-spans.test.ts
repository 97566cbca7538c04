// @vitest-environment node
import { expect, it } from 'vitest';
import type { WallRow } from '../figures/chart.ts';
import { month, shippedLedger } from '../ledger/ledgers-for-tests.ts';
import { monthsOfYear } from '../ledger/months.ts';
import { drawingOf, momentOf } from './wall-spans.ts';

const year = { months: monthsOfYear(2020), asOf: month('2020-09') };
const [{ id }] = shippedLedger.projects as [(typeof shippedLedger.projects)[number]];

/** A row with these months, planned and actual, `-` for none. */
function rowOf(months: string, overdue: WallRow['overdue'] = []): WallRow {
  const [plannedStart, plannedCompletion, actualStart, actualCompletion] = months
    .split(' ')
    .map((text) => (text === '-' ? undefined : month(text)));
  return {
    id,
    name: '大桥',
    place: 0,
    light: 'green',
    stage: 'underway',
    plannedStart,
    plannedCompletion,
    actualStart,
    actualCompletion,
    unit: undefined,
    leader: undefined,
    totalInvestment: undefined,
    overdue,
    monthsLate: undefined,
  };
}
const span = (from: number, to: number, change = {}) => ({
  from,
  to,
  before: false,
  after: false,
  closed: true,
  ...change,
});

it('drawingOf draws from the beginning of the first month to the end of the last', () => {
  const { planned, actual, overdue, milestones } = drawingOf(
    rowOf('2020-02 2020-04 2020-03 2020-05'),
    year,
  );
  expect(planned).toEqual(span(1, 4));
  expect(actual).toEqual(span(2, 5));
  expect(overdue).toBeUndefined();
  expect(milestones).toEqual([
    { milestone: 'start', side: 'actual', at: 2 },
    { milestone: 'completion', side: 'actual', at: 5 },
  ]);
});

it('drawingOf cuts spans off at the year and keeps their direction', () => {
  const { planned, actual, milestones } = drawingOf(rowOf('2019-05 2021-03 2019-05 -'), year);
  expect(planned).toEqual(span(0, 12, { before: true, after: true }));
  expect(actual).toEqual(span(0, 9, { before: true }));
  expect(milestones).toEqual([]);
  expect(drawingOf(rowOf('2021-02 2021-08 - -'), year).planned).toEqual(
    span(12, 12, { after: true }),
  );
  expect(drawingOf(rowOf('2018-02 2019-08 - -'), year).planned).toEqual(
    span(0, 0, { before: true }),
  );
});

it('drawingOf leaves open what is not published, and marks the end that is', () => {
  const { planned, milestones } = drawingOf(rowOf('2020-08 - - -'), year);
  expect(planned).toEqual(span(7, 12, { closed: false }));
  expect(milestones).toEqual([{ milestone: 'start', side: 'planned', at: 7 }]);
  expect(drawingOf(rowOf('- - - 2020-06'), year).actual).toEqual(span(0, 6, { closed: false }));
  expect(drawingOf(rowOf('- - - -'), year)).toEqual({
    planned: undefined,
    actual: undefined,
    overdue: undefined,
    milestones: [],
  });
});

it('drawingOf draws what is overdue from the end of the planned month to the one looked at', () => {
  expect(drawingOf(rowOf('2020-03 2021-01 - -', ['start']), year).overdue).toEqual(span(3, 9));
  expect(drawingOf(rowOf('2019-03 2019-06 - -', ['start', 'completion']), year).overdue).toEqual(
    span(0, 9, { before: true }),
  );
});

it.each([
  ['2020-02', 'outside', 'not-started'],
  ['2020-03', 'start', 'not-started'],
  ['2020-04', 'during', 'start'],
  ['2020-06', 'completion', 'during'],
  ['2020-07', 'outside', 'during'],
  ['2020-10', 'outside', 'ahead'],
])('momentOf says what stands at %s: planned %s, actual %s', (text, planned, actual) => {
  const row = rowOf('2020-03 2020-06 2020-04 -', ['completion']);
  const overdue = text === '2020-07' ? ['completion'] : [];
  expect(momentOf(row, month(text), year.asOf)).toEqual({ planned, actual, overdue });
});

it('momentOf guesses nothing that is not published', () => {
  expect(momentOf(rowOf('2020-03 - - 2020-06'), month('2020-05'), year.asOf)).toEqual({
    planned: 'unpublished',
    actual: 'unpublished',
    overdue: [],
  });
  expect(momentOf(rowOf('2020-05 2020-05 2020-05 2020-05'), month('2020-05'), year.asOf)).toEqual({
    planned: 'both',
    actual: 'both',
    overdue: [],
  });
});
