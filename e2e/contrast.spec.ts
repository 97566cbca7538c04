import { expect, test } from './board.ts';
import { svgContrasts } from './svg-contrast.ts';

const LEAST = 4.5;

for (const theme of ['light', 'dark'] as const) {
  for (const query of [
    '',
    '&lang=en',
    '&category=industrial&stage=underway',
    '&key-industrial=1',
  ]) {
    test(`every text of a drawing stands out from its ground (${theme}${query})`, async ({
      board,
      page,
    }) => {
      await board.open(`?theme=${theme}${query}`);
      const texts = await svgContrasts(page);
      expect(texts.length).toBeGreaterThan(25);
      const faint = texts
        .filter(({ contrast }) => contrast < LEAST)
        .map(({ words, contrast }) => `${words}: ${contrast.toFixed(2)}`);
      expect(faint).toEqual([]);
    });
  }
}

test('a mark under the pointer keeps its text readable', async ({ board, page }) => {
  for (const theme of ['light', 'dark']) {
    await board.open(`?theme=${theme}`);
    await board.figure('byStage').mark('签约').hover();
    const hovered = (await svgContrasts(page)).filter(({ words }) => /签约|抓落地/.test(words));
    expect(hovered).toHaveLength(2);
    for (const { contrast } of hovered) expect(contrast).toBeGreaterThanOrEqual(LEAST);
  }
});
