import { cleanup, render, screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { App } from './app.tsx';
import { openBoard } from './app-for-tests.tsx';
import { loadDrawing } from './charts/load-drawing.ts';
import { NO_PRINTED_DRAWINGS } from './charts/printed.ts';
import { figures } from './figures/index.ts';
import { anyLedger } from './ledger/arbitraries.ts';
import { emptyLedgerJson, ledgerOf, shippedLedger } from './ledger/ledgers-for-tests.ts';
import { anyBoardOf } from './store/arbitraries.ts';
import { createBoardStore } from './store/board-store.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const headings = (level: number) =>
  screen.getAllByRole('heading', { level }).map(({ textContent }) => textContent);
/** The buttons beneath a figure. */
const actionsOf = (figure: HTMLElement) =>
  within(within(figure).getByRole('group', { name: /^操作：/ }));

it('App hangs up the figures of the ledger, each with its answer', async () => {
  const { inView } = await openBoard();
  expect(headings(1)).toEqual(['石峰区 2020 年重点项目']);
  expect(headings(2)).toEqual(['计划与实际', '项目', '惠民、企业服务与做法']);
  expect(headings(3)).toEqual([
    '开工 26 个\uff0c超计划 9 个\uff08152.9%\uff09',
    '竣工 13 个\uff0c超计划 2 个\uff08118.2%\uff09',
    '计划项目 134 个\uff0c其中重点产业 32 个',
    '全年目标 100 亿元以上\uff0c完成额未公布',
    '全年已过 9 个月\uff0875%\uff09\uff1b开工、竣工均达到或超过同期计划',
    '20 个见报项目\uff0c竣工最多\uff0c8 个\uff0c阶段未公布 4 个',
    '20 个见报项目\uff0c民生最多\uff0c8 个',
    '20 个见报项目\uff0c2 个公布了投资\uff0c合计 11 亿元',
    '20 个见报项目\uff0c月度计划均未公布',
    '2019 年完成惠民项目 140 个\uff0c2020 年承诺惠民实事 10 件',
    '轨道交通产业基金 5 亿元\uff1b截至 2020 年 2 月 20 日\uff0c省市重点项目复工 10 个',
    '挂图作战\uff1a“五个一批”、三级工作联席会议、“五大战场”、“六场硬仗”',
  ]);
  expect(inView()).toBe('显示 20 个\uff0c共 20 个项目');
});

it('App says in its header what kind of data this is, up to when, and from where', async () => {
  await openBoard();
  const header = within(screen.getByRole('banner'));
  expect(header.getByText('公开报道')).toBeInTheDocument();
  expect(header.getByText('截至 2020 年 9 月')).toBeInTheDocument();
  const source = '《株洲日报》“项目支撑 让高质量发展动能更澎湃”\uff0c2020 年秋';
  expect(header.getByText(source)).toBeInTheDocument();
});

it('App says of synthetic data that it is synthetic', async () => {
  await openBoard({ ledger: ledgerOf({ ...shippedLedger, evidence: 'synthetic' }) });
  expect(within(screen.getByRole('banner')).getByText('模拟数据')).toBeInTheDocument();
});

it('App leaves out the parts of the board that a ledger has nothing for', async () => {
  await openBoard({ ledger: ledgerOf(emptyLedgerJson) });
  expect(headings(2)).toEqual(['计划与实际']);
  expect(headings(3)).toEqual(['全年已过 9 个月（75%）']);
});

it('App changes its language, of page and title too', async () => {
  const { user, figure } = await openBoard();
  expect(document.documentElement.lang).toBe('zh-CN');
  await user.click(screen.getByRole('radio', { name: 'English' }));
  expect(document.documentElement.lang).toBe('en');
  expect(document.title).toBe('Key projects of Shifeng District, 2020 · Guatu');
  expect(headings(1)).toEqual(['Key projects of Shifeng District, 2020']);
  expect(figure('starts')).toHaveAccessibleName(
    '26 projects started, 9 more than planned (152.9%)',
  );
  await user.click(screen.getByRole('radio', { name: '中文' }));
  expect(document.title).toBe('石峰区 2020 年重点项目 · 挂图');
  expect(figure('starts')).toHaveAccessibleName(/^开工 26 个/);
});

it('App leaves no Chinese on the English board but the names of the languages and of what it cites', async () => {
  const tables = ['starts', 'portfolio', 'project-list', 'enterprise'];
  await openBoard({ language: 'en', tables });
  const cited = ['中文', ...shippedLedger.sources.map(({ title }) => title)];
  const rest = cited.reduce((text, words) => text.replaceAll(words, ''), document.body.textContent);
  expect(rest.match(/\p{Script=Han}+/gu)).toBeNull();
});

it('App puts its theme on the page', async () => {
  const { user } = await openBoard();
  const page = document.documentElement;
  expect(page.dataset.theme).toBe('system');
  const themes = within(screen.getByRole('group', { name: '明暗' }));
  await user.click(themes.getByRole('radio', { name: '深色' }));
  expect(page.dataset.theme).toBe('dark');
  await user.keyboard('{ArrowLeft}');
  expect(page.dataset.theme).toBe('light');
  await user.click(themes.getByRole('radio', { name: '跟随系统' }));
  expect(page.dataset.theme).toBe('system');
});

it('App turns a figure into its table and back', async () => {
  const { user, figure } = await openBoard();
  await user.click(actionsOf(figure('starts')).getByRole('button', { name: '表格' }));
  const table = within(figure('starts')).getByRole('table');
  const rows = within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent));
  expect(rows).toEqual([
    ['指标', '计划', '实际', '计划完成率'],
    ['开工', '17 个', '26 个', '152.9%'],
  ]);
  const heads = within(table)
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent);
  expect(heads).toEqual(['开工']);
  expect(screen.getAllByRole('table')).toEqual([table]);
  await user.click(actionsOf(figure('starts')).getByRole('button', { name: '图形' }));
  expect(screen.queryByRole('table')).toBeNull();
});

