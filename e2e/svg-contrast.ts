import type { Page } from '@playwright/test';
import { RUNS } from './svg-texts.ts';

export interface TextContrast {
  readonly words: string;
  /** The least contrast between its letters and what lies under them. */
  readonly contrast: number;
}

/** How every text of every drawing stands out from whatever it stands on, as it is painted. */
export function svgContrasts(page: Page): Promise<readonly TextContrast[]> {
  return page.evaluate((runs) => {
    type Colour = readonly [red: number, green: number, blue: number, alpha: number];

    const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

    /** Any CSS colour as numbers, through the browser's own reading of it. */
    const colourOf = (css: string): Colour => {
      if (paint === null) throw new Error('no canvas to read colours with');
      paint.clearRect(0, 0, 1, 1);
      paint.fillStyle = css;
      paint.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = paint.getImageData(0, 0, 1, 1).data;
      return [red, green, blue, alpha / 255];
    };
    const over = (top: Colour, below: Colour): Colour => {
      const mix = (a: number, b: number) => a * top[3] + b * (1 - top[3]);
      return [mix(top[0], below[0]), mix(top[1], below[1]), mix(top[2], below[2]), 1];
    };
    const luminance = ([red, green, blue]: Colour) => {
      const linear = (part: number) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      };
      return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    };
    const contrastOf = (a: Colour, b: Colour) => {
      const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
      return (lighter + 0.05) / (darker + 0.05);
    };
    /** All opacities from an element up to the page, multiplied. */
    const opacityOf = (element: Element): number => {
      const own = Number(getComputedStyle(element).opacity);
      return element.parentElement === null ? own : own * opacityOf(element.parentElement);
    };

    /** What an element paints at a point: several colours where it is a pattern of lines. */
    const paintsOf = (element: Element): readonly Colour[] => {
      const style = getComputedStyle(element);
      const isOutline = element instanceof SVGLineElement || style.fill === 'none';
      const drawn = isOutline ? style.stroke : style.fill;
      const css = element instanceof SVGGeometryElement ? drawn : style.backgroundColor;
      if (css === 'none') return [];
      const opacity = opacityOf(element);
      const pattern = /url\("?#([^")]+)/.exec(css)?.[1];
      const lines = pattern === undefined ? [] : document.querySelectorAll(`#${pattern} line`);
      const paints =
        pattern === undefined ? [css] : [...lines].map((line) => getComputedStyle(line).stroke);
      return paints
        .map((text) => colourOf(text))
        .map(([red, green, blue, alpha]): Colour => [red, green, blue, alpha * opacity])
        .filter(([, , , alpha]) => alpha > 0);
    };

    /** The colours that may lie under a text at a point of the screen. */
    const groundsAt = (text: Element, x: number, y: number): readonly Colour[] => {
      const style = getComputedStyle(text);
      if (style.paintOrder.startsWith('stroke') && Number.parseFloat(style.strokeWidth) >= 4) {
        return [colourOf(style.stroke)];
      }
      const below = document
        .elementsFromPoint(x, y)
        .filter((element) => !(element instanceof SVGTextContentElement));
      const page: Colour = [255, 255, 255, 1];
      return below.reduceRight<readonly Colour[]>(
        (grounds, element) => {
          const paints = paintsOf(element);
          const painted = paints.flatMap((top) => grounds.map((ground) => over(top, ground)));
          const isPattern = getComputedStyle(element).fill.startsWith('url');
          if (painted.length === 0) return grounds;
          return isPattern ? grounds.concat(painted) : painted;
        },
        [page],
      );
    };

    return [...document.querySelectorAll('.plot')].flatMap((plot) => {
      plot.scrollIntoView({ block: 'center', behavior: 'instant' });
      return [...plot.querySelectorAll(runs)].map((run) => {
        const { left, top, width, height } = run.getBoundingClientRect();
        const [red, green, blue, alpha] = colourOf(getComputedStyle(run).fill);
        const letters: Colour = [red, green, blue, alpha * opacityOf(run)];
        const contrasts = [0.02, 0.25, 0.5, 0.75, 0.98]
          .flatMap((part) => groundsAt(run, left + width * part, top + height / 2))
          .map((ground) => contrastOf(over(letters, ground), ground));
        return { words: run.textContent ?? '', contrast: Math.min(...contrasts) };
      });
    });
  }, RUNS);
}
