import { createContext, useContext } from 'react';
import { useStore } from 'zustand/react';
import type { BoardActions, BoardStore } from './board-store.ts';
import type { BoardValues } from './board-values.ts';

const BoardContext = createContext<BoardStore | undefined>(undefined);
export const BoardProvider = BoardContext.Provider;

/** The store itself, for what only happens at an event. */
export function useBoardStore(): BoardStore {
  const store = useContext(BoardContext);
  if (store === undefined) throw new Error('the board stands outside a BoardProvider');
  return store;
}

/** Reads the board's store; select stored references, never fresh objects. */
export function useBoard<Selected>(
  select: (state: BoardValues & BoardActions) => Selected,
): Selected {
  return useStore(useBoardStore(), select);
}