it('App saves a figure as a CSV file named after ledger and figure', async () => {
  const saved: Blob[] = [];
  URL.createObjectURL = (blob) => {
    if (blob instanceof Blob) saved.push(blob);
    return 'blob:guatu';
  };
  URL.revokeObjectURL = vi.fn();
  const names: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
  const { user, figure } = await openBoard();
  const timer = vi.spyOn(globalThis, 'setTimeout');
  await user.click(actionsOf(figure('starts')).getByRole('button', { name: '下载 CSV 表格' }));
  await vi.waitFor(() => expect(names).toEqual(['shifeng-2020-starts.csv']));
  expect(saved.map(({ type }) => type)).toEqual(['text/csv;charset=utf-8']);
  // Not before a browser has read the file, which may be long after the click.
  expect(URL.revokeObjectURL).not.toHaveBeenCalled();
  const [later, ...others] = timer.mock.calls.filter(([, wait]) => wait === 60_000);
  expect(others).toEqual([]);
  later?.[0]();
  expect(URL.revokeObjectURL).toHaveBeenCalledWith('blob:guatu');
});

it('App says when a file could not be made', async () => {
  URL.createObjectURL = () => {
    throw new Error('no room');
  };
  const { user, figure } = await openBoard();
  await user.click(actionsOf(figure('starts')).getByRole('button', { name: '下载 CSV 表格' }));
  expect(await within(figure('starts')).findByRole('alert')).toHaveTextContent(
    /^没能生成文件\uff0c请重试。$/,
  );
});

it('App hangs up any ledger under any filters, in any language, without a complaint', async () => {
  await loadDrawing();
  const ids = figures.map(({ id }) => id);
  const anyBoard = anyLedger.chain((ledger) => anyBoardOf(ledger, ids));
  fc.assert(
    fc.property(anyBoard, (board) => {
      render(<App store={createBoardStore(board)} printed={NO_PRINTED_DRAWINGS} />);
      expect(document.body.innerHTML).not.toMatch(/undefined|NaN|Infinity|\[object/);
      cleanup();
    }),
    { numRuns: 10 },
  );
});
