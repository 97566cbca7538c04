import type {
  CategoryId,
  IndicatorId,
  Place,
  Project,
  ProjectId,
  Unit,
  Words,
} from '../ledger/ledger.ts';
import type { Month } from '../ledger/months.ts';
import type { Quantity } from '../ledger/quantities.ts';
import type { Rate } from '../ledger/rates.ts';
import type { Period } from '../text/formats.ts';
import type { Label } from '../text/messages.ts';
import type { StageChoice } from '../view/filters.ts';
import type { Scope } from '../view/view.ts';

/** What a mark of a chart stands for: choosing the mark filters by it, or opens the project. */
export type Mark =
  | { readonly kind: 'category'; readonly category: CategoryId }
  | { readonly kind: 'stage'; readonly stage: StageChoice }
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
  readonly place: Place;
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

export interface ProjectLink {
  readonly id: ProjectId;
  readonly name: Words;
}

export interface ProjectRow extends ProjectLink {
  readonly category: Label;
  readonly stage: StageChoice;
  readonly totalInvestment: Quantity | undefined;
  readonly progress: Words | undefined;
  readonly places: NonNullable<Project['evidence']>;
}

/** The projects themselves, one a row. */
export interface ProjectRows {
  readonly kind: 'project-rows';
  readonly rows: readonly ProjectRow[];
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
  | NothingInView;

export type ChartKind = Chart['kind'];
export type ChartOf<Kind extends ChartKind> = Extract<Chart, { kind: Kind }>;
