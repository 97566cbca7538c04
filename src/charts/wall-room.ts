import { type RefObject, useLayoutEffect, useState } from 'react';
import type { WallDensity } from '../figures/wall-groups.ts';

/** What fits on the screen. */
export interface WallRoom {
  /** How many newspaper columns stand side by side. */
  readonly columns: number;
  /** The height of a row in pixels, a whole number, so that lines are sharp. */
  readonly row: number;
}

const MOST_COLUMNS = 3;
/** A column of dense rows is at least so wide, in the root's font size. */
const COLUMN_REM = 27;
/** Until the screen has been measured. */
const FIRST_ROOM: Record<WallDensity, WallRoom> = {
  comfortable: { columns: 1, row: 28 },
  dense: { columns: 1, row: 16 },
};

function measured(probe: Element, density: WallDensity): WallRoom {
  const { width, height } = probe.getBoundingClientRect();
  if (height === 0) return FIRST_ROOM[density];
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const fitting = Math.floor(width / (COLUMN_REM * rem));
  return {
    columns: density === 'dense' ? Math.min(MOST_COLUMNS, Math.max(1, fitting)) : 1,
    row: Math.round(height),
  };
}

/** Measures the room by an element as wide as the chart and as high as the styles want a row. */
export function useWallRoom(probe: RefObject<Element | null>, density: WallDensity): WallRoom {
  const [room, setRoom] = useState(FIRST_ROOM[density]);
  useLayoutEffect(() => {
    const element = probe.current;
    if (element === null) return;
    const measure = () =>
      setRoom((was) => {
        const now = measured(element, density);
        return was.columns === now.columns && was.row === now.row ? was : now;
      });
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [probe, density]);
  return room;
}

/** The lines that are rendered: those on the screen and some around it. */
export interface WallWindow {
  readonly from: number;
  readonly to: number;
}

const STEP = 8;
const AROUND = 24;

/** A scroll position, rounded so that most movements change nothing. */
export function steppedTop(scrollTop: number, row: number): number {
  return Math.floor(scrollTop / (row * STEP)) * row * STEP;
}

/** The window at a scroll position. */
export function windowAt(top: number, screen: number, row: number): WallWindow {
  const first = Math.floor(top / row);
  return { from: first - AROUND, to: first + Math.ceil(screen / row) + STEP + AROUND };
}
