import { numberOf, precisionOf, type Quantity } from './quantities.ts';

/** Actual against planned. Above 1 is good news and kept as it is. */
export type Rate =
  | { readonly kind: 'ratio'; readonly actual: number; readonly planned: number }
  | { readonly kind: 'no-plan'; readonly actual: number }
  | { readonly kind: 'unknown' };

/**
 * The rate of an actual quantity against a planned one (开工率, 竣工率, 投资完成率). Rule R1.
 *
 * Only exact quantities give a ratio; a plan of 0 gives no rate, never Infinity; a side that is not
 * published, a bound or an approximation leaves the rate unknown.
 * Source: actual by the month ÷ planned by the month; article §1¶5 gives 26/17 and 13/11.
 */
export function rateOf(actual: Quantity | undefined, planned: Quantity | undefined): Rate {
  if (actual === undefined || planned === undefined) return { kind: 'unknown' };
  if (precisionOf(actual) !== 'exact' || precisionOf(planned) !== 'exact')
    return { kind: 'unknown' };
  const [done, due] = [numberOf(actual), numberOf(planned)];
  return due === 0
    ? { kind: 'no-plan', actual: done }
    : { kind: 'ratio', actual: done, planned: due };
}
