import { createEvent, fireEvent, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { figure, openBoard } from './app-for-tests.tsx';
import { month, shippedLedger, withIndicator, withProject } from './ledger/ledgers-for-tests.ts';

const panel = () => screen.getByRole('dialog');
/** A panel's facts: what is said of each name. */
function facts(): Readonly<Record<string, string | null>> {
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
const row = (name: string) => within(figure(/月度计划/)).getByRole('button', { name });

it('App opens the evidence of a figure: publication, title, date, place, and what stands there', async () => {
  const { user } = await openBoard();
  const starts = within(figure(/^开工 26 个/));
  await user.click(starts.getByRole('button', { name: '依据：株洲日报 §1¶5' }));
  expect(panel()).toHaveAccessibleName('开工 26 个，超计划 9 个（152.9%）');
  expect(facts()).toEqual({
    刊物: '株洲日报',
    标题: '《项目支撑 让高质量发展动能更澎湃》',
    系列: '石峰篇①',
    日期: '2020 年秋',
  });
  expect(places()).toEqual(['§1¶5 第 1 节第 5 段开工：计划 17 个，实际 26 个']);
});

it('App lists the places of a figure in the order of the article, each once', async () => {
  const { user } = await openBoard();
  const list = within(figure(/月度计划/));
  await user.click(list.getByRole('button', { name: /^依据：株洲日报 §1¶1 等 7 处/ }));
  const at = places().map((text) => text.split(' ')[0]);
  expect(at).toEqual(['§1¶1', '§1¶4', '§2¶1', '§2¶2', '§3¶1', '§3¶6', '§4¶4']);
});

it('App says of a figure without a source that it is counted from the calendar', async () => {
  const ledger = { ...shippedLedger, indicators: [], projects: [] };
  await openBoard({ ledger });
  expect(figure(/^全年已过 75%$/)).toHaveTextContent('按日历计算');
});

it('App opens a project from the list, and says what is not published', async () => {
  const { user } = await openBoard();
  await user.click(row('清水塘大桥'));
  expect(panel()).toHaveAccessibleName('清水塘大桥');
  expect(facts()).toEqual({
    类别: '基础设施',
    阶段: '在建',
    下一步: '抓进度',
    进展: '已复工',
    总投资: '未公布',
    级别: '省市重点项目',
    重点产业项目: '未公布',
    计划开工: '未公布',
    实际开工: '未公布',
    计划竣工: '未公布',
    实际竣工: '未公布',
    联系领导: '未公布',
    责任单位: '未公布',
    红黄绿灯: '计划未公布，不亮灯',
  });
  expect(places()).toEqual([
    '株洲日报《项目支撑 让高质量发展动能更澎湃》 §1¶4第 1 节第 4 段 · 情况截至：2020 年 2 月 20 日',
  ]);
});

it('App shows the published investment and the note of a project', async () => {
  const { user } = await openBoard();
  await user.click(row('湖南博羿新产业基地'));
  expect(facts()).toMatchObject({ 阶段: '开工', 总投资: '1 亿元' });
  await user.click(within(panel()).getByRole('button', { name: '关闭' }));
  await user.click(row('黄花国际机场株洲城市候机楼'));
  expect(facts()).toMatchObject({ 阶段: '签约', 说明: '是否投用未写明。' });
});

it('App has no next step for a project whose stage is not published', async () => {
  const { user } = await openBoard();
  await user.click(row('雪峰岭学校'));
  expect(facts()).toMatchObject({ 阶段: '未公布' });
  expect(facts()).not.toHaveProperty('下一步');
  expect(places()).toHaveLength(2);
});

it('App shows the figures of a programme', async () => {
  const { user } = await openBoard();
  await user.click(row('老旧小区改造'));
  expect(panel()).toHaveTextContent('改善老旧小区 60 个以上 §3¶6');
  expect(panel()).toHaveTextContent('改善人居环境的居民 约 10,000 户 §3¶6');
});

it('App lights a project whose plan is known, by the rules of the ledger', async () => {
  const ledger = withProject(shippedLedger, 'boyi-base', {
    plannedStart: month('2020-06'),
    keyIndustrial: true,
    leader: '王某',
    unit: '园区办',
  });
  const { user } = await openBoard({ ledger });
  await user.click(row('湖南博羿新产业基地'));
  expect(facts()).toMatchObject({
    计划开工: '2020 年 6 月',
    红黄绿灯: expect.stringMatching(/^红灯/),
    重点产业项目: '是',
    联系领导: '王某',
    责任单位: '园区办',
  });
});

it('App opens a project from its bar and from a table', async () => {
  const { user } = await openBoard({ tables: ['projects-by-stage'] });
  const investment = within(figure(/公布了投资/));
  await user.click(
    await investment.findByRole('button', { name: /^湖南博羿新产业基地 1 亿元，打开项目/ }),
  );
  expect(panel()).toHaveAccessibleName('湖南博羿新产业基地');
  await user.click(within(panel()).getByRole('button', { name: '关闭' }));
  const table = within(figure(/阶段未公布 4 个/)).getByRole('table');
  await user.click(within(table).getByRole('button', { name: '响石广场' }));
  expect(panel()).toHaveAccessibleName('响石广场');
});

it('App closes a panel by its button, by Escape, and by a click beside it', async () => {
  const { user } = await openBoard();
  await user.click(row('响石广场'));
  await user.click(within(panel()).getByRole('button', { name: '关闭' }));
  expect(screen.queryByRole('dialog')).toBeNull();

  await user.click(row('响石广场'));
  // A browser turns Escape into this event.
  const cancel = createEvent('cancel', panel(), { cancelable: true });
  fireEvent(panel(), cancel);
  expect(cancel.defaultPrevented).toBe(true);
  expect(screen.queryByRole('dialog')).toBeNull();

  await user.click(row('响石广场'));
  await user.click(within(panel()).getByRole('heading', { name: '响石广场' }));
  expect(panel()).toBeInTheDocument();
  await user.click(panel());
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

it('App shows what is new in the ledger in the panel too', async () => {
  const ledger = withIndicator(shippedLedger, 'livelihood.oldEstates', { planned: { about: 70 } });
  const { user } = await openBoard({ ledger });
  await user.click(row('老旧小区改造'));
  expect(panel()).toHaveTextContent('改善老旧小区 约 70 个');
});
