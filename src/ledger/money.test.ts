// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { moneyScale, yuanOf } from './money.ts';

it('moneyScale goes over to 亿元 at 1 亿 exactly', () => {
  expect(moneyScale(9999.99)).toEqual({ unit: '万元', amount: 9999.99 });
  expect(moneyScale(10_000)).toEqual({ unit: '亿元', amount: 1 });
  expect(moneyScale(1_000_000)).toEqual({ unit: '亿元', amount: 100 });
  expect(moneyScale(0)).toEqual({ unit: '万元', amount: 0 });
});

it('moneyScale reads a difference below zero by its size', () => {
  expect(moneyScale(-20_000)).toEqual({ unit: '亿元', amount: -2 });
  expect(moneyScale(-20)).toEqual({ unit: '万元', amount: -20 });
});

it('yuanOf makes whole yuan of 万元 with two decimals', () => {
  expect(yuanOf(1000)).toBe(10_000_000);
  expect(yuanOf(0.07)).toBe(700);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000_000 }), (hundredths) => {
      expect(yuanOf(hundredths / 100)).toBe(hundredths * 100);
    }),
  );
});
