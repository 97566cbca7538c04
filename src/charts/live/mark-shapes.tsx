import type { ReactNode } from 'react';
import type { Mark } from '../../figures/chart.ts';
import { markKey } from '../../figures/mark-key.ts';
import { say } from '../../text/messages.ts';
import { useSpeech } from '../../ui/language.ts';

/** What recharts hands to a bar's shape, as far as we use it. */
export interface BarBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Planned is outlined (a part of the plan tinted), actual solid, a plain count neutral, what is not
 * published hatched; months to come are only faintly outlined, what they must bring dashed.
 */
export type Look = 'planned' | 'planned-part' | 'actual' | 'needed' | 'count' | 'ahead' | 'unknown';

/** How far the area that answers to a pointer reaches past the drawing, on both sides. */
export const OUTSET = 6;

/** An amount that is not published has no length: a stub of this width says so. */
export const STUB = 48;

const hatchId = (figure: string) => `hatch-${figure}`;

/** The pattern of what is not published; a child of the chart that uses it. */
export function Hatch({ figure }: { figure: string }) {
  return (
    <defs>
      <pattern
        id={hatchId(figure)}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line className="hatch-line" x1="0" y1="0" x2="0" y2="6" />
      </pattern>
    </defs>
  );
}

export function BarShape({ look, box, figure }: { look: Look; box: BarBox; figure: string }) {
  // An outline is drawn inside its box, so that planned and actual of one size end on one line.
  const inset = look === 'actual' || look === 'count' ? 0 : 0.75;
  return (
    <rect
      className={`mark mark-${look}`}
      x={box.x + inset}
      y={box.y + inset}
      width={Math.max(0, box.width - 2 * inset)}
      height={Math.max(0, box.height - 2 * inset)}
      {...(look === 'unknown' ? { fill: `url(#${hatchId(figure)})` } : {})}
    />
  );
}

/** How far the arrow of an open end reaches past a lower bound. */
export const OPEN_END = 22;

/** A planned bar without an end: three sides of an outline, and an arrow to where it may go. */
export function OpenBar({ box }: { box: BarBox }) {
  const [top, bottom] = [box.y + 0.75, box.y + box.height - 0.75];
  const [left, right] = [box.x + 0.75, box.x + box.width];
  const [tip, middle] = [right + OPEN_END, box.y + box.height / 2];
  return (
    <>
      <path className="mark mark-planned" d={`M${right} ${top}H${left}V${bottom}H${right}`} />
      <path className="bound" d={`M${right} ${top - 3}V${bottom + 3}`} />
      <path className="open-end" d={`M${right} ${top}H${tip}M${right} ${bottom}H${tip}`} />
      <path className="bound" d={`M${tip - 15} ${middle}H${tip - 3}m-5 -5l5 5l-5 5`} />
    </>
  );
}

interface ChoiceProps {
  readonly mark: Mark;
  readonly selected: boolean;
  readonly name: string;
  readonly quantity: string;
  /** The area that answers to a click or a finger, larger than the bar. */
  readonly area: BarBox;
  readonly children: ReactNode;
}

/** A mark that can be chosen, by pointer or keyboard. The plot around it listens. */
export function Choice({ mark, selected, name, quantity, area, children }: ChoiceProps) {
  const { write } = useSpeech();
  const action = mark.kind === 'project' ? 'open' : selected ? 'unfilter' : 'filter';
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button
    <g
      className="choice"
      role="button"
      tabIndex={0}
      data-mark={markKey(mark)}
      aria-label={write(say('chart.mark', { name, quantity, action }))}
      {...(mark.kind === 'project' ? {} : { 'aria-pressed': selected })}
    >
      <rect
        className="choice-area"
        x={area.x}
        y={area.y}
        width={area.width}
        height={area.height}
        rx={3}
      />
      {children}
    </g>
  );
}
