import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openBoard } from './app-for-tests.tsx';
import { shippedLedger, withProject } from './ledger/ledgers-for-tests.ts';

const filters = () => within(screen.getByRole('region', { name: '筛选' }));
/** A choice of the filter bar, by its name and its count of projects. */
const choice = (name: string, count: number) =>
  filters().getByRole('button', { name: `${name}，${count} 个项目` });
const chips = () =>
  within(filters().getByRole('list', { name: '已选条件' })).getAllByRole('button');
const chipNames = () => chips().map(({ textContent }) => textContent);
const chip = (name: string) => filters().getByRole('button', { name: `移除“${name}”` });
const CLEAR = '清除筛选';
/** What the board says of how many projects are in view. */
const shown = (count: number) => `显示 ${count} 个\uff0c共 20 个项目`;
const search = () => screen.getByRole('searchbox', { name: '搜索项目' });
const markOf = (figure: HTMLElement, name: RegExp) => within(figure).findByRole('button', { name });

it('App narrows the board by a category, and shows what the other choices would show', async () => {
  const { user, figure, inView } = await openBoard();
  await user.click(choice('产业', 5));
  expect(choice('产业', 5)).toHaveAttribute('aria-pressed', 'true');
  expect(inView()).toBe(shown(5));
  expect(figure('project-list')).toHaveAccessibleName('5 个见报项目\uff0c月度计划均未公布');
  expect(choice('民生', 8)).toHaveAttribute('aria-pressed', 'false');
  expect(choice('竣工', 0)).toBeInTheDocument();
  expect(choice('在建', 2)).toBeInTheDocument();
});

it('App keeps published figures as they are under a filter, and says so in place', async () => {
  const { user, figure } = await openBoard();
  await user.click(choice('产业', 5));
  expect(figure('starts')).toHaveAccessibleName(/^开工 26 个，超计划 9 个/);
  const note = '全区数字\uff1a来源未按类别分列\uff0c不随筛选变化。';
  expect(within(figure('starts')).getByText(note)).toBeInTheDocument();
});

it('App adds choices of one group, narrows by another, and takes each off by its chip', async () => {
  const { user, inView } = await openBoard();
  await user.click(choice('产业', 5));
  await user.click(choice('基础设施', 2));
  await user.click(choice('在建', 4));
  expect(inView()).toBe(shown(4));
  expect(chipNames()).toEqual(['产业 ×', '基础设施 ×', '在建 ×', CLEAR]);
  await user.click(chip('在建'));
  expect(inView()).toBe(shown(7));
  await user.click(chip('产业'));
  expect(inView()).toBe(shown(2));
  await user.click(filters().getByRole('button', { name: CLEAR }));
  expect(inView()).toBe(shown(20));
  expect(filters().queryByRole('list', { name: '已选条件' })).toBeNull();
});

it('App searches as one types, and Escape empties the search', async () => {
  const { user, inView } = await openBoard();
  await user.type(search(), '院 社');
  expect(inView()).toBe(shown(1));
  expect(chipNames()).toEqual(['搜索“院 社” ×', CLEAR]);
  await user.keyboard('{Escape}');
  expect(search()).toHaveValue('');
  expect(inView()).toBe(shown(20));
});

it('App comes to the search on a slash from anywhere, and types a slash within it', async () => {
  const { user } = await openBoard();
  await user.click(choice('产业', 5));
  await user.keyboard('/');
  expect(search()).toHaveFocus();
  expect(search()).toHaveValue('');
  await user.keyboard('岔/');
  expect(search()).toHaveValue('岔/');
});

it('App has its search beside the count of projects in view', async () => {
  await openBoard();
  const row = screen.getByRole('status').parentElement;
  expect(row).toContainElement(search());
});

it('App filters by what an input method has committed, not by what is being composed', async () => {
  const { inView } = await openBoard();
  fireEvent.compositionStart(search());
  fireEvent.change(search(), { target: { value: 'da' } });
  fireEvent.change(search(), { target: { value: 'daqiao' } });
  expect(search()).toHaveValue('daqiao');
  expect(inView()).toBe(shown(20));
  fireEvent.change(search(), { target: { value: '大桥' } });
  expect(inView()).toBe(shown(20));
  fireEvent.compositionEnd(search());
  expect(search()).toHaveValue('大桥');
  expect(inView()).toBe(shown(1));
});

it('App leaves Escape to an input method while a text is being composed', async () => {
  const { user, store, inView } = await openBoard();
  await user.type(search(), '大桥');
  fireEvent.compositionStart(search());
  fireEvent.change(search(), { target: { value: '大桥q' } });
  expect(fireEvent.keyDown(search(), { key: 'Escape' })).toBe(true);
  expect(store.getState().filters.text).toBe('大桥');
  expect(search()).toHaveValue('大桥q');
  expect(inView()).toBe(shown(1));
  fireEvent.change(search(), { target: { value: '大桥' } });
  fireEvent.compositionEnd(search());
  expect(fireEvent.keyDown(search(), { key: 'Escape' })).toBe(false);
  expect(search()).toHaveValue('');
  expect(inView()).toBe(shown(20));
});

it('App moves the focus from a chip that is taken off to the next, and at last to the search', async () => {
  const { user } = await openBoard();
  await user.click(choice('产业', 5));
  await user.click(choice('基础设施', 2));
  await user.click(choice('在建', 4));
  await user.click(chip('产业'));
  expect(chip('基础设施')).toHaveFocus();
  await user.click(chip('在建'));
  expect(chip('基础设施')).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(search()).toHaveFocus();
});

