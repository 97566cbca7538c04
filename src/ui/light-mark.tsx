import { say } from '../text/messages.ts';
import type { LightName } from '../text/vocabulary.ts';
import { useSpeech } from './language.ts';

/** Red is a square, yellow a triangle, green a disc, exempt a ring, dark a dash: no light by colour alone. */
const SHAPES: Record<LightName, string> = {
  red: 'M1.5 1.5h9v9h-9z',
  yellow: 'M6 1l5.5 10h-11z',
  green: 'M6 .75a5.25 5.25 0 1 1 0 10.5a5.25 5.25 0 1 1 0-10.5z',
  exempt: 'M6 2a4 4 0 1 1 0 8a4 4 0 1 1 0-8z',
  dark: 'M2 6h8',
};

/** The sign of a light, 12 units wide, to stand in a drawing. */
export function LightSign({ light }: { light: LightName }) {
  return <path className={`light-sign light-${light}`} d={SHAPES[light]} />;
}

/** The sign of a light, in a line of text. */
export function LightIcon({ light }: { light: LightName }) {
  return (
    <svg className="light-icon" viewBox="0 0 12 12" aria-hidden="true">
      <LightSign light={light} />
    </svg>
  );
}

/** A light by shape and word. */
export function LightMark({ light }: { light: LightName }) {
  const { write } = useSpeech();
  return (
    <span className="light-mark">
      <LightIcon light={light} />
      {write(say('light.name', { light }))}
    </span>
  );
}
