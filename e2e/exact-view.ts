import { expect, type Page } from '@playwright/test';

/** All that a person can see or hear of a view, to compare two of them. */
export interface ExactView {
  readonly title: string;
  readonly language: string;
  readonly theme: string;
  readonly texts: string;
  readonly drawings: readonly string[];
  readonly pressed: readonly string[];
  readonly checked: readonly string[];
  readonly search: string;
  readonly panel: string | undefined;
}

/** Reads the page's view as it stands at this moment. */
export function exactView(page: Page): Promise<ExactView> {
  return page.evaluate(() => {
    const all = <Found extends Element>(selector: string) => [
      ...document.querySelectorAll<Found>(selector),
    ];
    return {
      title: document.title,
      language: document.documentElement.lang,
      theme: getComputedStyle(document.documentElement).backgroundColor,
      // Without the search's hint, which goes while the search has the focus.
      texts: document.body.innerText.replace(/\n\/\n/, '\n'),
      drawings: all('.plot').map((plot) => plot.textContent),
      pressed: all('[aria-pressed="true"]').map((one) => one.getAttribute('aria-label') ?? ''),
      checked: all<HTMLInputElement>('input:checked').map(({ value }) => value),
      search: all<HTMLInputElement>('[type="search"]')
        .map(({ value }) => value)
        .join(),
      panel: all<HTMLElement>('dialog[open]')[0]?.innerText,
    };
  });
}

/** The view once all of it has changed: figures change one after another. */
export async function settledView(page: Page): Promise<ExactView> {
  await expect(page.locator('main[aria-busy="true"]')).toHaveCount(0);
  return exactView(page);
}
