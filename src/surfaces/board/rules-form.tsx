import { type ReactNode, useEffect, useId, useRef } from 'react';
import { say } from '../../text/messages.ts';
import type { RuleFault } from '../../text/rules-messages.ts';
import { LabelledSelect } from '../../ui/labelled-select.tsx';
import { useSpeech } from '../../ui/language.ts';
import {
  type Draft,
  type DraftClause,
  type DraftField,
  type Faults,
  withClause,
} from './rules-draft.ts';

interface FieldProps {
  readonly name: string;
  readonly value: string;
  readonly fault: RuleFault | undefined;
  readonly isNumber?: boolean;
  readonly onChange: (value: string) => void;
}

/** A field with its name above, and beneath it what is wrong and how to mend it. */
function Field({ name, value, fault, isNumber = false, onChange }: FieldProps) {
  const { write } = useSpeech();
  const id = useId();
  return (
    <div className="rules-field">
      <label htmlFor={id}>{name}</label>
      <input
        id={id}
        type="text"
        inputMode={isNumber ? 'decimal' : 'text'}
        autoComplete="off"
        value={value}
        aria-invalid={fault !== undefined}
        aria-describedby={fault && `${id}-fault`}
        onChange={({ target }) => onChange(target.value)}
      />
      {fault && (
        <p id={`${id}-fault`} className="rules-fault">
          {write(say('rules.fault', { fault }))}
        </p>
      )}
    </div>
  );
}

interface ClauseProps<Clause extends DraftClause = DraftClause> {
  readonly clause: Clause;
  readonly faults: Faults;
  readonly onChange: (clause: DraftClause) => void;
}

const faultIn = ({ clause, faults }: ClauseProps, field: 'yellow' | 'red' | 'least') =>
  faults.get(`${clause.key} ${field}` satisfies DraftField);

function MilestoneFields(props: ClauseProps<Extract<DraftClause, { counts: unknown }>>) {
  const { write } = useSpeech();
  const { clause, onChange } = props;
  return (
    <>
      <LabelledSelect
        className="rules-field"
        name={write(say('rules.counts'))}
        value={clause.counts}
        options={(['late', 'missed'] as const).map((counts) => ({
          value: counts,
          name: write(say('rules.countsBy', { counts })),
        }))}
        onChange={(counts) => onChange({ ...clause, counts })}
      />
      <Field
        isNumber
        name={write(say('rules.yellowMonths'))}
        value={clause.yellow}
        fault={faultIn(props, 'yellow')}
        onChange={(yellow) => onChange({ ...clause, yellow })}
      />
      <Field
        isNumber
        name={write(say('rules.redMonths'))}
        value={clause.red}
        fault={faultIn(props, 'red')}
        onChange={(red) => onChange({ ...clause, red })}
      />
    </>
  );
}

function MoneyFields(props: ClauseProps<Extract<DraftClause, { on: 'money' }>>) {
  const { write } = useSpeech();
  const { clause, onChange } = props;
  return (
    <>
      <LabelledSelect
        className="rules-field"
        name={write(say('rules.measure'))}
        value={clause.measure}
        options={(['points', 'share'] as const).map((measure) => ({
          value: measure,
          name: write(say('rules.measureBy', { measure })),
        }))}
        onChange={(measure) => onChange({ ...clause, measure })}
      />
      <LabelledSelect
        className="rules-field"
        name={write(say('rules.yellowKind'))}
        value={clause.yellowKind}
        options={(['from', 'above'] as const).map((yellow) => ({
          value: yellow,
          name: write(say('rules.yellowBy', { yellow })),
        }))}
        onChange={(yellowKind) => onChange({ ...clause, yellowKind })}
      />
      {(['yellow', 'red', 'least'] as const).map((field) => (
        <Field
          key={field}
          isNumber
          name={write(say(MONEY_FIELDS[field]))}
          value={clause[field]}
          fault={faultIn(props, field)}
          onChange={(value) => onChange({ ...clause, [field]: value })}
        />
      ))}
    </>
  );
}

