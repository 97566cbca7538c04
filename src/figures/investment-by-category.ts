import { categoryName, MONEY_UNIT } from '../ledger/ledger.ts';
import { say } from '../text/messages.ts';
import { chosenOf, under, type View } from '../view/view.ts';
import type { RateRow } from './chart.ts';
import type { FigureDefinition } from './figure.ts';
import {
  aboutMoney,
  moneyNotes,
  plansInvestment,
  pointsAhead,
  timeShare,
  yearMoneyOf,
} from './investment.ts';
import { ranked } from './milestone-rates.ts';
import { nothingInView } from './over-projects.ts';

function headlineOf(view: View) {
  const time = timeShare(view);
  const groups = ranked(
    chosenOf(view.byCategory).map(({ choice, rows }) => ({
      name: categoryName(view.ledger, choice),
      ...yearMoneyOf(rows),
    })),
  ).filter(({ planned }) => planned > 0);
  const worst = groups.at(-1);
  if (worst === undefined) {
    return say('done.unknown', { planned: yearMoneyOf(view.rows).unrecordedPlan });
  }
  const { name, planned, actual } = worst;
  return say('doneBy.headline', {
    all: groups.length,
    behind: groups.filter((group) => pointsAhead(group, time) < 0).length,
    worst: { name, rate: { kind: 'ratio', planned, actual } },
  });
}

/** In which categories is investment behind time? Each under all other filters. */
export const investmentByCategory: FigureDefinition = {
  id: 'investment-by-category',
  topic: 'progress',
  width: 'column',
  formulas: ['investment-rate', 'time-progress', 'ahead-of-time'],
  build(view) {
    if (!plansInvestment(view)) return undefined;
    const question = say('doneBy.question');
    if (view.rows.length === 0) return nothingInView(view, question);
    const rows = view.byCategory.flatMap(({ choice, rows: own, selected }): readonly RateRow[] => {
      const { rows: known, planned, actual } = yearMoneyOf(own);
      if (known.length === 0) return [];
      const label = categoryName(view.ledger, choice);
      return [{ label, planned, actual, mark: { kind: 'category', category: choice }, selected }];
    });
    if (rows.length === 0) return undefined;
    const money = yearMoneyOf(under(view, 'category'));
    const most = Math.max(1, ...rows.flatMap(({ planned, actual }) => [planned, actual]));
    return {
      question,
      headline: headlineOf(view),
      ...aboutMoney(view, money, most),
      chart: {
        kind: 'rate-bars',
        unit: MONEY_UNIT,
        rows: ranked(rows),
        reference: { label: say('doneBy.time'), share: timeShare(view) },
      },
      notes: moneyNotes(view, money),
    };
  },
};
