import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { Guard } from './guard.ts';
import { type FigureName, type Language, QUESTIONS, WORDS } from './words.ts';

export { expect };

/** All projects that the article names. */
export const NAMED_PROJECTS = 20;

/** A figure on the board: found by its question, read by its parts. */
export class Figure {
  readonly #language: Language;
  readonly root: Locator;
  /** The answer, in one sentence. */
  readonly headline: Locator;
  /** The chart, or the table in its place. */
  readonly body: Locator;
  readonly drawing: Locator;
  readonly table: Locator;
  readonly evidence: Locator;

  constructor(page: Page, name: FigureName, language: Language) {
    const question = QUESTIONS[name][language];
    this.#language = language;
    this.root = page
      .getByRole('article')
      .filter({ has: page.getByRole('figure', { name: question, exact: true }) });
    this.headline = this.root.getByRole('heading', { level: 3 });
    this.body = this.root.getByRole('figure', { name: question, exact: true });
    this.drawing = this.body.locator('svg');
    this.table = this.body.getByRole('table');
    this.evidence = this.root.getByRole('button', { name: WORDS[language].evidence });
  }

  /** A mark that can be chosen, by the beginning of its name. */
  mark(name: string): Locator {
    return this.body.getByRole('button', { name: new RegExp(`^${name}[ :]`) });
  }

  /** The bars as they are drawn, from top to bottom. */
  marks(look = ''): Locator {
    return this.drawing.locator(look === '' ? '.mark' : `.mark-${look}`);
  }

  action(which: 'table' | 'chart' | 'csv'): Locator {
    return this.root.getByRole('button', { name: WORDS[this.#language][which], exact: true });
  }

  async showTable(): Promise<void> {
    await this.action('table').click();
    await expect(this.table).toBeVisible();
  }

  /** The texts of the table, row by row, the head first. */
  async rows(): Promise<readonly (readonly string[])[]> {
    await expect(this.table).toBeVisible();
    return this.table.evaluate((table) =>
      [...table.querySelectorAll('tr')].map((row) =>
        [...row.querySelectorAll<HTMLElement>('th, td')].map((cell) =>
          cell.innerText.trim().replaceAll(/\s*\n\s*/g, '\n'),
        ),
      ),
    );
  }
}

/** The board in one language. */
export class Board {
  readonly page: Page;
  readonly language: Language;
  readonly filters: Locator;
  readonly search: Locator;
  readonly chips: Locator;
  /** How many projects are in view. */
  readonly count: Locator;
  readonly main: Locator;
  readonly panel: Locator;

  constructor(page: Page, language: Language = 'zh') {
    const words = WORDS[language];
    this.page = page;
    this.language = language;
    this.filters = page.getByRole('region', { name: words.filters, exact: true });
    this.search = page.getByRole('searchbox', { name: words.search });
    this.chips = page.getByRole('list', { name: words.chips });
    this.count = page.getByRole('status');
    this.main = page.getByRole('main', { name: words.figures });
    this.panel = page.getByRole('dialog');
  }

  in(language: Language): Board {
    return new Board(this.page, language);
  }

  async open(query = ''): Promise<void> {
    await this.page.goto(`/${query}`);
    await this.drawn();
  }

  /** Every chart has its bars, printed or live. */
  async drawn(): Promise<void> {
    await expect(this.page.getByRole('main')).toBeVisible();
    await expect(this.page.locator('.plot:not(:has(.mark))')).toHaveCount(0);
  }

  figure(name: FigureName): Figure {
    return new Figure(this.page, name, this.language);
  }

  /** A filter's button, by its name without the count. */
  filter(name: string): Locator {
    return this.filters.getByRole('button', { name: new RegExp(`^${name}[,\uff0c]`) });
  }

  chip(name: string): Locator {
    return this.chips.getByRole('button', { name: new RegExp(`\u201c${name}\u201d`) });
  }

  clear(): Locator {
    return this.chips.getByRole('button', { name: WORDS[this.language].clear });
  }

  async expectInView(shown: number): Promise<void> {
    await expect(this.count).toHaveText(
      this.language === 'zh'
        ? `显示 ${shown} 个\uff0c共 ${NAMED_PROJECTS} 个项目`
        : `${shown} of ${NAMED_PROJECTS} projects in view`,
    );
  }

  /** A radio button of the settings. */
  setting(name: string): Locator {
    return this.page.getByRole('radio', { name, exact: true });
  }

  close(): Locator {
    return this.panel.getByRole('button', { name: WORDS[this.language].close });
  }

  /** The value beside a name, in the open panel. */
  fact(name: string): Locator {
    return this.panel
      .locator('dl > div')
      .filter({ has: this.page.locator('dt', { hasText: new RegExp(`^${name}$`) }) })
      .locator('dd');
  }

  /** All names with their values, in the open panel. */
  facts(): Promise<Readonly<Record<string, string>>> {
    return this.panel
      .locator('dl > div')
      .evaluateAll((lines) =>
        Object.fromEntries(
          lines.map((line) => [
            line.querySelector('dt')?.textContent ?? '',
            line.querySelector('dd')?.textContent ?? '',
          ]),
        ),
      );
  }

  /** The places of the source that the open panel names. */
  places(): Locator {
    return this.panel.getByRole('listitem').filter({ hasText: /^§/ });
  }
}

interface Fixtures {
  readonly guard: Guard;
  readonly board: Board;
}

/** Playwright's `test`, watched over by a guard, with the board at hand. */
export const test = base.extend<Fixtures>({
  guard: [
    async ({ context, baseURL }, provide) => {
      const guard = new Guard(context, new URL(baseURL ?? '').origin);
      await provide(guard);
      expect(guard.complaints(), 'console, uncaught errors and foreign requests').toEqual([]);
    },
    { auto: true },
  ],
  board: async ({ page }, provide) => {
    await provide(new Board(page));
  },
});
