import type { Page } from '@playwright/test';

/** A run of text in a drawing: its words, where its letters stand, and on what. */
export interface SvgText {
  readonly plot: number;
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** How far it sticks out of its drawing, in pixels. */
  readonly sticksOut: number;
  /** The least contrast between its letters and what lies under them. */
  readonly contrast: number;
}

/** Reads every text of every drawing, as it is drawn on the screen. */
export function svgTexts(page: Page): Promise<readonly SvgText[]> {
  return page.evaluate(() => {
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
      const css = element instanceof SVGGeometryElement ? style.fill : style.backgroundColor;
      const opacity = opacityOf(element);
      if (css === 'none') return [];
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

    const runsOf = (plot: Element) =>
      [...plot.querySelectorAll<SVGTextContentElement>('text, tspan')].filter((element) =>
        [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
        ),
      );

    return [...document.querySelectorAll('.plot')].flatMap((plot, index) => {
      plot.scrollIntoView({ block: 'center', behavior: 'instant' });
      return runsOf(plot).map((run) => {
        const box = run.getBoundingClientRect();
        const sheet = run.ownerSVGElement?.getBoundingClientRect() ?? box;
        const scale = run.getScreenCTM()?.d ?? 1;
        const size = Number.parseFloat(getComputedStyle(run).fontSize) * scale;
        const baseline = (run.getScreenCTM()?.f ?? 0) + run.getStartPositionOfChar(0).y * scale;
        // Letters, not line boxes: a face may ask for half a line above and below.
        const [top, bottom] = [baseline - 0.85 * size, baseline + 0.2 * size];
        const fill = colourOf(getComputedStyle(run).fill);
        const letters: Colour = [fill[0], fill[1], fill[2], fill[3] * opacityOf(run)];
        const contrasts = [0.02, 0.25, 0.5, 0.75, 0.98]
          .flatMap((part) => groundsAt(run, box.left + box.width * part, baseline - 0.35 * size))
          .map((ground) => contrastOf(over(letters, ground), ground));
        return {
          plot: index,
          words: run.textContent ?? '',
          left: box.left,
          right: box.right,
          top: top - sheet.top,
          bottom: bottom - sheet.top,
          sticksOut: Math.max(
            sheet.left - box.left,
            box.right - sheet.right,
            sheet.top - top,
            bottom - sheet.bottom,
          ),
          contrast: Math.min(...contrasts),
        };
      });
    });
  });
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
