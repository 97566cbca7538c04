import type { BuiltFigure } from '../../figures/build.ts';
import { useBoard } from '../../store/use-board.ts';
import { panelPhrases } from '../../text/later-phrases.ts';
import { addPhrases } from '../../text/messages.ts';
import type { View } from '../../view/view.ts';
import { ComparePanel } from './compare-panel.tsx';
import { EvidencePanel } from './evidence-panel.tsx';
import { HelpPanel } from './help-panel.tsx';
import { ProjectPanel } from './project-panel.tsx';
import { RulesPanel } from './rules-panel.tsx';
import { SheetsPanel } from './sheets-panel.tsx';

export interface PanelProps {
  readonly view: View;
  readonly figures: readonly BuiltFigure[];
}

addPhrases(panelPhrases);

/** What stands open beside the board: a project, evidence, a comparison, rules or help. */
export function OpenPanel({ view, figures }: PanelProps) {
  const panel = useBoard((board) => board.panel);
  const ledger = useBoard((board) => board.ledger);
  if (panel.kind === 'project') {
    const standing = view.all.find(({ project }) => project.id === panel.project);
    return standing && <ProjectPanel key={panel.project} standing={standing} view={view} />;
  }
  if (panel.kind === 'evidence') {
    const figure = figures.find(({ id }) => id === panel.figure);
    return figure && <EvidencePanel key={figure.id} figure={figure} ledger={ledger} />;
  }
  if (panel.kind === 'compare') {
    const figure = figures.find(({ id }) => id === panel.figure);
    return figure && <ComparePanel key={figure.id} figure={figure} other={panel.other} />;
  }
  if (panel.kind === 'sheets') return <SheetsPanel view={view} sheets={panel.sheets} />;
  if (panel.kind === 'rules') return <RulesPanel view={view} />;
  if (panel.kind === 'help') return <HelpPanel formula={panel.formula} />;
  return null;
}
