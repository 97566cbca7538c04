import { type ReactNode, useEffect } from 'react';
import { PrintedContext, type PrintedDrawings } from './charts/printed.ts';
import type { BoardStore } from './store/board-store.ts';
import { BoardProvider, useBoard } from './store/use-board.ts';
import { Board } from './surfaces/board/board.tsx';
import { TableDeskOfBoard } from './surfaces/board/table-desk-of-board.tsx';
import { say } from './text/messages.ts';
import { LanguageProvider, useSpeech } from './ui/language.ts';

/** Language, theme and title of the page follow the board. */
function Page({ children }: { children: ReactNode }) {
  const { write } = useSpeech();
  const language = useBoard((board) => board.language);
  const theme = useBoard((board) => board.theme);
  const title = useBoard((board) => board.ledger.title);
  useEffect(() => {
    const page = document.documentElement;
    page.lang = language === 'zh' ? 'zh-CN' : 'en';
    page.dataset.theme = theme;
    document.title = write(say('board.pageTitle', { title }));
  }, [language, theme, title, write]);
  return children;
}

function Speaking({ children }: { children: ReactNode }) {
  const language = useBoard((board) => board.language);
  return (
    <LanguageProvider value={language}>
      <Page>{children}</Page>
    </LanguageProvider>
  );
}

/** The whole app over one store; `printed` holds the build's drawings until recharts is there. */
export function App({ store, printed }: { store: BoardStore; printed: PrintedDrawings }) {
  return (
    <BoardProvider value={store}>
      <PrintedContext value={printed}>
        <Speaking>
          <TableDeskOfBoard>
            <Board />
          </TableDeskOfBoard>
        </Speaking>
      </PrintedContext>
    </BoardProvider>
  );
}
