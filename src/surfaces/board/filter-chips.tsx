import { useLayoutEffect, useRef } from 'react';
import { categoryName } from '../../ledger/ledger.ts';
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
  return [
    ...categories.map((category) => ({
      key: `category:${category}`,
      name: write(categoryName(ledger, category)),
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
      name: write(say('stage.name', { stage })),
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

/** After a chip is taken off, the focus goes to the one in its place, or to the search. */
function useFocusAfterRemoval(count: number) {
  const place = useRef<HTMLDivElement>(null);
  const removed = useRef<number>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the number of chips changes
  useLayoutEffect(() => {
    if (removed.current === undefined) return;
    const chips = place.current?.querySelectorAll<HTMLElement>('.chip');
    const next = chips?.[Math.min(removed.current, chips.length - 1)];
    (next ?? place.current?.querySelector('input'))?.focus();
    removed.current = undefined;
  }, [count]);
  return { place, removed };
}

/** How many projects are in view, and a chip for each filter in force. */
export function FilterChips({ view }: { view: View }) {
  const speech = useSpeech();
  const { write } = speech;
  const chips = useChips(view, speech);
  const clearFilters = useBoard((board) => board.clearFilters);
  const { place, removed } = useFocusAfterRemoval(chips.length);
  const remove = (index: number, takeOff: () => void) => {
    removed.current = index;
    takeOff();
  };
  return (
    <div ref={place} className="filter-state">
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
          {chips.map(({ key, name, takeOff }, index) => (
            <li key={key}>
              <button
                type="button"
                className="chip"
                aria-label={write(say('filter.takeOff', { what: name }))}
                onClick={() => remove(index, takeOff)}
              >
                {name}
                <span aria-hidden="true"> ×</span>
              </button>
            </li>
          ))}
          <li>
            <button
              type="button"
              className="link clear"
              onClick={() => remove(chips.length, clearFilters)}
            >
              {write(say('filter.clear'))}
            </button>
          </li>
        </ul>
      )}
      <Legend />
    </div>
  );
}
