import { categoryName, lightRulesOf } from '../../ledger/ledger.ts';
import { useBoard } from '../../store/use-board.ts';
import { say } from '../../text/messages.ts';
import { useSpeech } from '../../ui/language.ts';
import { LightIcon } from '../../ui/light-mark.tsx';
import type { View } from '../../view/view.ts';
import { FilterChips } from './filter-chips.tsx';
import { FilterChoice, FilterGroup } from './filter-choice.tsx';
import { MoreFilters } from './more-filters.tsx';

/** Lights, where the ledger's plans light any. */
function LightFilter({ view }: { view: View }) {
  const { write } = useSpeech();
  const toggleLight = useBoard((board) => board.toggleLight);
  const openRules = useBoard((board) => board.openRules);
  if (view.all.every(({ light }) => light.kind === 'dark')) return null;
  return (
    <>
      <FilterGroup name={write(say('filter.light'))}>
        {view.byLight.map(({ choice, rows, selected }) => (
          <FilterChoice
            key={choice}
            name={write(say('light.name', { light: choice }))}
            sign={<LightIcon light={choice} />}
            count={rows.length}
            selected={selected}
            onToggle={() => toggleLight(choice)}
          />
        ))}
      </FilterGroup>
      <button type="button" className="link rules-open" onClick={openRules}>
        {write(say('rules.open', { rules: lightRulesOf(view.ledger) }))}
      </button>
    </>
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
        <LightFilter view={view} />
        <MoreFilters view={view} />
      </div>
      <FilterChips view={view} />
    </section>
  );
}
