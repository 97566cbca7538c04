import type { ReactElement, ReactNode } from 'react';
import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import { FILLING, PLOT_WIDTH } from '../measure.ts';
import type { BarBox } from './mark-shapes.tsx';
import { Hatch } from './mark-shapes.tsx';

/** One horizontal bar: its length in the chart's unit, and whatever its shape needs to know. */
export interface BarRow {
  readonly key: string;
  readonly length: number;
}

interface BarRowsProps<Row extends BarRow> {
  readonly figure: string;
  readonly rows: readonly Row[];
  readonly height: number;
  /** Where bars begin and the longest ends, in the units of the plot's width. */
  readonly from: number;
  readonly to: number;
  /** The length that reaches `to`. */
  readonly full: number;
  readonly thickness: number;
  /** Room above the first bar. */
  readonly top?: number;
  /** What stands behind all bars or above them. */
  readonly children?: ReactNode;
  /** Draws a row's bar with its label; the box is the bar's own. */
  readonly shape: (row: Row, box: BarBox) => ReactElement;
}

/** Horizontal bars from zero on a band axis: the one way in which our bars are drawn. */
export function BarRows<Row extends BarRow>(props: BarRowsProps<Row>) {
  const { figure, rows, height, from, to, full, thickness, shape, top = 0, children } = props;
  return (
    <BarChart
      layout="vertical"
      width={PLOT_WIDTH}
      height={height}
      data={[...rows]}
      margin={{ top, right: PLOT_WIDTH - to, bottom: 0, left: from }}
      style={FILLING}
      accessibilityLayer={false}
      barCategoryGap={0}
    >
      <Hatch figure={figure} />
      {children}
      <XAxis type="number" domain={[0, full]} hide />
      <YAxis type="category" dataKey="key" interval={0} hide />
      <Bar
        dataKey="length"
        barSize={thickness}
        isAnimationActive={false}
        activeBar={false}
        tabIndex={-1}
        shape={({ index, x, y, width, height: tall }) => {
          const row = rows[index];
          return row && shape(row, { x, y, width, height: tall });
        }}
      />
    </BarChart>
  );
}
