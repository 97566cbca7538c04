import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** The lines of a long table that are in sight, the last one included. */
export interface Sight {
  readonly first: number;
  readonly last: number;
}

/** Lines drawn beyond those in sight, so that a short way needs no drawing. */
const BEYOND = 8;
/** Sight moves in steps, not with every line. */
const STEP = 4;
/** Before anything is measured. */
const FIRST_SIGHT: Sight = { first: 0, last: 24 };
const USUAL_HEIGHT = 36;

/** The lines to draw, ascending: those around the sight, and one that is kept wherever it is. */
export function linesToDraw(sight: Sight, count: number, kept: number): readonly number[] {
  const from = Math.max(0, Math.min(sight.first - BEYOND, count - 1));
  const to = Math.min(count - 1, sight.last + BEYOND);
  const near = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  if (kept < 0 || kept >= count || (kept >= from && kept <= to)) return near;
  return kept < from ? [kept, ...near] : [...near, kept];
}

const isSame = (a: Sight, b: Sight) => a.first === b.first && a.last === b.last;

/** What of a scrolling element's lines is in sight, and how high a line is. */
export function useSight(scroller: RefObject<HTMLElement | null>) {
  const [sight, setSight] = useState(FIRST_SIGHT);
  const [height, setHeight] = useState(USUAL_HEIGHT);
  const measure = useCallback(() => {
    const line = scroller.current?.querySelector('[data-line]');
    const measured = line?.getBoundingClientRect().height;
    if (measured) setHeight(measured);
    const shown = scroller.current?.clientHeight;
    if (!measured || !shown) return undefined;
    const top = Math.floor((scroller.current?.scrollTop ?? 0) / measured);
    const first = Math.floor(top / STEP) * STEP;
    return { first, last: first + Math.ceil(shown / measured) + STEP };
  }, [scroller]);
  const look = useCallback(() => {
    const seen = measure();
    if (seen) setSight((was) => (isSame(was, seen) ? was : seen));
  }, [measure]);
  useLayoutEffect(() => {
    look();
    window.addEventListener('resize', look);
    return () => window.removeEventListener('resize', look);
  }, [look]);
  // Drawn before the scrolled frame is painted, or it would be painted empty.
  const onScroll = useCallback(() => flushSync(look), [look]);
  return { sight, height, onScroll };
}
