import { useBoard } from '../../store/use-board.ts';
import { say } from '../../text/messages.ts';
import { type Speech, useSpeech } from '../../ui/language.ts';
import { activeDimensions } from '../../view/filters.ts';
import type { View } from '../../view/view.ts';
import { Legend } from './legend.tsx';
import { SearchBox } from './search-box.tsx';

interface Chip {
  readonly key: string;
  readonly name: string;
  readonly takeOff: () => void;
}

function useChips({ ledger, filters }: View, { write }: Speech): readonly Chip[] {
  const toggleCategory = useBoard((board) => board.toggleCategory);
  const toggleStage = useBoard((board) => board.toggleStage);
  const takeOff = useBoard((board) => board.takeOff);
  const { categories, keyIndustrial, stages, text } = filters;
  const nameOf = (id: string) =>
    ledger.categories.find((category) => category.id === id)?.name ?? id;
  return [
    ...categories.map((category) => ({
      key: `category:${category}`,
      name: write(nameOf(category)),
      takeOff: () => toggleCategory(category),
    })),
    ...(keyIndustrial
      ? [
          {
            key: 'key-industrial',
            name: write(say('filter.keyIndustrial')),
            takeOff: () => takeOff('keyIndustrial'),
          },
        ]
      : []),
    ...stages.map((stage) => ({
      key: `stage:${stage}`,
      name: write(
        stage === 'not-published' ? say('filter.stageNotPublished') : say('stage.name', { stage }),
      ),
      takeOff: () => toggleStage(stage),
    })),
    ...(text.trim() === ''
      ? []
      : [
          {
            key: 'text',
            name: write(say('filter.textChip', { text })),
            takeOff: () => takeOff('text'),
          },
        ]),
  ];
}

/** How many projects are in view, and a chip for each filter in force. */
export function FilterChips({ view }: { view: View }) {
  const speech = useSpeech();
  const { write } = speech;
  const chips = useChips(view, speech);
  const clearFilters = useBoard((board) => board.clearFilters);
  return (
    <div className="filter-state">
      <SearchBox />
      <p className="in-view" role="status">
        {write(
          say('filter.inView', {
            shown: view.projects.length,
            total: view.ledger.projects.length,
          }),
        )}
      </p>
      {activeDimensions(view.filters).length > 0 && (
        <ul className="chips" aria-label={write(say('filter.chips'))}>
          {chips.map(({ key, name, takeOff }) => (
            <li key={key}>
              <button
                type="button"
                className="chip"
                aria-label={write(say('filter.takeOff', { what: name }))}
                onClick={takeOff}
              >
                {name}
                <span aria-hidden="true"> ×</span>
              </button>
            </li>
          ))}
          <li>
            <button type="button" className="link" onClick={clearFilters}>
              {write(say('filter.clear'))}
            </button>
          </li>
        </ul>
      )}
      <Legend />
    </div>
  );
}
