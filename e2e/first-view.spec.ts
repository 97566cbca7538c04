import { expect, test } from './board.ts';
import { APP, holdChartLibrary, watchTakeOver } from './chart-library.ts';
import { framesOf, moreFrames, recordFrames, shiftOf } from './frames.ts';
import { differences } from './pictures.ts';
import { TITLE } from './words.ts';

const DARK = 'rgb(21, 23, 26)';
const LIGHT = 'rgb(251, 250, 246)';

test.describe('without JavaScript', { tag: ['@phone', '@wall'] }, () => {
  test.use({ javaScriptEnabled: false });

  test('the printed page shows answers, marks and indicators', async ({ board, page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE.zh);
    await expect(page).toHaveTitle(/石峰区 2020 年重点项目/);
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(12);
    await expect(board.figure('starts').headline).toHaveText(
      /^开工 26 个\uff0c超计划 9 个\uff08152\.9%\uff09$/,
    );
    await expect(board.figure('starts').marks('planned')).toBeVisible();
    await expect(board.figure('starts').marks('actual')).toBeVisible();
    await expect(board.figure('time').marks()).toHaveCount(12);
    await expect(board.figure('byStage').mark('竣工')).toBeVisible();
    await expect(board.figure('livelihood').body).toContainText('140 个');
    await expect(board.figure('list').body.getByRole('listitem')).toHaveCount(20);
  });
});

test('the live drawings take over without a frame that has fewer marks, and without a shift', {
  tag: ['@phone', '@wall'],
}, async ({ page }) => {
  await recordFrames(page);
  await watchTakeOver(page, () => moreFrames(page, 3));
  await moreFrames(page);
  const marks = (await framesOf(page)).map((frame) => frame.marks);
  // The page arrives in pieces: what counts is that a mark, once there, is never missing.
  const most = marks.map((_, index) => Math.max(...marks.slice(0, index + 1)));
  expect(marks).toEqual(most);
  expect(marks.at(-1)).toBeGreaterThan(30);
  expect(await shiftOf(page)).toBe(0);
});

test('the live drawings look like the printed ones, to the last pixel', {
  tag: ['@phone', '@wall'],
}, async ({ page }) => {
  let printed: Buffer = Buffer.of();
  await watchTakeOver(page, async () => {
    printed = await page.screenshot({ fullPage: true });
  });
  const live = await page.screenshot({ fullPage: true });
  expect(await differences(page, live, printed)).toBe(0);
});

const OTHER_VIEWS = [
  { query: '?lang=en', title: TITLE.en, language: 'en', ground: LIGHT, count: '20 of 20' },
  { query: '?theme=dark', title: TITLE.zh, language: 'zh-CN', ground: DARK, count: '显示 20 个' },
  {
    query: '?category=industrial',
    title: TITLE.zh,
    language: 'zh-CN',
    ground: LIGHT,
    count: '显示 5 个',
  },
  {
    query: '?category=park&lang=en&theme=dark',
    title: TITLE.en,
    language: 'en',
    ground: DARK,
    count: '5 of 20',
  },
  {
    query: '?table=starts&theme=light',
    title: TITLE.zh,
    language: 'zh-CN',
    ground: LIGHT,
    count: '显示 20 个',
  },
] as const;

for (const { query, title, language, ground, count } of OTHER_VIEWS) {
  test(`a link to ${query} shows that view from its first frame on, and nothing shifts`, {
    tag: ['@phone', '@wall'],
  }, async ({ board, page }) => {
    await recordFrames(page);
    // The library comes last, as over a slow line: what is seen before it must not move.
    const { asked, release } = await holdChartLibrary(page);
    await page.goto(`/${query}`);
    await asked;
    await expect(board.count).toContainText(count);
    await moreFrames(page, 5);
    release();
    await board.drawn();
    await moreFrames(page);
    const frames = await framesOf(page);
    const visible = frames.filter((frame) => frame.title !== '');
    expect(visible.length).toBeGreaterThan(0);
    expect(new Set(visible.map((frame) => frame.title))).toEqual(new Set([title]));
    expect(new Set(visible.map((frame) => frame.language))).toEqual(new Set([language]));
    expect(visible.filter((frame) => !frame.count.includes(count))).toEqual([]);
    expect(new Set(frames.map((frame) => frame.ground))).toEqual(new Set([ground]));
    expect(await shiftOf(page)).toBe(0);
  });
}

test.describe('on a dark system', () => {
  test.use({ colorScheme: 'dark' });

  test('a link that asks for light is never dark, the bare address never light', async ({
    board,
    page,
  }) => {
    await recordFrames(page);
    await board.open('?theme=light');
    await moreFrames(page, 5);
    expect(new Set((await framesOf(page)).map(({ ground }) => ground))).toEqual(new Set([LIGHT]));
    await board.open();
    await moreFrames(page, 5);
    expect(new Set((await framesOf(page)).map(({ ground }) => ground))).toEqual(new Set([DARK]));
  });
});

test('should the script not arrive, the printed view stands instead of nothing', async ({
  guard,
  page,
}) => {
  guard.tolerate(/Failed to load resource/);
  await page.route(APP, (route) => route.abort());
  await page.goto('/?category=industrial');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE.zh);
});
