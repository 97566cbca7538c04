import { MONEY_UNIT } from '../ledger/ledger.ts';
import { say } from '../text/messages.ts';
import type { FigureDefinition } from './figure.ts';
import {
  aboutMoney,
  moneyNotes,
  plansInvestment,
  pointsAhead,
  timeShare,
  yearMoneyOf,
} from './investment.ts';
import { nothingInView } from './over-projects.ts';

/** How much of the year's investment is done, and does it keep up with time? */
export const investmentDone: FigureDefinition = {
  id: 'investment-done',
  topic: 'plan',
  width: 'column',
  formulas: ['investment-rate', 'time-progress', 'ahead-of-time'],
  build(view) {
    if (!plansInvestment(view)) return undefined;
    const question = say('done.question');
    if (view.rows.length === 0) return nothingInView(view, question);
    const money = yearMoneyOf(view.rows);
    const { planned, actual } = money;
    const isKnown = money.rows.length > 0;
    const plan = isKnown ? planned : money.unrecordedPlan;
    const most = Math.max(1, plan, actual);
    return {
      question,
      headline:
        planned > 0
          ? say('done.headline', {
              actual,
              share: actual / planned,
              points: pointsAhead(money, timeShare(view)),
            })
          : say('done.unknown', { planned: plan }),
      ...aboutMoney(view, money, most),
      chart: {
        kind: 'plan-actual-bars',
        unit: MONEY_UNIT,
        full: most,
        rows: [{ label: say('done.label'), planned: plan, actual: isKnown ? actual : undefined }],
      },
      notes: isKnown ? moneyNotes(view, money) : [],
    };
  },
};
