import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { ChartView } from '../../charts/chart-view.tsx';
import { type BuiltFigure, buildFrom } from '../../figures/build.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { OpenLedger } from '../../store/board-values.ts';
import { SHIPPED_IDS, type ShippedId } from '../../store/shipped.ts';
import { useBoard } from '../../store/use-board.ts';
import { say } from '../../text/messages.ts';
import { useSpeech } from '../../ui/language.ts';
import { SidePanel } from '../../ui/side-panel.tsx';
import { NO_FILTERS } from '../../view/filters.ts';
import { viewOf } from '../../view/view.ts';

type Fetched =
  | { readonly kind: 'under way' }
  | { readonly kind: 'there'; readonly open: OpenLedger }
  | { readonly kind: 'failed' };

function useLedger(id: ShippedId): Fetched {
  const fetchLedger = useBoard((board) => board.fetchLedger);
  const [fetched, setFetched] = useState<Fetched>({ kind: 'under way' });
  useEffect(() => {
    let isStill = true;
    const settle = (result: Fetched) => {
      if (isStill) setFetched(result);
    };
    settle({ kind: 'under way' });
    fetchLedger(id).then(
      (open) => settle({ kind: 'there', open }),
      () => settle({ kind: 'failed' }),
    );
    return () => {
      isStill = false;
    };
  }, [id, fetchLedger]);
  return fetched;
}

/** One side: the figure as its own ledger answers it, whole, and what kind of data that is. */
function Side({ ledger, figure }: { ledger: Ledger; figure: BuiltFigure | undefined }) {
  const { write } = useSpeech();
  return (
    <section className="compare-side" aria-label={write(ledger.title)}>
      <p className="place-name">
        <span className={`evidence-kind evidence-kind-${ledger.evidence}`}>
          {write(say('evidence.kind', { kind: ledger.evidence }))}
        </span>{' '}
        {write(ledger.title)}
      </p>
      {figure === undefined ? (
        <p className="note">{write(say('compare.none'))}</p>
      ) : (
        <>
          <h3>{write(figure.headline)}</h3>
          <p className="note">{write(figure.measure)}</p>
          <ChartView
            figure={{ ...figure, id: `${figure.id}-${ledger.id}` }}
            onChoose={() => undefined}
          />
        </>
      )}
    </section>
  );
}

function OtherSide({ id, figure }: { id: ShippedId; figure: string }): ReactNode {
  const { write } = useSpeech();
  const fetched = useLedger(id);
  if (fetched.kind === 'failed') return <p role="alert">{write(say('ledger.failed'))}</p>;
  if (fetched.kind === 'under way') return <p className="note">{write(say('compare.opening'))}</p>;
  const { ledger, earlier, figures: definitions } = fetched.open;
  const figures = buildFrom(definitions, viewOf(ledger, NO_FILTERS, ledger.asOf, earlier));
  return <Side ledger={ledger} figure={figures.find((built) => built.id === figure)} />;
}

/** One figure of two ledgers, side by side, each whole and up to its own month. */
export function ComparePanel({ figure, other }: { figure: BuiltFigure; other: ShippedId }) {
  const { write } = useSpeech();
  const ledger = useBoard((board) => board.ledger);
  const earlier = useBoard((board) => board.earlier);
  const definitions = useBoard((board) => board.figures);
  const openComparison = useBoard((board) => board.openComparison);
  const closePanel = useBoard((board) => board.closePanel);
  const own = useMemo(() => {
    const figures = buildFrom(definitions, viewOf(ledger, NO_FILTERS, ledger.asOf, earlier));
    return figures.find(({ id }) => id === figure.id);
  }, [ledger, earlier, definitions, figure.id]);
  return (
    <SidePanel
      title={write(figure.question)}
      kind={write(say('compare.kind'))}
      isWide
      onClose={closePanel}
    >
      <label className="compare-with">
        {write(say('compare.with'))}
        <select
          value={other}
          onChange={({ target }) => {
            const id = SHIPPED_IDS.find((known) => known === target.value);
            if (id !== undefined) openComparison(figure.id, id);
          }}
        >
          {SHIPPED_IDS.filter((id) => id !== ledger.id).map((id) => (
            <option key={id} value={id}>
              {write(say('ledger.name', { id }))}
            </option>
          ))}
        </select>
      </label>
      <div className="compare">
        <Side ledger={ledger} figure={own} />
        <OtherSide id={other} figure={figure.id} />
      </div>
    </SidePanel>
  );
}
