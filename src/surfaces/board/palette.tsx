import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { BuiltFigure } from '../../figures/build.ts';
import { useBoardStore } from '../../store/use-board.ts';
import { useTextMatch } from '../../store/use-text-match.ts';
import { panelPhrases } from '../../text/later-phrases.ts';
import { addPhrases, say } from '../../text/messages.ts';
import { useSpeech } from '../../ui/language.ts';
import type { View } from '../../view/view.ts';
import { foundIn, type PaletteItem, paletteItems } from './palette-items.ts';

addPhrases(panelPhrases);

/** More than these are not read through: one types on. */
const MOST_FOUND = 50;

export interface PaletteProps {
  readonly view: View;
  readonly figures: readonly BuiltFigure[];
  readonly onClose: () => void;
}

function goTo(figure: string): void {
  const heading = document.getElementById(`figure-${figure}`);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

interface FoundProps {
  readonly id: string;
  readonly items: readonly PaletteItem[];
  readonly at: number;
  readonly onChoose: (item: PaletteItem) => void;
}

function Found({ id, items, at, onChoose }: FoundProps) {
  const { write } = useSpeech();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <div
      ref={list}
      id={id}
      className="palette-found"
      role="listbox"
      aria-label={write(say('palette.found'))}
    >
      {items.map((item, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the text field
        // biome-ignore lint/a11y/useFocusableInteractive: the text field keeps the focus
        <div
          key={item.key}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === at}
          onClick={() => onChoose(item)}
        >
          <span>{write(item.name)}</span>
          <span className="palette-kind">{write(item.kind)}</span>
        </div>
      ))}
    </div>
  );
}

/** Finds by typing what the board has, and goes there. */
export function Palette({ view, figures, onClose }: PaletteProps) {
  const { write } = useSpeech();
  const store = useBoardStore();
  const dialog = useRef<HTMLDialogElement>(null);
  const listId = useId();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState(0);
  const match = useTextMatch(search);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const items = paletteItems({ view, figures, board: store.getState(), goTo });
  const found = foundIn(items, search, match, write).slice(0, MOST_FOUND);
  const at = Math.min(chosen, Math.max(0, found.length - 1));
  const choose = (item: PaletteItem | undefined) => {
    if (item === undefined) return;
    dialog.current?.close();
    onClose();
    item.act();
  };
  const move = (by: number) => setChosen((at + by + found.length) % Math.max(1, found.length));
  const press = (key: string): boolean => {
    if (key === 'ArrowDown') move(1);
    else if (key === 'ArrowUp') move(-1);
    else if (key === 'Enter') choose(found[at]);
    else return false;
    return true;
  };
  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label={write(say('palette.name'))}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <input
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={found.length > 0 ? `${listId}-${at}` : undefined}
        aria-label={write(say('palette.search'))}
        placeholder={write(say('palette.hint'))}
        autoComplete="off"
        spellCheck={false}
        value={search}
        onChange={(event) => {
          setSearch(event.target.value);
          setChosen(0);
        }}
        onKeyDown={(event) => {
          if (!event.nativeEvent.isComposing && press(event.key)) event.preventDefault();
        }}
      />
      {found.length > 0 ? (
        <Found id={listId} items={found} at={at} onChoose={choose} />
      ) : (
        <p id={listId} role="status">
          {write(say('palette.nothing'))}
        </p>
      )}
    </dialog>
  );
}
