import type { Chart, ChartKind, ChartOf } from '../figures/chart.ts';

/**
 * Every chart is drawn at one width, in its own units, and scaled with the type around it. So what is
 * drawn at build time fits every screen, and nothing moves when the live drawing takes over.
 */
export const PLOT_WIDTH = 328;

/** The chart's own element fills its place; only its drawing keeps its units. */
export const FILLING = { width: '100%', height: '100%' } as const;

/** The kinds that recharts draws; the others are plain HTML. */
export const DRAWN_KINDS = [
  'plan-actual-bars',
  'part-of-whole',
  'lower-bound',
  'time-progress',
  'stages',
  'ranked-bars',
  'month-series',
  'rate-bars',
  'light-bars',
  'distribution',
] as const satisfies readonly ChartKind[];
export type DrawnChart = ChartOf<(typeof DRAWN_KINDS)[number]>;

export function isDrawn(chart: Chart): chart is DrawnChart {
  return DRAWN_KINDS.some((kind) => kind === chart.kind);
}

const PAIR_HEIGHT = 112;
const STAGE_ROW = 38;
const RANKED_ROW = 42;
/** The rule's label and the bars of a series; under them a line of numbers for each side and one for the months. */
const SERIES_BODY = 136;
export const SERIES_LINE = 17;
const DISTRIBUTION_HEIGHT = 200;
const GROUP_ROW = 36;
/** Above groups: what the rule or the signs in them mean. */
export const GROUPS_HEAD = 22;

/** Groups beyond these stand in the table. */
export const MOST_GROUPS = 14;

/** More bars than these make no picture: the rest is counted, and stands in the table. */
export const MOST_BARS = 8;

function rankedRows({ bars, notPublished }: ChartOf<'ranked-bars'>): number {
  const rest = (bars.length > MOST_BARS ? 1 : 0) + (notPublished.length > 0 ? 1 : 0);
  return Math.min(bars.length, MOST_BARS) + rest;
}

/** The groups that are drawn, and a row that counts the others. */
function groupRows({ rows }: ChartOf<'rate-bars' | 'light-bars'>): number {
  return Math.min(rows.length, MOST_GROUPS) + (rows.length > MOST_GROUPS ? 1 : 0);
}

const SERIES_SIDES = ['planned', 'actual', 'needed'] as const;
export type SeriesSide = (typeof SERIES_SIDES)[number];

/** The sides of which a series knows something: each has a line of numbers under the months. */
export function seriesSides(chart: ChartOf<'month-series'>): readonly SeriesSide[] {
  return SERIES_SIDES.filter((side) => chart[side]?.some((value) => value !== undefined));
}

/** The height of a chart's drawing, in the units of its width. */
export function plotHeight(chart: DrawnChart): number {
  switch (chart.kind) {
    case 'plan-actual-bars':
      return chart.rows.length * PAIR_HEIGHT;
    case 'part-of-whole':
    case 'lower-bound':
    case 'time-progress':
      return PAIR_HEIGHT;
    case 'stages':
      return chart.stages.length * STAGE_ROW;
    case 'ranked-bars':
      return rankedRows(chart) * RANKED_ROW;
    case 'month-series':
      return SERIES_BODY + SERIES_LINE * (1 + seriesSides(chart).length);
    case 'distribution':
      return DISTRIBUTION_HEIGHT;
    case 'rate-bars':
      return groupRows(chart) * GROUP_ROW + (chart.reference === undefined ? 0 : GROUPS_HEAD);
    case 'light-bars':
      return groupRows(chart) * GROUP_ROW + GROUPS_HEAD;
  }
}
