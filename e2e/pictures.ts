import type { Page } from '@playwright/test';

/** The most that the rounding of soft edges may differ by, of 255. */
const ROUNDING = 2;

/** How many pixels of two screenshots differ by more than the rounding of soft edges. */
export function differences(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async ({ pictures, rounding }) => {
      const pixels = await Promise.all(
        pictures.map(async (picture) => {
          const image = new Image();
          image.src = `data:image/png;base64,${picture}`;
          await image.decode();
          const canvas = document.createElement('canvas');
          [canvas.width, canvas.height] = [image.width, image.height];
          const context = canvas.getContext('2d');
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, image.width, image.height).data ?? [];
        }),
      );
      const [first = [], second = []] = pixels;
      if (first.length !== second.length) return Number.POSITIVE_INFINITY;
      return first.filter((level, at) => Math.abs(level - (second[at] ?? 0)) > rounding).length;
    },
    { pictures: [one, other].map((shot) => shot.toString('base64')), rounding: ROUNDING },
  );
}
