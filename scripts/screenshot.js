// @ts-check
// Makes the README's pictures from the built app.
import { mkdir } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { findBrowser } from './browser.js';

const PICTURES = [
  { file: 'docs/board.png', query: '', height: 900 },
  { file: 'docs/portfolio.png', query: '?ledger=sample-134', height: 1500 },
];

const server = await preview({ preview: { port: 0, host: '127.0.0.1' } });
const address = server.resolvedUrls?.local[0];
if (address === undefined) throw new Error('the preview server has no address');
const browser = await chromium.launch(findBrowser());
await mkdir('docs', { recursive: true });
for (const { file, query, height } of PICTURES) {
  const page = await browser.newPage({ viewport: { width: 1440, height }, locale: 'zh-CN' });
  await page.goto(address + query);
  await page.locator('[data-plot] .recharts-surface').first().waitFor();
  await page.locator('.plot:not(:has(.mark))').waitFor({ state: 'detached' });
  await page.screenshot({ path: file });
  console.log(`${file} written`);
}
await browser.close();
await server.close();
