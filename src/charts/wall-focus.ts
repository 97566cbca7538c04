import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { WallRow } from '../figures/chart.ts';
import type { ProjectId } from '../ledger/ledger.ts';
import { placeAfter, type WallPlace } from './wall-keys.ts';

/** The row that an event happened in. */
export function rowAt(target: EventTarget, rows: readonly WallRow[]) {
  const element = target instanceof Element ? target.closest('[data-row]') : null;
  const index = Number(element?.getAttribute('data-row') ?? Number.NaN);
  const row = rows[index];
  return element === null || row === undefined ? undefined : { element, index, row };
}

interface WallFocusOptions {
  readonly grid: RefObject<HTMLElement | null>;
  readonly rows: readonly WallRow[];
  readonly months: number;
  /** How many rows a page has. */
  readonly page: () => number;
  readonly onOpen: (row: WallRow) => void;
}

/**
 * The one cell of the grid that can be tabbed to, and what keys and clicks do with it. It stays with
 * its project when the rows are arranged otherwise, and is in the first row when that one is gone.
 */
export function useWallFocus({ grid, rows, months, page, onOpen }: WallFocusOptions) {
  const [at, setAt] = useState<{ id: ProjectId; column: number }>();
  const wantsFocus = useRef(false);
  const places = useMemo(() => new Map(rows.map(({ id }, index) => [id, index])), [rows]);
  const index = (at && places.get(at.id)) ?? 0;
  const column = at?.column ?? 0;
  const active = useMemo<WallPlace>(() => ({ index, column }), [index, column]);
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    const cell = grid.current?.querySelector<HTMLElement>('[data-active]');
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  const moveTo = (place: WallPlace) => {
    const row = rows[place.index];
    if (row === undefined) return;
    wantsFocus.current = true;
    setAt({ id: row.id, column: place.column });
  };
  const onClick = ({ target }: MouseEvent) => {
    const hit = rowAt(target, rows);
    if (hit === undefined) return;
    moveTo({ index: hit.index, column: hit.index === index ? column : 0 });
    onOpen(hit.row);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[index];
    if (row === undefined || event.altKey || event.metaKey) return;
    const place = placeAfter(event, active, { rows: rows.length, months, page: page() });
    if (place !== undefined) moveTo(place);
    else if (event.key === 'Enter' || event.key === ' ') onOpen(row);
    else return;
    event.preventDefault();
  };
  return { active, onClick, onKeyDown };
}
