import type { Formats } from './formats.ts';

/** One thing to say, in both languages. A phrase without both does not compile. */
export interface Phrase<Params> {
  zh(params: Params, format: Formats): string;
  en(params: Params, format: Formats): string;
}

export type NoParams = Readonly<Record<never, never>>;

/** A phrase with values in it. */
export function phrase<Params extends object>(sentences: Phrase<Params>): Phrase<Params> {
  return sentences;
}

/** A phrase that is always the same. */
export function fixed(zh: string, en: string): Phrase<NoParams> {
  return { zh: () => zh, en: () => en };
}
