import type { Indicator } from '../ledger/ledger.ts';
import { type CalendarPoint, monthsGone, monthsOfYear } from '../ledger/months.ts';
import { rateOf } from '../ledger/rates.ts';
import { say } from '../text/messages.ts';
import { indicatorOf, type View } from '../view/view.ts';
import { evidenceOfIndicators, scopeNotes } from './evidence.ts';
import type { FigureDefinition } from './figure.ts';

/** Starts and completions whose two sides are published, with their rates. */
function readingsOf(view: View) {
  return ['starts', 'completions'].flatMap((id) => {
    const indicator = indicatorOf(view, id);
    if (indicator === undefined) return [];
    const rate = rateOf(indicator.actual, indicator.planned);
    return rate.kind === 'ratio' ? [{ indicator, label: indicator.name, rate }] : [];
  });
}

/** The end of the period that the plans cover, where it is one and not the whole year's. */
function planEnd(view: View, indicators: readonly Indicator[]): CalendarPoint | undefined {
  const ends = new Set(indicators.map(({ to }) => to));
  const [to] = ends;
  const isWholeYear = to === `${view.ledger.year}` || to === `${view.ledger.year}-12`;
  return ends.size > 1 || isWholeYear ? undefined : to;
}

/** How much of the year has gone by, and where do starts and completions stand against it? */
export const timeProgress: FigureDefinition = {
  id: 'time-progress',
  topic: 'plan',
  width: 'column',
  build(view) {
    const months = monthsOfYear(view.ledger.year);
    const gone = monthsGone(view.ledger.year, view.asOf);
    const read = readingsOf(view);
    const readings = read.map(({ label, rate }) => ({ label, rate }));
    const indicators = read.map(({ indicator }) => indicator);
    const to = planEnd(view, indicators);
    return {
      question: say('time.question'),
      headline: say('time.headline', { gone, all: months.length, readings }),
      measure: say('time.measure', { year: view.ledger.year }),
      chart: { kind: 'time-progress', months, gone, readings },
      notes: [
        ...(to ? [say('time.planToDate', { to, progress: gone / months.length })] : []),
        ...scopeNotes(view, indicators),
      ],
      evidence: evidenceOfIndicators(indicators),
    };
  },
};
