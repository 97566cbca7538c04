import { type ReactNode, useMemo } from 'react';
import { WallArrangementContext } from '../../charts/wall-settings.ts';
import { useBoard } from '../../store/use-board.ts';

/** The wall chart within is laid out as the board remembers it. */
export function WallArranged({ children }: { children: ReactNode }) {
  const settings = useBoard((board) => board.wall);
  const arrange = useBoard((board) => board.arrangeWall);
  const arrangement = useMemo(() => ({ settings, arrange }), [settings, arrange]);
  return <WallArrangementContext value={arrangement}>{children}</WallArrangementContext>;
}
