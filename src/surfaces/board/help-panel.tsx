import { useEffect } from 'react';
import { useBoard } from '../../store/use-board.ts';
import { FORMULA_IDS, type FormulaId } from '../../text/formulas.ts';
import { say } from '../../text/messages.ts';
import { useSpeech } from '../../ui/language.ts';
import { SidePanel } from '../../ui/side-panel.tsx';
import { Legend } from './legend.tsx';

/** What stays in sight above the formula that is opened, px. */
const ABOVE = 16;

const headingOf = (formula: FormulaId) => `formula-${formula}`;

function Contents() {
  const { write } = useSpeech();
  const openHelp = useBoard((board) => board.openHelp);
  return (
    <nav aria-label={write(say('help.contents'))}>
      <ul className="help-contents">
        {FORMULA_IDS.map((formula) => (
          <li key={formula}>
            <button type="button" className="link" onClick={() => openHelp(formula)}>
              {write(say('formula.name', { formula }))}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Formula({ formula }: { formula: FormulaId }) {
  const { write } = useSpeech();
  const openRules = useBoard((board) => board.openRules);
  return (
    <section className="formula" aria-labelledby={headingOf(formula)}>
      <h3 id={headingOf(formula)} tabIndex={-1}>
        {write(say('formula.name', { formula }))}
      </h3>
      <p className="formula-says">{write(say('formula.formula', { formula }))}</p>
      {formula === 'looks' && <Legend />}
      <p>{write(say('formula.says', { formula }))}</p>
      <p className="note">{write(say('formula.source', { formula }))}</p>
      {formula === 'lights' && (
        <button type="button" className="link" onClick={openRules}>
          {write(say('rules.title'))}
        </button>
      )}
    </section>
  );
}

/** Every formula and convention of the board with its wording and source, opened at one of them. */
export function HelpPanel({ formula }: { formula: FormulaId }) {
  const { write } = useSpeech();
  const closePanel = useBoard((board) => board.closePanel);
  useEffect(() => {
    const heading = document.getElementById(headingOf(formula));
    const dialog = heading?.closest('dialog');
    // The first one is where the panel begins: its list of contents stays in sight.
    const isFirst = formula === FORMULA_IDS[0];
    if (heading && dialog) dialog.scrollTop = isFirst ? 0 : heading.offsetTop - ABOVE;
    heading?.focus({ preventScroll: true });
  }, [formula]);
  return (
    <SidePanel title={write(say('help.title'))} kind={write(say('help.kind'))} onClose={closePanel}>
      <Contents />
      {FORMULA_IDS.map((id) => (
        <Formula key={id} formula={id} />
      ))}
    </SidePanel>
  );
}
