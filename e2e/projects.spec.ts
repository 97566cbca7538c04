import { BY_BATCH, NAMED, NEXT_STEPS, UNKNOWN } from './article.ts';
import { expect, test } from './board.ts';

test('the list names every project of the article, in both languages', { tag: ['@phone'] }, async ({
  board,
}) => {
  await board.open();
  await expect(board.figure('list').body.getByRole('button')).toHaveText(
    BY_BATCH.map(({ zh }) => zh),
  );
  await board.in('en').open('?lang=en');
  await expect(board.in('en').figure('list').body.getByRole('button')).toHaveText(
    BY_BATCH.map(({ en }) => en),
  );
});

test('batches stand in their order, each with its count and its next step', async ({ board }) => {
  await board.open();
  await expect(board.figure('list').body.getByRole('heading', { level: 4 })).toHaveText([
    /^签约\s*3\s*抓落地$/,
    /^开工\s*1\s*抓保障$/,
    /^在建\s*4\s*抓进度$/,
    /^竣工\s*8\s*抓投产$/,
    /^阶段未公布\s*4$/,
  ]);
});

test('each row of the list says category, investment, time and place', async ({ board }) => {
  await board.open();
  await expect(board.figure('list').body.getByRole('listitem')).toHaveText(
    BY_BATCH.map(({ zh, category, investment, knownAt, places }) => {
      const parts = [
        zh,
        category,
        ...(investment === UNKNOWN ? [] : [investment]),
        knownAt,
        ...places,
      ];
      return new RegExp(`^${parts.join('\\s*').replaceAll('(', '.').replaceAll(')', '.')}$`);
    }),
  );
});

test('a panel shows all that the article says of a project, with its place', async ({ board }) => {
  test.slow();
  await board.open();
  for (const project of NAMED) {
    await board.figure('list').body.getByRole('button', { name: project.zh, exact: true }).click();
    await expect(board.panel).toHaveAccessibleName(project.zh);
    const { stage } = project;
    const said = {
      类别: project.category,
      阶段: stage,
      下一步: stage === UNKNOWN ? UNKNOWN : NEXT_STEPS[stage],
      进展: project.progress,
      总投资: project.investment,
      级别: project.level,
      重点产业项目: UNKNOWN,
      计划开工: UNKNOWN,
      实际开工: UNKNOWN,
      计划竣工: UNKNOWN,
      实际竣工: UNKNOWN,
      联系领导: UNKNOWN,
      责任单位: UNKNOWN,
    };
    const facts = await board.facts();
    for (const [name, value] of Object.entries(said)) {
      if (value !== UNKNOWN) expect(facts[name], name).toBe(value);
      else if (name === '下一步') expect(facts[name], name).toBeUndefined();
      else expect(facts['报道未公布']?.split('、'), project.zh).toContain(name);
    }
    for (const place of project.places) {
      await expect(board.panel).toContainText(
        new RegExp(`《株洲日报》.项目支撑 让高质量发展动能更澎湃.\\s*${place}`),
      );
    }
    await expect(board.panel).toContainText(`时间\uff1a${project.knownAt}`);
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
