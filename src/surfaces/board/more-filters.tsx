import type { Month } from '../../ledger/months.ts';
import { monthRange } from '../../ledger/months.ts';
import { useBoard } from '../../store/use-board.ts';
import { say } from '../../text/messages.ts';
import { useSpeech } from '../../ui/language.ts';
import { OWN_CHOICES, type Range } from '../../view/filters.ts';
import type { View } from '../../view/view.ts';
import { DIMENSION_NAMES, END_NAMES } from './dimension-names.ts';
import { FilterChoice, FilterGroup } from './filter-choice.tsx';

/** 亿元 as typed, in 万元. */
const WAN_IN_YI = 10_000;

function InvestmentRange() {
  const { write } = useSpeech();
  const { from, to } = useBoard((board) => board.filters.investment);
  const ask = useBoard((board) => board.askInvestment);
  const field = (end: 'from' | 'to', value: number | undefined) => (
    <input
      type="number"
      min={0}
      step="any"
      inputMode="decimal"
      aria-label={`${write(DIMENSION_NAMES.investment)} ${write(END_NAMES[end])}`}
      placeholder={write(END_NAMES[end])}
      value={value === undefined ? '' : value / WAN_IN_YI}
      onChange={({ target }) => {
        const amount =
          target.value === '' ? undefined : Math.round(Number(target.value) * WAN_IN_YI);
        ask({ from, to, [end]: amount });
      }}
    />
  );
  return (
    <FilterGroup name={write(DIMENSION_NAMES.investment)}>
      {field('from', from)}
      {field('to', to)}
    </FilterGroup>
  );
}

type MonthDimension = 'plannedStart' | 'plannedCompletion';

/** Every month from the first that a project names to the last. */
function monthsIn({ ledger }: View, dimension: MonthDimension): readonly Month[] {
  const named = ledger.projects.flatMap((project) => project[dimension] ?? []).sort();
  const [first, last] = [named[0], named.at(-1)];
  return first === undefined || last === undefined ? [] : monthRange(first, last);
}

function MonthFilter({ view, dimension }: { view: View; dimension: MonthDimension }) {
  const { write, format } = useSpeech();
  const ask = useBoard((board) => board.askMonths);
  const range: Range<Month> = view.filters[dimension];
  const months = monthsIn(view, dimension);
  if (months.length === 0) return null;
  const name = write(DIMENSION_NAMES[dimension]);
  const choice = (end: 'from' | 'to') => (
    <select
      aria-label={`${name} ${write(END_NAMES[end])}`}
      value={range[end] ?? ''}
      onChange={({ target }) =>
        ask(dimension, { ...range, [end]: months.find((month) => month === target.value) })
      }
    >
      <option value="">{`${write(END_NAMES[end])} ${write(say('filter.anyMonth'))}`}</option>
      {months.map((month) => (
        <option key={month} value={month}>
          {format.point(month)}
        </option>
      ))}
    </select>
  );
  return (
    <FilterGroup name={name}>
      {choice('from')}
      {choice('to')}
    </FilterGroup>
  );
}

/** What is asked for less often: units, leaders, levels, and ranges of money and months. */
export function MoreFilters({ view }: { view: View }) {
  const { write } = useSpeech();
  const toggleOwn = useBoard((board) => board.toggleOwn);
  const groups = OWN_CHOICES.filter((dimension) => view.byOwn[dimension].length > 0);
  if (groups.length === 0) return null;
  return (
    <details className="more-filters">
      <summary>{write(say('filter.more'))}</summary>
      <div className="filter-choices">
        {groups.map((dimension) => (
          <FilterGroup key={dimension} name={write(DIMENSION_NAMES[dimension])}>
            {view.byOwn[dimension].map(({ choice, name, rows, selected }) => (
              <FilterChoice
                key={choice}
                name={write(name)}
                count={rows.length}
                selected={selected}
                onToggle={() => toggleOwn(dimension, choice)}
              />
            ))}
          </FilterGroup>
        ))}
        <InvestmentRange />
        <MonthFilter view={view} dimension="plannedStart" />
        <MonthFilter view={view} dimension="plannedCompletion" />
      </div>
    </details>
  );
}
