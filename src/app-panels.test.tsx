import { createEvent, fireEvent, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openBoard } from './app-for-tests.tsx';
import {
  ledgerOf,
  month,
  shippedLedger,
  withIndicator,
  withProject,
  withSecondSource,
} from './ledger/ledgers-for-tests.ts';

const panel = () => screen.getByRole('dialog');
const closeButton = () => within(panel()).getByRole('button', { name: '关闭' });
/** A panel's facts: what is said of each name. */
function facts(): Readonly<Record<string, string>> {
  const names = within(panel()).getAllByRole('term');
  const values = within(panel()).getAllByRole('definition');
  return Object.fromEntries(
    names.map(({ textContent }, at) => [textContent, values[at]!.textContent]),
  );
}
/** The places that a panel names, each with what stands there. */
const places = () =>
  [...within(panel()).getAllByRole('list')[0]!.children].map(({ textContent }) =>
    textContent.replaceAll(/\s+/g, ' '),
  );

type Board = Awaited<ReturnType<typeof openBoard>>;
const openProject = ({ user, figure }: Board, name: string) =>
  user.click(within(figure('project-list')).getByRole('button', { name }));
const openEvidence = ({ user, figure }: Board, id: string) =>
  user.click(within(figure(id)).getByRole('button', { name: /^依据：/ }));

it('App opens the evidence of a figure: publication, title, date, place, and what stands there', async () => {
  await openEvidence(await openBoard(), 'starts');
  expect(panel()).toHaveAccessibleName('开工 26 个\uff0c超计划 9 个\uff08152.9%\uff09');
  expect(facts()).toEqual({
    刊物: '株洲日报',
    标题: '项目支撑 让高质量发展动能更澎湃',
    系列: '石峰篇①',
    日期: '2020 年秋',
  });
  expect(places()).toEqual(['§1¶5 第 1 节第 5 段开工\uff1a计划 17 个\uff0c实际 26 个']);
});

it('App names the places of a figure beneath it: the one, or how many', async () => {
  const { figure } = await openBoard();
  const evidence = (id: string) => within(figure(id)).getByRole('button', { name: /^依据/ });
  expect(evidence('starts')).toHaveAccessibleName('依据\uff1a《株洲日报》§1¶5');
  expect(evidence('project-list')).toHaveAccessibleName('依据\uff1a《株洲日报》 7 处');
});

it('App lists the projects batch by batch, each batch with its count and next step', async () => {
  const { figure } = await openBoard();
  const list = within(figure('project-list'));
  const batches = list.getAllByRole('heading', { level: 4 });
  expect(batches.map(({ textContent }) => textContent)).toEqual([
    '签约 3抓落地',
    '开工 1抓保障',
    '在建 4抓进度',
    '竣工 8抓投产',
    '阶段未公布 4',
  ]);
  const rows = batches.map(
    (batch) => within(batch.closest('section')!).getAllByRole('listitem').length,
  );
  expect(rows).toEqual([3, 1, 4, 8, 4]);
  const started = within(list.getByRole('region', { name: /^开工 1/ }));
  expect(started.getByRole('button')).toHaveAccessibleName('湖南博羿新产业基地');
});

it('App lists the places of a figure in the order of the article, each once', async () => {
  await openEvidence(await openBoard(), 'project-list');
  const at = places().map((text) => text.split(' ')[0]);
  expect(at).toEqual(['§1¶1', '§1¶4', '§2¶1', '§2¶2', '§3¶1', '§3¶6', '§4¶4']);
});

it('App says of a figure without a source that it is counted from the calendar', async () => {
  const ledger = ledgerOf({ ...shippedLedger, indicators: [], projects: [] });
  const { figure } = await openBoard({ ledger });
  expect(figure('time-progress')).toHaveTextContent('按日历计算');
});

it('App opens a project from the list, and says what is not published', async () => {
  await openProject(await openBoard(), '清水塘大桥');
  expect(panel()).toHaveAccessibleName('清水塘大桥');
  // As they stand: the published fields, what follows from them, and at last what is not published.
  expect(Object.entries(facts())).toEqual([
    ['类别', '基础设施'],
    ['阶段', '在建'],
    ['进展', '已复工'],
    ['级别', '省市重点项目'],
    ['下一步', '抓进度'],
    ['红黄绿灯', '不亮灯\uff1a没有可比的计划\uff08挂图自拟规则\uff09'],
    [
      '报道未公布',
      '总投资、年度计划投资、本年完成投资、累计完成投资、重点产业项目、签约、计划开工、实际开工、计划竣工、实际竣工、联系领导、责任单位、存在问题',
    ],
  ]);
  expect(places()).toEqual([
    '《株洲日报》“项目支撑 让高质量发展动能更澎湃” §1¶4第 1 节第 4 段 · 时间\uff1a2020 年 2 月 20 日',
  ]);
});

it('App shows the published investment and the note of a project', async () => {
  const board = await openBoard();
  await openProject(board, '湖南博羿新产业基地');
  expect(facts()).toMatchObject({ 阶段: '开工', 总投资: '1 亿元' });
  await board.user.click(closeButton());
  await openProject(board, '黄花国际机场株洲城市候机楼');
  expect(facts()).toMatchObject({ 阶段: '签约', 说明: '是否投用未写明。' });
});

it('App has no next step for a project whose stage is not published', async () => {
  await openProject(await openBoard(), '雪峰岭学校');
  expect(facts()).not.toHaveProperty('阶段');
  expect(facts()).toMatchObject({ 报道未公布: expect.stringMatching(/^阶段、总投资、/) });
  expect(facts()).not.toHaveProperty('下一步');
  expect(places()).toHaveLength(2);
});

