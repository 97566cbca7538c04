import { useEffect, useState } from 'react';
import { say } from '../../text/messages.ts';
import { useSpeech } from '../../ui/language.ts';
import { lazily } from '../../ui/lazily.tsx';
import { FailedPanel } from './failed-panel.tsx';
import type { PaletteProps } from './palette.tsx';

const LazyPalette = lazily<PaletteProps>({
  load: () => import('./palette.tsx').then(({ Palette }) => Palette),
  Failed: FailedPanel,
});

const opens = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent) =>
  key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !shiftKey && !altKey;

/** Ctrl+K or ⌘K: one place from which everything on the board is reached by typing. */
export function CommandPalette({ view, figures }: Omit<PaletteProps, 'onClose'>) {
  const { write } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!opens(event)) return;
      event.preventDefault();
      setOpen((was) => !was && document.querySelector('dialog[open]') === null);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return (
    <>
      <button
        type="button"
        className="quiet palette-open"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => setOpen(true)}
      >
        {write(say('palette.name'))} <kbd className="palette-key">Ctrl K</kbd>
      </button>
      {isOpen && <LazyPalette view={view} figures={figures} onClose={() => setOpen(false)} />}
    </>
  );
}
