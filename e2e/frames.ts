import { expect, type Page } from '@playwright/test';

/** What a frame of the page shows, as far as it is a question of the right view from the start. */
export interface Frame {
  readonly title: string;
  readonly language: string;
  readonly ground: string;
  readonly count: string;
  readonly marks: number;
}

declare global {
  interface Window {
    frames_: Frame[];
    shifts_: number[];
  }
}

/** Records every frame and every layout shift, from the first script of the document on. */
export async function recordFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.frames_ = [];
    window.shifts_ = [];
    const seen = (selector: string) => {
      const element = document.querySelector<HTMLElement>(selector);
      return element?.checkVisibility({ visibilityProperty: true }) ? element.innerText : '';
    };
    const record = () => {
      const page = document.documentElement;
      if (page !== null && document.body !== null) {
        window.frames_.push({
          title: seen('h1'),
          language: page.lang,
          ground: getComputedStyle(page).backgroundColor,
          count: seen('[role="status"]'),
          marks: document.querySelectorAll('.mark').length,
        });
      }
      requestAnimationFrame(record);
    };
    requestAnimationFrame(record);
    new PerformanceObserver((entries) => {
      for (const entry of entries.getEntries()) {
        if ('value' in entry && typeof entry.value === 'number') window.shifts_.push(entry.value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

export function framesOf(page: Page): Promise<readonly Frame[]> {
  return page.evaluate(() => window.frames_);
}

/** Lets the page show as many more frames, so that whatever was set off has come to rest. */
export async function moreFrames(page: Page, more = 20): Promise<void> {
  const shown = (await framesOf(page)).length;
  await expect.poll(async () => (await framesOf(page)).length).toBeGreaterThan(shown + more);
}

/** The sum of all layout shifts, those after an input as well. */
export async function shiftOf(page: Page): Promise<number> {
  const shifts = await page.evaluate(() => window.shifts_);
  return shifts.reduce((sum, shift) => sum + shift, 0);
}
