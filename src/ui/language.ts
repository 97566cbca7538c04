import { createContext, useContext, useMemo } from 'react';
import { type Formats, formats, type Language } from '../text/formats.ts';
import { type Label, write } from '../text/messages.ts';

const LanguageContext = createContext<Language>('zh');
export const LanguageProvider = LanguageContext.Provider;

export interface Speech {
  readonly language: Language;
  readonly format: Formats;
  /** Writes a message or a ledger's words in the language of the screen. */
  readonly write: (label: Label) => string;
}

export function useSpeech(): Speech {
  const language = useContext(LanguageContext);
  return useMemo(
    () => ({ language, format: formats[language], write: (label) => write(label, language) }),
    [language],
  );
}
