import { type RefObject, useEffect, useRef, useState, useSyncExternalStore } from 'react';

interface Turn {
  readonly act: () => void;
  readonly isInSight: () => boolean;
}

const waiting = new Set<Turn>();
let isUnderWay = false;
const watchers = new Set<() => void>();

function become(underWay: boolean): void {
  if (isUnderWay === underWay) return;
  isUnderWay = underWay;
  for (const watcher of watchers) watcher();
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** Whether something still shows what it showed before, because its turn has not come. */
export function useTurnsUnderWay(): boolean {
  return useSyncExternalStore(
    watch,
    () => isUnderWay,
    () => false,
  );
}

/** Runs in a task of its own, so that the browser can paint and answer in between. */
function afterThisTask(act: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    act();
  };
  port2.postMessage(null);
}

/** What is in sight comes first; the rest in its order. */
function nextTurn(): Turn | undefined {
  let first: Turn | undefined;
  for (const turn of waiting) {
    first ??= turn;
    if (turn.isInSight()) return turn;
  }
  return first;
}

function goOn(): void {
  const turn = nextTurn();
  become(turn !== undefined);
  if (turn === undefined) return;
  waiting.delete(turn);
  turn.act();
  afterThisTask(goOn);
}

/** Whether there are turns to take at all: without a screen, everything is in sight at once. */
const hasScreen = () => typeof IntersectionObserver !== 'undefined';

/** Follows whether an element is in sight, without asking for its layout. */
function useInSight(place: RefObject<Element | null>): RefObject<boolean> {
  const isInSight = useRef(false);
  useEffect(() => {
    if (place.current === null || !hasScreen()) return undefined;
    const observer = new IntersectionObserver((entries) => {
      isInSight.current = entries.at(-1)?.isIntersecting ?? false;
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [place]);
  return isInSight;
}

/**
 * A value that costs much to show: it is shown when it is its turn, one after another, each in a task
 * of its own, those in sight first. Until then, the one before stays. So a change of many answers at
 * once, and none of them makes the page wait.
 */
export function useInTurn<Value>(value: Value, place: RefObject<Element | null>): Value {
  const [shown, setShown] = useState(value);
  const isInSight = useInSight(place);
  useEffect(() => {
    if (Object.is(value, shown) || !hasScreen()) return undefined;
    const turn: Turn = { act: () => setShown(value), isInSight: () => isInSight.current };
    waiting.add(turn);
    if (!isUnderWay) {
      become(true);
      afterThisTask(goOn);
    }
    return () => {
      waiting.delete(turn);
    };
  }, [value, shown, isInSight]);
  return hasScreen() ? shown : value;
}
