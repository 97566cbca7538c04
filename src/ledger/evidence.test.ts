// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseArticlePlace } from './evidence.ts';

it('parseArticlePlace reads section and paragraph', () => {
  expect(parseArticlePlace('§1¶5')).toEqual({ section: 1, paragraph: 5 });
  expect(parseArticlePlace('§0¶12')).toEqual({ section: 0, paragraph: 12 });
});

it.each(['', '§1', '¶5', '1¶5', '§1¶', '§a¶b', '§1¶5 ', '§1¶5§2¶3', '第 3 页'])(
  'parseArticlePlace leaves %j to be read as it is',
  (at) => {
    expect(parseArticlePlace(at)).toBeUndefined();
  },
);

it('parseArticlePlace gives back what a place is written from', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (section, paragraph) => {
      expect(parseArticlePlace(`§${section}¶${paragraph}`)).toEqual({ section, paragraph });
    }),
  );
});
