import { memo } from 'react';
import type { WallRow as Row } from '../figures/chart.ts';
import type { WallDensity } from '../figures/wall-groups.ts';
import { type Message, say } from '../text/messages.ts';
import { type Speech, useSpeech } from '../ui/language.ts';
import { LightIcon } from '../ui/light-mark.tsx';
import { AS_NOTHING, asCell, asRow, asRowHeader } from './wall-roles.ts';
import {
  drawingOf,
  momentOf,
  type WallMilestone,
  type WallSpan,
  type WallYear,
} from './wall-spans.ts';

/** Signs around the point where they stand: a start points onward, a completion is a diamond. */
const SIGNS = { start: 'M0 -4.5L6.5 0L0 4.5z', completion: 'M-5 0L0 -5L5 0L0 5z' } as const;

function Sign({ milestone, side, at, length }: WallMilestone & { length: number }) {
  return (
    <svg x={percent(at, length)} y="50%" overflow="visible" aria-hidden="true">
      <path className={`wall-sign wall-sign-${side}`} d={SIGNS[milestone]} />
    </svg>
  );
}

/** Where the bands of planned and actual lie in the height of a row. */
const BANDS = {
  planned: { y: '18%', height: '64%' },
  actual: { y: '36%', height: '30%' },
} as const;

const percent = (months: number, length: number) => `${(months / length) * 100}%`;

/** Arrows at the edges: it began before, or goes on after, the months shown. */
function Arrows({ span: { before, after }, side }: { span: WallSpan; side: string }) {
  return (
    <>
      {before && (
        <svg x="0" y="50%" overflow="visible" aria-hidden="true">
          <path className={`wall-arrow wall-arrow-${side}`} d="M7 -4.5L1.5 0L7 4.5" />
        </svg>
      )}
      {after && (
        <svg x="100%" y="50%" overflow="visible" aria-hidden="true">
          <path className={`wall-arrow wall-arrow-${side}`} d="M-7 -4.5L-1.5 0L-7 4.5" />
        </svg>
      )}
    </>
  );
}

interface SpanProps {
  readonly span: WallSpan;
  readonly side: 'planned' | 'actual' | 'overdue';
  readonly length: number;
}

function Span({ span, side, length }: SpanProps) {
  const [x, end] = [percent(span.from, length), percent(span.to, length)];
  if (span.closed && side !== 'overdue') {
    const width = percent(span.to - span.from, length);
    return <rect className={`wall-${side}`} x={x} width={width} {...BANDS[side]} />;
  }
  const look = span.closed ? side : `open-${side}`;
  return <line className={`wall-${look}`} x1={x} x2={end} y1="50%" y2="50%" />;
}

/** A row's spans and milestones: planned outlined, actual solid, overdue striped. */
function Drawing({ row, year }: { row: Row; year: WallYear }) {
  const { planned, actual, overdue, milestones } = drawingOf(row, year);
  const { length } = year.months;
  const spans = { planned, actual, overdue };
  return (
    <svg className="wall-drawing" aria-hidden="true">
      {(['planned', 'actual', 'overdue'] as const).map((side) => {
        const span = spans[side];
        return (
          span && span.from < span.to && <Span key={side} span={span} side={side} length={length} />
        );
      })}
      {milestones.map((milestone) => (
        <Sign key={`${milestone.side} ${milestone.milestone}`} {...milestone} length={length} />
      ))}
      {planned && <Arrows span={planned} side="planned" />}
      {actual && <Arrows span={actual} side="actual" />}
    </svg>
  );
}

/** All that is known of a row's months: its two spans, and how late it is. */
export function facts(row: Row): readonly Message[] {
  const isLate = row.overdue.length > 0 || (row.monthsLate ?? 0) !== 0;
  return [
    say('wall.span', { side: 'planned', from: row.plannedStart, to: row.plannedCompletion }),
    say('wall.span', { side: 'actual', from: row.actualStart, to: row.actualCompletion }),
    ...(isLate ? [say('wall.late', { months: row.monthsLate, overdue: row.overdue })] : []),
  ];
}

function summaryOf(row: Row, { write }: Speech): string {
  const { name, light, unit, leader } = row;
  const known = [write(name), write(say('light.name', { light })), ...facts(row).map(write)];
  const own = [unit, leader].filter((text) => text !== undefined);
  return write(say('wall.facts', { facts: [...known, ...own] }));
}

/** One cell a month, for the row that the keyboard is in. */
function MonthCells({ row, year, active }: { row: Row; year: WallYear; active: number }) {
  const { write } = useSpeech();
  const { name, light } = row;
  return year.months.map((month, index) => (
    <div
      key={month}
      {...asCell(
        index + 2,
        write(say('wall.month', { name, light, month, ...momentOf(row, month, year.asOf) })),
      )}
      className="wall-cell"
      tabIndex={active === index + 1 ? 0 : -1}
      data-active={active === index + 1 || undefined}
      style={{
        left: percent(index, year.months.length),
        width: percent(1, year.months.length),
      }}
    />
  ));
}

interface WallRowProps {
  readonly row: Row;
  readonly year: WallYear;
  readonly density: WallDensity;
  /** The line that it stands on in its block. */
  readonly line: number;
  /** Its place among all rows. */
  readonly index: number;
  /** Its number among all rows of the grid, heads included. */
  readonly number: number;
  /** The cell that the keyboard is at, 0 for the name; undefined in every other row. */
  readonly active: number | undefined;
}

/** A project: its light and name, and its spans over the months. */
export const WallRow = memo(function WallRow(props: WallRowProps) {
  const { row, year, density, line, index, number, active } = props;
  const speech = useSpeech();
  const { write } = speech;
  return (
    <div
      {...asRow(number)}
      className="wall-row"
      data-row={index}
      style={{ top: `calc(${line} * var(--wall-row))` }}
    >
      <div
        {...asRowHeader(active === undefined ? undefined : summaryOf(row, speech))}
        className="wall-name"
        tabIndex={active === undefined ? undefined : active === 0 ? 0 : -1}
        data-active={active === 0 || undefined}
      >
        <LightIcon light={row.light} />
        <span className="wall-light">{write(say('light.name', { light: row.light }))}</span>
        <span className="wall-project">{write(row.name)}</span>
        {density === 'comfortable' && (
          <>
            <span className="wall-unit">{row.unit}</span>
            <span className="wall-leader">{row.leader}</span>
          </>
        )}
      </div>
      {active === undefined ? (
        <div
          {...asCell(
            2,
            write(say('wall.facts', { facts: facts(row).map(write) })),
            year.months.length,
          )}
          className="wall-months"
        >
          <Drawing row={row} year={year} />
        </div>
      ) : (
        <div {...AS_NOTHING} className="wall-months">
          <Drawing row={row} year={year} />
          <MonthCells row={row} year={year} active={active} />
        </div>
      )}
    </div>
  );
});
