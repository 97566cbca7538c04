import '../dom-for-tests.ts';
import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Chart, ChartOf } from '../figures/chart.ts';
import { figureOf } from '../figures/figures-for-tests.ts';
import { rowsLedger, startsLedger } from '../figures/progress-for-tests.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { month } from '../ledger/ledgers-for-tests.ts';
import type { Language } from '../text/formats.ts';
import { say } from '../text/messages.ts';
import { LanguageProvider } from '../ui/language.ts';
import { Drawing } from './live/drawing.tsx';
import { isDrawn } from './measure.ts';

function draw(chart: Chart, language: Language = 'zh') {
  if (!isDrawn(chart)) throw new Error(`${chart.kind} is not drawn`);
  return render(
    <LanguageProvider value={language}>
      <Drawing figure="drawn" chart={chart} />
    </LanguageProvider>,
  ).container;
}
const drawFigure = (id: string, ledger: Ledger = startsLedger, language: Language = 'zh') =>
  draw(figureOf(id, {}, ledger).chart, language);

const numberOf = (mark: Element, name: string) => Number(mark.getAttribute(name));
const bars = (paper: Element, look: string) => [...paper.querySelectorAll(`rect.mark-${look}`)];
const textsOf = (paper: Element, kind: string) =>
  [...paper.querySelectorAll(kind)].map(({ textContent }) => textContent);
/** Bars without the signs beside the names. */
const inPlot = (paper: Element, look: string) =>
  bars(paper, look).filter((bar) => bar.closest('.swatch-mark') === null);
const unit = { zh: '个', en: 'projects', one: 'project' };

