import Pinyin from 'pinyin-match';
import type { TextMatch } from '../view/text-match.ts';

/**
 * A word stands in a text as itself, or as the pinyin or the initials of characters that stand side by
 * side: `xfl` and `xuefengling` find 雪峰岭.
 */
export const pinyinMatch: TextMatch = (text, word) =>
  text.includes(word) || (/^[a-z]+$/.test(word) && Pinyin.match(text, word) !== false);
