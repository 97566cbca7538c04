import { editionOf } from '../../ledger/edition.ts';
import { useBoard } from '../../store/use-board.ts';
import { checkName } from '../../text/check-name.ts';
import { say } from '../../text/messages.ts';
import { useSpeech } from '../../ui/language.ts';
import { SidePanel } from '../../ui/side-panel.tsx';
import {
  type CorrectionSheet,
  correctionSheets,
  type SheetKind,
  type SlipSheet,
  slipSheets,
} from '../../view/sheets.ts';
import type { View } from '../../view/view.ts';

function Slips({ slips }: SlipSheet) {
  const { write } = useSpeech();
  return (
    <ul className="slips">
      {slips.map(({ assignment, slip }) => (
        <li key={assignment.id} className={`slip slip-${slip}`}>
          {slip && <p className="slip-kind">{write(say('sheets.slip', { slip }))}</p>}
          <p>{write(assignment.matter)}</p>
          <p className="note">{write(say('story.assignment', assignment))}</p>
        </li>
      ))}
    </ul>
  );
}

function Corrections({ projects }: CorrectionSheet) {
  const { write } = useSpeech();
  return (
    <ul className="slips">
      {projects.map(({ project, checks }) => (
        <li key={project.id} className="slip">
          <p>
            {write(project.name)} {project.code && <span className="place">{project.code}</span>}
          </p>
          <ul className="corrections">
            {checks.map((check) => (
              <li key={JSON.stringify(checkName(check))}>{write(checkName(check))}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** Sheets for units, to look through and to print: each unit begins a page of its own. */
export function SheetsPanel({ view, sheets }: { view: View; sheets: SheetKind }) {
  const { write, format } = useSpeech();
  const closePanel = useBoard((board) => board.closePanel);
  const { ledger, asOf } = view;
  const units =
    sheets === 'slips'
      ? slipSheets(view).map((sheet) => ({ unit: sheet.unit, body: <Slips {...sheet} /> }))
      : correctionSheets(view).map((sheet) => ({
          unit: sheet.unit,
          body: <Corrections {...sheet} />,
        }));
  const foot = { title: ledger.title, stamp: editionOf(ledger), asOf: format.point(asOf) };
  return (
    <SidePanel
      title={write(say('sheets.title', { sheets }))}
      kind={write(say('sheets.kind'))}
      isWide
      onClose={closePanel}
    >
      {units.length === 0 ? (
        <p className="note">{write(say('sheets.none'))}</p>
      ) : (
        <button type="button" className="link print-button" onClick={() => window.print()}>
          {write(say('sheets.print'))}
        </button>
      )}
      {units.map(({ unit, body }) => (
        <section key={unit ?? ''} className="sheet">
          <h3>{write(say('sheets.unit', { unit, sheets }))}</h3>
          {body}
          <p className="note sheet-foot">
            {ledger.evidence === 'synthetic' && (
              <span className="evidence-kind evidence-kind-synthetic">
                {write(say('evidence.kind', { kind: 'synthetic' }))}
              </span>
            )}{' '}
            {write(say('sheets.foot', foot))}
          </p>
        </section>
      ))}
    </SidePanel>
  );
}
