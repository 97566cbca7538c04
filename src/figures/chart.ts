import type {
  CategoryId,
  CitedPlace,
  IndicatorId,
  Moment,
  ProjectId,
  Unit,
  Words,
} from '../ledger/ledger.ts';
import type { Month } from '../ledger/months.ts';
import type { Quantity } from '../ledger/quantities.ts';
import type { Rate } from '../ledger/rates.ts';
import type { Period } from '../text/formats.ts';
import type { Label } from '../text/messages.ts';
import type { LightChoice, OwnChoice, StageChoice } from '../view/filters.ts';
import type { Milestone } from '../view/standing.ts';
import type { Scope } from '../view/view.ts';
import type { Cell, Column, ProjectLink } from './cell.ts';
import type { SortColumn } from './table-settings.ts';

/** What a mark of a chart stands for: choosing the mark filters by it, or opens the project. */
export type Mark =
  | { readonly kind: 'category'; readonly category: CategoryId }
  | { readonly kind: 'stage'; readonly stage: StageChoice }
  | { readonly kind: 'light'; readonly light: LightChoice }
  | { readonly kind: 'own'; readonly dimension: OwnChoice; readonly choice: string }
  | { readonly kind: 'key-industrial' }
  | { readonly kind: 'project'; readonly project: ProjectId };

export interface PlanActualRow {
  readonly label: Label;
  readonly planned: Quantity | undefined;
  readonly actual: Quantity | undefined;
}

/** Pairs of bars, planned over actual, on one scale from zero. */
export interface PlanActualBars {
  readonly kind: 'plan-actual-bars';
  readonly unit: Unit;
  /** The quantity that reaches the end of the scale; charts that are read together share it. */
  readonly full: number;
  readonly rows: readonly PlanActualRow[];
}

export interface Part {
  readonly label: Label;
  readonly count: number;
  /** The part that the figure is about; the others are the rest. */
  readonly emphasis: boolean;
  readonly mark?: Mark;
  readonly selected?: boolean;
}

/** The parts of a whole, side by side on one bar. */
export interface PartOfWhole {
  readonly kind: 'part-of-whole';
  readonly unit: Unit;
  readonly whole: { readonly label: Label; readonly count: number };
  readonly parts: readonly Part[];
}

/** A published lower bound (以上) with an open end, and what is done of it if that is published. */
export interface LowerBound {
  readonly kind: 'lower-bound';
  readonly unit: Unit;
  readonly planned: Quantity;
  readonly actual: Quantity | undefined;
}

/** The months of the year, those gone by filled, and the rates that are read against them. */
export interface TimeProgress {
  readonly kind: 'time-progress';
  readonly months: readonly Month[];
  /** How many of them have gone by. */
  readonly gone: number;
  readonly readings: readonly { readonly label: Words; readonly rate: Rate }[];
}

export interface StageBatch {
  readonly stage: StageChoice;
  readonly projects: readonly ProjectLink[];
  readonly mark: Mark;
  readonly selected: boolean;
}

/** The five batches in their order, each with its next step, and those whose stage is unknown. */
export interface Stages {
  readonly kind: 'stages';
  readonly unit: Unit;
  readonly stages: readonly StageBatch[];
}

export interface RankedBar {
  readonly label: Label;
  readonly quantity: Quantity;
  readonly projects: readonly ProjectLink[];
  readonly mark: Mark;
  readonly selected: boolean;
}

/** Bars from the greatest to the least; what is not published stands apart, hatched. */
export interface RankedBars {
  readonly kind: 'ranked-bars';
  readonly unit: Unit;
  /** Whether a bar is one project, or a category with its projects. */
  readonly of: 'projects' | 'categories';
  readonly bars: readonly RankedBar[];
  readonly notPublished: readonly ProjectLink[];
}

/** An indicator with one side, read as what it is: promised, done, a state, or steps aimed at. */
export interface IndicatorReading {
  readonly id: IndicatorId;
  readonly label: Label;
  readonly sense: 'planned' | 'actual' | 'value' | 'goals';
  readonly quantities: readonly Quantity[];
  readonly unit: Unit;
  readonly period: Period;
  readonly place: CitedPlace;
  /** Whether it is about one category of projects, or about the whole district. */
  readonly ofCategory: boolean;
  /** How it stands to the filters: where it is not split by them, the reading says so. */
  readonly scope: Scope;
}

/** Indicators side by side, each a number with its name and period. */
export interface Indicators {
  readonly kind: 'indicators';
  readonly indicators: readonly IndicatorReading[];
}

export interface ProjectRow extends ProjectLink {
  readonly category: Label;
  readonly stage: StageChoice;
  readonly totalInvestment: Quantity | undefined;
  readonly progress: Words | undefined;
  readonly places: readonly (CitedPlace & { readonly asOf?: Moment | undefined })[];
}

