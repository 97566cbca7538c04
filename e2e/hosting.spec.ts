import type { Page } from '@playwright/test';
import { type Board, expect, test } from './board.ts';
import { serveUnder } from './folder-server.ts';

declare global {
  interface Window {
    violations_: string[];
    injected_: boolean;
  }
}

/** Uses a bit of everything that loads or draws something. */
async function tour(board: Board): Promise<void> {
  const { page } = board;
  await board.drawn();
  await board.filter('产业').click();
  await board.expectInView(5);
  await board.figure('byStage').mark('在建').click();
  await board.expectInView(2);
  await board.figure('starts').showTable();
  const download = page.waitForEvent('download');
  await board.figure('starts').action('csv').click();
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);
  await board.figure('list').body.getByRole('button').first().click();
  await expect(board.panel).toBeVisible();
  await board.close().click();
  await board.setting('English').check();
  await board.in('en').setting('Dark').check();
  await expect(board.in('en').figure('completions').headline).toContainText(
    '13 projects completed',
  );
  await board.drawn();
}

async function collectViolations(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.violations_ = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      window.violations_.push(`${violatedDirective} ${blockedURI}`);
    });
  });
}

const violationsOf = (page: Page) => page.evaluate(() => window.violations_);

test('the policy of the page allows all that it does itself', async ({ board, page }) => {
  await collectViolations(page);
  await page.goto('/');
  const policy = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toMatch(/script-src 'self' 'sha256-[^' ]+'(;|$)/);
  expect(policy).not.toContain('unsafe-eval');
  await tour(board);
  expect(await violationsOf(page)).toEqual([]);
});

test('the policy refuses an injected script, inline or foreign', async ({ board, guard, page }) => {
  guard.tolerate(/Content Security Policy/);
  guard.tolerate(/left the origin: https:\/\/example\.invalid\//); // asked for, never sent
  await collectViolations(page);
  await board.open();
  await page.evaluate(() => {
    const inline = document.createElement('script');
    inline.textContent = 'window.injected_ = true';
    document.body.append(inline);
    const handler = document.createElement('button');
    handler.setAttribute('onclick', 'window.injected_ = true');
    document.body.append(handler);
    handler.click();
    const foreign = document.createElement('script');
    foreign.src = 'https://example.invalid/script.js';
    document.body.append(foreign);
  });
  await expect.poll(() => violationsOf(page)).toHaveLength(3);
  expect(await violationsOf(page)).toEqual(
    expect.arrayContaining([
      'script-src-elem inline',
      'script-src-attr inline',
      'script-src-elem https://example.invalid/script.js',
    ]),
  );
  expect(await page.evaluate(() => window.injected_)).toBeUndefined();
});

test('the app works from any folder of a server that only serves files', async ({
  board,
  guard,
  page,
}) => {
  const server = await serveUnder('/some/path/');
  guard.allow(server.origin);
  try {
    const missing: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) missing.push(response.url());
    });
    await page.goto(server.address);
    await tour(board);
    await expect(page).toHaveURL(new RegExp(`^${server.address}\\?category=industrial`));
    await page.reload();
    await board.in('en').expectInView(2);
    await page.goto(`${server.address}?stage=completed`);
    await board.expectInView(8);
    await board.clear().click();
    await expect(page).toHaveURL(server.address);
    expect(missing).toEqual([]);
  } finally {
    await server.stop();
  }
});

test('the page asks for nothing but its own few files', async ({ board, page }) => {
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).pathname));
  await board.open();
  await page.waitForLoadState('load');
  expect([...asked].filter((path) => !/^\/(assets\/[^/]+\.js|icon\.svg)?$/.test(path))).toEqual([]);
});
