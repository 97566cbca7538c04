import { type ComponentType, useSyncExternalStore } from 'react';
import type { DrawnChart } from './measure.ts';

type Drawing = ComponentType<{ figure: string; chart: DrawnChart }>;

/** The chart library comes after the first view: not asked for, on its way, there, or not to be had. */
export type DrawingState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'ready'; readonly Drawing: Drawing }
  | { readonly kind: 'failed' };

const WAITING: DrawingState = { kind: 'waiting' };
let state: DrawingState = WAITING;
let loading: Promise<void> | undefined;
const listeners = new Set<() => void>();

function become(next: DrawingState) {
  state = next;
  for (const listener of listeners) listener();
}

/** Loads the chart library once; after a failure, asks for it again. */
export function loadDrawing(): Promise<void> {
  if (state.kind === 'failed') become(WAITING);
  loading ??= import('./live/drawing.tsx').then(
    ({ Drawing }) => become({ kind: 'ready', Drawing }),
    () => {
      loading = undefined;
      become({ kind: 'failed' });
    },
  );
  return loading;
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useDrawing(): DrawingState {
  return useSyncExternalStore(
    subscribe,
    () => state,
    () => WAITING,
  );
}
