import '../dom-for-tests.ts';
import { cleanup, render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { figureOf } from '../figures/figures-for-tests.ts';
import {
  ledgerOf,
  shippedLedger,
  withIndicator,
  withProject,
} from '../ledger/ledgers-for-tests.ts';
import type { Quantity } from '../ledger/quantities.ts';
import type { Language } from '../text/formats.ts';
import { LanguageProvider } from '../ui/language.ts';
import { Drawing } from './live/drawing.tsx';
import { type DrawnChart, isDrawn } from './measure.ts';

function draw(figure: string, chart: DrawnChart, language: Language = 'zh') {
  return render(
    <LanguageProvider value={language}>
      <Drawing figure={figure} chart={chart} />
    </LanguageProvider>,
  ).container;
}

/** Draws a figure of a ledger, the shipped one unless told. */
function drawFigure(id: string, ledger = shippedLedger, language: Language = 'zh') {
  const { chart } = figureOf(id, {}, ledger);
  if (!isDrawn(chart)) throw new Error(`${id} is not drawn`);
  return draw(id, chart, language);
}

/** How wide a bar is drawn. */
const widthOf = (bar: Element | null | undefined) => Number(bar?.getAttribute('width'));
const marks = () => screen.getAllByRole('button').map((mark) => mark.getAttribute('aria-label'));
const starts = (change: { planned?: Quantity | undefined; actual?: Quantity | undefined }) =>
  withIndicator(shippedLedger, 'starts', change);

/** Where the lines stand that mark the end of a plan, each by both of its ends. */
const planLinesOf = (paper: HTMLElement) =>
  [...paper.querySelectorAll('.plan-line')].flatMap((line) =>
    ['x1', 'x2'].map((end) => Number(line.getAttribute(end))),
  );
const valuesOf = (paper: HTMLElement) =>
  [...paper.querySelectorAll('.value')].map(({ textContent }) => textContent);
const lengthsOf = (paper: HTMLElement) =>
  ['planned', 'actual'].map((side) => widthOf(paper.querySelector(`.mark-${side}`)));

it('Drawing draws planned and actual as long as they are, from zero', async () => {
  const paper = drawFigure('starts');
  expect(await screen.findByText('17')).toBeInTheDocument();
  expect(screen.getByText('26')).toBeInTheDocument();
  const [planned, actual] = lengthsOf(paper);
  // An outline is drawn up to two units within its bar.
  expect(Math.abs(planned! / actual! - 17 / 26)).toBeLessThan(0.02);
});

it('Drawing draws starts and completions on one scale', async () => {
  const [, starts] = lengthsOf(drawFigure('starts'));
  const [, completions] = lengthsOf(drawFigure('completions'));
  expect(Math.abs(completions! / starts! - 13 / 26)).toBeLessThan(0.02);
});

it('Drawing draws to the end of the scale that its chart has', () => {
  const { chart } = figureOf('starts');
  if (chart.kind !== 'plan-actual-bars') throw new Error('starts are not drawn in pairs');
  const [, whole] = lengthsOf(draw('starts', { ...chart, full: 26 }));
  const [, half] = lengthsOf(draw('starts', { ...chart, full: 52 }));
  expect(half! / whole!).toBeCloseTo(1 / 2, 5);
});

it('Drawing says within the actual bar by how much it passes the plan', () => {
  const paper = drawFigure('starts');
  const actual = paper.querySelector('.mark-actual');
  const [x] = planLinesOf(paper);
  const from = Number(actual?.getAttribute('x'));
  expect((x! - from) / widthOf(actual)).toBeCloseTo(17 / 26, 5);
  expect(within(paper).getByText('+9')).toHaveClass('on-mark');
});

it.each([
  ['a plan of none', { planned: 0 }, ['0', '26']],
  ['nothing done', { actual: 0 }, ['17', '0']],
  ['neither', { planned: 0, actual: 0 }, ['0', '0']],
  ['no published plan', { planned: undefined }, ['未公布', '26']],
  ['a bound', { planned: { atLeast: 17 } }, ['17 个以上', '26']],
])('Drawing draws %s without a length that is none', (_, change, values) => {
  const paper = drawFigure('starts', starts(change));
  const names = [...paper.querySelectorAll('.side-name')].map(({ textContent }) => textContent);
  expect(names).toEqual(['计划', '实际']);
  expect(valuesOf(paper)).toEqual(values);
  expect(paper.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
});

it('Drawing shows where the plan ends though nothing is done of it', () => {
  const paper = drawFigure('starts', starts({ actual: 0 }));
  expect(paper.innerHTML).not.toContain('NaN');
  const planned = paper.querySelector('.mark-planned');
  const lines = planLinesOf(paper);
  expect(lines).toHaveLength(4);
  // An outline lies 0.75 within its bar.
  const end = Number(planned?.getAttribute('x')) + widthOf(planned) + 0.75;
  for (const x of lines) expect(x).toBeCloseTo(end, 5);
  expect(lines[0]).toBeGreaterThan(Number(paper.querySelector('.mark-actual')?.getAttribute('x')));
});

it('Drawing leaves the planned bar of a lower bound open at its end', () => {
  const paper = drawFigure('starts', starts({ planned: { atLeast: 17 } }));
  expect(paper.querySelector('rect.mark-planned')).toBeNull();
  const [top, left, bottom, right] = /^M(.+) .+H(.+)V(.+)H(.+)$/
    .exec(paper.querySelector('path.mark-planned')?.getAttribute('d') ?? '')!
    .slice(1)
    .map(Number) as [number, number, number, number];
  expect([top, bottom > 0]).toEqual([right, true]);
  const tip = /H([\d.]+)M/.exec(paper.querySelector('.open-end')?.getAttribute('d') ?? '')?.[1];
  expect(Number(tip) - right).toBeCloseTo(22, 5);
  const actual = paper.querySelector('.mark-actual');
  expect((right - left + 0.75) / widthOf(actual)).toBeCloseTo(17 / 26, 5);
  // Nobody knows by how much a bound is passed.
  expect(planLinesOf(paper)).toEqual([]);
});

it('Drawing draws what is not published hatched, and says so', async () => {
  const paper = drawFigure('starts', starts({ actual: undefined }));
  expect(await screen.findByText('未公布')).toBeInTheDocument();
  expect(paper.querySelector('.mark-unknown')).toHaveAttribute('fill', 'url(#hatch-starts)');
  expect(paper.querySelector('.mark-actual')).toBeNull();
  // A stub of 48, its outline 0.75 within on both sides.
  expect(widthOf(paper.querySelector('.mark-unknown'))).toBe(48 - 2 * 0.75);
});

it('Drawing says of a bound that it is one', async () => {
  drawFigure('starts', starts({ actual: { atLeast: 20 } }), 'en');
  expect(await screen.findByText('20 projects or more')).toBeInTheDocument();
});

it('Drawing draws each stage as long as it has projects, as a mark to filter by', async () => {
  drawFigure('projects-by-stage');
  await screen.findAllByRole('button');
  expect(marks()).toEqual([
    '储备 0 个，按此筛选',
    '签约 3 个，按此筛选',
    '开工 1 个，按此筛选',
    '在建 4 个，按此筛选',
    '竣工 8 个，按此筛选',
    '阶段未公布 4 个，按此筛选',
  ]);
  const lengths = screen.getAllByRole('button').map((mark) => widthOf(mark.querySelector('.mark')));
  const longest = Math.max(...lengths);
  const shares = lengths.map((length) => Math.round((length / longest) * 8));
  expect(shares).toEqual([0, 3, 1, 4, 8, 4]);
});

it('Drawing speaks English', async () => {
  drawFigure('projects-by-stage', shippedLedger, 'en');
  await screen.findAllByRole('button');
  expect(marks().slice(0, 2)).toEqual([
    'Reserve: 0 projects, filter by it',
    'Signed: 3 projects, filter by it',
  ]);
});

it('Drawing ranks categories as marks to filter by, and projects as marks to open', async () => {
  drawFigure('projects-by-category');
  await screen.findAllByRole('button');
  expect(marks()).toEqual([
    '民生 8 个，按此筛选',
    '产业 5 个，按此筛选',
    '园区配套 5 个，按此筛选',
    '基础设施 2 个，按此筛选',
  ]);
  cleanup();
  drawFigure('projects-by-investment');
  await screen.findAllByRole('button');
  expect(marks()).toHaveLength(2);
  expect(marks()[1]).toBe('湖南博羿新产业基地 1 亿元，打开项目');
  expect(screen.getByText('18 个未公布')).toBeInTheDocument();
});

it('Drawing ranks the eight largest of many, and says how many more there are', async () => {
  const projects = shippedLedger.projects.map((project, index) => ({
    ...project,
    totalInvestment: 100 + index,
  }));
  drawFigure('projects-by-investment', ledgerOf({ ...shippedLedger, projects }));
  await screen.findAllByRole('button');
  expect(marks()).toHaveLength(8);
  const amounts = marks().map((name) => /(\d+) 万元\uff0c打开项目$/.exec(name ?? '')?.[1]);
  expect(amounts).toEqual(['119', '118', '117', '116', '115', '114', '113', '112']);
  expect(screen.getByText('另有 12 个\uff0c见表格')).toBeInTheDocument();
});

it('Drawing draws the part and the rest to one whole', async () => {
  const paper = drawFigure('portfolio');
  const part = await screen.findByRole('button', { name: '重点产业项目 32 个，按此筛选' });
  expect(part).toHaveTextContent('23.9%');
  expect(within(paper).getByText('102 个')).toBeInTheDocument();
  const [one, rest] = [...paper.querySelectorAll('.mark')].map(widthOf);
  expect(Math.abs(one! / (one! + rest!) - 32 / 134)).toBeLessThan(0.02);
});

it('Drawing draws a month for each of the year, and how many have gone by', async () => {
  const paper = drawFigure('time-progress');
  expect(await screen.findByText('已过 9 / 12 个月')).toBeInTheDocument();
  for (let month = 1; month <= 12; month += 1) {
    expect(screen.getByText(String(month))).toBeInTheDocument();
  }
  const looks = [...paper.querySelectorAll('.mark')].map((mark) => mark.getAttribute('class'));
  expect(looks).toEqual([
    ...Array<string>(9).fill('mark mark-count'),
    ...Array<string>(3).fill('mark mark-ahead'),
  ]);
});

it('Drawing draws a lower bound, and what is not published beside it', async () => {
  drawFigure('investment-target');
  expect(await screen.findByText('100 亿元以上')).toBeInTheDocument();
  expect(screen.getByText('未公布')).toBeInTheDocument();
});

it('Drawing draws names that are markup or very long as the text they are', async () => {
  const name = `<b>${'很长的项目名称'.repeat(20)}</b>`;
  const ledger = withProject(shippedLedger, 'boyi-base', { name });
  const paper = drawFigure('projects-by-investment', ledger);
  const mark = await screen.findByRole('button', { name: new RegExp(`^${name}`) });
  expect(mark).toHaveTextContent('…');
  expect(paper.querySelector('b')).toBeNull();
});
