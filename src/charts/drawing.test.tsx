import '../dom-for-tests.ts';
import { cleanup, render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { figureOf } from '../figures/figures-for-tests.ts';
import { shippedLedger, withIndicator, withProject } from '../ledger/ledgers-for-tests.ts';
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

it('Drawing draws planned and actual as long as they are, from zero', async () => {
  const paper = drawFigure('starts');
  expect(await screen.findByText('17 个')).toBeInTheDocument();
  expect(screen.getByText('26 个')).toBeInTheDocument();
  const [planned, actual] = ['planned', 'actual'].map((side) =>
    widthOf(paper.querySelector(`.mark-${side}`)),
  );
  // An outline is drawn up to two units within its bar.
  expect(Math.abs(planned! / actual! - 17 / 26)).toBeLessThan(0.02);
});

it('Drawing draws what is not published hatched, and says so', async () => {
  const paper = drawFigure('starts', starts({ actual: undefined }));
  expect(await screen.findByText('未公布')).toBeInTheDocument();
  expect(paper.querySelector('.mark-unknown')).toHaveAttribute('fill', 'url(#hatch-starts)');
  expect(paper.querySelector('.mark-actual')).toBeNull();
});

it('Drawing draws a plan of none and nothing done without a length', async () => {
  const paper = drawFigure('starts', starts({ planned: 0, actual: 0 }));
  expect(await screen.findAllByText('0 个')).toHaveLength(2);
  expect(paper.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
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
  expect(screen.getByText('其余 18 个未公布')).toBeInTheDocument();
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
  drawFigure('time-progress');
  expect(await screen.findByText('已过 9 / 12 个月')).toBeInTheDocument();
  for (let month = 1; month <= 12; month += 1) {
    expect(screen.getByText(String(month))).toBeInTheDocument();
  }
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
