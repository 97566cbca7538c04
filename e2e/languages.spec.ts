import { expect, test } from './board.ts';
import { FIGURE_NAMES, TITLE } from './words.ts';

const CHINESE = /[\u2e80-\u9fff\uff01-\uff5e\u3000-\u303f]/u;
/** The article's own title stays as it was published. */
const ARTICLE = /项目支撑 让高质量发展动能更澎湃|石峰篇①/gu;
const SLIPS = /undefined|NaN|Infinity|\[object|\bnull\b/;

test('the board changes its language in place, and back', { tag: ['@phone', '@wall'] }, async ({
  board,
  page,
}) => {
  await board.open();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await board.filter('产业').click();
  await board.setting('English').check();
  const english = board.in('en');
  await english.expectInView(5);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle('Key projects of Shifeng District, 2020 · Guatu');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE.en);
  await expect(english.filter('Industry')).toHaveAttribute('aria-pressed', 'true');
  await expect(english.figure('starts').root).toContainText(
    'District-wide: no source splits it by category, so it does not follow the filter.',
  );
  await english.setting('中文').check();
  await board.expectInView(5);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(page).toHaveTitle('石峰区 2020 年重点项目 · 挂图');
});

const ALL_TABLES = [
  'starts',
  'completions',
  'portfolio',
  'investment-target',
  'time-progress',
  'projects-by-stage',
  'projects-by-category',
  'projects-by-investment',
  'project-list',
  'livelihood',
  'enterprise',
  'practice',
]
  .map((id) => `&table=${id}`)
  .join('');

for (const query of ['', ALL_TABLES, '&category=park&stage=reserve&q=x', '&key-industrial=1']) {
  test(`no Chinese is left over in English: ${query || 'board'}`, async ({ board, page }) => {
    await board.in('en').open(`?lang=en${query}`);
    await expect(board.in('en').main).toBeVisible();
    const texts = await page.evaluate(() => [
      ...document.body.innerText.split('\n'),
      ...[...document.querySelectorAll('[aria-label]')].map(
        (element) => element.getAttribute('aria-label') ?? '',
      ),
      ...[...document.querySelectorAll('[placeholder]')].map(
        (element) => element.getAttribute('placeholder') ?? '',
      ),
    ]);
    const left = texts
      .map((text) => text.replaceAll(ARTICLE, '').trim())
      .filter((text) => text !== '中文' && (CHINESE.test(text) || SLIPS.test(text)));
    expect(left).toEqual([]);
  });
}

test('no Chinese is left over in an English panel', async ({ board }) => {
  const english = board.in('en');
  for (const query of [
    '?project=old-estates',
    '?project=tianxin-college',
    '?evidence=enterprise',
  ]) {
    await english.open(`${query}&lang=en`);
    const text = (await english.panel.innerText()).replaceAll(ARTICLE, '');
    expect(text).not.toMatch(CHINESE);
    expect(text).not.toMatch(SLIPS);
  }
});

test('Chinese text has full-width signs and no English sentence', async ({ board, page }) => {
  await board.open();
  for (const name of FIGURE_NAMES) await board.figure(name).showTable();
  const text = await page.locator('body').innerText();
  expect(text).not.toMatch(SLIPS);
  // A half-width comma, colon, semicolon or question mark between two Chinese characters.
  expect(text).not.toMatch(/[\u4e00-\u9fff][,:;?][\u4e00-\u9fff]/u);
  const names = /English|CSV|Ctrl K|版本 [2-9A-Z]{6}/g;
  expect(text.replaceAll(names, '')).not.toMatch(/[A-Za-z]{2,}/);
});
