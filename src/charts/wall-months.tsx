import { monthOfYear, yearOf } from '../ledger/months.ts';
import { say } from '../text/messages.ts';
import { useSpeech } from '../ui/language.ts';
import { AS_NOTHING, AS_ROWGROUP, asColumnHeader, asRow } from './wall-roles.ts';
import { beginningOf, type WallYear } from './wall-spans.ts';

/** The months, above every column; those above the first are part of the grid. */
export function MonthsHead({ year, isFirst }: { year: WallYear; isFirst: boolean }) {
  const { write, format } = useSpeech();
  const [first] = year.months;
  return (
    <div className="wall-head" {...(isFirst ? AS_ROWGROUP : { 'aria-hidden': true })}>
      <div className="wall-head-row" {...(isFirst && asRow(1))}>
        <div className="wall-name" {...(isFirst && asColumnHeader(1))}>
          {write(say('column.project'))}
          <span className="wall-year">{first && yearOf(first)}</span>
        </div>
        <div className="wall-months" {...(isFirst && AS_NOTHING)}>
          {year.months.map((month, index) => (
            <div
              key={month}
              className="wall-month"
              data-as-of={month === year.asOf || undefined}
              {...(isFirst && asColumnHeader(index + 2, format.point(month)))}
            >
              {monthOfYear(month)}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

/** The lines of months and quarters beneath the rows, and the end of the month looked up to. */
export function MonthsGround({ year }: { year: WallYear }) {
  const gone = beginningOf(year.asOf, year) + 1;
  const isShown = gone >= 0 && gone <= year.months.length;
  return (
    <div className="wall-ground" aria-hidden="true">
      {isShown && (
        <div className="wall-as-of" style={{ left: `${(gone / year.months.length) * 100}%` }} />
      )}
    </div>
  );
}
