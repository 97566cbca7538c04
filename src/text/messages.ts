import type { Words } from '../ledger/ledger.ts';
import { boardMessages } from './board-messages.ts';
import { controlMessages } from './control-messages.ts';
import { formats, type Language } from './formats.ts';
import type { LaterPhrases } from './later-phrases.ts';
import type { NoParams, Phrase } from './phrase.ts';
import { planMessages } from './plan-messages.ts';
import { portfolioMessages } from './portfolio-messages.ts';
import { projectMessages } from './project-messages.ts';
import { serviceMessages } from './service-messages.ts';
import { vocabulary } from './vocabulary.ts';

/** What is said from the first view on. */
const firstPhrases = {
  ...vocabulary,
  ...planMessages,
  ...projectMessages,
  ...serviceMessages,
  ...boardMessages,
  ...controlMessages,
  ...portfolioMessages,
};

type Phrases = typeof firstPhrases & LaterPhrases;
export type MessageKey = keyof Phrases;
type Params = {
  [Key in MessageKey]: Phrases[Key] extends Phrase<infer P> ? P : never;
};
type FixedKey = {
  [Key in MessageKey]: NoParams extends Params[Key] ? Key : never;
}[MessageKey];

/** Something to say, not yet in a language: a key and the values that go with it. Plain data. */
export interface MessageOf<Key extends MessageKey> {
  readonly key: Key;
  readonly params: Params[Key];
}
export type Message = { [Key in MessageKey]: MessageOf<Key> }[MessageKey];

/** Anything that can be written on screen: a message, or words that the ledger itself has. */
export type Label = Message | Words;

type PhraseBook = { [Key in MessageKey]?: Phrase<Params[Key]> };

const byKey: PhraseBook = { ...firstPhrases };

/** Makes phrases known that come with a part of the product that is loaded later. */
export function addPhrases(phrases: PhraseBook): void {
  Object.assign(byKey, phrases);
}

export function say<Key extends FixedKey>(key: Key): MessageOf<Key>;
export function say<Key extends MessageKey>(key: Key, params: Params[Key]): MessageOf<Key>;
export function say(key: MessageKey, params: object = {}) {
  return { key, params };
}

/** Says a message in a language. */
function tell<Key extends MessageKey>(message: MessageOf<Key>, language: Language): string {
  const phrase: Phrase<Params[Key]> | undefined = byKey[message.key];
  if (phrase === undefined) throw new Error(`${message.key} is said before its part is loaded`);
  return phrase[language](message.params, formats[language]);
}

/** Writes a message or a ledger's own words in a language. */
export function write(label: Label, language: Language): string {
  if (typeof label === 'object' && 'key' in label) return tell(label, language);
  return formats[language].words(label);
}