it('MonthSeries draws a bar a month from one line, the plan outlined, and its numbers under it', () => {
  const paper = drawFigure('starts-by-month');
  const [planned, actual] = [inPlot(paper, 'planned'), inPlot(paper, 'actual')];
  expect([planned.length, actual.length]).toEqual([12, 9]);
  expect(textsOf(paper, '.number-planned')).toEqual([...'011010010012']);
  expect(textsOf(paper, '.number-actual')).toEqual([...'010110101']);
  const heights = planned.map((bar) => numberOf(bar, 'height'));
  const [one, two] = [heights[1]!, heights[11]!];
  // An outline is drawn 0.75 within its bar, on both sides.
  expect((two + 1.5) / (one + 1.5)).toBeCloseTo(2, 1);
  for (const name of ['计划', '实际', '截至 9 月']) {
    expect(within(paper).getByText(name)).toBeInTheDocument();
  }
  expect(paper.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
});

it('MonthSeries has every month of the year, and a rule at the end of the as-of month', () => {
  const paper = drawFigure('starts-by-month', startsLedger, 'en');
  expect(textsOf(paper, '.tick').slice(0, 12)).toEqual(
    Array.from({ length: 12 }, (_, at) => String(at + 1)),
  );
  expect(screen.getByText('to September')).toBeInTheDocument();
  const rule = numberOf(paper.querySelector('.as-of-rule')!, 'x1');
  const [last] = inPlot(paper, 'actual').slice(-1);
  expect(numberOf(last!, 'x')).toBeLessThan(rule);
  expect(numberOf(inPlot(paper, 'planned')[9]!, 'x')).toBeGreaterThanOrEqual(rule);
});

it('MonthSeries draws what each month to come must bring dashed, in the months to come alone', () => {
  const paper = drawFigure('start-pace');
  const needed = inPlot(paper, 'needed');
  expect(needed).toHaveLength(3);
  const rule = numberOf(paper.querySelector('.as-of-rule')!, 'x1');
  for (const bar of needed) expect(numberOf(bar, 'x')).toBeGreaterThan(rule);
  expect(textsOf(paper, '.number-needed')).toEqual(['0.7', '0.7', '0.7']);
});

it('MonthSeries draws lines that add up, the actual one to the as-of month', () => {
  const paper = drawFigure('starts-curve');
  expect(paper.querySelectorAll('.dot-planned')).toHaveLength(12);
  expect(paper.querySelectorAll('.dot-actual')).toHaveLength(9);
  const heights = [...paper.querySelectorAll('.dot-actual')].map((dot) => numberOf(dot, 'cy'));
  expect(heights).toEqual([...heights].sort((a, b) => b - a));
});

it('MonthSeries says nothing of a side that is nowhere known, and has no rule in another year', () => {
  const ledger = rowsLedger([{ yearPlan: 9, monthlyDone: { '2020-02': 4 } }]);
  const paper = drawFigure('investment-by-month', ledger);
  expect(within(paper).queryByText('计划')).toBeNull();
  const { chart } = figureOf('starts-by-month', {}, startsLedger);
  const other = draw({ ...(chart as ChartOf<'month-series'>), asOf: month('2021-02') });
  expect(other.querySelector('.as-of-rule')).toBeNull();
});

it('RateBars draws rates whole beyond 100 %, with both numbers, as marks to filter by', () => {
  const paper = drawFigure('start-rates');
  expect(screen.getAllByRole('button').map((mark) => mark.getAttribute('data-mark'))).toEqual([
    'category:industrial',
    'category:livelihood',
    'category:park',
  ]);
  expect(textsOf(paper, '.value')).toEqual(['150%', '50%', '无计划']);
  expect(textsOf(paper, '.aside')).toEqual(['3/2', '1/2', '1']);
  const [over, under] = bars(paper, 'actual').map((bar) => numberOf(bar, 'width'));
  expect(over! / under!).toBeCloseTo(3, 5);
  const [plan] = bars(paper, 'planned').map((bar) => numberOf(bar, 'width') + 1.5);
  expect(over! / plan!).toBeCloseTo(1.5, 5);
  expect(bars(paper, 'unknown')).toHaveLength(1);
});

it('RateBars reads money rates against time progress', () => {
  const ledger = rowsLedger([{ yearPlan: 20_000, yearDone: 10_000 }]);
  const paper = drawFigure('investment-by-category', ledger);
  expect(within(paper).getByText('时序 75%')).toBeInTheDocument();
  expect(within(paper).getByText('1/2')).toBeInTheDocument();
  const [head, onBar] = [...paper.querySelectorAll('.as-of-rule')];
  expect(numberOf(head!, 'x1')).toBeCloseTo(328 * 0.75, 5);
  expect(numberOf(onBar!, 'x1')).toBeCloseTo(328 * 0.75, 5);
});

it('RateBars counts the groups that it has no room for', () => {
  const rows = Array.from({ length: 20 }, (_, at) => ({
    label: `第 ${at} 组`,
    planned: 20,
    actual: 20 - at,
    mark: { kind: 'own', dimension: 'unit', choice: `u${at}` },
    selected: false,
  })) satisfies ChartOf<'rate-bars'>['rows'];
  const paper = draw({ kind: 'rate-bars', unit, rows });
  expect(within(paper).getAllByRole('button')).toHaveLength(14);
  expect(within(paper).getByText('另有 6 个，见表格')).toBeInTheDocument();
});

it('LightBars draws a group’s lights side by side, by sign and number as well as colour', () => {
  const row = (
    label: string,
    red: number,
    green: number,
  ): ChartOf<'light-bars'>['rows'][number] => ({
    label,
    counts: [
      { light: 'red', count: red },
      { light: 'yellow', count: 0 },
      { light: 'green', count: green },
    ],
    mark: { kind: 'own', dimension: 'unit', choice: label },
    selected: false,
  });
  const paper = draw({ kind: 'light-bars', unit, rows: [row('甲局', 1, 3), row('乙局', 2, 0)] });
  expect(screen.getAllByRole('button').map((mark) => mark.getAttribute('aria-label'))).toEqual([
    '甲局 红灯 1 个、黄灯 0 个、绿灯 3 个，按此筛选',
    '乙局 红灯 2 个、黄灯 0 个、绿灯 0 个，按此筛选',
  ]);
  expect(textsOf(paper, '.aside')).toEqual(['红灯', '绿灯']);
  const [red, , green] = [...paper.querySelectorAll('rect.mark')].map((bar) =>
    numberOf(bar, 'width'),
  );
  expect((green! + 1) / (red! + 1)).toBeCloseTo(3, 5);
  expect(textsOf(paper, '.number')).toEqual(['1', '3', '2']);
});

it('Distribution draws a bar for each month between the earliest and the latest, and the median', () => {
  const paper = drawFigure('slippage');
  expect(bars(paper, 'actual')).toHaveLength(5);
  expect(textsOf(paper, '.tick')).toEqual(['−2', '−1', '0', '+1', '+2']);
  expect(within(paper).getByText('中位数：按期')).toBeInTheDocument();
  expect(within(paper).getByText('比计划晚几个月')).toBeInTheDocument();
});

it('Distribution leaves ticks out where months stand close', () => {
  const bins = Array.from({ length: 41 }, (_, at) => ({ value: at - 20, count: at % 3 }));
  const chart = {
    kind: 'distribution',
    unit,
    bins,
    median: 0.5,
    scale: say('slippage.scale'),
  } as const;
  const ticks = textsOf(draw(chart), '.tick');
  expect(ticks.length).toBeLessThan(14);
  expect(ticks).toContain('0');
});
