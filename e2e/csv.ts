import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import type { Figure } from './board.ts';

export interface CsvFile {
  readonly name: string;
  readonly bytes: Buffer;
  /** As they stand in the file, one of them perhaps twice. */
  readonly heads: readonly string[];
  /** Each row by the heads of its columns. */
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** Downloads a figure's rows and reads them as a spreadsheet would. */
export async function downloadCsv(page: Page, figure: Figure): Promise<CsvFile> {
  const coming = page.waitForEvent('download');
  await figure.action('csv').click();
  const download = await coming;
  const bytes = await readFile(await download.path());
  const { data, errors } = Papa.parse<string[]>(bytes.toString('utf8'));
  if (errors.length > 0) throw new Error(`not CSV: ${JSON.stringify(errors)}`);
  const [heads = [], ...rows] = data;
  return {
    name: download.suggestedFilename(),
    bytes,
    heads,
    // Of two columns with one head, the first is meant.
    rows: rows.map((row) =>
      Object.fromEntries(heads.map((head, at) => [head, row[at] ?? ''] as const).reverse()),
    ),
  };
}