it('App moves the focus to the search when all filters are taken off at once', async () => {
  const { user } = await openBoard();
  await user.click(choice('产业', 5));
  await user.click(choice('在建', 2));
  await user.click(filters().getByRole('button', { name: CLEAR }));
  expect(search()).toHaveFocus();
});

it('App offers the projects whose stage is not published as a choice', async () => {
  const { user, figure, inView } = await openBoard();
  await user.click(choice('未公布', 4));
  expect(inView()).toBe(shown(4));
  expect(chipNames()).toEqual(['阶段未公布 ×', CLEAR]);
  expect(figure('projects-by-stage')).toHaveAccessibleName('4 个见报项目\uff0c阶段未公布 4 个');
});

it('App says of an empty view which filter to take off', async () => {
  const { user, figure } = await openBoard();
  await user.click(choice('园区配套', 5));
  await user.click(choice('开工', 0));
  const empty = screen.getAllByRole('article', { name: '没有符合条件的见报项目' });
  expect(empty).toHaveLength(4);
  for (const article of empty) {
    const reason = '清除类别条件后可见 1 项\uff1b清除阶段条件后可见 5 项。';
    expect(within(article).getByText(reason)).toBeInTheDocument();
    expect(within(article).queryByRole('button', { name: '表格' })).toBeNull();
  }
  expect(figure('livelihood')).toHaveAccessibleName('这些指标不在所选类别内');
  expect(within(figure('livelihood')).getByText('清除类别条件后可见 8 项。')).toBeInTheDocument();
});

it('App cuts the portfolio to key industrial projects, and says what no source tells', async () => {
  const { user, figure } = await openBoard();
  const uncounted = (name: string) =>
    filters().getByRole('button', { name: `${name}\uff0c项目数未公布` });
  await user.click(uncounted('重点产业项目'));
  expect(figure('portfolio')).toHaveAccessibleName('重点产业项目 32 个\uff0c占全部 134 个的 23.9%');
  const untold = { name: '哪些见报项目属于重点产业\uff1a未公布' };
  expect(screen.getAllByRole('article', untold)).toHaveLength(4);
  // How many projects of a category or a stage pass the cut is as unknown as how many do in all.
  for (const name of ['产业', '基础设施', '民生', '园区配套', '储备', '签约', '开工', '在建']) {
    expect(uncounted(name)).toHaveTextContent(new RegExp(`^${name}$`));
  }
  for (const name of ['竣工', '未公布', '重点产业项目']) {
    expect(uncounted(name)).toHaveTextContent(new RegExp(`^${name}$`));
  }
  expect(chipNames()).toEqual(['重点产业项目 ×', CLEAR]);
  await user.click(chip('重点产业项目'));
  expect(figure('portfolio')).toHaveAccessibleName('计划项目 134 个\uff0c其中重点产业 32 个');
  expect(choice('产业', 5)).toBeInTheDocument();
});

it('App counts key industrial projects where the ledger says which they are', async () => {
  const ledger = withProject(shippedLedger, 'boyi-base', { keyIndustrial: true });
  const { user, inView } = await openBoard({ ledger });
  await user.click(choice('重点产业项目', 1));
  expect(inView()).toBe(shown(1));
});

it('App filters by a mark that is clicked, and takes the filter off by the same mark', async () => {
  const { user, figure, inView } = await openBoard();
  await user.click(await markOf(figure('projects-by-stage'), /^在建 4 个，按此筛选/));
  expect(inView()).toBe(shown(4));
  const pressed = await markOf(figure('projects-by-stage'), /^在建 4 个，取消筛选/);
  expect(pressed).toHaveAttribute('aria-pressed', 'true');
  expect(choice('在建', 4)).toHaveAttribute('aria-pressed', 'true');
  await user.click(pressed);
  expect(inView()).toBe(shown(20));
});

it.each(['{Enter}', ' '])('App chooses the mark that has the focus on %j', async (key) => {
  const { user, figure, inView } = await openBoard();
  const bar = await markOf(figure('projects-by-category'), /^民生 8 个，按此筛选/);
  act(() => bar.focus());
  await user.keyboard(key);
  expect(inView()).toBe(shown(8));
  expect(chipNames()).toEqual(['民生 ×', CLEAR]);
});

it('App does nothing for another key on a mark', async () => {
  const { user, figure, inView } = await openBoard();
  const bar = await markOf(figure('projects-by-category'), /^民生 8 个，按此筛选/);
  act(() => bar.focus());
  await user.keyboard('a{ArrowDown}');
  expect(inView()).toBe(shown(20));
});

it('App cuts to key industrial projects by their part of the portfolio', async () => {
  const { user, figure } = await openBoard();
  await user.click(await markOf(figure('portfolio'), /^重点产业项目 32 个，按此筛选/));
  expect(figure('portfolio')).toHaveAccessibleName('重点产业项目 32 个\uff0c占全部 134 个的 23.9%');
});

it('App follows what is done to the store from outside, as Back does', async () => {
  const { store, inView } = await openBoard();
  act(() => store.getState().searchFor('大桥'));
  expect(search()).toHaveValue('大桥');
  expect(inView()).toBe(shown(1));
});
