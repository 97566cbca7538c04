import { memo } from 'react';
import type { WallRow as Row } from '../figures/chart.ts';
import type { WallDensity } from '../figures/wall-groups.ts';
import { say } from '../text/messages.ts';
import type { LightName } from '../text/vocabulary.ts';
import { useSpeech } from '../ui/language.ts';
import { LightIcon } from '../ui/light-mark.tsx';
import type { WallPlace } from './wall-keys.ts';
import type { WallBlock as Block } from './wall-layout.ts';
import { AS_ROWGROUP, asRow, asRowHeader } from './wall-roles.ts';
import type { WallWindow } from './wall-room.ts';
import { WallRow } from './wall-row.tsx';
import type { WallYear } from './wall-spans.ts';

const LIGHTS: readonly LightName[] = ['red', 'yellow', 'green', 'exempt', 'dark'];

/** A group's name, how many it has, and how many of each light. */
const GroupHead = memo(function GroupHead({ block, number }: { block: Block; number: number }) {
  const { write } = useSpeech();
  const group = write(block.label);
  const lights = LIGHTS.map((light) => ({
    light,
    count: block.all.filter((row) => row.light === light).length,
  }));
  const shown = lights.filter(({ count }) => count > 0);
  const count = block.all.length;
  const content = (
    <>
      <span className="wall-group-name">
        {block.continued ? write(say('wall.continued', { group })) : group}
      </span>
      <span>{count}</span>
      {shown.map(({ light, count: own }) => (
        <span key={light} className="wall-group-light">
          <LightIcon light={light} />
          {own}
        </span>
      ))}
    </>
  );
  // A head that is there again in the next column is for the eye only.
  if (block.continued) {
    return (
      <div className="wall-group" aria-hidden="true">
        <div className="wall-group-text">{content}</div>
      </div>
    );
  }
  return (
    <div {...asRow(number)} className="wall-group">
      <div
        {...asRowHeader(write(say('wall.group', { group, count, lights })))}
        className="wall-group-text"
      >
        {content}
      </div>
    </div>
  );
});

/** The rows of a block that are in the window, and the one that the keyboard is in. */
function shownOf(block: Block, { from, to }: WallWindow, active: number): readonly number[] {
  const top = block.line + 1;
  const begin = Math.max(0, from - top);
  const end = Math.min(block.rows.length, to - top);
  const within = Array.from({ length: Math.max(0, end - begin) }, (_, at) => begin + at);
  const own = active - block.first;
  const isElsewhere = own >= 0 && own < block.rows.length && (own < begin || own >= end);
  return isElsewhere ? [...within, own] : within;
}

interface WallBlockProps {
  readonly block: Block;
  readonly year: WallYear;
  readonly density: WallDensity;
  readonly shown: WallWindow;
  /** The row and the cell that the keyboard is at. */
  readonly active: WallPlace;
}

/** A group's rows in a column, under its head, as far as they are in the window. */
export function WallBlock({ block, year, density, shown, active }: WallBlockProps) {
  const places = shownOf(block, shown, active.index);
  const isNear = block.line <= shown.to && block.line + block.rows.length + 1 >= shown.from;
  if (places.length === 0 && !isNear) return null;
  // The head of the months is the first row; each group so far has a head of its own.
  const before = 1 + block.group + 1;
  return (
    <div
      {...AS_ROWGROUP}
      className="wall-block"
      style={{
        top: `calc(${block.line} * var(--wall-row))`,
        height: `calc(${block.rows.length + 1} * var(--wall-row))`,
      }}
    >
      <GroupHead block={block} number={before + block.first} />
      {places.map((at) => {
        const row: Row | undefined = block.rows[at];
        const index = block.first + at;
        return (
          row && (
            <WallRow
              key={row.id}
              row={row}
              year={year}
              density={density}
              line={at + 1}
              index={index}
              number={before + index + 1}
              active={index === active.index ? active.column : undefined}
            />
          )
        );
      })}
    </div>
  );
}