const MONEY_FIELDS = {
  yellow: 'rules.yellowMoney',
  red: 'rules.redMoney',
  least: 'rules.least',
} as const;

interface ClauseFormProps extends ClauseProps {
  readonly number: number;
  readonly onRemove: () => void;
}

function ClauseForm({ number, onRemove, ...props }: ClauseFormProps) {
  const { write } = useSpeech();
  const { clause, faults, onChange } = props;
  const name = write(say('rules.clauseName', { number, on: clause.on }));
  return (
    <fieldset className="rules-clause">
      <legend>{name}</legend>
      {clause.on === 'money' ? (
        <MoneyFields clause={clause} faults={faults} onChange={onChange} />
      ) : (
        <MilestoneFields clause={clause} faults={faults} onChange={onChange} />
      )}
      <button
        type="button"
        className="link"
        aria-label={write(say('rules.remove', { name }))}
        onClick={onRemove}
      >
        {write(say('rules.removeShort'))}
      </button>
    </fieldset>
  );
}

interface AddProps {
  readonly onAdd: (on: DraftClause['on']) => void;
  readonly children: ReactNode;
}

function AddClause({ onAdd, children }: AddProps) {
  const { write } = useSpeech();
  return (
    <div>
      <p className="rules-actions">
        {(['start', 'completion', 'money'] as const).map((on) => (
          <button key={on} type="button" className="link rules-add" onClick={() => onAdd(on)}>
            {write(say('rules.add', { on }))}
          </button>
        ))}
      </p>
      {children}
    </div>
  );
}

/** After a clause comes or goes, the focus stands in the new one, or where one is added. */
function useFocusAfterChange(count: number) {
  const form = useRef<HTMLDivElement>(null);
  const before = useRef(count);
  useEffect(() => {
    const clauses = form.current?.querySelectorAll<HTMLElement>('.rules-clause') ?? [];
    const last = clauses[clauses.length - 1];
    const add = form.current?.querySelector<HTMLElement>('.rules-add');
    if (count > before.current) last?.querySelector('select')?.focus();
    if (count < before.current) add?.focus();
    before.current = count;
  }, [count]);
  return form;
}

interface RulesFormProps {
  readonly draft: Draft;
  readonly faults: Faults;
  readonly onChange: (draft: Draft) => void;
}

/** An office writes its own rules: what they are called, where they stand, and each clause. */
export function RulesForm({ draft, faults, onChange }: RulesFormProps) {
  const { write } = useSpeech();
  const form = useFocusAfterChange(draft.clauses.length);
  const noClause = faults.get('clauses');
  const setClauses = (clauses: readonly DraftClause[]) => onChange({ ...draft, clauses });
  return (
    <div ref={form} className="rules-form">
      <Field
        name={write(say('rules.fieldName'))}
        value={draft.name}
        fault={faults.get('name')}
        onChange={(name) => onChange({ ...draft, name })}
      />
      <Field
        name={write(say('rules.fieldSource'))}
        value={draft.source}
        fault={undefined}
        onChange={(source) => onChange({ ...draft, source })}
      />
      {draft.clauses.map((clause, index) => (
        <ClauseForm
          key={clause.key}
          number={index + 1}
          clause={clause}
          faults={faults}
          onChange={(next) =>
            setClauses(draft.clauses.map((each) => (each.key === next.key ? next : each)))
          }
          onRemove={() => setClauses(draft.clauses.filter(({ key }) => key !== clause.key))}
        />
      ))}
      <AddClause onAdd={(on) => onChange(withClause(draft, on))}>
        {noClause && (
          <p role="alert" className="rules-fault">
            {write(say('rules.fault', { fault: noClause }))}
          </p>
        )}
      </AddClause>
    </div>
  );
}
