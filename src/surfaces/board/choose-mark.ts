import { readMarkKey } from '../../figures/mark-key.ts';
import type { BoardActions } from '../../store/board-store.ts';
import type { BoardValues } from '../../store/board-values.ts';

/** What choosing a mark does: filters by it, takes that filter off again, or opens its project. */
export function chooseMark(board: BoardValues & BoardActions, key: string): void {
  const mark = readMarkKey(key, board.ledger);
  switch (mark?.kind) {
    case 'category':
      return board.toggleCategory(mark.category);
    case 'stage':
      return board.toggleStage(mark.stage);
    case 'key-industrial':
      return board.toggleKeyIndustrial();
    case 'project':
      return board.openProject(mark.project);
    case undefined:
      return;
  }
}
