// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyLedger } from '../ledger/arbitraries.ts';
import { month, shippedLedger, withProject } from '../ledger/ledgers-for-tests.ts';
import { anyFiltersOf } from './arbitraries.ts';
import {
  activeDimensions,
  DIMENSIONS,
  type Filters,
  NO_FILTERS,
  stageChoiceOf,
  toggled,
  withoutDimension,
} from './filters.ts';
import { under, viewOf } from './view.ts';

const [industrial, infrastructure] = shippedLedger.categories.map(({ id }) => id);
const allOn: Filters = {
  categories: [industrial!],
  keyIndustrial: true,
  stages: ['underway', 'not-published'],
  lights: ['red'],
  units: ['住建局'],
  leaders: ['张三'],
  levels: ['省重点'],
  investment: { from: 10_000 },
  plannedStart: { to: month('2020-09') },
  plannedCompletion: { from: month('2020-01'), to: month('2020-12') },
  text: '产业',
};

/** Ids of the projects that pass. */
function found(filters: Partial<Filters>, ledger = shippedLedger): readonly string[] {
  const view = viewOf(ledger, { ...NO_FILTERS, ...filters }, ledger.asOf);
  return view.projects.map(({ id }) => id);
}

it('toggled adds what is not there and takes off what is', () => {
  expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
  expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
});

it('toggled twice is as before, in whatever order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(9)), fc.nat(9), (items, item) => {
      const twice = toggled(toggled(items, item), item);
      expect([...twice].sort()).toEqual([...items].sort());
    }),
  );
});

it('activeDimensions names what is asked for, in a fixed order', () => {
  expect(activeDimensions(NO_FILTERS)).toEqual([]);
  expect(activeDimensions(allOn)).toEqual(DIMENSIONS);
  expect(activeDimensions({ ...NO_FILTERS, text: '桥', keyIndustrial: true })).toEqual([
    'keyIndustrial',
    'text',
  ]);
});

it('activeDimensions does not take blanks for a search', () => {
  expect(activeDimensions({ ...NO_FILTERS, text: ' \u3000\t' })).toEqual([]);
});

it('withoutDimension takes off one dimension and nothing else', () => {
  fc.assert(
    fc.property(
      anyFiltersOf(shippedLedger),
      fc.constantFrom(...DIMENSIONS),
      (filters, dimension) => {
        const before = activeDimensions(filters);
        const after = activeDimensions(withoutDimension(filters, dimension));
        expect(after).toEqual(before.filter((other) => other !== dimension));
      },
    ),
  );
  expect(DIMENSIONS.reduce(withoutDimension, allOn)).toEqual(NO_FILTERS);
});

it('stageChoiceOf says not published where a project has no stage', () => {
  const { all } = viewOf(shippedLedger, NO_FILTERS, shippedLedger.asOf);
  const choices = all.map(stageChoiceOf);
  expect(choices.filter((choice) => choice === 'not-published')).toHaveLength(4);
  expect(choices.filter((choice) => choice === 'completed')).toHaveLength(8);
});

it('a view lets everything through without filters', () => {
  expect(found({})).toHaveLength(20);
});

it('a view joins choices of one dimension with or, and dimensions with and', () => {
  expect(found({ categories: [industrial!] })).toHaveLength(5);
  expect(found({ categories: [industrial!, infrastructure!] })).toHaveLength(7);
  expect(found({ stages: ['underway'] })).toHaveLength(4);
  expect(found({ stages: ['underway', 'started'] })).toHaveLength(5);
  expect(found({ categories: [infrastructure!], stages: ['underway', 'started'] })).toEqual([
    'xiangshi-square',
    'qingshuitang-bridge',
  ]);
});

it('a view takes a project for key industrial only where the ledger says so', () => {
  expect(found({ keyIndustrial: true })).toEqual([]);
  const one = withProject(shippedLedger, 'boyi-base', { keyIndustrial: true });
  const none = withProject(one, 'turnout-capacity', { keyIndustrial: false });
  expect(found({ keyIndustrial: true }, none)).toEqual(['boyi-base']);
});

it.each<[string, string, readonly string[]]>([
  ['a name', '清水塘大桥', ['qingshuitang-bridge']],
  ['a part of a name', '大桥', ['qingshuitang-bridge']],
  ['an English name', 'Xiangshi', ['xiangshi-square']],
  ['letters of either case', 'xIANGSHI sQUARE', ['xiangshi-square']],
  ['full-width letters', 'ｘｉａｎｇｓｈｉ', ['xiangshi-square']],
  ['full-width parentheses', '\uff08道岔二期\uff09', ['rail-equipment-turnouts-2']],
  ['half-width parentheses', '(道岔二期)', ['rail-equipment-turnouts-2']],
  ['several words in any order', '学院 社区', ['qingshuitang-college']],
  ['words between full-width blanks', '\u3000学院\u3000社区\u3000', ['qingshuitang-college']],
  ['words of two fields', '基础设施 大桥', ['qingshuitang-bridge']],
  ['progress', '已复工', ['xiangshi-square', 'qingshuitang-bridge']],
  ['level', '省市重点', ['xiangshi-square', 'qingshuitang-bridge']],
  ['a note', '候机楼 是否投用', ['airport-terminal']],
  ['a word that no project has', '大桥 学院', []],
])('passes finds by %s: %s', (_, text, ids) => {
  expect(found({ text })).toEqual(ids);
});

it('a view finds by leader, unit and difficulties', () => {
  const ledger = withProject(shippedLedger, 'boyi-base', {
    leader: '王某',
    unit: '园区办',
    problems: '用地未批',
  });
  for (const text of ['王某', '园区办', '用地未批'])
    expect(found({ text }, ledger)).toEqual(['boyi-base']);
});

it('a view is not narrowed by a word that stood in it before, nor widened by one more', () => {
  const words = fc.constantFrom('产业', '学院', '雪峰岭', 'park', '园', '已', '5');
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 3 }), words, (search, more) => {
      const before = found({ text: search.join(' ') });
      expect(found({ text: [...search, search[0]].join(' ') })).toEqual(before);
      expect(before).toEqual(
        expect.arrayContaining([...found({ text: [...search, more].join(' ') })]),
      );
    }),
  );
});

it('a view leaves one dimension out as if it were taken off', () => {
  const anyCase = anyLedger.chain((ledger) =>
    fc.tuple(fc.constant(ledger), anyFiltersOf(ledger), fc.constantFrom(...DIMENSIONS)),
  );
  fc.assert(
    fc.property(anyCase, ([ledger, filters, except]) => {
      const view = viewOf(ledger, filters, ledger.asOf);
      const without = viewOf(ledger, withoutDimension(filters, except), ledger.asOf);
      expect(under(view, except)).toEqual(without.rows);
    }),
    { numRuns: 50 },
  );
});
