import type { ReactNode } from 'react';
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
      <span className="filter-count">{count ?? write(say('value.notPublished'))}</span>
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
  const nameOf = new Map(view.ledger.categories.map(({ id, name }) => [id, name]));
  return (
    <section className="filter-bar" aria-label={write(say('filter.region'))}>
      <div className="filter-choices">
        <FilterGroup name={write(say('filter.category'))}>
          {view.byCategory.map(({ choice, projects, selected }) => (
            <FilterChoice
              key={choice}
              name={write(nameOf.get(choice) ?? choice)}
              count={projects.length}
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
              name={write(say('stage.name', { stage: choice }))}
              count={projects.length}
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
