/** Whether one word of a search stands in a text; both are folded. */
export type TextMatch = (text: string, word: string) => boolean;

/** The word itself must stand there. */
export const plainMatch: TextMatch = (text, word) => text.includes(word);

/** Full- and half-width forms and letter case make no difference to a search. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** The words of a search, folded; none in a blank one. */
export function wordsOf(search: string): readonly string[] {
  return folded(search)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** Whether a word could be the pinyin of something: Latin letters alone. */
export function isPinyin(search: string): boolean {
  return wordsOf(search).some((word) => /^[a-z]+$/.test(word));
}
