import { useEffect, useState } from 'react';
import { isPinyin, plainMatch, type TextMatch } from '../view/text-match.ts';

/** The dictionary is loaded when letters are first searched for; until then, words are matched as they are. */
export function useTextMatch(search: string): TextMatch {
  const [match, setMatch] = useState<{ readonly found: TextMatch }>({ found: plainMatch });
  const isWanted = match.found === plainMatch && isPinyin(search);
  useEffect(() => {
    if (!isWanted) return undefined;
    let isStill = true;
    import('./pinyin.ts').then(
      ({ pinyinMatch }) => {
        if (isStill) setMatch({ found: pinyinMatch });
      },
      // Without it, words are still matched as they are.
      () => undefined,
    );
    return () => {
      isStill = false;
    };
  }, [isWanted]);
  return match.found;
}
