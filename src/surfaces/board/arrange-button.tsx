import { useState } from 'react';
import { say } from '../../text/messages.ts';
import { useSpeech } from '../../ui/language.ts';
import { lazily } from '../../ui/lazily.tsx';
import type { ArrangeProps } from './arrange-panel.tsx';
import { FailedPanel } from './failed-panel.tsx';

const LazyPanel = lazily<ArrangeProps>({
  load: () => import('./arrange-panel.tsx').then(({ ArrangePanel }) => ArrangePanel),
  Failed: FailedPanel,
});

/** The way to what hangs on the board, and in what order. */
export function ArrangeButton({ figures }: Pick<ArrangeProps, 'figures'>) {
  const { write } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="quiet" onClick={() => setOpen(true)}>
        {write(say('arrange.title'))}
      </button>
      {isOpen && <LazyPanel figures={figures} onClose={() => setOpen(false)} />}
    </>
  );
}
