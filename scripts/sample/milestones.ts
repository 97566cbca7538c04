import type { Bilingual } from './names.ts';
import type { Told, Version } from './timeline.ts';

/** Investment against time progress by September: at or above it, up to 10 points behind, further. */
export type Pace = 'ahead' | 'behind' | 'far-behind';

export interface Exemption {
  readonly reason: Bilingual;
  readonly until?: string;
  readonly from: Version;
}

/** A planned month; where it moved, as each of the three versions had it. */
export type PlanText = string | Told<string> | undefined;
type PlanActual = readonly [plan: PlanText, actual?: string];

/** A project's script. What it leaves out is drawn, or unknown. */
export interface Row {
  readonly start?: PlanActual;
  readonly completion?: PlanActual;
  readonly signed?: string;
  readonly pace?: Pace;
  readonly exemption?: Exemption;
  readonly entered?: Version;
}

const REPLANNED = { zh: '规划调整', en: 'The land-use plan is being revised' };
const GRID = { zh: '等待上级电网迁改批复', en: 'Waiting for approval to move the power line' };
const PUT_OFF = { zh: '汛期按要求暂缓开工', en: 'Start put off by order for the flood season' };
const FLOOD = { zh: '汛期按要求停工', en: 'Stopped by order for the flood season' };

/**
 * The year's 26 starts. Thirteen of them were planned by September; with four that are planned and
 * not begun (`NOT_STARTED`) the plan by September is 17. Hardly one in January and February, a wave
 * in spring that overtakes the plan in April, a lull, and a second wave in August and September.
 */
export const STARTED: readonly Row[] = [
  { start: ['2020-01', '2020-01'], completion: ['2020-11', '2020-07'] },
  { start: ['2020-02', '2020-03'] },
  { start: ['2020-03', '2020-03'], completion: ['2021-01', '2020-09'] },
  { start: ['2020-03', '2020-04'], pace: 'behind' },
  { start: ['2020-03', '2020-05'], pace: 'far-behind' },
  // Its completion is planted too early in the latest version: plants.ts.
  { start: ['2020-04', '2020-04'], completion: ['2020-12', '2020-09'] },
  { start: ['2020-04', '2020-03'], pace: 'ahead' },
  { start: ['2020-05', '2020-05'] },
  { start: ['2020-06', '2020-06'] },
  { start: ['2020-06', '2020-05'], pace: 'ahead' },
  { start: ['2020-07', '2020-07'] },
  { start: ['2020-08', '2020-08'] },
  { start: [['2020-07', '2020-09', '2020-09'], '2020-09'], pace: 'behind' },
  // Early.
  { start: ['2020-10', '2020-04'], pace: 'ahead' },
  { start: ['2020-10', '2020-06'], pace: 'ahead' },
  { start: ['2020-11', '2020-07'], pace: 'ahead' },
  { start: ['2020-12', '2020-08'], pace: 'ahead' },
  { start: ['2020-10', '2020-09'], pace: 'ahead' },
  { start: ['2020-11', '2020-09'], pace: 'ahead' },
  { start: ['2020-12', '2020-09'] },
  { start: ['2021-03', '2020-09'], pace: 'ahead' },
  // Planned for the year before.
  { start: ['2019-12', '2020-04'] },
  { start: ['2019-11', '2020-05'], pace: 'far-behind' },
  // Without a planned start.
  { start: [undefined, '2020-04'] },
  { start: [undefined, '2020-07'] },
  { start: [undefined, '2020-08'] },
];

/** Ten of the year's 13 completions; three more are in `STARTED`. */
export const FINISHED: readonly Row[] = [
  { completion: ['2020-01', '2020-01'] },
  { completion: ['2020-04', '2020-05'] },
  { completion: ['2020-05', '2020-04'] },
  { completion: ['2020-06', '2020-06'] },
  { completion: ['2020-06', '2020-06'] },
  { completion: ['2020-07', '2020-09'] },
  { completion: [['2020-07', '2020-09', '2020-09'], '2020-08'] },
  { completion: ['2020-10', '2020-06'] },
  { completion: ['2019-12', '2020-03'] },
  { completion: [undefined, '2020-08'] },
];

