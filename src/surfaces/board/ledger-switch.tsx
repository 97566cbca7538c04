import { useState } from 'react';
import { SHIPPED_IDS } from '../../store/shipped.ts';
import { useBoard } from '../../store/use-board.ts';
import { say } from '../../text/messages.ts';
import { useSpeech } from '../../ui/language.ts';

type Switching = 'done' | 'under way' | 'failed';

/** Opens another of the ledgers; the one that is open stays until the other is there. */
export function LedgerSwitch() {
  const { write } = useSpeech();
  const ledger = useBoard((board) => board.ledger);
  const switchLedger = useBoard((board) => board.switchLedger);
  const [switching, setSwitching] = useState<Switching>('done');
  const open = (value: string) => {
    const id = SHIPPED_IDS.find((known) => known === value);
    if (id === undefined) return;
    setSwitching('under way');
    switchLedger(id).then(
      () => setSwitching('done'),
      () => setSwitching('failed'),
    );
  };
  return (
    <div className="ledger-switch">
      <select
        aria-label={write(say('ledger.choose'))}
        aria-busy={switching === 'under way'}
        value={ledger.id}
        onChange={(event) => open(event.target.value)}
      >
        {SHIPPED_IDS.map((id) => (
          <option key={id} value={id}>
            {write(say('ledger.name', { id }))}
          </option>
        ))}
      </select>
      {switching === 'failed' && <p role="alert">{write(say('ledger.failed'))}</p>}
    </div>
  );
}
