import './project-table.css';
import {
  type FocusEvent,
  type KeyboardEvent,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { type ArrangedTable, arrangeTable, type ShownColumn } from '../figures/arrange-table.ts';
import type { ProjectTable as Chart } from '../figures/chart.ts';
import type { SortColumn } from '../figures/table-settings.ts';
import type { Language } from '../text/formats.ts';
import { say } from '../text/messages.ts';
import { useSpeech } from '../ui/language.ts';
import { linesToDraw, useSight } from './row-window.ts';
import { TableControls } from './table-controls.tsx';
import { TableDeskContext } from './table-desk.ts';
import { TableHead } from './table-head.tsx';
import { GroupLine, type Line, linesOf, RowLine, TotalLine } from './table-lines.tsx';

/** How wide columns are, in rem; the name's width is the style sheet's. */
const WIDTHS: Partial<Record<SortColumn, number>> = {
  category: 6.5,
  stage: 6,
  light: 5.5,
  rate: 6.5,
  late: 5.5,
  unit: 8.5,
  leader: 6,
  progress: 20,
  problems: 20,
};
const USUAL_WIDTH = 7.5;
/** English writes money, stages and categories longer. */
const ENGLISH_WIDTHS: Partial<Record<SortColumn, number>> = {
  category: 9.5,
  stage: 8.5,
  rate: 7,
  late: 6,
  investment: 11.5,
  'year-plan': 11.5,
  'year-done': 11.5,
  cumulative: 11.5,
  'key-industrial': 9,
};
const widthIn = (language: Language) => (id: SortColumn) =>
  (language === 'en' ? ENGLISH_WIDTHS[id] : undefined) ?? WIDTHS[id] ?? USUAL_WIDTH;

type Choose = (markKey: string) => void;

/** The row that a key leads to from another one; undefined where it leads to none. */
function rowAfter(lines: readonly Line[], from: number, key: string): number | undefined {
  const rows = lines.flatMap(({ kind }, at) => (kind === 'row' ? [at] : []));
  if (key === 'Home') return rows[0];
  if (key === 'End') return rows.at(-1);
  if (key === 'ArrowDown') return rows.find((at) => at > from);
  if (key === 'ArrowUp') return rows.filter((at) => at < from).at(-1);
  return undefined;
}

/** The place of lines that are not drawn. */
function Gap({ lines, height, span }: { lines: number; height: number; span: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row of a table takes no focus
    <tr aria-hidden="true" className="gap">
      <td colSpan={span} style={{ height: lines * height }} />
    </tr>
  );
}

interface DrawnLineProps {
  readonly line: Line | undefined;
  readonly columns: readonly ShownColumn[];
  readonly at: number;
  readonly isActive: boolean;
  readonly onChoose: Choose;
}

const keyOf = (line: Line | undefined, at: number) =>
  line?.kind === 'row' ? line.row.id : `group-${at}`;

function DrawnLine({ line, ...rest }: DrawnLineProps) {
  if (line === undefined) return null;
  return line.kind === 'group' ? (
    <GroupLine group={line.group} columns={rest.columns} at={rest.at} />
  ) : (
    <RowLine row={line.row} {...rest} />
  );
}

interface BodyProps {
  readonly table: ArrangedTable;
  readonly lines: readonly Line[];
  readonly drawn: readonly number[];
  readonly active: number;
  readonly height: number;
  readonly onChoose: Choose;
}

/** The lines that are drawn, and gaps as high as those that are not. */
function Body({ table: { columns }, lines, drawn, active, height, onChoose }: BodyProps) {
  const gap = (from: number, to: number) =>
    to > from && (
      <Gap key={`gap-${from}`} lines={to - from} height={height} span={columns.length} />
    );
  const last = drawn.at(-1) ?? -1;
  return (
    <>
      {drawn.flatMap((at, index) => [
        gap((drawn[index - 1] ?? -1) + 1, at),
        <DrawnLine
          key={keyOf(lines[at], at)}
          {...{ line: lines[at], columns, at, onChoose }}
          isActive={at === active}
        />,
      ])}
      {gap(last + 1, lines.length)}
    </>
  );
}

/** The line that the tab key stops at: of the project that was last there, else the first. */
function useActiveLine(lines: readonly Line[]) {
  const [project, setProject] = useState<string>();
  const own = lines.findIndex((line) => line.kind === 'row' && line.row.id === project);
  return [own === -1 ? lines.findIndex(({ kind }) => kind === 'row') : own, setProject] as const;
}

const nameIn = (target: EventTarget) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-project]') : null;

function Scroller({ table, caption, onChoose }: TableProps) {
  const widthOf = widthIn(useSpeech().language);
  const scroller = useRef<HTMLElement>(null);
  const { sight, height, onScroll } = useSight(scroller);
  const lines = useMemo(() => linesOf(table), [table]);
  const { sort, groupBy } = useContext(TableDeskContext).settings;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another order is read from its beginning
  useEffect(() => {
    if (scroller.current) scroller.current.scrollTop = 0;
  }, [sort, groupBy]);
  const [active, setActive] = useActiveLine(lines);
  const drawn = linesToDraw(sight, lines.length, active);
  const onFocus = ({ target }: FocusEvent) => setActive(nameIn(target)?.dataset['project']);
  const onKeyDown = (event: KeyboardEvent) => {
    if (nameIn(event.target) === null) return;
    const next = rowAfter(lines, active, event.key);
    const line = lines[next ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    if (line?.kind !== 'row') return;
    flushSync(() => setActive(line.row.id));
    const there = scroller.current?.querySelector<HTMLElement>(`[data-line="${next}"] button`);
    there?.focus();
  };
  const beside = table.columns.filter(({ id }) => id !== 'name');
  const width = beside.reduce((sum, { id }) => sum + widthOf(id), 0);
  return (
    <section
      ref={scroller}
      className="table-scroller"
      aria-label={caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
      tabIndex={0}
      onScroll={onScroll}
    >
      <table
        aria-rowcount={lines.length + 2}
        style={{ minWidth: `calc(var(--name-width) + ${width}rem)` }}
      >
        <caption className="visually-hidden">{caption}</caption>
        <colgroup>
          <col className="name-column" />
          {beside.map(({ id }) => (
            <col key={id} style={{ width: `${widthOf(id)}rem` }} />
          ))}
        </colgroup>
        <TableHead columns={table.columns} />
        <tbody onFocus={onFocus} onKeyDown={onKeyDown}>
          <Body {...{ table, lines, drawn, active, height, onChoose }} />
        </tbody>
        <TotalLine table={table} at={lines.length} />
      </table>
    </section>
  );
}

interface TableProps {
  readonly table: ArrangedTable;
  readonly caption: string;
  readonly onChoose: Choose;
}

/**
 * The projects of a ledger as a table that is read as the reader likes: columns to choose, sorted by
 * several, in groups with subtotals; name and head stay in sight, and only rows near it are drawn.
 */
export function ProjectTable({
  chart,
  caption,
  onChoose,
}: {
  chart: Chart;
  caption: string;
  onChoose: Choose;
}) {
  const { write } = useSpeech();
  const { settings } = useContext(TableDeskContext);
  const table = useMemo(() => arrangeTable(chart, settings), [chart, settings]);
  return (
    <div className="project-table">
      <TableControls chart={chart} table={table} />
      <Scroller table={table} caption={caption} onChoose={onChoose} />
      <p className="note">{write(say('table.sortHint'))}</p>
    </div>
  );
}
