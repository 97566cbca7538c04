import { useLayoutEffect, useRef } from 'react';
import { categoryName, MONEY_UNIT } from '../../ledger/ledger.ts';
import type { Month } from '../../ledger/months.ts';
import type { BoardActions } from '../../store/board-store.ts';
import { useBoard, useBoardStore } from '../../store/use-board.ts';
import { say } from '../../text/messages.ts';
import { type Speech, useSpeech } from '../../ui/language.ts';
import { activeDimensions, OWN_CHOICES, OWN_FILTERS } from '../../view/filters.ts';
import type { View } from '../../view/view.ts';
import { DIMENSION_NAMES } from './dimension-names.ts';
import { HelpButton } from './help-button.tsx';
import { Legend } from './legend.tsx';
import { SearchBox } from './search-box.tsx';
import { useUndo } from './use-undo.ts';

interface Chip {
  readonly key: string;
  readonly name: string;
  readonly takeOff: () => void;
}

/** A chip of a range that is asked for; money is shown in 亿元. */
function rangeChips({ filters }: View, board: BoardActions, { write, format }: Speech): Chip[] {
  const money = (value: number | undefined) =>
    value === undefined ? undefined : format.quantity(value, MONEY_UNIT);
  const month = (value: Month | undefined) => value && format.point(value);
  const { investment, plannedStart, plannedCompletion } = filters;
  const ends = [
    ['investment', money(investment.from), money(investment.to)],
    ['plannedStart', month(plannedStart.from), month(plannedStart.to)],
    ['plannedCompletion', month(plannedCompletion.from), month(plannedCompletion.to)],
  ] as const;
  return ends.flatMap(([dimension, from, to]) => {
    if (from === undefined && to === undefined) return [];
    const name = write(DIMENSION_NAMES[dimension]);
    return [
      {
        key: dimension,
        name: write(say('filter.rangeChip', { name, from, to })),
        takeOff: () => board.takeOff(dimension),
      },
    ];
  });
}

/** A chip for each choice of the dimensions whose choices the ledger gives. */
function ownChips({ filters, byOwn }: View, board: BoardActions, { write }: Speech): Chip[] {
  return OWN_CHOICES.flatMap((dimension) =>
    byOwn[dimension]
      .filter(({ choice }) => filters[OWN_FILTERS[dimension]].includes(choice))
      .map(({ choice, name }) => ({
        key: `${dimension}:${choice}`,
        name: write(name),
        takeOff: () => board.toggleOwn(dimension, choice),
      })),
  );
}

function chipsOf(view: View, board: BoardActions, speech: Speech): readonly Chip[] {
  const { write } = speech;
  const { categories, keyIndustrial, stages, lights, text } = view.filters;
  const when = (isSet: boolean, chip: Chip) => (isSet ? [chip] : []);
  return [
    ...categories.map((category) => ({
      key: `category:${category}`,
      name: write(categoryName(view.ledger, category)),
      takeOff: () => board.toggleCategory(category),
    })),
    ...when(keyIndustrial, {
      key: 'key-industrial',
      name: write(say('filter.keyIndustrial')),
      takeOff: () => board.takeOff('keyIndustrial'),
    }),
    ...stages.map((stage) => ({
      key: `stage:${stage}`,
      name: write(say('stage.name', { stage })),
      takeOff: () => board.toggleStage(stage),
    })),
    ...lights.map((light) => ({
      key: `light:${light}`,
      name: write(say('light.name', { light })),
      takeOff: () => board.toggleLight(light),
    })),
    ...ownChips(view, board, speech),
    ...rangeChips(view, board, speech),
    ...when(text.trim() !== '', {
      key: 'text',
      name: write(say('filter.textChip', { text })),
      takeOff: () => board.takeOff('text'),
    }),
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
  const chips = chipsOf(view, useBoardStore().getState(), speech);
  const clearFilters = useBoard((board) => board.clearFilters);
  const undo = useUndo();
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
      <button
        type="button"
        className="link undo"
        aria-keyshortcuts="Control+Z Meta+Z"
        aria-disabled={undo === undefined}
        onClick={undo}
      >
        {write(say('filter.undo'))}
      </button>
      <Legend />
      <HelpButton />
    </div>
  );
}
