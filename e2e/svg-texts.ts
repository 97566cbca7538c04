import type { Page } from '@playwright/test';

/** Whatever in a drawing has letters of its own. */
export const RUNS = 'text:not(:has(tspan)), tspan';

/** A run of text in a drawing: its words and where its letters stand, in pixels. */
export interface SvgText {
  readonly plot: number;
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** How far it sticks out of its drawing. */
  readonly sticksOut: number;
}

/** Measures every text of every drawing, as it is drawn on the screen. */
export function svgTexts(page: Page): Promise<readonly SvgText[]> {
  return page.evaluate(
    (runs) =>
      [...document.querySelectorAll('.plot')].flatMap((plot, index) =>
        [...plot.querySelectorAll<SVGTextContentElement>(runs)].map((run) => {
          const { left, right } = run.getBoundingClientRect();
          const sheet = run.ownerSVGElement?.getBoundingClientRect() ?? new DOMRect();
          const { d: scale = 1, f: origin = 0 } = run.getScreenCTM() ?? {};
          const size = Number.parseFloat(getComputedStyle(run).fontSize) * scale;
          const baseline = origin + run.getStartPositionOfChar(0).y * scale;
          // Letters, not line boxes: a face may ask for half a line above and below.
          const [top, bottom] = [baseline - 0.85 * size, baseline + 0.2 * size];
          return {
            plot: index,
            words: run.textContent ?? '',
            left,
            right,
            top,
            bottom,
            sticksOut: Math.max(
              sheet.left - left,
              right - sheet.right,
              sheet.top - top,
              bottom - sheet.bottom,
            ),
          };
        }),
      ),
    RUNS,
  );
}

/** Pairs of texts of one drawing whose letters stand on each other, by more than a pixel. */
export function overlapping(texts: readonly SvgText[]): readonly string[] {
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter(
        (other) =>
          one.plot === other.plot &&
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1,
      )
      .map((other) => `${one.words} on ${other.words}`),
  );
}
