import type { ReactNode } from 'react';
import { say } from '../../text/messages.ts';
import { useSpeech } from '../../ui/language.ts';

interface ChoiceProps {
  readonly name: string;
  readonly sign?: ReactNode;
  /** Undefined where the ledger does not say. */
  readonly count: number | undefined;
  readonly selected: boolean;
  readonly onToggle: () => void;
}

/** One choice of a filter, with how many projects it would show. */
export function FilterChoice({ name, sign, count, selected, onToggle }: ChoiceProps) {
  const { write } = useSpeech();
  return (
    <button
      type="button"
      className="filter-choice"
      aria-pressed={selected}
      aria-label={write(say('filter.choiceCount', { name, count }))}
      onClick={onToggle}
    >
      {sign}
      {name}
      {count !== undefined && <span className="filter-count">{count}</span>}
    </button>
  );
}

/** The choices of one filter, under its name. */
export function FilterGroup({ name, children }: { name: string; children: ReactNode }) {
  return (
    <fieldset className="filter-group">
      <legend>{name}</legend>
      {children}
    </fieldset>
  );
}
