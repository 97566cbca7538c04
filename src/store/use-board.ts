import { createContext, useContext } from 'react';
import { useStore } from 'zustand/react';
import type { BoardActions, BoardStore } from './board-store.ts';
import type { BoardValues } from './board-values.ts';

const BoardContext = createContext<BoardStore | undefined>(undefined);
export const BoardProvider = BoardContext.Provider;

/** Reads the board's store; select stored references, never fresh objects. */
export function useBoard<Selected>(
  select: (state: BoardValues & BoardActions) => Selected,
): Selected {
  const store = useContext(BoardContext);
  if (store === undefined) throw new Error('useBoard stands outside a BoardProvider');
  return useStore(store, select);
}
