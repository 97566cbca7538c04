import '../dom-for-tests.ts';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import type { ChartOf } from '../figures/chart.ts';
import type { DrawnChart } from './measure.ts';

beforeEach(() => {
  vi.resetModules();
});

const BARS: ChartOf<'plan-actual-bars'> = {
  kind: 'plan-actual-bars',
  unit: '个',
  full: 26,
  rows: [{ label: '开工', planned: 17, actual: 26 }],
};

/** A plot before the chart library has come, with a fresh copy of everything. */
async function openPlot(chart: DrawnChart = BARS) {
  const { Plot } = await import('./plot.tsx');
  const { loadDrawing } = await import('./load-drawing.ts');
  const onChoose = vi.fn<(key: string) => void>();
  render(<Plot figure="starts" chart={chart} onChoose={onChoose} />);
  return { loadDrawing, onChoose, user: userEvent.setup() };
}

it('Plot says that the drawing is on its way, until it is there', async () => {
  const { loadDrawing } = await openPlot();
  expect(screen.getByText('正在画图')).toBeInTheDocument();
  void loadDrawing();
  expect(await screen.findByText('26')).toBeInTheDocument();
  expect(screen.queryByText('正在画图')).toBeNull();
});

it('Plot says that the drawing could not be loaded, and loads it again when asked', async () => {
  vi.doMock('./live/drawing.tsx', () => {
    throw new Error('offline');
  });
  const { loadDrawing, user } = await openPlot();
  void loadDrawing();
  expect(await screen.findByText(/图形没能加载，表格仍可查看。/)).toBeInTheDocument();
  vi.doUnmock('./live/drawing.tsx');
  await user.click(screen.getByRole('button', { name: '再试一次' }));
  expect(await screen.findByText('26')).toBeInTheDocument();
});

it('Plot shows the printed drawing while the library is on its way, and its marks answer', async () => {
  const { Plot } = await import('./plot.tsx');
  const { PrintedContext, signatureOf } = await import('./printed.ts');
  const onChoose = vi.fn<(key: string) => void>();
  const markup =
    '<svg><g role="button" tabindex="0" data-mark="stage:signed"><text>3</text></g></svg>';
  const drawn = {
    markup: new Map([['starts', markup]]),
    signatures: new Map([['starts', signatureOf(BARS, 'zh')]]),
  };
  const plotOf = (chart: DrawnChart) => (
    <PrintedContext value={drawn}>
      <Plot figure="starts" chart={chart} onChoose={onChoose} />
    </PrintedContext>
  );
  const { rerender } = render(plotOf(BARS));
  const user = userEvent.setup();
  await user.click(screen.getByText('3'));
  screen.getByRole('button').focus();
  await user.keyboard('{Enter}x ');
  expect(onChoose.mock.calls).toEqual([['stage:signed'], ['stage:signed'], ['stage:signed']]);
  // A printed drawing stands only for its own chart.
  rerender(plotOf({ ...BARS, rows: [] }));
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByText('正在画图')).toBeInTheDocument();
});

it('Plot takes a click beside its marks for nothing', async () => {
  const { loadDrawing, onChoose, user } = await openPlot();
  void loadDrawing();
  await user.click(await screen.findByText('26'));
  expect(onChoose).not.toHaveBeenCalled();
});
