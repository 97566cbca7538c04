import { expect, type Page } from '@playwright/test';

/** The app's own script, as the build names it. */
export const APP = /\/assets\/index-[^/]+\.js$/;

/** The chunk that draws live charts, as the build names it. */
export const CHART_LIBRARY = /\/assets\/drawing-[^/]+\.js$/;

/** Holds back the chart library until `release` is called; `asked` resolves when it is wanted. */
export async function holdChartLibrary(
  page: Page,
): Promise<{ asked: Promise<void>; release: () => void }> {
  let release = () => {};
  let wanted = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const asked = new Promise<void>((resolve) => {
    wanted = resolve;
  });
  await page.route(CHART_LIBRARY, async (route) => {
    wanted();
    await released;
    await route.continue();
  });
  return { asked, release };
}

/**
 * Opens the first view with its printed drawings, waits as long as `meanwhile` takes, and then until
 * the live drawings have replaced every printed one.
 */
export async function watchTakeOver(page: Page, meanwhile: () => Promise<void>): Promise<void> {
  const { asked, release } = await holdChartLibrary(page);
  await page.goto('/');
  await asked;
  const printed = await page.locator('.plot .mark').elementHandles();
  expect(printed.length).toBeGreaterThan(0);
  await meanwhile();
  release();
  await expect
    .poll(async () => {
      const stay = await Promise.all(printed.map((mark) => mark.evaluate((at) => at.isConnected)));
      return stay.filter(Boolean).length;
    })
    .toBe(0);
}
