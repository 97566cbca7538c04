// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { month } from '../ledger/ledgers-for-tests.ts';
import {
  type Assignment,
  assignmentStandingOf,
  assignmentsIn,
  countAssignments,
  daysFrom,
  lastDayOf,
} from './assignments.ts';
import type { Filters } from './filters.ts';
import { lookAt, portfolioOf } from './versions-for-tests.ts';

const matter = (fields: object) => ({
  matter: '交地',
  unit: '住建局',
  handedOut: '2020-06-01',
  due: '2020-09-30',
  ...fields,
});
const ledgerWith = (assignments: readonly object[]) =>
  portfolioOf(
    [
      { unit: '住建局', leader: '甲', yearPlan: 1200, yearDone: 100 },
      { category: 'livelihood', unit: '交通局', leader: '乙', yearPlan: 1200, yearDone: 1200 },
    ],
    { assignments: assignments.map((each, index) => ({ id: `a${index}`, ...each })) },
  );
const assignment = (fields: object): Assignment => ledgerWith([matter(fields)]).assignments[0]!;
const standing = (fields: object, day = '2020-09-30', isBehind = false) =>
  assignmentStandingOf(assignment(fields), day, isBehind);

it('lastDayOf knows the months and leap years', () => {
  const days = ['2020-02', '2019-02', '2020-04', '2020-12', '1900-02', '2000-02'];
  expect(days.map((text) => lastDayOf(month(text)))).toEqual([
    '2020-02-29',
    '2019-02-28',
    '2020-04-30',
    '2020-12-31',
    '1900-02-28',
    '2000-02-29',
  ]);
});

it('daysFrom counts the days of the calendar', () => {
  expect(daysFrom('2020-02-28', '2020-03-01')).toBe(2);
  expect(daysFrom('2020-12-31', '2021-01-01')).toBe(1);
  expect(daysFrom('2020-03-01', '2020-02-28')).toBe(-2);
  const anyDay = fc.date({
    min: new Date('0001-01-01T00:00:00Z'),
    max: new Date('9999-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  const text = (day: Date) => day.toISOString().slice(0, 10);
  fc.assert(
    fc.property(anyDay, anyDay, (a, b) => {
      const days = (Date.parse(text(b)) - Date.parse(text(a))) / 86_400_000;
      expect(daysFrom(text(a), text(b))).toBe(days);
    }),
  );
});

it('assignmentStandingOf tells on time, late and open at the end of a day', () => {
  expect(standing({ cleared: '2020-09-30' }).state).toBe('on-time');
  expect(standing({ due: '2020-08-01', cleared: '2020-09-30' }).state).toBe('late');
  expect(standing({ cleared: '2020-10-01' }).state).toBe('open');
  expect(standing({})).toMatchObject({ state: 'open', isDue: true, isOverdue: false });
  expect(standing({}, '2020-10-01')).toMatchObject({ isDue: true, isOverdue: true });
});

it.each([
  ['2020-09-22', false, undefined],
  ['2020-09-23', false, 'blue'],
  ['2020-09-30', false, 'blue'],
  ['2020-09-22', true, 'yellow'],
  ['2020-09-30', true, 'yellow'],
  ['2020-10-01', false, 'red'],
  ['2020-10-01', true, 'red'],
] as const)('a slip on %s, its project behind: %s, is %s', (day, isBehind, slip) => {
  expect(standing({}, day, isBehind).slip).toBe(slip);
});

it('no slip is printed for what is cleared', () => {
  expect(standing({ cleared: '2020-10-05' }, '2020-10-05', true).slip).toBeUndefined();
});

it('assignmentsIn follows the project, and for units and leaders the assignment itself', () => {
  const ledger = ledgerWith([
    matter({ project: 'p0' }),
    matter({ project: 'p1', unit: '资源局', leader: '丙' }),
    matter({ unit: '资源局' }),
    matter({ project: 'p1', handedOut: '2020-10-01', due: '2020-10-02' }),
  ]);
  const found = (filters: Partial<Filters>) => {
    const { assignments, withoutProject } = assignmentsIn(lookAt(ledger, filters));
    return [assignments.map(({ assignment: { id } }) => id), withoutProject];
  };
  const [industrial] = ledger.categories;
  expect(found({})).toEqual([['a0', 'a1', 'a2'], 0]);
  expect(found({ units: ['资源局'] })).toEqual([['a1', 'a2'], 0]);
  expect(found({ leaders: ['甲'] })).toEqual([['a0'], 0]);
  expect(found({ units: ['资源局'], leaders: ['丙'] })).toEqual([['a1'], 0]);
  expect(found({ categories: [industrial!.id] })).toEqual([['a0'], 1]);
  expect(found({ categories: [industrial!.id], units: ['资源局'] })).toEqual([[], 1]);
});

it('assignmentsIn turns yellow what is open where the project is below time progress', () => {
  const ledger = ledgerWith(['p0', 'p1'].map((project) => matter({ project, due: '2020-12-31' })));
  expect(assignmentsIn(lookAt(ledger)).assignments.map(({ slip }) => slip)).toEqual([
    'yellow',
    undefined,
  ]);
});

const anyDate = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => `2020-${parts.map((part) => String(part).padStart(2, '0')).join('-')}`);

it('countAssignments divides what is handed out, and what is due', () => {
  const any = fc.record(
    { handedOut: fc.constant('2020-01-01'), due: anyDate, cleared: anyDate },
    { requiredKeys: ['handedOut', 'due'] },
  );
  fc.assert(
    fc.property(fc.array(any, { maxLength: 20 }), anyDate, (all, day) => {
      const standings = all.map((fields) => standing(fields, day));
      const counts = countAssignments(standings);
      expect(counts.handedOut).toBe(counts.onTime + counts.late + counts.open);
      const dueToday = all.filter(
        ({ due, cleared }) => due === day && !(cleared !== undefined && cleared <= day),
      ).length;
      expect(counts.due).toBe(counts.dueOnTime + counts.late + counts.overdue + dueToday);
    }),
    { numRuns: 50 },
  );
});