it('App shows the figures of a programme', async () => {
  await openProject(await openBoard(), '老旧小区改造');
  expect(panel()).toHaveTextContent('改善老旧小区\uff1a计划 60 个以上 · 2020 年 §3¶6');
  expect(panel()).toHaveTextContent('改善人居环境的居民\uff1a计划 约 1 万户 · 2020 年 §3¶6');
});

it('App shows what is new in the ledger in the panel too', async () => {
  const ledger = withIndicator(shippedLedger, 'livelihood.oldEstates', { planned: { about: 70 } });
  await openProject(await openBoard({ ledger }), '老旧小区改造');
  expect(panel()).toHaveTextContent('改善老旧小区\uff1a计划 约 70 个 · 2020 年 §3¶6');
});

it('App names the source of each place where the ledger has several', async () => {
  const ledger = withSecondSource(shippedLedger, 'boyi-base');
  const board = await openBoard({ ledger, tables: ['project-list'] });
  expect(board.figure('project-list')).toHaveTextContent(
    '“项目支撑 让高质量发展动能更澎湃” §1¶1\uff1b“公报第 9 期” 第 3 页',
  );
  expect(board.figure('livelihood')).toHaveTextContent(
    '2020 年 “项目支撑 让高质量发展动能更澎湃” §3¶6',
  );
  await board.user.click(
    within(board.figure('project-list')).getByRole('button', { name: '老旧小区改造' }),
  );
  expect(panel()).toHaveTextContent(
    '计划 60 个以上 · 2020 年 “项目支撑 让高质量发展动能更澎湃” §3¶6',
  );
});

it('App names the source of each place in the rows of projects too', async () => {
  const ledger = withSecondSource(shippedLedger, 'boyi-base');
  const { figure } = await openBoard({ ledger });
  const rows = within(figure('project-list')).getAllByRole('listitem');
  const base = rows.find(({ textContent }) => textContent.includes('湖南博羿新产业基地'));
  expect(base).toHaveTextContent(
    '“项目支撑 让高质量发展动能更澎湃” §1¶1\uff1b“公报第 9 期” 第 3 页',
  );
});

it('App lists a place twice where two entries name it', async () => {
  const [place] = shippedLedger.projects.find(({ id }) => id === 'boyi-base')?.evidence ?? [];
  const ledger = withProject(shippedLedger, 'boyi-base', { evidence: [place!, place!] });
  await openProject(await openBoard({ ledger }), '湖南博羿新产业基地');
  expect(places()).toHaveLength(2);
  expect(places()[0]).toBe(places()[1]);
});

it('App reads time against two indicators of one name', async () => {
  const ledger = withIndicator(shippedLedger, 'completions', { name: '开工' });
  const withOneName = withIndicator(ledger, 'starts', { name: '开工' });
  const { figure } = await openBoard({ ledger: withOneName });
  const names = within(figure('time-progress')).getAllByRole('term');
  expect(names.map(({ textContent }) => textContent)).toEqual(['开工', '开工']);
});

it('App lights a project whose plan is known, and says by which rules', async () => {
  const ledger = withProject(shippedLedger, 'boyi-base', {
    plannedStart: month('2020-06'),
    keyIndustrial: true,
    leader: '王某',
    unit: '园区办',
    extra: { 备注列: '原文' },
  });
  await openProject(await openBoard({ ledger }), '湖南博羿新产业基地');
  expect(facts()).toMatchObject({
    计划开工: '2020 年 6 月',
    红黄绿灯: '红灯：开工晚 3 个月（挂图自拟规则）',
    重点产业项目: '是',
    联系领导: '王某',
    责任单位: '园区办',
    备注列: '原文',
  });
});

it('App opens a project from its bar and from a table', async () => {
  const { user, figure } = await openBoard({ tables: ['projects-by-stage'] });
  const bar = { name: /^湖南博羿新产业基地 1 亿元，打开项目/ };
  await user.click(await within(figure('projects-by-investment')).findByRole('button', bar));
  expect(panel()).toHaveAccessibleName('湖南博羿新产业基地');
  await user.click(closeButton());
  const table = within(figure('projects-by-stage')).getByRole('table');
  await user.click(within(table).getByRole('button', { name: '响石广场' }));
  expect(panel()).toHaveAccessibleName('响石广场');
});

it('App closes a panel by its button, by Escape, and by a press beside it', async () => {
  const board = await openBoard();
  await openProject(board, '响石广场');
  await board.user.click(closeButton());
  expect(screen.queryByRole('dialog')).toBeNull();

  await openProject(board, '响石广场');
  // A browser turns Escape into this event.
  const cancel = createEvent('cancel', panel(), { cancelable: true });
  fireEvent(panel(), cancel);
  expect(cancel.defaultPrevented).toBe(true);
  expect(screen.queryByRole('dialog')).toBeNull();

  await openProject(board, '响石广场');
  await board.user.click(within(panel()).getByRole('heading', { name: '响石广场' }));
  expect(panel()).toBeInTheDocument();
  // A press that begins in the panel and is let go beside it, as when marking text, closes nothing.
  fireEvent.pointerDown(within(panel()).getByRole('heading', { name: '响石广场' }));
  fireEvent.pointerUp(panel());
  fireEvent.click(panel());
  expect(panel()).toBeInTheDocument();
  fireEvent.pointerDown(panel());
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('App opens what its store says from the beginning, in English too', async () => {
  await openBoard({ language: 'en', panel: { kind: 'evidence', figure: 'portfolio' } });
  expect(facts()).toMatchObject({ Publication: 'Zhuzhou Daily', Date: 'autumn 2020' });
  const [place] = places();
  expect(place).toContain('§1¶5 section 1, paragraph 5');
  expect(place).toContain('“Five batches” projects: 134 projects');
  expect(place).toContain('Key industrial projects: 32 projects');
});
