import { type ReactNode, useId, useMemo, useRef, useState } from 'react';
import { type LightRules, lightRulesOf } from '../../ledger/ledger.ts';
import { isSameRules, underRules } from '../../ledger/light-rules.ts';
import { RULE_SET_NAMES, type RuleSetName } from '../../ledger/lights.ts';
import { useBoard } from '../../store/use-board.ts';
import { type Message, say } from '../../text/messages.ts';
import { useSpeech } from '../../ui/language.ts';
import { LightMark } from '../../ui/light-mark.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { LIGHT_CHOICES, lightChoiceOf } from '../../view/filters.ts';
import { type Standing, standingsOf } from '../../view/standing.ts';
import type { View } from '../../view/view.ts';
import { draftOf, readDraft } from './rules-draft.ts';
import { RulesForm } from './rules-form.tsx';
import { rulesSaid, sourceSaid } from './rules-said.ts';

/** What a rule set says, sentence by sentence. */
function RulesSaid({ rules }: { rules: LightRules }) {
  const { write } = useSpeech();
  const source = sourceSaid(rules);
  return (
    <section className="rules-said" aria-label={write(say('rules.clauses'))}>
      {source && <p className="note">{write(source)}</p>}
      <ul>
        {rulesSaid(rules).map((sentence) => (
          <li key={JSON.stringify(sentence)}>{write(sentence)}</li>
        ))}
      </ul>
      <p className="note">{write(say('rules.worst'))}</p>
    </section>
  );
}

const countsOf = (rows: readonly Standing[]) =>
  LIGHT_CHOICES.map((light) => rows.filter((row) => lightChoiceOf(row) === light).length);

/** How many projects of the ledger have each light now, and under the rules looked at. */
function Preview({ view, rules }: { view: View; rules: LightRules }) {
  const { write } = useSpeech();
  const { ledger, earlier, asOf, all } = view;
  const then = useMemo(
    () => countsOf(standingsOf(underRules(ledger, rules), earlier, asOf)),
    [ledger, earlier, asOf, rules],
  );
  const now = countsOf(all);
  return (
    <table className="rules-preview">
      <caption>{write(say('rules.preview'))}</caption>
      <thead>
        <tr>
          <th scope="col">{write(say('rules.light'))}</th>
          <th scope="col">{write(say('rules.now'))}</th>
          <th scope="col">{write(say('rules.then'))}</th>
        </tr>
      </thead>
      <tbody>
        {LIGHT_CHOICES.map((light, index) => (
          <tr key={light}>
            <th scope="row">
              <LightMark light={light} />
            </th>
            <td>{now[index]}</td>
            <td className={now[index] === then[index] ? '' : 'rules-changed'}>{then[index]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Choice = RuleSetName | 'own';

interface ChoicesProps {
  readonly value: Choice;
  readonly onChange: (choice: Choice) => void;
}

function Choices({ value, onChange }: ChoicesProps) {
  const { write } = useSpeech();
  const group = useId();
  const options: readonly { choice: Choice; name: Message }[] = [
    ...RULE_SET_NAMES.map((rules) => ({ choice: rules, name: say('rules.name', { rules }) })),
    { choice: 'own', name: say('rules.own') },
  ];
  return (
    <fieldset className="rules-choices">
      <legend>{write(say('rules.choose'))}</legend>
      {options.map(({ choice, name }) => (
        <label key={choice}>
          <input
            type="radio"
            name={group}
            checked={choice === value}
            onChange={() => onChange(choice)}
          />
          {write(name)}
        </label>
      ))}
    </fieldset>
  );
}

interface FootProps {
  readonly own: LightRules;
  readonly canReset: boolean;
  readonly onApply: () => void;
  readonly children: ReactNode;
}

/** The preview, and what is done with the rules that are looked at. */
function Foot({ own, canReset, onApply, children }: FootProps) {
  const { write } = useSpeech();
  const setRules = useBoard((board) => board.setRules);
  const closePanel = useBoard((board) => board.closePanel);
  return (
    <div className="rules-foot">
      <div role="status">{children}</div>
      <p className="rules-actions">
        <button type="button" className="rules-apply" onClick={onApply}>
          {write(say('rules.apply'))}
        </button>
        <button type="button" className="quiet" onClick={closePanel}>
          {write(say('rules.cancel'))}
        </button>
        {canReset && (
          <button type="button" className="link" onClick={() => setRules(undefined)}>
            {write(say('rules.reset', { rules: own }))}
          </button>
        )}
      </p>
    </div>
  );
}

/** By which rules the lights are lit: a published set, or an office's own, tried before it is applied. */
export function RulesPanel({ view }: { view: View }) {
  const { write } = useSpeech();
  const own = useBoard((board) => lightRulesOf(board.ledger));
  const isOther = useBoard((board) => board.rules !== undefined);
  const setRules = useBoard((board) => board.setRules);
  const closePanel = useBoard((board) => board.closePanel);
  const inForce = lightRulesOf(view.ledger);
  const [choice, setChoice] = useState<Choice>(typeof inForce === 'string' ? inForce : 'own');
  const [draft, setDraft] = useState(() => draftOf(inForce, write));
  const form = useRef<HTMLDivElement>(null);
  const read = useMemo(() => readDraft(draft), [draft]);
  const rules = choice === 'own' ? read.rules : choice;
  const apply = () => {
    if (rules !== undefined) setRules(isSameRules(rules, own) ? undefined : rules);
    else form.current?.querySelector<HTMLElement>('[aria-invalid="true"], .rules-add')?.focus();
  };
  return (
    <SidePanel
      title={write(say('rules.title'))}
      kind={write(say('rules.kind'))}
      onClose={closePanel}
    >
      <Choices value={choice} onChange={setChoice} />
      {choice === 'own' ? (
        <div ref={form}>
          <RulesForm draft={draft} faults={read.faults} onChange={setDraft} />
        </div>
      ) : (
        <RulesSaid rules={choice} />
      )}
      {choice === 'own' && read.rules && <RulesSaid rules={read.rules} />}
      <Foot own={own} canReset={isOther} onApply={apply}>
        {rules === undefined ? (
          <p>{write(say('rules.noPreview', { faults: read.faults.size }))}</p>
        ) : (
          <Preview view={view} rules={rules} />
        )}
      </Foot>
    </SidePanel>
  );
}
