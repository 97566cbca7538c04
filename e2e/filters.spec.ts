import { expect, test } from './board.ts';

const LIST = { 产业: 5, 基础设施: 2, 民生: 8, 园区配套: 5 } as const;
const STAGES = { 储备: 0, 签约: 3, 开工: 1, 在建: 4, 竣工: 8, 未公布: 4 } as const;

test('each category brings its projects into view, and its count is said beforehand', {
  tag: ['@phone', '@wall'],
}, async ({ board }) => {
  await board.open();
  await board.expectInView(20);
  for (const [category, count] of Object.entries(LIST)) {
    const choice = board.filter(category);
    await expect(choice).toHaveAccessibleName(new RegExp(`${count} 个项目$`));
    await choice.click();
    await expect(choice).toHaveAttribute('aria-pressed', 'true');
    await board.expectInView(count);
    await expect(board.figure('list').body.getByRole('listitem')).toHaveCount(count);
    await expect(board.figure('list').headline).toHaveText(new RegExp(`^${count} 个.*项目`));
    await choice.click();
    await expect(choice).toHaveAttribute('aria-pressed', 'false');
    await board.expectInView(20);
  }
});

test('each stage brings its projects into view', { tag: ['@phone'] }, async ({ board }) => {
  await board.open();
  for (const [stage, count] of Object.entries(STAGES)) {
    const choice = board.filter(stage);
    await expect(choice).toHaveAccessibleName(new RegExp(`${count} 个项目$`));
    await choice.click();
    await board.expectInView(count);
    await choice.click();
    await board.expectInView(20);
  }
});

test('the cut of key industrial projects follows where the source splits', async ({ board }) => {
  await board.open();
  const cut = board.filter('重点产业项目');
  await expect(cut).toHaveAccessibleName(/项目数未公布$/);
  await cut.click();
  await expect(board.figure('portfolio').headline).toHaveText(
    /^重点产业项目 32 个\uff0c占全部 134 个的 23\.9%$/,
  );
  await expect(board.figure('portfolio').root).not.toContainText('来源未按');
  await expect(board.figure('starts').root).toContainText(/来源未按重点产业分列/);
  await board.expectInView(0);
  await expect(board.figure('byStage').body).toContainText(/清除重点产业条件后可见 20 项/);
});

const SEARCHES = [
  { query: '学院', count: 3 },
  { query: '清水塘', count: 2 },
  { query: '学院 清水塘', count: 1 },
  { query: '落户', count: 2 },
  { query: 'TURNOUT', count: 2 },
  { query: '\uff34\uff35\uff32\uff2e\uff2f\uff35\uff34', count: 2 },
  { query: '民生', count: 8 },
  { query: '  ', count: 20 },
] as const;

test('a search looks through names, categories and progress, in both languages', {
  tag: ['@phone', '@wall'],
}, async ({ board }) => {
  await board.open();
  for (const { query, count } of SEARCHES) {
    await board.search.fill(query);
    await board.expectInView(count);
  }
});

test('choices of one kind add up, kinds narrow each other', async ({ board }) => {
  await board.open();
  await board.filter('产业').click();
  await board.filter('民生').click();
  await board.expectInView(13);
  await board.filter('竣工').click();
  await board.expectInView(6);
  await board.search.fill('学院');
  await board.expectInView(3);
  await expect(board.figure('list').body.getByRole('button')).toHaveText([
    '清水塘社区学院',
    '田心高科园产业学院',
    '轨道交通产业学院',
  ]);
  await expect(board.figure('list').root).toContainText(/筛选出 3 个\uff0c共 20 个.*项目/);
});

test('a count beside a choice is what choosing it would show', async ({ board }) => {
  await board.open('?category=livelihood');
  await expect(board.filter('竣工')).toHaveAccessibleName(/6 个项目$/);
  await expect(board.filter('未公布')).toHaveAccessibleName(/2 个项目$/);
  await expect(board.filter('产业')).toHaveAccessibleName(/5 个项目$/);
  await board.filter('竣工').click();
  await board.expectInView(6);
  await expect(board.filter('园区配套')).toHaveAccessibleName(/2 个项目$/);
});

