import { useId, useRef, useState } from 'react';
import { useBoard } from '../../store/use-board.ts';
import { say } from '../../text/messages.ts';
import { useSpeech } from '../../ui/language.ts';
import { useKey } from '../../ui/use-key.ts';

/** Searches as one types; `/` comes here from anywhere, Esc empties it. */
export function SearchBox() {
  const { write } = useSpeech();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const text = useBoard((board) => board.filters.text);
  const searchFor = useBoard((board) => board.searchFor);
  // What an input method has not committed yet is no search: pinyin letters would flash the board empty.
  const [draft, setDraft] = useState<string>();
  useKey('/', () => input.current?.focus());
  return (
    <div className="search-box">
      <label htmlFor={id} className="search-name">
        {write(say('filter.text'))}
      </label>
      <input
        ref={input}
        id={id}
        type="search"
        value={draft ?? text}
        placeholder={write(say('filter.textHint'))}
        aria-keyshortcuts="/"
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          if (draft === undefined) searchFor(event.target.value);
          else setDraft(event.target.value);
        }}
        onCompositionStart={(event) => setDraft(event.currentTarget.value)}
        onCompositionEnd={(event) => {
          setDraft(undefined);
          searchFor(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && text !== '' && draft === undefined) {
            event.preventDefault();
            searchFor('');
          }
        }}
      />
      <kbd>/</kbd>
    </div>
  );
}
