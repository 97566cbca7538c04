import { monthOfYear, monthsOfYear } from '../ledger/months.ts';
import { rateOf } from '../ledger/rates.ts';
import { say } from '../text/messages.ts';
import { indicatorOf } from '../view/view.ts';
import { evidenceOfIndicators, scopeNotes } from './evidence.ts';
import type { FigureDefinition } from './figure.ts';

/** How much of the year has gone by, and where do starts and completions stand against it? */
export const timeProgress: FigureDefinition = {
  id: 'time-progress',
  topic: 'plan',
  width: 'column',
  build(view) {
    const months = monthsOfYear(view.ledger.year);
    const gone = monthOfYear(view.asOf);
    const read = ['starts', 'completions']
      .map((id) => indicatorOf(view, id))
      .filter((indicator) => indicator !== undefined);
    const readings = read.map(({ name, planned, actual }) => ({
      label: name,
      rate: rateOf(actual, planned),
    }));
    const progress = rateOf(gone, months.length);
    return {
      question: say('time.question'),
      headline: say('time.headline', { progress, readings }),
      measure: say('time.measure', { year: view.ledger.year }),
      chart: { kind: 'time-progress', months, asOf: view.asOf, readings },
      notes: [
        ...(readings.length > 0 ? [say('time.dueByNow', { asOf: view.asOf, progress })] : []),
        ...scopeNotes(view, read),
      ],
      evidence: evidenceOfIndicators(read),
    };
  },
};
