// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyView } from './arbitraries.ts';
import { checksOf } from './health.ts';
import { namesakesOf } from './namesakes.ts';
import { lookAt, portfolioOf } from './versions-for-tests.ts';

/** What each check found, by its name; checks that found nothing left out. */
const found = (projects: readonly object[], before: readonly object[] = []) => {
  const earlier = before.length > 0 ? [portfolioOf(before, { asOf: '2020-08' })] : [];
  const checks = checksOf(lookAt(portfolioOf(projects), {}, earlier));
  return Object.fromEntries(
    checks.flatMap((check) =>
      check.rows.length === 0
        ? []
        : [
            [
              check.kind === 'missing' ? check.field : check.contradiction,
              check.rows.map(({ id }) => id),
            ],
          ],
    ),
  );
};
const whole = {
  unit: '住建局',
  leader: '甲',
  plannedStart: '2020-01',
  plannedCompletion: '2021-12',
  totalInvestment: 1000,
  yearPlan: 500,
  stage: 'underway',
};
const one = (fields: object, before?: object) =>
  found([{ ...whole, ...fields }], before && [{ ...whole, ...before }]);

it('checksOf finds nothing in a whole and consistent row', () => {
  expect(one({})).toEqual({});
  expect(one({ actualStart: '2020-09', yearDone: 1000, cumulativeDone: 1000 })).toEqual({});
});

it('checksOf counts what is missing by its column', () => {
  const { unit: _, yearPlan: __, ...rest } = whole;
  expect(found([whole, rest, rest])).toEqual({ unit: ['p1', 'p2'], yearPlan: ['p1', 'p2'] });
});

it.each([
  ['completion-before-start', { actualStart: '2020-04', actualCompletion: '2020-03' }],
  ['completion-before-start', { plannedStart: '2022-01' }],
  ['cumulative-above-total', { cumulativeDone: 1000.01 }],
  ['cumulative-above-total', { cumulativeDone: { atLeast: 2000 } }],
  ['year-above-cumulative', { yearDone: 200, cumulativeDone: 100 }],
  ['actual-after-as-of', { actualStart: '2020-10' }],
  ['year-not-its-months', { yearDone: 100, monthlyDone: { '2019-12': 50, '2020-01': 50 } }],
])('checksOf finds %s', (name, fields) => {
  expect(one(fields)).toEqual({ [name]: ['p0'] });
});

it.each([
  { cumulativeDone: { about: 2000 } },
  { cumulativeDone: 2000, totalInvestment: { atLeast: 1000 } },
  { actualStart: '2020-04', actualCompletion: '2020-04' },
  { yearDone: 0.3, monthlyDone: { '2020-01': 0.1, '2020-02': 0.2 } },
])('checksOf finds no contradiction in %j', (fields) => {
  expect(one(fields)).toEqual({});
});

it('checksOf finds what was more in the version before, of the same year', () => {
  expect(one({ yearDone: 90 }, { yearDone: 100 })).toEqual({ 'less-than-before': ['p0'] });
  expect(one({ cumulativeDone: 90 }, { cumulativeDone: 100 })).toEqual({
    'less-than-before': ['p0'],
  });
  expect(one({ yearDone: 100 }, { yearDone: 100 })).toEqual({});
});

it('checksOf finds namesakes, also where one of them is filtered out', () => {
  const twins = portfolioOf([
    { ...whole, name: '丹桂桥新建' },
    { ...whole, name: '丹桂桥 新建工程', category: 'livelihood' },
  ]);
  const view = lookAt(twins, { categories: [twins.categories[1]!.id] });
  const check = checksOf(view).find(
    (each) => each.kind === 'contradiction' && each.contradiction === 'namesakes',
  );
  expect(check?.rows.map(({ id }) => id)).toEqual(['p1']);
});

it.each([
  ['ＡＢＣ产业园', 'abc 产业园', true],
  ['清水塘大桥(二期)', '清水塘大桥二期', true],
  ['清水塘大桥一期', '清水塘大桥二期', false],
  ['雪峰岭学校', '雪峰岭学校建设项目', true],
  ['工程', '项目', false],
])('namesakesOf takes %s and %s for one: %s', (a, b, isOne) => {
  const { projects } = portfolioOf([{ name: a }, { name: b }]);
  expect(namesakesOf(projects)).toHaveLength(isOne ? 1 : 0);
});

it('checksOf counts what is missing as a naive count does, and only rows in view', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      for (const check of checksOf(view)) {
        for (const row of check.rows) expect(view.projects).toContain(row);
        if (check.kind === 'contradiction') continue;
        const naive = view.projects.filter((project) => !(check.field in project));
        expect(check.rows.map(({ id }) => id)).toEqual(naive.map(({ id }) => id));
      }
    }),
  );
});
