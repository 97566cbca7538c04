import { memo, useRef, useState } from 'react';
import { ChartView } from '../../charts/chart-view.tsx';
import { TableView } from '../../charts/table-view.tsx';
import type { BuiltFigure } from '../../figures/build.ts';
import type { ChartKind } from '../../figures/chart.ts';
import { tableOf } from '../../figures/table.ts';
import { SHIPPED_IDS } from '../../store/shipped.ts';
import { useBoard, useBoardStore } from '../../store/use-board.ts';
import { type Message, say } from '../../text/messages.ts';
import { useInTurn } from '../../ui/in-turn.ts';
import { useSpeech } from '../../ui/language.ts';
import { chooseMark } from './choose-mark.ts';
import { downloadCsv } from './download.ts';

function EvidenceButton({ figure }: { figure: BuiltFigure }) {
  const { write } = useSpeech();
  const ledger = useBoard((board) => board.ledger);
  const openEvidence = useBoard((board) => board.openEvidence);
  const [first] = figure.evidence;
  const rows = figure.rows ?? [];
  if (first === undefined && rows.length > 0) {
    return (
      <span className="evidence">
        {ledger.evidence === 'synthetic' && (
          <span className="evidence-kind evidence-kind-synthetic">
            {write(say('evidence.kind', { kind: 'synthetic' }))}
          </span>
        )}{' '}
        <button type="button" className="link" onClick={() => openEvidence(figure.id)}>
          {write(say('figure.rows', { count: rows.length }))}
        </button>
      </span>
    );
  }
  if (first === undefined) {
    const isCalendar = figure.chart.kind === 'time-progress';
    const said = isCalendar
      ? say('figure.noEvidence')
      : say('evidence.kind', { kind: ledger.evidence });
    return <span className="evidence">{write(said)}</span>;
  }
  const places = new Set(figure.evidence.map(({ place }) => `${place.source} ${place.at}`));
  const publishers = ledger.sources
    .filter(({ id }) => figure.evidence.some(({ place }) => place.source === id))
    .map(({ publisher }) => publisher);
  return (
    <button type="button" className="evidence link" onClick={() => openEvidence(figure.id)}>
      {write(say('figure.evidence', { publishers, place: first.place.at, places: places.size }))}
    </button>
  );
}

/** The way to the help on how the figure is counted. */
function FormulaLink({ figure }: { figure: BuiltFigure }) {
  const { write } = useSpeech();
  const openHelp = useBoard((board) => board.openHelp);
  const [formula] = figure.formulas ?? [];
  if (formula === undefined) return null;
  return (
    <button
      type="button"
      className="quiet"
      aria-label={write(say('help.of', { question: write(figure.question) }))}
      onClick={() => openHelp(formula)}
    >
      {write(say('help.short'))}
    </button>
  );
}

/** What is a table as it is. */
const IS_TABLE: readonly ChartKind[] = ['listing', 'project-table'];

function FigureActions({ figure, isTable }: { figure: BuiltFigure; isTable: boolean }) {
  const { write, language } = useSpeech();
  const ledger = useBoard((board) => board.ledger);
  const toggleTable = useBoard((board) => board.toggleTable);
  const { sheets } = figure;
  const openSheets = useBoard((board) => board.openSheets);
  const openComparison = useBoard((board) => board.openComparison);
  const other = SHIPPED_IDS.find((id) => id !== ledger.id);
  const [failure, setFailure] = useState<Message>();
  const download = () => {
    setFailure(undefined);
    downloadCsv(figure, ledger, language).catch(() => setFailure(say('figure.downloadFailed')));
  };
  return (
    <fieldset
      className="figure-actions"
      aria-label={write(say('figure.actions', { question: write(figure.question) }))}
    >
      <FormulaLink figure={figure} />
      {sheets && (
        <button type="button" className="quiet" onClick={() => openSheets(sheets)}>
          {write(say('figure.sheets'))}
        </button>
      )}
      {!IS_TABLE.includes(figure.chart.kind) && (
        <button type="button" className="quiet" onClick={() => toggleTable(figure.id)}>
          {write(say(isTable ? 'figure.showChart' : 'figure.showTable'))}
        </button>
      )}
      {other !== undefined && (
        <button type="button" className="quiet" onClick={() => openComparison(figure.id, other)}>
          {write(say('compare.kind'))}
        </button>
      )}
      <button
        type="button"
        className="quiet"
        aria-label={write(say('figure.downloadLabel'))}
        onClick={download}
      >
        {write(say('figure.download'))}
      </button>
      {failure && <p role="alert">{write(failure)}</p>}
    </fieldset>
  );
}

/** A figure on the board, shown when it is its turn: the board answers before all of it is drawn. */
export function FigureView({ figure }: { figure: BuiltFigure }) {
  const place = useRef<HTMLElement>(null);
  const shown = useInTurn(figure, place);
  return (
    <article
      ref={place}
      className={`figure figure-${figure.width}`}
      aria-labelledby={`figure-${figure.id}`}
    >
      <FigureParts figure={shown} />
    </article>
  );
}

/** Its answer, what is measured, the chart or table, notes, and evidence. */
const FigureParts = memo(function FigureParts({ figure }: { figure: BuiltFigure }) {
  const { write } = useSpeech();
  const store = useBoardStore();
  const tables = useBoard((board) => board.tables);
  const choose = (key: string) => chooseMark(store.getState(), key);
  const hasRows = figure.chart.kind !== 'nothing-in-view';
  const isTable = hasRows && tables.includes(figure.id);
  return (
    <>
      <h3 id={`figure-${figure.id}`} tabIndex={-1}>
        {write(figure.headline)}
      </h3>
      <p className="measure">{write(figure.measure)}</p>
      <figure className="figure-body" aria-label={write(figure.question)}>
        {isTable ? (
          <TableView
            table={tableOf(figure.chart)}
            caption={write(figure.headline)}
            onChoose={choose}
          />
        ) : (
          <ChartView figure={figure} onChoose={choose} />
        )}
      </figure>
      <div className="notes">
        {figure.notes.map((note) => (
          <p key={JSON.stringify(note)} className="note">
            {write(note)}
          </p>
        ))}
      </div>
      <footer className="figure-foot">
        <EvidenceButton figure={figure} />
        {hasRows && <FigureActions figure={figure} isTable={isTable} />}
      </footer>
    </>
  );
});