test('a chip for each filter takes it off, and all go at once', {
  tag: ['@phone', '@wall'],
}, async ({ board }) => {
  await board.open();
  await expect(board.chips).toHaveCount(0);
  await board.filter('民生').click();
  await board.filter('未公布').click();
  await board.search.fill('雪峰岭');
  await board.expectInView(1);
  await expect(board.chips.getByRole('button')).toHaveCount(4);
  await board.chip('搜索“雪峰岭”').click();
  await expect(board.search).toHaveValue('');
  await board.expectInView(2);
  await board.chip('阶段未公布').click();
  await board.expectInView(8);
  await board.chip('民生').click();
  await board.expectInView(20);
  await expect(board.chips).toHaveCount(0);

  await board.filter('产业').click();
  await board.filter('重点产业项目').click();
  await board.filter('签约').click();
  await board.expectInView(0);
  await board.clear().click();
  await board.expectInView(20);
  await expect(board.chips).toHaveCount(0);
});

test('what is published for the district stays, and says that nobody splits it', async ({
  board,
}) => {
  await board.open();
  const published = ['starts', 'completions', 'portfolio', 'investment', 'time'] as const;
  const headlines = await Promise.all(
    published.map((name) => board.figure(name).headline.innerText()),
  );
  await board.filter('基础设施').click();
  await board.filter('在建').click();
  await board.search.fill('广场');
  await board.expectInView(1);
  for (const [index, name] of published.entries()) {
    await expect(board.figure(name).headline).toHaveText(headlines[index] ?? '');
    await expect(board.figure(name).root).toContainText(
      /全区数字\uff1a来源未按类别、阶段、搜索分列\uff0c不随筛选变化/,
    );
  }
  await board.clear().click();
  await expect(board.main).not.toContainText('来源未按');
});

test('indicators follow the category that they are about', async ({ board }) => {
  await board.open('?category=livelihood');
  const livelihood = board.figure('livelihood');
  const enterprise = board.figure('enterprise');
  await expect(livelihood.body.getByRole('listitem')).toHaveCount(8);
  await expect(livelihood.root).not.toContainText('来源未按');
  await expect(enterprise.body.getByRole('listitem')).toHaveCount(5);
  await expect(enterprise.root).toContainText('6 项指标中的 5 项');
  await expect(enterprise.root).toContainText(/全区数字\uff1a来源未按类别分列/);

  await board.open('?category=park');
  await expect(livelihood.headline).toHaveText('这些指标不在所选类别内');
  await expect(livelihood.body).toContainText(/清除类别条件后可见 8 项/);

  await board.open('?stage=completed');
  await expect(livelihood.body.getByRole('listitem')).toHaveCount(8);
  await expect(livelihood.root).toContainText(/全类别数字\uff1a来源未按阶段分列/);
});

test('with nothing in view the board says why, and the way back', { tag: ['@phone'] }, async ({
  board,
}) => {
  await board.open('?category=park&stage=started&q=%E5%AD%A6%E9%99%A2');
  await board.expectInView(0);
  const list = board.figure('list');
  await expect(list.headline).toHaveText(/^没有符合条件的.*项目$/);
  await expect(list.body).toContainText('请清除几个筛选条件');
  await board.chip('园区配套').click();
  await board.chip('开工').click();
  await board.expectInView(3);
  await board.filter('储备').click();
  await expect(list.body).toContainText(/清除阶段条件后可见 3 项/);
  await expect(list.action('csv')).toHaveCount(0);
});

test('letters that an input method has not committed yet are no search', async ({
  board,
  context,
  page,
}) => {
  await board.open();
  await board.search.focus();
  const keyboard = await context.newCDPSession(page);
  await keyboard.send('Input.imeSetComposition', {
    text: 'xueyuan',
    selectionStart: 7,
    selectionEnd: 7,
  });
  await expect(board.search).toHaveValue('xueyuan');
  await board.expectInView(20);
  await expect(page).toHaveURL(/\/$/);
  await keyboard.send('Input.insertText', { text: '学院' });
  await expect(board.search).toHaveValue('学院');
  await board.expectInView(3);
});
