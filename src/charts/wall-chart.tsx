import {
  type CSSProperties,
  type PointerEvent,
  useContext,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { ChartOf } from '../figures/chart.ts';
import { markKey } from '../figures/mark-key.ts';
import { wallGroups } from '../figures/wall-groups.ts';
import { say } from '../text/messages.ts';
import { useSpeech } from '../ui/language.ts';
import { WallControls } from './wall-controls.tsx';
import { rowAt } from './wall-focus.ts';
import { WallGrid } from './wall-grid.tsx';
import { newspaper } from './wall-layout.ts';
import { useWallRoom } from './wall-room.ts';
import { WallArrangementContext } from './wall-settings.ts';
import { WallTip, type WallTipPlace } from './wall-tip.tsx';

/** Beneath the row while so much of the screen is left, in pixels. */
const TIP_ROOM = 180;
/** The signs are drawn for rows of this height. */
const ROW_OF_SIGNS = 18;
const TIP_WIDTH = 320;
const BESIDE_POINTER = 16;

/** Where the tip about a row stands: beside the pointer, at the row's lower or upper edge. */
function tipAt(
  hit: NonNullable<ReturnType<typeof rowAt>>,
  pointer: PointerEvent,
  box: DOMRect,
): WallTipPlace {
  const { top, bottom } = hit.element.getBoundingClientRect();
  const above = window.innerHeight - bottom < TIP_ROOM;
  const left = Math.min(pointer.clientX + BESIDE_POINTER - box.left, box.width - TIP_WIDTH);
  return {
    row: hit.row,
    left: Math.max(0, left),
    top: (above ? top : bottom) - box.top,
    above,
  };
}

interface WallChartProps {
  readonly chart: ChartOf<'wall-chart'>;
  readonly caption: string;
  readonly onChoose: (markKey: string) => void;
}

/** The wall chart: every project a row, months across. */
export function WallChart({ chart, caption, onChoose }: WallChartProps) {
  const { write } = useSpeech();
  const { settings } = useContext(WallArrangementContext);
  const { groupBy, sortBy, density } = settings;
  const [probe, grid] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)];
  const room = useWallRoom(probe, density);
  const [tip, setTip] = useState<WallTipPlace>();
  const keys = useId();
  const groups = useMemo(
    () => wallGroups(chart.groups, { groupBy, sortBy }),
    [chart, groupBy, sortBy],
  );
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
  const columns = useMemo(() => newspaper(groups, room.columns), [groups, room.columns]);
  const height: CSSProperties & Record<`--${string}`, string | number> = {
    '--wall-row': `${room.row}px`,
    '--wall-scale': Math.max(1, room.row / ROW_OF_SIGNS),
  };
  const point = (event: PointerEvent) => {
    const hit = event.pointerType === 'touch' ? undefined : rowAt(event.target, rows);
    if (hit === undefined || hit.row === tip?.row) return;
    setTip(tipAt(hit, event, event.currentTarget.getBoundingClientRect()));
  };
  return (
    <div className="wall" data-density={density}>
      <WallControls />
      <p id={keys} className="visually-hidden">
        {write(say('wall.keys'))}
      </p>
      <div ref={probe} className="wall-probe" aria-hidden="true" />
      <div
        className="wall-place"
        style={height}
        onPointerOver={point}
        onPointerLeave={() => setTip(undefined)}
      >
        <WallGrid
          grid={grid}
          columns={columns}
          rows={rows}
          year={chart}
          density={density}
          height={room.row}
          name={caption}
          describedBy={keys}
          onOpen={({ id }) => {
            setTip(undefined);
            onChoose(markKey({ kind: 'project', project: id }));
          }}
          onScroll={() => setTip(undefined)}
        />
        {tip && <WallTip place={tip} onClose={() => setTip(undefined)} />}
      </div>
    </div>
  );
}
