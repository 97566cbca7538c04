import type { DrawnChart } from '../measure.ts';
import { Distribution } from './distribution.tsx';
import { LightBars } from './light-bars.tsx';
import { LowerBound } from './lower-bound.tsx';
import { MonthSeries } from './month-series.tsx';
import { PartOfWhole } from './part-of-whole.tsx';
import { PlanActualBars } from './plan-actual-bars.tsx';
import { RankedBars } from './ranked-bars.tsx';
import { RateBars } from './rate-bars.tsx';
import { Stages } from './stages.tsx';
import { TimeProgress } from './time-progress.tsx';

/** Draws a chart's description with recharts. Loaded after the first view. */
export function Drawing({ figure, chart }: { figure: string; chart: DrawnChart }) {
  switch (chart.kind) {
    case 'plan-actual-bars':
      return <PlanActualBars figure={figure} chart={chart} />;
    case 'part-of-whole':
      return <PartOfWhole figure={figure} chart={chart} />;
    case 'lower-bound':
      return <LowerBound figure={figure} chart={chart} />;
    case 'time-progress':
      return <TimeProgress figure={figure} chart={chart} />;
    case 'stages':
      return <Stages figure={figure} chart={chart} />;
    case 'ranked-bars':
      return <RankedBars figure={figure} chart={chart} />;
    case 'month-series':
      return <MonthSeries figure={figure} chart={chart} />;
    case 'rate-bars':
      return <RateBars figure={figure} chart={chart} />;
    case 'light-bars':
      return <LightBars figure={figure} chart={chart} />;
    case 'distribution':
      return <Distribution figure={figure} chart={chart} />;
  }
}
