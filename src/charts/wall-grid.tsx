import { type RefObject, useState } from 'react';
import type { WallRow } from '../figures/chart.ts';
import type { WallDensity } from '../figures/wall-groups.ts';
import { WallBlock } from './wall-block.tsx';
import { useWallFocus } from './wall-focus.ts';
import type { WallPlace } from './wall-keys.ts';
import type { WallColumn } from './wall-layout.ts';
import { MonthsGround, MonthsHead } from './wall-months.tsx';
import { asGrid } from './wall-roles.ts';
import { steppedTop, type WallWindow, windowAt } from './wall-room.ts';
import type { WallYear } from './wall-spans.ts';

interface ColumnProps {
  readonly column: WallColumn;
  readonly isFirst: boolean;
  readonly year: WallYear;
  readonly density: WallDensity;
  readonly shown: WallWindow;
  readonly active: WallPlace;
}

function Column({ column, isFirst, year, density, shown, active }: ColumnProps) {
  return (
    <div className="wall-column">
      <MonthsHead year={year} isFirst={isFirst} />
      <div className="wall-body" style={{ height: `calc(${column.lines} * var(--wall-row))` }}>
        <MonthsGround year={year} />
        {column.blocks.map((block) => (
          <WallBlock
            key={block.group}
            block={block}
            year={year}
            density={density}
            shown={shown}
            active={active}
          />
        ))}
      </div>
    </div>
  );
}

interface WallGridProps {
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly columns: readonly WallColumn[];
  readonly rows: readonly WallRow[];
  readonly year: WallYear;
  readonly density: WallDensity;
  /** The height of a row in pixels. */
  readonly height: number;
  readonly name: string;
  /** The element that says which keys do what. */
  readonly describedBy: string;
  readonly onOpen: (row: WallRow) => void;
  readonly onScroll: () => void;
}

/** A grid with one tab stop; arrow keys move in it by row and month, Enter opens the project. */
export function WallGrid(props: WallGridProps) {
  const { grid, columns, rows, year, density, height } = props;
  const screen = typeof window === 'undefined' ? 0 : window.innerHeight;
  const [top, setTop] = useState(0);
  const { active, onClick, onKeyDown } = useWallFocus({
    grid,
    rows,
    months: year.months.length,
    // Without the months, a group's head, and a row to see where one was.
    page: () => Math.max(1, Math.floor((grid.current?.clientHeight ?? 0) / height) - 3),
    onOpen: props.onOpen,
  });
  const groups = new Set(columns.flatMap(({ blocks }) => blocks.map(({ group }) => group))).size;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it is a grid
    <div
      ref={grid}
      {...asGrid(props.name, rows.length + groups + 1, year.months.length + 1)}
      className="wall-grid"
      aria-describedby={props.describedBy}
      onScroll={({ currentTarget }) => {
        setTop(steppedTop(currentTarget.scrollTop, height));
        props.onScroll();
      }}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      <div
        className="wall-columns"
        style={{ gridTemplateColumns: `repeat(${columns.length}, 1fr)` }}
      >
        {columns.map((column, index) => (
          <Column
            key={column.blocks[0]?.first ?? 0}
            column={column}
            isFirst={index === 0}
            year={year}
            density={density}
            shown={windowAt(top, screen, height)}
            active={active}
          />
        ))}
      </div>
    </div>
  );
}
