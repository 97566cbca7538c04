import { categoryName, type Words } from '../ledger/ledger.ts';
import { type Rate, rateOf } from '../ledger/rates.ts';
import { type Message, say } from '../text/messages.ts';
import type { Milestone } from '../view/standing.ts';
import { chosenOf, under, type View } from '../view/view.ts';
import type { RateRow } from './chart.ts';
import { evidenceOfProjects } from './evidence.ts';
import type { FigureDefinition } from './figure.ts';
import { nothingInView, PROJECT_UNIT } from './over-projects.ts';
import {
  idsInYear,
  measureOfRows,
  plansInYear,
  sidesByNow,
  yearToDate,
} from './year-milestones.ts';

interface GroupRate {
  readonly name: Words;
  readonly rate: Extract<Rate, { kind: 'ratio' }>;
}

const shareOf = ({ planned, actual }: Pick<RateRow, 'planned' | 'actual'>) => actual / planned;

/**
 * The highest rate first, of equal rates the one over more projects; groups without a plan come last.
 */
export function ranked<Row extends Pick<RateRow, 'planned' | 'actual'>>(
  rows: readonly Row[],
): readonly Row[] {
  const [planned, apart] = [
    rows.filter((row) => row.planned > 0),
    rows.filter((row) => row.planned === 0),
  ];
  return [
    ...[...planned].sort((a, b) => shareOf(b) - shareOf(a) || b.planned - a.planned),
    ...apart,
  ];
}

/** The rates of the categories in view, the highest first. */
function ratesInView(view: View, milestone: Milestone): readonly GroupRate[] {
  const groups = chosenOf(view.byCategory).map(({ choice, rows }) => ({
    name: categoryName(view.ledger, choice),
    ...sidesByNow(rows, milestone, view),
  }));
  return ranked(groups).flatMap(({ name, planned, actual }) => {
    const rate = rateOf(actual, planned);
    return rate.kind === 'ratio' ? [{ name, rate }] : [];
  });
}

function headlineOf(view: View, milestone: Milestone): Message {
  const rates = ratesInView(view, milestone);
  const [best] = rates;
  if (best === undefined) return say('rates.none', { milestone, asOf: view.asOf });
  const worst = rates.length > 1 ? rates.at(-1) : undefined;
  const isLevel =
    worst !== undefined &&
    best.rate.actual * worst.rate.planned === worst.rate.actual * best.rate.planned;
  return isLevel
    ? say('rates.level', { milestone, rate: best.rate })
    : say('rates.headline', { milestone, best, worst });
}

/** Rule R1 by category, each under all other filters (开工率, 竣工率). */
function ratesByCategory(id: string, milestone: Milestone): FigureDefinition {
  return {
    id,
    topic: 'progress',
    width: 'column',
    formulas: [milestone === 'start' ? 'start-rate' : 'completion-rate'],
    build(view) {
      if (!plansInYear(view, milestone)) return undefined;
      const question = say('rates.question', { milestone });
      if (view.rows.length === 0) return nothingInView(view, question);
      const groups = view.byCategory.filter(({ rows }) => rows.length > 0);
      const pool = under(view, 'category');
      return {
        question,
        headline: headlineOf(view, milestone),
        measure: measureOfRows(view, yearToDate(view), PROJECT_UNIT),
        chart: {
          kind: 'rate-bars',
          unit: PROJECT_UNIT,
          rows: ranked(
            groups.map(
              ({ choice, rows, selected }): RateRow => ({
                label: categoryName(view.ledger, choice),
                ...sidesByNow(rows, milestone, view),
                mark: { kind: 'category', category: choice },
                selected,
              }),
            ),
          ),
        },
        notes: [],
        evidence: evidenceOfProjects(pool.map(({ project }) => project)),
        rows: idsInYear(pool, [milestone], view),
      };
    },
  };
}

/** Which categories are ahead in starts, and which behind? */
export const startRates = ratesByCategory('start-rates', 'start');
/** Which categories are ahead in completions, and which behind? */
export const completionRates = ratesByCategory('completion-rates', 'completion');
