import type { ReactNode } from 'react';
import { categoryName } from '../../ledger/ledger.ts';
import { useBoard } from '../../store/use-board.ts';
import { say } from '../../text/messages.ts';
import { useSpeech } from '../../ui/language.ts';
import type { View } from '../../view/view.ts';
import { FilterChips } from './filter-chips.tsx';

interface ChoiceProps {
  readonly name: string;
  /** Undefined where the ledger does not say. */
  readonly count: number | undefined;
  readonly selected: boolean;
  readonly onToggle: () => void;
}

function FilterChoice({ name, count, selected, onToggle }: ChoiceProps) {
  const { write } = useSpeech();
  return (
    <button
      type="button"
      className="filter-choice"
      aria-pressed={selected}
      aria-label={write(say('filter.choiceCount', { name, count }))}
      onClick={onToggle}
    >
      {name}
      {count !== undefined && <span className="filter-count">{count}</span>}
    </button>
  );
}

function FilterGroup({ name, children }: { name: string; children: ReactNode }) {
  return (
    <fieldset className="filter-group">
      <legend>{name}</legend>
      {children}
    </fieldset>
  );
}

/** What the board looks at: categories, the key industrial cut, stages, a search, and the chips. */
export function FilterBar({ view }: { view: View }) {
  const { write } = useSpeech();
  const toggleCategory = useBoard((board) => board.toggleCategory);
  const toggleStage = useBoard((board) => board.toggleStage);
  const toggleKeyIndustrial = useBoard((board) => board.toggleKeyIndustrial);
  // With the cut on, what passes it is unknown where the ledger does not say of any project.
  const isUnknown = view.keyIndustrial.selected && !view.keyIndustrial.known;
  const countOf = (projects: readonly unknown[]) => (isUnknown ? undefined : projects.length);
  return (
    <section className="filter-bar" aria-label={write(say('filter.region'))}>
      <div className="filter-choices">
        <FilterGroup name={write(say('filter.category'))}>
          {view.byCategory.map(({ choice, projects, selected }) => (
            <FilterChoice
              key={choice}
              name={write(categoryName(view.ledger, choice))}
              count={countOf(projects)}
              selected={selected}
              onToggle={() => toggleCategory(choice)}
            />
          ))}
          <FilterChoice
            name={write(say('filter.keyIndustrial'))}
            count={view.keyIndustrial.known ? view.keyIndustrial.projects.length : undefined}
            selected={view.keyIndustrial.selected}
            onToggle={toggleKeyIndustrial}
          />
        </FilterGroup>
        <FilterGroup name={write(say('filter.stage'))}>
          {view.byStage.map(({ choice, projects, selected }) => (
            <FilterChoice
              key={choice}
              name={write(
                choice === 'not-published'
                  ? say('value.notPublished')
                  : say('stage.name', { stage: choice }),
              )}
              count={countOf(projects)}
              selected={selected}
              onToggle={() => toggleStage(choice)}
            />
          ))}
        </FilterGroup>
      </div>
      <FilterChips view={view} />
    </section>
  );
}
