import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { loadDrawing } from './charts/load-drawing.ts';
import { NO_PRINTED_DRAWINGS, type PrintedDrawings, signatureOf } from './charts/printed.ts';
import { buildFigures, figures } from './figures/index.ts';
import { firstLedger, loadLedger } from './shipped-ledgers.ts';
import { createBoardStore } from './store/board-store.ts';
import type { OpenLedger } from './store/board-values.ts';
import { firstValues } from './store/board-values.ts';
import { followUrl } from './store/follow-url.ts';
import { ledgerAskedFor, readQuery, writeQuery } from './store/query.ts';
import { keepLayout, savedLayout } from './store/saved-layout.ts';
import { FIRST_LEDGER } from './store/shipped.ts';
import { viewOf } from './view/view.ts';
import './ui/tokens.css';
import './ui/base.css';
import './charts/charts.css';
import './charts/wall-chart.css';
import './surfaces/board/board.css';
import './surfaces/board/rules.css';

const FIGURE_IDS = figures.map(({ id }) => id);

/** Takes the build's drawings out of the page, with what each is a drawing of. */
function printedIn(root: Element, { ledger }: OpenLedger): PrintedDrawings {
  const { filters, language } = firstValues(ledger);
  const plots = [...root.querySelectorAll('[data-plot]')];
  return {
    markup: new Map(plots.map((plot) => [plot.getAttribute('data-plot') ?? '', plot.innerHTML])),
    signatures: new Map(
      buildFigures(viewOf(ledger, filters, ledger.asOf)).map(({ id, chart }) => [
        id,
        signatureOf(chart, language),
      ]),
    ),
  };
}

function show(root: HTMLElement, open: OpenLedger): void {
  // Until now, boot.js kept what was done to the page; once the app is there it does it again.
  window.dispatchEvent(new Event('guatu:begin'));
  const page = document.documentElement;
  delete page.dataset.pending;
  delete page.dataset.firstFrame;
  const values = readQuery(window.location.search, open, FIGURE_IDS);
  const layoutOf = (id: string) => savedLayout(window.localStorage, id, FIGURE_IDS);
  const store = createBoardStore(values, { load: loadLedger, layoutOf });
  keepLayout(store, window.localStorage);
  followUrl(store, window, FIGURE_IDS, loadLedger);
  const isPrinted = writeQuery(values) === '' && root.hasChildNodes();
  const printed = isPrinted ? printedIn(root, open) : NO_PRINTED_DRAWINGS;
  const app = <App store={store} printed={printed} />;
  // The page was printed with the first view; any other is drawn afresh, in the same frame.
  flushSync(() => {
    if (isPrinted) hydrateRoot(root, app);
    else createRoot(root).render(app);
  });
  window.dispatchEvent(new Event('guatu:ready'));
  void loadDrawing();
}

/** A ledger that cannot be had leaves the first one, at its own address. */
async function start(root: HTMLElement): Promise<void> {
  const asked = ledgerAskedFor(window.location.search);
  if (asked === FIRST_LEDGER) {
    show(root, firstLedger);
    return;
  }
  const open = await loadLedger(asked).catch(() => undefined);
  if (open === undefined) window.history.replaceState(null, '', window.location.pathname);
  show(root, open ?? firstLedger);
}

const root = document.getElementById('root');
if (root !== null) void start(root);