/** The projects themselves, one a row. */
export interface ProjectRows {
  readonly kind: 'project-rows';
  readonly rows: readonly ProjectRow[];
}

/** Months of a year, planned against actual; nothing is drawn of what lies after the as-of month. */
export interface MonthSeries {
  readonly kind: 'month-series';
  readonly unit: Unit;
  readonly months: readonly Month[];
  readonly asOf: Month;
  /** `bars` month by month, or `lines` that add up. */
  readonly form: 'bars' | 'lines';
  /** One value a month; undefined where it is not known, or lies after the as-of month. */
  readonly planned: readonly (number | undefined)[];
  readonly actual: readonly (number | undefined)[];
  /** What each remaining month must bring, where the figure asks for it. */
  readonly needed?: readonly (number | undefined)[];
}

export interface RateRow {
  readonly label: Label;
  readonly planned: number;
  readonly actual: number;
  readonly mark: Mark;
  readonly selected: boolean;
}

/**
 * Rates of groups, the highest first, each with its two numbers beside it, so that 1/1 does not look
 * like 20/20. `reference` is a share of 1 that all are read against.
 */
export interface RateBars {
  readonly kind: 'rate-bars';
  readonly unit: Unit;
  readonly rows: readonly RateRow[];
  readonly reference?: { readonly label: Label; readonly share: number };
}

export interface LightCounts {
  readonly light: LightChoice;
  readonly count: number;
}

export interface LightRow {
  readonly label: Label;
  readonly counts: readonly LightCounts[];
  readonly mark: Mark;
  readonly selected: boolean;
}

/** Projects by light, a bar a group, red first. */
export interface LightBars {
  readonly kind: 'light-bars';
  readonly unit: Unit;
  readonly rows: readonly LightRow[];
}

/** How many fall on each value of a scale, without gaps; `median` is marked. */
export interface Distribution {
  readonly kind: 'distribution';
  readonly unit: Unit;
  readonly bins: readonly { readonly value: number; readonly count: number }[];
  readonly median: number;
  /** What the scale counts: months after the planned one. */
  readonly scale: Label;
}

/** Rows of values that are best read as a table: late lists, leagues, checks. */
export interface Listing {
  readonly kind: 'listing';
  readonly columns: readonly Column[];
  readonly rows: readonly ListingRow[];
}

export interface ListingRow {
  readonly cells: readonly Cell[];
  /** What choosing the row does; a row of a project opens it. */
  readonly mark?: Mark;
  readonly light?: LightChoice;
}

/** A project on the wall chart, as it was known at the as-of month. */
export interface WallRow extends ProjectLink {
  /** Its place in the ledger. */
  readonly place: number;
  readonly light: LightChoice;
  readonly stage: StageChoice;
  readonly plannedStart: Month | undefined;
  readonly plannedCompletion: Month | undefined;
  readonly actualStart: Month | undefined;
  readonly actualCompletion: Month | undefined;
  readonly unit: string | undefined;
  readonly leader: string | undefined;
  readonly totalInvestment: Quantity | undefined;
  /** Which milestones are due and not reached. */
  readonly overdue: readonly Milestone[];
  /** The most that a milestone which is reached or due came after its plan; negative is early. */
  readonly monthsLate: number | undefined;
}

export interface WallGroup {
  readonly label: Label;
  readonly rows: readonly WallRow[];
}

/** The wall chart (挂图): every project a row, in groups, months across. */
export interface WallChart {
  readonly kind: 'wall-chart';
  readonly months: readonly Month[];
  readonly asOf: Month;
  readonly groups: readonly WallGroup[];
}

export interface ProjectTableColumn extends Column {
  readonly id: SortColumn;
}

export interface ProjectTableRow extends ProjectLink {
  /** One a column. */
  readonly cells: readonly Cell[];
  /** What the row is sorted by, one a column; undefined where it is not known. */
  readonly values: readonly (number | string | undefined)[];
}

/** All that a ledger knows of its projects, a row each: columns are chosen, sorted and grouped. */
export interface ProjectTable {
  readonly kind: 'project-table';
  readonly columns: readonly ProjectTableColumn[];
  readonly rows: readonly ProjectTableRow[];
}

/** Nothing is in view; `ways` says which filters to take off. */
export interface NothingInView {
  readonly kind: 'nothing-in-view';
  readonly reason: Label;
}

/** A chart as data. This union is the contract of all that draw, print, export or read figures. */
export type Chart =
  | PlanActualBars
  | PartOfWhole
  | LowerBound
  | TimeProgress
  | Stages
  | RankedBars
  | Indicators
  | ProjectRows
  | MonthSeries
  | RateBars
  | LightBars
  | Distribution
  | Listing
  | WallChart
  | ProjectTable
  | NothingInView;

export type ChartKind = Chart['kind'];
export type ChartOf<Kind extends ChartKind> = Extract<Chart, { kind: Kind }>;
