import { type ReactNode, useMemo } from 'react';
import { type TableDesk, TableDeskContext } from '../../charts/table-desk.ts';
import { tsvOf } from '../../exchange/tsv.ts';
import { useBoard } from '../../store/use-board.ts';
import { useSpeech } from '../../ui/language.ts';
import { copyText } from './copy-text.ts';

/** The table of projects is read as the board says. */
export function TableDeskOfBoard({ children }: { children: ReactNode }) {
  const { language } = useSpeech();
  const settings = useBoard((board) => board.projectTable);
  const change = useBoard((board) => board.setProjectTable);
  const desk = useMemo<TableDesk>(
    () => ({ settings, change, copy: (table) => copyText(tsvOf(table, language)) }),
    [settings, change, language],
  );
  return <TableDeskContext value={desk}>{children}</TableDeskContext>;
}