const planned = (...months: readonly PlanText[]): readonly Row[] =>
  months.map((plan) => ({ completion: [plan] }));

/** Under way from earlier years; the first four make the plan by September 11 completions. */
export const CARRIED: readonly Row[] = [
  { completion: ['2020-03'], pace: 'far-behind' },
  { completion: ['2020-04'], pace: 'far-behind', exemption: { reason: GRID, from: 1 } },
  { completion: ['2020-06'], pace: 'behind' },
  { completion: [['2020-05', '2020-08', '2020-08']], pace: 'behind' },
  { completion: [['2020-06', '2020-09', '2020-12']], pace: 'far-behind' },
  { completion: [['2020-08', '2020-08', '2020-11']], pace: 'behind' },
  { completion: [['2020-09', '2020-09', '2020-12']], pace: 'behind' },
  { completion: [['2020-12', '2020-12', '2021-06']], pace: 'far-behind' },
  {
    completion: ['2021-05'],
    pace: 'far-behind',
    exemption: { reason: FLOOD, from: 0, until: '2020-10' },
  },
  { completion: ['2021-09'], pace: 'far-behind', exemption: { reason: REPLANNED, from: 2 } },
  ...planned('2020-10', '2020-10', '2020-11', '2020-11', '2020-12', '2020-12', '2020-12'),
  ...planned('2021-01', '2021-03', '2021-04', '2021-06', '2021-06', '2021-08', '2021-10'),
  ...planned('2021-12', '2021-12', '2022-03', '2022-06', '2022-09', '2022-12'),
  ...planned(undefined, undefined, undefined, undefined),
];

const signed = (month: string, ...plans: readonly PlanText[]): readonly Row[] =>
  plans.map((plan) => ({ signed: month, start: [plan] }));
const reserve = (...plans: readonly string[]): readonly Row[] =>
  plans.map((plan) => ({ start: [plan] }));

export const NOT_STARTED: readonly Row[] = [
  { signed: '2019-06', start: ['2020-02'] },
  { signed: '2019-10', start: ['2020-05'], exemption: { reason: REPLANNED, from: 0 } },
  // Its exemption has run out.
  {
    signed: 'unknown',
    start: ['2020-07'],
    exemption: { reason: PUT_OFF, from: 0, until: '2020-08' },
  },
  { signed: '2019-11', start: [['2020-06', '2020-08', '2020-08']] },
  ...signed('2020-01', ['2020-08', '2020-10', '2020-12'], ['2020-09', '2020-09', '2020-11']),
  ...signed('2019-12', ['2020-07', '2020-11', '2020-11'], ['2020-08', '2020-08', '2020-10']),
  {
    signed: '2020-03',
    start: ['2020-10'],
    exemption: { reason: REPLANNED, from: 2, until: '2020-12' },
  },
  ...signed('2020-04', '2020-10', '2020-10', '2020-11', '2020-12'),
  ...signed('2020-06', '2020-10', '2020-11', '2020-12', '2020-12'),
  ...signed('2020-08', '2020-12'),
  { signed: '2020-08', start: ['2020-11'], entered: 1 },
  ...signed('2019-09', '2021-01', '2021-03', '2021-03'),
  ...signed('2020-05', '2021-01', '2021-02', '2021-04', '2021-06'),
  ...signed('2020-08', '2021-03'),
  ...signed('2020-09', '2021-03', '2021-05'),
  { signed: '2020-07', start: ['2021-04'], entered: 1 },
  ...signed('2019-08', undefined, undefined),
  ...signed('2020-05', undefined, undefined, undefined),
  ...signed('unknown', undefined, undefined),
  { signed: '2020-09', entered: 2 },
  ...reserve('2021-01', '2021-03', '2021-03', '2021-04', '2021-05', '2021-06', '2021-06'),
  ...reserve('2021-07', '2021-08', '2021-09', '2021-09', '2021-10', '2021-11', '2021-12'),
  ...reserve('2021-12', '2022-03'),
];

/** In reserve, and no month is known. */
export const WITHOUT_MONTHS = 10;
