import { readMarkKey } from '../../figures/mark-key.ts';
import type { BoardActions } from '../../store/board-store.ts';
import type { BoardValues } from '../../store/board-values.ts';

/** What choosing a mark does: filters by it, takes that filter off again, or opens its project. */
export function chooseMark(board: BoardValues & BoardActions, key: string): void {
  const mark = readMarkKey(key, board.ledger);
  if (mark?.kind === 'category') board.toggleCategory(mark.category);
  if (mark?.kind === 'stage') board.toggleStage(mark.stage);
  if (mark?.kind === 'light') board.toggleLight(mark.light);
  if (mark?.kind === 'own') board.toggleOwn(mark.dimension, mark.choice);
  if (mark?.kind === 'key-industrial') board.toggleKeyIndustrial();
  if (mark?.kind === 'project') board.openProject(mark.project);
}
