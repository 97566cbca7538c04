import type { ReactElement, ReactNode } from 'react';
import { say } from '../../text/messages.ts';
import { useSpeech } from '../../ui/language.ts';
import { MOST_GROUPS, PLOT_WIDTH } from '../measure.ts';
import { BarRows } from './bar-rows.tsx';
import { type BarBox, OUTSET } from './mark-shapes.tsx';

const THICKNESS = 10;
const BAND = 36;
/** How far a bar lies under the middle of its band, to leave a line for its words. */
export const LOWERED = 9;

/** The area of a group that answers to a click or a finger: its whole band. */
export function groupArea(box: BarBox): BarBox {
  return {
    x: -OUTSET,
    y: box.y + box.height / 2 - BAND / 2 + 1,
    width: PLOT_WIDTH + 2 * OUTSET,
    height: BAND - 2,
  };
}

interface GroupBarsProps<Row> {
  readonly figure: string;
  readonly groups: readonly Row[];
  readonly height: number;
  readonly lengthOf: (row: Row) => number;
  /** The length that reaches the end of the scale, where the bars themselves do not say. */
  readonly atLeast?: number;
  /** Room for a head above the groups. */
  readonly top: number;
  readonly shape: (row: Row, box: BarBox) => ReactElement;
  readonly children?: ReactNode;
}

/** A bar a group, its words above it; how many groups are left out is said in the last line. */
export function GroupBars<Row>(props: GroupBarsProps<Row>) {
  const { figure, groups, height, lengthOf, atLeast = 1, top, shape, children } = props;
  const { write } = useSpeech();
  const shown = groups.slice(0, MOST_GROUPS);
  const rest = groups.length - shown.length;
  const rows = [
    ...shown.map((row, index) => ({ key: String(index), row, length: lengthOf(row) })),
    ...(rest > 0 ? [{ key: 'rest', row: undefined, length: 0 }] : []),
  ];
  return (
    <BarRows
      figure={figure}
      rows={rows}
      height={height}
      from={0}
      to={PLOT_WIDTH}
      full={Math.max(atLeast, ...rows.map(({ length }) => length))}
      thickness={THICKNESS}
      top={top}
      shape={({ row }, box) =>
        row === undefined ? (
          <text className="aside" x={0} y={box.y + box.height / 2} dy="0.35em">
            {write(say('chart.smaller', { count: rest }))}
          </text>
        ) : (
          shape(row, box)
        )
      }
    >
      {children}
    </BarRows>
  );
}
