import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.js';

// Journeys run on what `npm run build` made; a stale dist is the caller's to renew.
const address = 'http://127.0.0.1:4179';

// Listing tests needs no browser; starting one without says how to get it.
const browser = findBrowser();

const desk = { viewport: { width: 1440, height: 900 } };
const onlyElsewhere = /@(phone|wall)-only/;

/**
 * `desk` runs every journey but those tagged `@phone-only` or `@wall-only`. Tags add places to it:
 * `@phone`, `@wall`, and `@zones` for what a clock in another time zone must not change.
 */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '.reports/journeys',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  globalTimeout: 15 * 60_000,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: '.reports/journeys.json' }]],
  use: {
    baseURL: address,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    launchOptions: browser ?? {},
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'desk', use: desk, grepInvert: onlyElsewhere },
    {
      name: 'phone',
      grep: /@phone/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
    { name: 'wall', grep: /@wall/, use: { viewport: { width: 1920, height: 1080 } } },
    { name: 'utc', grep: /@zones/, use: { ...desk, timezoneId: 'UTC' } },
    { name: 'los-angeles', grep: /@zones/, use: { ...desk, timezoneId: 'America/Los_Angeles' } },
  ],
  webServer: {
    command: 'npx vite preview --host 127.0.0.1 --port 4179 --strictPort',
    url: address,
    reuseExistingServer: false, // it could serve another checkout
    timeout: 30_000,
  },
});
