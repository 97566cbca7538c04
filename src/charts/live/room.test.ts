// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutTo, roomFor } from './room.ts';

const anyText = fc.string({ unit: fc.constantFrom('项', '目', 'a', 'W', ' ', '\uff08') });
const anyWidth = fc.integer({ min: 30, max: 400 });

it('roomFor takes the longest text, and Chinese as wider than Latin', () => {
  expect(roomFor(['计划', '计划与实际'])).toBe(roomFor(['计划与实际']));
  expect(roomFor(['计划'])).toBeGreaterThan(roomFor(['ab']));
  expect(roomFor([])).toBeLessThan(roomFor(['a']));
});

it('cutTo leaves a text that fits, and ends a longer one with an ellipsis', () => {
  expect(cutTo('清水塘大桥', 300)).toBe('清水塘大桥');
  expect(cutTo('轨道交通装备产业扩建项目', 60)).toMatch(/^轨道.*…$/);
});

it('cutTo keeps the beginning of a text and takes no more room than it is given', () => {
  fc.assert(
    fc.property(anyText, anyWidth, (text, width) => {
      const cut = cutTo(text, width);
      const [beginning] = cut.split('…');
      expect(text.startsWith(beginning!)).toBe(true);
      expect(roomFor([cut])).toBeLessThanOrEqual(Math.ceil(width) + roomFor([]));
    }),
  );
});
