import type { BuiltFigure } from '../../figures/build.ts';
import { inOrder, isAsItComes, type Layout, moved, NO_LAYOUT } from '../../store/layout.ts';
import { useBoard } from '../../store/use-board.ts';
import { say } from '../../text/messages.ts';
import { useSpeech } from '../../ui/language.ts';
import { SidePanel } from '../../ui/side-panel.tsx';
import { toggled } from '../../view/filters.ts';

export interface ArrangeProps {
  readonly figures: readonly BuiltFigure[];
  readonly onClose: () => void;
}

interface ItemProps {
  readonly figure: BuiltFigure;
  readonly layout: Layout;
  readonly place: number;
  readonly last: number;
  readonly onMove: (by: number) => void;
  readonly onChange: (layout: Layout) => void;
}

function ArrangeItem({ figure, layout, place, last, onMove, onChange }: ItemProps) {
  const { write } = useSpeech();
  const name = write(figure.question);
  const isShown = !layout.hidden.includes(figure.id);
  return (
    <li className="arrange-item">
      <label>
        <input
          type="checkbox"
          checked={isShown}
          onChange={() => onChange({ ...layout, hidden: toggled(layout.hidden, figure.id) })}
        />
        {name}
      </label>
      <span className="arrange-actions">
        {figure.width === 'column' && (
          <button
            type="button"
            className="quiet"
            aria-pressed={layout.wide.includes(figure.id)}
            aria-label={write(say('arrange.widen', { name }))}
            onClick={() => onChange({ ...layout, wide: toggled(layout.wide, figure.id) })}
          >
            {write(say('arrange.wide'))}
          </button>
        )}
        <button
          type="button"
          className="quiet"
          aria-label={write(say('arrange.up', { name }))}
          aria-disabled={place === 0}
          onClick={() => onMove(-1)}
        >
          ↑
        </button>
        <button
          type="button"
          className="quiet"
          aria-label={write(say('arrange.down', { name }))}
          aria-disabled={place === last}
          onClick={() => onMove(1)}
        >
          ↓
        </button>
      </span>
    </li>
  );
}

/** Which figures hang, in what order, and which of them over the whole width. */
export function ArrangePanel({ figures, onClose }: ArrangeProps) {
  const { write } = useSpeech();
  const layout = useBoard((board) => board.layout);
  const setLayout = useBoard((board) => board.setLayout);
  const ordered = inOrder(figures, layout);
  const ids = ordered.map(({ id }) => id);
  return (
    <SidePanel
      title={write(say('arrange.title'))}
      kind={write(say('arrange.kind'))}
      onClose={onClose}
    >
      <p className="note">{write(say('arrange.hint'))}</p>
      <ol className="arrange">
        {ordered.map((figure, place) => (
          <ArrangeItem
            key={figure.id}
            figure={figure}
            layout={layout}
            place={place}
            last={ordered.length - 1}
            onMove={(by) => setLayout(moved(layout, ids, figure.id, by))}
            onChange={setLayout}
          />
        ))}
      </ol>
      <button
        type="button"
        className="link"
        disabled={isAsItComes(layout)}
        onClick={() => setLayout(NO_LAYOUT)}
      >
        {write(say('arrange.reset'))}
      </button>
    </SidePanel>
  );
}
