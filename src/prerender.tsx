import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { App } from './app.tsx';
import { Drawing } from './charts/live/drawing.tsx';
import { type DrawnChart, isDrawn } from './charts/measure.ts';
import { signatureOf } from './charts/printed.ts';
import { buildFrom } from './figures/build.ts';
import { firstLedger } from './shipped/shipped-ledgers.ts';
import { createBoardStore } from './store/board-store.ts';
import { firstValues } from './store/board-values.ts';
import { say, write } from './text/messages.ts';
import { LanguageProvider } from './ui/language.ts';
import { viewOf } from './view/view.ts';

const TURNS_UNTIL_SETTLED = 5;

/** recharts draws in several passes; its markup is final once it has stayed the same for a while. */
async function settled(paper: Element): Promise<string> {
  let last = '';
  for (let same = 0; same < TURNS_UNTIL_SETTLED; ) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    same = paper.innerHTML === last ? same + 1 : 0;
    last = paper.innerHTML;
  }
  if (!last.includes('class="mark')) throw new Error(`a drawing came out without marks: ${last}`);
  return last;
}

/** recharts draws nothing into a string, so each chart is drawn into a document and read back. */
async function draw(figure: string, chart: DrawnChart): Promise<string> {
  const paper = document.createElement('div');
  document.body.append(paper);
  const root = createRoot(paper);
  flushSync(() =>
    root.render(
      <LanguageProvider value="zh">
        <Drawing figure={figure} chart={chart} />
      </LanguageProvider>,
    ),
  );
  const markup = await settled(paper);
  root.unmount();
  paper.remove();
  return markup;
}

/** The first view as HTML, with every chart drawn. Runs at build time, in a document of jsdom. */
export async function prerender(): Promise<{ html: string; title: string }> {
  const values = firstValues(firstLedger);
  const { ledger } = firstLedger;
  const figures = buildFrom(firstLedger.figures, viewOf(ledger, values.filters, ledger.asOf));
  const markup = new Map<string, string>();
  const signatures = new Map<string, string>();
  for (const { id, chart } of figures) {
    if (!isDrawn(chart)) continue;
    markup.set(id, await draw(id, chart));
    signatures.set(id, signatureOf(chart, values.language));
  }
  const app = <App store={createBoardStore(values)} printed={{ markup, signatures }} />;
  return {
    html: renderToString(app),
    title: write(say('board.pageTitle', { title: ledger.title }), values.language),
  };
}
