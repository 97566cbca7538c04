import { act, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { figure, openBoard } from './app-for-tests.tsx';
import { shippedLedger, withProject } from './ledger/ledgers-for-tests.ts';

const filters = () => within(screen.getByRole('region', { name: '筛选' }));
const choice = (name: string) => filters().getByRole('button', { name });
const chips = () =>
  within(filters().getByRole('list', { name: '已选条件' }))
    .getAllByRole('button')
    .map(({ textContent }) => textContent);
const status = () => screen.getByRole('status').textContent;
const search = () => screen.getByRole('searchbox', { name: /^搜索项目/ });
const mark = (answer: RegExp, name: RegExp) =>
  within(figure(answer)).findByRole('button', { name });

const STAGES = /^\d+ 个点名项目.*(阶段未公布|最多|在建|签约) \d+ 个/;
const PORTFOLIO = /重点产业/;

it('App narrows the board by a category, and shows what the other choices would show', async () => {
  const { user } = await openBoard();
  await user.click(choice('产业，5 个项目'));
  expect(choice('产业，5 个项目')).toHaveAttribute('aria-pressed', 'true');
  expect(status()).toBe('在看 5 / 20 个项目');
  expect(figure(/^5 个点名项目，月度计划均未公布/)).toBeInTheDocument();
  expect(choice('民生，8 个项目')).toHaveAttribute('aria-pressed', 'false');
  expect(choice('竣工，0 个项目')).toBeInTheDocument();
  expect(choice('在建，2 个项目')).toBeInTheDocument();
});

it('App keeps published figures as they are under a filter, and says so in place', async () => {
  const { user } = await openBoard();
  await user.click(choice('产业，5 个项目'));
  const starts = within(figure(/^开工 26 个，超计划 9 个/));
  expect(starts.getByText('全区数字：没有来源按类别拆分，不随筛选变化。')).toBeInTheDocument();
});

it('App adds choices of one group, narrows by another, and takes each off by its chip', async () => {
  const { user } = await openBoard();
  await user.click(choice('产业，5 个项目'));
  await user.click(choice('基础设施，2 个项目'));
  await user.click(choice('在建，4 个项目'));
  expect(status()).toBe('在看 4 / 20 个项目');
  expect(chips()).toEqual(['产业 ×', '基础设施 ×', '在建 ×', '全部去掉']);
  await user.click(filters().getByRole('button', { name: '去掉“在建”' }));
  expect(status()).toBe('在看 7 / 20 个项目');
  await user.click(filters().getByRole('button', { name: '去掉“产业”' }));
  expect(status()).toBe('在看 2 / 20 个项目');
  await user.click(filters().getByRole('button', { name: '全部去掉' }));
  expect(status()).toBe('在看 20 / 20 个项目');
  expect(filters().queryByRole('list', { name: '已选条件' })).toBeNull();
});

it('App searches as one types, and Escape empties the search', async () => {
  const { user } = await openBoard();
  await user.type(search(), '院 社');
  expect(status()).toBe('在看 1 / 20 个项目');
  expect(chips()).toEqual(['搜索“院 社” ×', '全部去掉']);
  await user.keyboard('{Escape}');
  expect(search()).toHaveValue('');
  expect(status()).toBe('在看 20 / 20 个项目');
});

it('App comes to the search on a slash from anywhere, and types a slash within it', async () => {
  const { user } = await openBoard();
  await user.click(choice('产业，5 个项目'));
  await user.keyboard('/');
  expect(search()).toHaveFocus();
  expect(search()).toHaveValue('');
  await user.keyboard('岔/');
  expect(search()).toHaveValue('岔/');
});

it('App shows the stages of projects that are not published among the choices', async () => {
  const { user } = await openBoard();
  await user.click(choice('未公布，4 个项目'));
  expect(chips()[0]).toBe('阶段未公布 ×');
  expect(figure(/^4 个点名项目，阶段未公布 4 个/)).toBeInTheDocument();
});

it('App says of an empty view which filter to take off', async () => {
  const { user } = await openBoard();
  await user.click(choice('园区配套，5 个项目'));
  await user.click(choice('开工，0 个项目'));
  const empty = screen.getAllByRole('article', { name: '没有符合条件的点名项目' });
  expect(empty).toHaveLength(4);
  for (const article of empty) {
    const reason = '去掉类别条件，可见 1 项。去掉阶段条件，可见 5 项。';
    expect(within(article).getByText(reason)).toBeInTheDocument();
    expect(within(article).queryByRole('button', { name: '表格' })).toBeNull();
  }
  expect(figure(/^这些指标不在所选类别内/)).toHaveTextContent('去掉类别条件，可见 8 项。');
});

it('App cuts the portfolio to key industrial projects, and says what no source tells', async () => {
  const { user } = await openBoard();
  await user.click(choice('重点产业项目，项目数未公布'));
  expect(figure(PORTFOLIO)).toHaveAccessibleName('重点产业项目 32 个，占全部 134 个的 23.9%');
  const [empty] = screen.getAllByRole('article', { name: '没有符合条件的点名项目' });
  expect(empty).toHaveTextContent('点名项目是否属于重点产业项目：未公布。');
  await user.click(filters().getByRole('button', { name: '去掉“重点产业项目”' }));
  expect(figure(PORTFOLIO)).toHaveAccessibleName('共 134 个项目，其中重点产业 32 个');
});

it('App counts key industrial projects where the ledger says which they are', async () => {
  const ledger = withProject(shippedLedger, 'boyi-base', { keyIndustrial: true });
  const { user } = await openBoard({ ledger });
  await user.click(choice('重点产业项目，1 个项目'));
  expect(status()).toBe('在看 1 / 20 个项目');
});

it('App filters by a mark that is clicked, and takes the filter off by the same mark', async () => {
  const { user } = await openBoard();
  await user.click(await mark(STAGES, /^在建 4 个，按此筛选/));
  expect(status()).toBe('在看 4 / 20 个项目');
  const pressed = await mark(STAGES, /^在建 4 个，取消筛选/);
  expect(pressed).toHaveAttribute('aria-pressed', 'true');
  expect(choice('在建，4 个项目')).toHaveAttribute('aria-pressed', 'true');
  await user.click(pressed);
  expect(status()).toBe('在看 20 / 20 个项目');
});

it.each(['{Enter}', ' '])('App chooses the mark that has the focus on %j', async (key) => {
  const { user } = await openBoard();
  const bar = await mark(/民生最多/, /^民生 8 个，按此筛选/);
  act(() => bar.focus());
  await user.keyboard(key);
  expect(status()).toBe('在看 8 / 20 个项目');
  expect(chips()).toEqual(['民生 ×', '全部去掉']);
});

it('App does nothing for another key on a mark', async () => {
  const { user } = await openBoard();
  const bar = await mark(/民生最多/, /^民生 8 个，按此筛选/);
  act(() => bar.focus());
  await user.keyboard('a{ArrowDown}');
  expect(status()).toBe('在看 20 / 20 个项目');
});

it('App cuts to key industrial projects by their part of the portfolio', async () => {
  const { user } = await openBoard();
  await user.click(await mark(PORTFOLIO, /^重点产业项目 32 个，按此筛选/));
  expect(figure(PORTFOLIO)).toHaveAccessibleName('重点产业项目 32 个，占全部 134 个的 23.9%');
});

it('App follows what is done to the store from outside, as Back does', async () => {
  const { store } = await openBoard();
  act(() => store.getState().searchFor('大桥'));
  expect(search()).toHaveValue('大桥');
  expect(status()).toBe('在看 1 / 20 个项目');
});
