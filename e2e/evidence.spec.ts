import { expect, test } from './board.ts';
import { FIGURE_NAMES, type FigureName } from './words.ts';

const PLAN = ['§1¶5'];
const PROJECTS = ['§1¶1', '§1¶4', '§2¶1', '§2¶2', '§3¶1', '§3¶6', '§4¶4'];

/** Where the article says what each figure shows, in the article's order. */
const PLACES: Record<FigureName, readonly string[]> = {
  starts: PLAN,
  completions: PLAN,
  portfolio: PLAN,
  investment: PLAN,
  time: PLAN,
  byStage: PROJECTS,
  byCategory: PROJECTS,
  byInvestment: PROJECTS,
  list: PROJECTS,
  livelihood: ['§3¶1', '§3¶5', '§3¶6'],
  enterprise: ['§1¶3', '§1¶4', '§2¶3', '§2¶5', '§4¶1', '§4¶4'],
  practice: ['§1¶3', '§1¶5'],
};

test('every figure opens its source: publication, title, date and places', async ({ board }) => {
  test.slow();
  await board.open();
  for (const name of FIGURE_NAMES) {
    const figure = board.figure(name);
    const headline = await figure.headline.innerText();
    await expect(figure.evidence).toHaveText(
      PLACES[name].length === 1
        ? `依据\uff1a《株洲日报》${PLACES[name][0]}`
        : `依据\uff1a《株洲日报》 ${PLACES[name].length} 处`,
    );
    await figure.evidence.click();
    await expect(board.panel).toHaveAccessibleName(headline);
    await expect(board.fact('刊物')).toHaveText('株洲日报');
    await expect(board.fact('标题')).toHaveText('项目支撑 让高质量发展动能更澎湃');
    await expect(board.fact('系列')).toHaveText('石峰篇①');
    await expect(board.fact('日期')).toHaveText('2020 年秋');
    await expect(board.places()).toHaveText(PLACES[name].map((place) => new RegExp(`^${place}`)));
    await board.close().click();
    await expect(board.panel).toHaveCount(0);
  }
});

test('a place says what stands there and where to find it', { tag: ['@phone', '@wall'] }, async ({
  board,
}) => {
  await board.open();
  await board.figure('portfolio').evidence.click();
  await expect(board.places()).toContainText(
    /§1¶5\s*第 1 节第 5 段.*五个一批.*134 个.*重点产业项目.*32 个/,
  );
  await expect(board.panel).toContainText(/段落从各节标题之后数起/);
});

test('the source is named in English', { tag: ['@phone'] }, async ({ board }) => {
  const english = board.in('en');
  await english.open('?lang=en');
  await english.figure('starts').evidence.click();
  await expect(english.panel).toHaveAccessibleName(/^26 projects started/);
  await expect(english.fact('Publication')).toHaveText('Zhuzhou Daily');
  await expect(english.fact('Title')).toContainText('项目支撑 让高质量发展动能更澎湃');
  await expect(english.fact('Date')).toHaveText('autumn 2020');
  await expect(english.panel).toContainText('section 1, paragraph 5');
});

test('evidence follows the filter: only the places of what is in view', async ({ board }) => {
  await board.open('?category=infrastructure');
  await board.figure('list').evidence.click();
  await expect(board.places()).toHaveText([/^§1¶4.*响石广场.*清水塘大桥$/]);
});
