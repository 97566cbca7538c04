import { say } from '../../text/messages.ts';
import { useSpeech } from '../../ui/language.ts';
import { SidePanel } from '../../ui/side-panel.tsx';

/** In place of a panel whose code could not be had. */
export function FailedPanel({ onClose }: { onClose: () => void }) {
  const { write } = useSpeech();
  return (
    <SidePanel title={write(say('panel.failed'))} kind="" onClose={onClose}>
      {null}
    </SidePanel>
  );
}
