/** Letters of our drawings are set at this size, in the plot's units. */
const LETTER = 13;

/** Chinese characters and full-width forms are square; other letters are this wide on average. */
const NARROW = 0.54;
const SQUARE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/u;

/** Between a text and its bar. */
const GAP = 10;

/** Bars keep at least half of the width, however long the words beside them are. */
const MOST_ROOM = 164;

/** How wide a text is set, estimated as `roomFor` does. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (SQUARE.test(letter) ? 1 : NARROW), 0) * LETTER;
}

/**
 * The room that the longest of some texts takes at the side of bars, in the plot's units. Estimated
 * on the safe side: the drawing is made at build time too, where nothing can be measured.
 */
export function roomFor(texts: readonly string[]): number {
  return Math.min(MOST_ROOM, Math.ceil(Math.max(0, ...texts.map(widthOf)) + GAP));
}

/** A text that keeps to a width: cut, with an ellipsis, where it is longer. */
export function cutTo(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && widthOf(`${letters.join('')}…`) > width) letters.pop();
  return `${letters.join('')}…`;
}
