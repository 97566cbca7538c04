import { useEffect, useState } from 'react';
import { monthsUpTo } from '../../store/board-values.ts';
import { useBoard } from '../../store/use-board.ts';
import { say } from '../../text/messages.ts';
import { useSpeech } from '../../ui/language.ts';
import { useKey } from '../../ui/use-key.ts';

/** How long each month stands while they are played, in ms. */
const PACE = 900;

/** Moves the month that the board looks up to: by slider, by [ and ], or month after month by itself. */
export function AsOfControl() {
  const { write } = useSpeech();
  const ledger = useBoard((board) => board.ledger);
  const asOf = useBoard((board) => board.asOf);
  const lookAt = useBoard((board) => board.lookAt);
  const [isPlaying, setPlaying] = useState(false);
  const months = monthsUpTo(ledger);
  const at = months.indexOf(asOf);
  const move = (to: number) => {
    const month = months[to];
    if (month !== undefined) lookAt(month);
  };
  const next = months[at + 1];
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setTimeout(() => (next === undefined ? setPlaying(false) : lookAt(next)), PACE);
    return () => clearTimeout(timer);
  }, [isPlaying, next, lookAt]);
  const moveByHand = (to: number) => {
    setPlaying(false);
    move(to);
  };
  useKey('[', () => moveByHand(at - 1));
  useKey(']', () => moveByHand(at + 1));
  const play = () => {
    if (!isPlaying && next === undefined) move(0);
    setPlaying(!isPlaying);
  };
  return (
    <span className="as-of">
      <output>{write(say('asOf.at', { month: asOf }))}</output>
      <input
        type="range"
        aria-label={write(say('asOf.choose'))}
        aria-valuetext={write(say('asOf.at', { month: asOf }))}
        aria-keyshortcuts="[ ]"
        min={0}
        max={months.length - 1}
        value={at}
        onChange={(event) => moveByHand(Number(event.target.value))}
      />
      <button type="button" className="quiet" onClick={play}>
        {write(say(isPlaying ? 'asOf.pause' : 'asOf.play'))}
      </button>
    </span>
  );
}
