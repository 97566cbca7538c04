import type { ReactNode } from 'react';
import { editionOf } from '../../ledger/edition.ts';
import type { Project } from '../../ledger/ledger.ts';
import { THEMES } from '../../store/board-values.ts';
import { useBoard } from '../../store/use-board.ts';
import { LANGUAGES } from '../../text/formats.ts';
import { say } from '../../text/messages.ts';
import { useSpeech } from '../../ui/language.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { AsOfControl } from './as-of-control.tsx';
import { LedgerSwitch } from './ledger-switch.tsx';

/** A language's name is written in that language, so that it is found from any other. */
const LANGUAGE_NAMES = { zh: '中文', en: 'English' } as const;

function Settings({ children }: { children: ReactNode }) {
  const { write } = useSpeech();
  const language = useBoard((board) => board.language);
  const theme = useBoard((board) => board.theme);
  const setLanguage = useBoard((board) => board.setLanguage);
  const setTheme = useBoard((board) => board.setTheme);
  return (
    <div className="settings">
      {children}
      <LedgerSwitch />
      <Segmented
        legend={write(say('language.choose'))}
        value={language}
        options={LANGUAGES.map((value) => ({ value, name: LANGUAGE_NAMES[value], lang: value }))}
        onChange={setLanguage}
      />
      <Segmented
        legend={write(say('theme.choose'))}
        value={theme}
        options={THEMES.map((value) => ({
          value,
          name: write(say('theme.name', { theme: value })),
        }))}
        onChange={setTheme}
      />
    </div>
  );
}

const hasMonths = (project: Project) =>
  [project.plannedStart, project.actualStart].some((month) => month !== undefined);

/** Which ledger hangs here, up to which month, and what kind of data it is. */
export function BoardHeader({ children }: { children: ReactNode }) {
  const { write } = useSpeech();
  const ledger = useBoard((board) => board.ledger);
  const asOf = useBoard((board) => board.asOf);
  // Only rows with months of their own know what was known at an earlier one.
  const canMove = ledger.projects.some(hasMonths);
  return (
    <header className="board-header">
      <div className="board-name">
        <p className="brand">{write(say('app.name'))}</p>
        <h1>{write(ledger.title)}</h1>
        <p className="board-facts">
          <span className={`evidence-kind evidence-kind-${ledger.evidence}`}>
            {write(say('evidence.kind', { kind: ledger.evidence }))}
          </span>
          {canMove ? <AsOfControl /> : <span>{write(say('board.asOf', { asOf }))}</span>}
          <span className="edition" title={write(say('edition.hint'))}>
            {write(say('edition.stamp', { stamp: editionOf(ledger) }))}
          </span>
          {ledger.sources.map((source) => (
            <span key={source.id}>{write(say('board.source', source))}</span>
          ))}
        </p>
      </div>
      <Settings>{children}</Settings>
    </header>
  );
}
