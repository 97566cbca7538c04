import { createContext } from 'react';
import { USUAL_WALL, type WallSettings } from '../figures/wall-groups.ts';

/** How the wall chart is laid out, and how to lay it out otherwise: a surface says. */
export interface WallArrangement {
  readonly settings: WallSettings;
  arrange(change: Partial<WallSettings>): void;
}

export const WallArrangementContext = createContext<WallArrangement>({
  settings: USUAL_WALL,
  arrange: () => undefined,
});
