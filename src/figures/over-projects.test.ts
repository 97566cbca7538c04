// @vitest-environment node
import { expect, it } from 'vitest';
import { write } from '../text/messages.ts';
import { CATEGORIES, chartOf, figureOf, said } from './figures-for-tests.ts';

const PROJECT_FIGURES = [
  'projects-by-stage',
  'projects-by-category',
  'projects-by-investment',
  'project-list',
] as const;

it.each(PROJECT_FIGURES)('%s says of an empty view which filter to take off', (id) => {
  const figure = figureOf(id, { categories: [CATEGORIES.park], stages: ['started'] });
  expect(said(figure, 'zh')).toEqual(['没有符合条件的见报项目', '筛选出 0 个，共 20 个见报项目']);
  expect(said(figure, 'en')).toEqual(['No named project matches', '0 of 20 named projects']);
  const { reason } = chartOf(figure, 'nothing-in-view');
  expect([write(reason, 'zh'), write(reason, 'en')]).toEqual([
    '清除类别条件后可见 1 项；清除阶段条件后可见 5 项。',
    'Remove the category filter to see 1. Remove the stage filter to see 5.',
  ]);
});

it.each(PROJECT_FIGURES)('%s says where no single filter helps', (id) => {
  const filters = {
    categories: [CATEGORIES.park],
    stages: ['started'],
    text: '没有这样的',
  } as const;
  const { reason } = chartOf(figureOf(id, filters), 'nothing-in-view');
  expect([write(reason, 'zh'), write(reason, 'en')]).toEqual([
    '请清除几个筛选条件。',
    'Remove some of the filters.',
  ]);
});

it.each(PROJECT_FIGURES)('%s says that no source tells which projects are key industrial', (id) => {
  const figure = figureOf(id, { keyIndustrial: true });
  expect(said(figure, 'zh')[0]).toBe('哪些见报项目属于重点产业：未公布');
  expect(said(figure, 'en')[0]).toBe('Which named projects are key industrial is not published');
  const { reason } = chartOf(figure, 'nothing-in-view');
  expect([write(reason, 'zh'), write(reason, 'en')]).toEqual([
    '清除重点产业条件后可见 20 项。',
    'Remove the key industrial filter to see 20.',
  ]);
});

it.each(PROJECT_FIGURES)(
  '%s promises nothing that taking off key industrial alone would not show',
  (id) => {
    const figure = figureOf(id, { keyIndustrial: true, text: '没有这样的' });
    const { reason } = chartOf(figure, 'nothing-in-view');
    expect(write(reason, 'zh')).toBe('请清除几个筛选条件。');
  },
);
