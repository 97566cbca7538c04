// @ts-check
// Makes docs/board.png, the README's picture, from the built app.
import { mkdir } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { findBrowser } from './browser.js';

const PICTURE = 'docs/board.png';

const server = await preview({ preview: { port: 0, host: '127.0.0.1' } });
const address = server.resolvedUrls?.local[0];
if (address === undefined) throw new Error('the preview server has no address');
const browser = await chromium.launch(findBrowser());
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
await page.goto(address);
await page.locator('[data-plot] .recharts-surface').first().waitFor();
await mkdir('docs', { recursive: true });
await page.screenshot({ path: PICTURE });
await browser.close();
await server.close();
console.log(`${PICTURE} written`);
