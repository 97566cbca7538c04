import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { loadDrawing } from './charts/load-drawing.ts';
import { NO_PRINTED_DRAWINGS, type PrintedDrawings, signatureOf } from './charts/printed.ts';
import { buildFrom } from './figures/build.ts';
import { firstLedger, loadLedger } from './shipped/shipped-ledgers.ts';
import { createBoardStore } from './store/board-store.ts';
import type { OpenLedger } from './store/board-values.ts';
import { firstValues } from './store/board-values.ts';
import { followUrl } from './store/follow-url.ts';
import { ledgerAskedFor, readQuery, writeQuery } from './store/query.ts';
import { keepLayout, savedLayout } from './store/saved-layout.ts';
import { FIRST_LEDGER } from './store/shipped.ts';
import { loadParts } from './ui/lazily.tsx';
import { viewOf } from './view/view.ts';
import './ui/tokens.css';
import './ui/base.css';
import './charts/charts.css';
import './charts/wall-chart.css';
import './surfaces/board/board.css';
import './surfaces/board/rules.css';
import './surfaces/board/sheets.css';

/** Safari has no idle time to wait for. */
function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(act);
  else setTimeout(act, 1000);
}

/** Takes the build's drawings out of the page, with what each is a drawing of. */
function printedIn(root: Element, open: OpenLedger): PrintedDrawings {
  const { ledger, figures, filters, language } = firstValues(open);
  const plots = [...root.querySelectorAll('[data-plot]')];
  return {
    markup: new Map(plots.map((plot) => [plot.getAttribute('data-plot') ?? '', plot.innerHTML])),
    signatures: new Map(
      buildFrom(figures, viewOf(ledger, filters, ledger.asOf)).map(({ id, chart }) => [
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
  const values = readQuery(window.location.search, open);
  const layoutOf = (other: OpenLedger) => savedLayout(window.localStorage, other);
  const store = createBoardStore(values, { load: loadLedger, layoutOf });
  keepLayout(store, window.localStorage);
  followUrl(store, window, loadLedger);
  const isPrinted = writeQuery(values) === '' && root.hasChildNodes();
  const printed = isPrinted ? printedIn(root, open) : NO_PRINTED_DRAWINGS;
  const app = <App store={store} printed={printed} />;
  // The page was printed with the first view; any other is drawn afresh, in the same frame.
  flushSync(() => {
    if (isPrinted) hydrateRoot(root, app);
    else createRoot(root).render(app);
  });
  window.dispatchEvent(new Event('guatu:ready'));
  // Once the charts are there and nothing else is asked, the panels come as well.
  void loadDrawing().then(() => whenIdle(() => void loadParts()));
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
