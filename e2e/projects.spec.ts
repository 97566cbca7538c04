import { NAMED, NEXT_STEPS } from './article.ts';
import { expect, test } from './board.ts';

test('the list names every project of the article, in both languages', { tag: ['@phone'] }, async ({
  board,
}) => {
  await board.open();
  await expect(board.figure('list').body.getByRole('button')).toHaveText(NAMED.map(({ zh }) => zh));
  await board.in('en').open('?lang=en');
  await expect(board.in('en').figure('list').body.getByRole('button')).toHaveText(
    NAMED.map(({ en }) => en),
  );
});

test('each row of the list says stage, category, investment and place', async ({ board }) => {
  await board.open();
  const rows = board.figure('list').body.getByRole('listitem');
  await expect(rows).toHaveCount(NAMED.length);
  for (const [index, project] of NAMED.entries()) {
    const row = rows.nth(index);
    await expect(row).toContainText(project.stage === '未公布' ? '阶段未公布' : project.stage);
    await expect(row).toContainText(project.category);
    for (const place of project.places) await expect(row).toContainText(place);
    if (project.investment !== '未公布') await expect(row).toContainText(project.investment);
  }
});

test('a panel shows all that the article says of a project, with its place', async ({ board }) => {
  test.slow();
  await board.open();
  for (const project of NAMED) {
    await board.figure('list').body.getByRole('button', { name: project.zh, exact: true }).click();
    await expect(board.panel).toHaveAccessibleName(project.zh);
    await expect(board.fact('类别')).toHaveText(project.category);
    await expect(board.fact('阶段')).toHaveText(project.stage);
    await expect(board.fact('下一步')).toHaveText(
      project.stage === '未公布' ? [] : [NEXT_STEPS[project.stage]],
    );
    await expect(board.fact('进展')).toHaveText(project.progress);
    await expect(board.fact('总投资')).toHaveText(project.investment);
    await expect(board.fact('级别')).toHaveText(project.level);
    for (const unpublished of ['重点产业项目', '计划开工', '实际开工', '计划竣工', '实际竣工']) {
      await expect(board.fact(unpublished)).toHaveText('未公布');
    }
    for (const place of project.places) {
      await expect(board.panel).toContainText(
        new RegExp(`株洲日报《项目支撑 让高质量发展动能更澎湃》\\s*${place}`),
      );
    }
    await expect(board.panel).toContainText(`情况截至\uff1a${project.knownAt}`);
    for (const text of project.also ?? []) await expect(board.panel).toContainText(text);
    await board.close().click();
    await expect(board.panel).toHaveCount(0);
  }
});

test('a panel opens from the list, the drawing and the table, and closes beside itself', {
  tag: ['@phone'],
}, async ({ board, page }) => {
  await board.open();
  await board.figure('byInvestment').mark('湖南博羿新产业基地').click();
  await expect(board.panel).toHaveAccessibleName('湖南博羿新产业基地');
  await expect(board.fact('总投资')).toHaveText('1 亿元');
  await page.keyboard.press('Escape');
  await expect(board.panel).toHaveCount(0);

  const byStage = board.figure('byStage');
  await byStage.showTable();
  await byStage.table.getByRole('button', { name: '清水塘大桥' }).click();
  await expect(board.panel).toHaveAccessibleName('清水塘大桥');
  await board.close().click();
  await expect(board.panel).toHaveCount(0);
});

test('a click beside the panel closes it', async ({ board, page }) => {
  await board.open('?project=boyi-base');
  await expect(board.panel).toBeVisible();
  await page.mouse.click(20, 300);
  await expect(board.panel).toHaveCount(0);
  await expect(page).toHaveURL(/\/$/);
});
