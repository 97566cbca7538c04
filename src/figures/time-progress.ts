import type { Indicator } from '../ledger/ledger.ts';
import { type CalendarPoint, type Month, monthsGone, monthsOfYear } from '../ledger/months.ts';
import { rateOf } from '../ledger/rates.ts';
import { say } from '../text/messages.ts';
import { indicatorOf, type View } from '../view/view.ts';
import { evidenceOfIndicators, scopeNotes } from './evidence.ts';
import type { FigureDefinition } from './figure.ts';
import {
  idsInYear,
  MILESTONE_NAMES,
  plansInYear,
  sidesByNow,
  yearToDate,
} from './year-milestones.ts';

const READ = [
  { id: 'starts', milestone: 'start' },
  { id: 'completions', milestone: 'completion' },
] as const;

/** Starts and completions whose two sides are known, with their rates: published, or counted from the rows. */
function readingsOf(view: View) {
  return READ.flatMap(({ id, milestone }) => {
    const indicator = indicatorOf(view, id);
    const counted = plansInYear(view, milestone) ? sidesByNow(view.rows, milestone, view) : {};
    const { planned, actual }: Partial<Indicator> = indicator ?? counted;
    const rate = rateOf(actual, planned);
    const label = indicator?.name ?? MILESTONE_NAMES[milestone];
    return rate.kind === 'ratio' ? [{ indicator, milestone, label, rate }] : [];
  });
}

/** The end of the period that the plans cover, where it is one and not the whole year's. */
function planEnd(
  view: View,
  read: readonly { readonly indicator: Indicator | undefined }[],
): CalendarPoint | Month | undefined {
  const ends = new Set(
    read.map(({ indicator }) => (indicator === undefined ? yearToDate(view).to : indicator.to)),
  );
  const [to] = ends;
  const isWholeYear = to === `${view.ledger.year}` || to === `${view.ledger.year}-12`;
  return ends.size > 1 || isWholeYear ? undefined : to;
}

/** How much of the year has gone by, and where do starts and completions stand against it? */
export const timeProgress: FigureDefinition = {
  id: 'time-progress',
  topic: 'plan',
  width: 'column',
  formulas: ['time-progress', 'start-rate', 'completion-rate'],
  build(view) {
    const months = monthsOfYear(view.ledger.year);
    const gone = monthsGone(view.ledger.year, view.asOf);
    const read = readingsOf(view);
    const readings = read.map(({ label, rate }) => ({ label, rate }));
    const indicators = read.flatMap(({ indicator }) => indicator ?? []);
    const counted = read.flatMap(({ indicator, milestone }) => (indicator ? [] : [milestone]));
    const to = planEnd(view, read);
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
      ...(counted.length > 0 ? { rows: idsInYear(view.rows, counted, view) } : {}),
    };
  },
};
