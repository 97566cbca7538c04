import type { WallRow } from '../figures/chart.ts';
import { MONEY_UNIT } from '../ledger/ledger.ts';
import { say } from '../text/messages.ts';
import { useSpeech } from '../ui/language.ts';
import { LightMark } from '../ui/light-mark.tsx';
import { useKey } from '../ui/use-key.ts';
import { facts } from './wall-row.tsx';

/** Where a tip stands in the chart's own box, and about what. */
export interface WallTipPlace {
  readonly row: WallRow;
  readonly left: number;
  /** The edge of the row that it stands at. */
  readonly top: number;
  /** Whether it stands above that edge, for want of room beneath. */
  readonly above: boolean;
}

/** What is known of the row under the pointer. Its cells say the same to assistive technology. */
export function WallTip({ place, onClose }: { place: WallTipPlace; onClose: () => void }) {
  const { write, format } = useSpeech();
  const { row, left, top, above } = place;
  useKey('Escape', onClose);
  const own = [row.unit, row.leader].filter((text) => text !== undefined);
  return (
    <div
      className="wall-tip"
      aria-hidden="true"
      data-above={above || undefined}
      style={{ left, top }}
    >
      <p className="wall-tip-name">{write(row.name)}</p>
      <p>
        <LightMark light={row.light} /> {write(say('stage.name', { stage: row.stage }))}{' '}
        {row.totalInvestment !== undefined && format.quantity(row.totalInvestment, MONEY_UNIT)}
      </p>
      {facts(row).map((fact) => (
        <p key={JSON.stringify(fact)}>{write(fact)}</p>
      ))}
      {own.length > 0 && <p>{own.join(' · ')}</p>}
    </div>
  );
}
