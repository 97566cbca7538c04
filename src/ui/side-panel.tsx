import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { say } from '../text/messages.ts';
import { useSpeech } from './language.ts';

interface SidePanelProps {
  readonly title: string;
  readonly kind: string;
  /** For what stands side by side. */
  readonly isWide?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A modal sheet at the side: Esc, the button and a press beside it close it; focus goes back. */
export function SidePanel({ title, kind, isWide = false, onClose, children }: SidePanelProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { write } = useSpeech();
  // A layout effect's clean-up runs while the dialog still stands, so that closing it gives the
  // focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={isWide ? 'side-panel side-panel-wide' : 'side-panel'}
      aria-labelledby="side-panel-title"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className="side-panel-sheet">
        <header className="side-panel-head">
          <p className="side-panel-kind">{kind}</p>
          <button type="button" className="quiet" onClick={onClose}>
            {write(say('panel.close'))}
          </button>
          <h2 id="side-panel-title">{title}</h2>
        </header>
        {children}
      </div>
    </dialog>
  );
}
