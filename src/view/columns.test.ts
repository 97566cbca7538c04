// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codesOf, numbersOf } from './columns.ts';

it('codesOf gives the place of each choice, and the size where there is none of them', () => {
  const { codes, size } = codesOf(['b', 'a', undefined, 'c'], ['a', 'b'], (choice) => choice);
  expect([...codes]).toEqual([1, 0, 2, 2]);
  expect(size).toBe(2);
});

it('codesOf takes as many bytes as the choices need', () => {
  const choices = (size: number) => Array.from({ length: size }, (_, place) => place);
  const last = (size: number) => codesOf([size - 1, -1], choices(size), (place) => place).codes;
  expect(last(255)).toEqual(new Uint8Array([254, 255]));
  expect(last(256)).toEqual(new Uint16Array([255, 256]));
  expect(() => last(65_536)).toThrow('65536 choices');
});

it('numbersOf takes as many bytes as the numbers need', () => {
  const values = (...numbers: number[]) => numbersOf(numbers, (n) => n).values;
  expect(values(24_240, -32_767)).toBeInstanceOf(Int16Array);
  expect(values(24_240, -32_768)).toBeInstanceOf(Int32Array);
  expect(values(2 ** 30 - 1)).toBeInstanceOf(Int32Array);
  expect(values(2 ** 30)).toBeInstanceOf(Float64Array);
  expect(values(1, 0.5)).toBeInstanceOf(Float64Array);
});

it('numbersOf keeps every number, and what is unknown apart from all', () => {
  const anyNumber = fc.option(
    fc.oneof(fc.integer({ min: -40_000, max: 40_000 }), fc.maxSafeInteger(), fc.double()),
    { nil: undefined },
  );
  fc.assert(
    fc.property(fc.array(anyNumber), (numbers) => {
      const { values, unknown } = numbersOf(numbers, (n) => n);
      const back = Array.from(values, (n) => (Object.is(n, unknown) ? undefined : n));
      const known = numbers.map((n) => (Number.isNaN(n) || n === undefined ? undefined : n + 0));
      expect(back.map((n) => n && n + 0)).toEqual(known.map((n) => n && n + 0));
    }),
  );
});
