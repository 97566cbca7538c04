import type { BuiltFigure } from '../../figures/build.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Language } from '../../text/formats.ts';

/** Hands a text to the browser as a file to keep. */
function save(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Safari reads the file only after the click; a minute is time enough.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Saves a figure's rows as CSV. The writer is loaded only now. */
export async function downloadCsv(
  figure: BuiltFigure,
  ledger: Ledger,
  language: Language,
): Promise<void> {
  const { csvOf } = await import('../../exchange/csv.ts');
  save(csvOf(figure, ledger, language), `${ledger.id}-${figure.id}.csv`);
}
