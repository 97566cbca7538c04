import { useEffect, useRef, useState } from 'react';
import { useBoardStore } from '../../store/use-board.ts';
import { isWriting } from '../../ui/use-key.ts';
import type { Filters } from '../../view/filters.ts';

/** So many steps are remembered. */
const MOST_STEPS = 100;

const isUndo = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent) =>
  key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !shiftKey && !altKey;

/**
 * Takes back the last change of the filters, also by Ctrl+Z or ⌘Z. Undefined where there is none: the
 * steps of one ledger mean nothing in another.
 */
export function useUndo(): (() => void) | undefined {
  const store = useBoardStore();
  const steps = useRef<readonly Filters[]>([]);
  const [count, setCount] = useState(0);
  useEffect(() => {
    const keep = (filters: readonly Filters[]) => {
      steps.current = filters.slice(-MOST_STEPS);
      setCount(steps.current.length);
    };
    return store.subscribe((after, before) => {
      if (after.ledger !== before.ledger) keep([]);
      else if (after.filters === steps.current.at(-1)) keep(steps.current.slice(0, -1));
      else if (after.filters !== before.filters) keep([...steps.current, before.filters]);
    });
  }, [store]);
  const undo = () => {
    const last = steps.current.at(-1);
    if (last !== undefined) store.getState().setFilters(last);
  };
  const latest = useRef(undo);
  useEffect(() => {
    latest.current = undo;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isUndo(event) || isWriting(event.target)) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return count > 0 ? undo : undefined;
}
