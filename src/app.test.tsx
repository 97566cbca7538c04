import { cleanup, render, screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { App, Refusal } from './app.tsx';
import { figure, openBoard } from './app-for-tests.tsx';
import { loadDrawing } from './charts/load-drawing.ts';
import { NO_PRINTED_DRAWINGS } from './charts/printed.ts';
import { figures } from './figures/index.ts';
import { anyLedger } from './ledger/arbitraries.ts';
import { emptyLedgerJson, fileOf, ledgerOf, shippedLedger } from './ledger/ledgers-for-tests.ts';
import type { LedgerProblem } from './ledger/problems.ts';
import { anyBoardOf } from './store/arbitraries.ts';
import { createBoardStore } from './store/board-store.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** The buttons of a figure that answers its question. */
const actionsOf = (answer: RegExp) =>
  within(within(figure(answer)).getByRole('group', { name: /^操作：/ }));
const STARTS = /^开工 26 个/;

it('App hangs up the figures of the ledger, each with its answer', async () => {
  await openBoard();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('石峰区 2020 年重点项目');
  const headings = screen
    .getAllByRole('heading', { level: 2 })
    .map(({ textContent }) => textContent);
  expect(headings).toEqual(['计划与实际', '项目', '惠民、企业服务与做法']);
  const answers = screen
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent);
  expect(answers).toEqual([
    '开工 26 个，超计划 9 个（152.9%）',
    '竣工 13 个，超计划 2 个（118.2%）',
    '共 134 个项目，其中重点产业 32 个',
    '全年目标 100 亿元以上，完成额未公布',
    '全年已过 75%；开工、竣工达同期计划的 152.9%、118.2%',
    '20 个点名项目，竣工 8 个最多，阶段未公布 4 个',
    '20 个点名项目，民生最多，8 个',
    '20 个点名项目中 2 个公布了投资，合计 11 亿元',
    '20 个点名项目，月度计划均未公布',
    '2019 年完成惠民项目 140 个，2020 年承诺惠民实事 10 件',
    '产业基金 5 亿元；截至 2020 年 2 月 20 日，省市重点项目复工 10 个',
    '挂图作战：五个一批 5 批、工作联席会议 3 级、五大战场 5 个、六场硬仗 6 场',
  ]);
  expect(screen.getByRole('status')).toHaveTextContent('在看 20 / 20 个项目');
});

it('App says in its header what kind of data this is, up to when, and from where', async () => {
  await openBoard();
  const header = within(screen.getByRole('banner'));
  expect(header.getByText('公开报道')).toBeInTheDocument();
  expect(header.getByText('截至 2020 年 9 月')).toBeInTheDocument();
  expect(
    header.getByText('株洲日报《项目支撑 让高质量发展动能更澎湃》，2020 年秋'),
  ).toBeInTheDocument();
});

it('App says of synthetic data that it is synthetic', async () => {
  await openBoard({ ledger: ledgerOf({ ...shippedLedger, evidence: 'synthetic' }) });
  expect(within(screen.getByRole('banner')).getByText('模拟数据')).toBeInTheDocument();
});

it('App leaves out the parts of the board that a ledger has nothing for', async () => {
  await openBoard({ ledger: ledgerOf(emptyLedgerJson) });
  const headings = screen
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent);
  expect(headings).toEqual(['全年已过 75%']);
});

it('App changes its language, of page and title too', async () => {
  const { user } = await openBoard();
  expect(document.documentElement.lang).toBe('zh-CN');
  await user.click(screen.getByRole('radio', { name: 'English' }));
  expect(document.documentElement.lang).toBe('en');
  expect(document.title).toBe('Key projects of Shifeng District, 2020 · Guatu');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'Key projects of Shifeng District, 2020',
  );
  expect(figure(/^26 projects started, 9 more than planned/)).toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name: '中文' }));
  expect(document.title).toBe('石峰区 2020 年重点项目 · 挂图');
  expect(figure(STARTS)).toBeInTheDocument();
});

it('App leaves no Chinese on the English board but the names of the languages and of what it cites', async () => {
  await openBoard({
    language: 'en',
    tables: ['starts', 'portfolio', 'project-list', 'enterprise'],
  });
  const cited = ['中文', ...shippedLedger.sources.map(({ title }) => title)];
  const text = cited.reduce(
    (rest, words) => rest.replaceAll(words, ''),
    document.body.textContent ?? '',
  );
  expect(text.match(/\p{Script=Han}+/gu)).toBeNull();
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
  const { user } = await openBoard();
  await user.click(actionsOf(STARTS).getByRole('button', { name: '表格' }));
  const table = within(figure(STARTS)).getByRole('table');
  const rows = within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent));
  expect(rows).toEqual([
    ['指标', '计划', '实际', '完成率'],
    ['开工', '17 个', '26 个', '152.9%'],
  ]);
  expect(screen.getAllByRole('table')).toEqual([table]);
  await user.click(actionsOf(STARTS).getByRole('button', { name: '图形' }));
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
  const { user } = await openBoard();
  await user.click(actionsOf(STARTS).getByRole('button', { name: '下载 CSV 表格' }));
  await vi.waitFor(() => expect(names).toEqual(['shifeng-2020-starts.csv']));
  expect(saved.map(({ type }) => type)).toEqual(['text/csv;charset=utf-8']);
  expect(URL.revokeObjectURL).toHaveBeenCalledWith('blob:guatu');
});

it('App says when a file could not be made', async () => {
  URL.createObjectURL = () => {
    throw new Error('no room');
  };
  const { user } = await openBoard();
  const download = actionsOf(STARTS).getByRole('button', { name: '下载 CSV 表格' });
  await user.click(download);
  expect(await within(figure(STARTS)).findByRole('alert')).toHaveTextContent(
    '没能生成文件，请重试。',
  );
});

it('App hangs up any ledger under any filters, in any language, without a complaint', async () => {
  await loadDrawing();
  const ids = figures.map(({ id }) => id);
  const anyBoard = anyLedger.chain((ledger) => anyBoardOf(ledger, ids));
  fc.assert(
    fc.property(anyBoard, (board) => {
      const store = createBoardStore(board);
      render(<App store={store} printed={NO_PRINTED_DRAWINGS} />);
      expect(document.body.innerHTML).not.toMatch(/undefined|NaN|Infinity|\[object/);
      cleanup();
    }),
    { numRuns: 10 },
  );
});

function problemsOf(json: unknown): readonly LedgerProblem[] {
  const reading = fileOf(json);
  return reading.ok ? [] : reading.problems;
}

it('Refusal lists every problem of a ledger, in both languages', () => {
  const problems = problemsOf({
    ...emptyLedgerJson,
    asOf: '2020-13',
    title: undefined,
    owner: '局',
  });
  render(<Refusal problems={problems} />);
  expect(screen.getByRole('heading', { name: '这份台账打不开' })).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'This ledger cannot be opened' })).toBeInTheDocument();
  const [chinese, english] = screen.getAllByRole('list').map((list) =>
    within(list)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
      .sort(),
  );
  expect(chinese).toEqual([
    '$.asOf 是 "2020-13"，应为形如 2020-09 的月份',
    '$.owner 不是台账格式中的字段；不认识的列请放进 extra',
    '$.title 缺失，应为文字，或 { "zh": …, "en": … }',
  ]);
  expect(english).toEqual([
    '$.asOf is "2020-13"; expected a month such as 2020-09',
    '$.owner is no field of the format; unknown columns belong in extra',
    '$.title is missing; expected a text, or { "zh": …, "en": … }',
  ]);
});
