/**
 * A figure as exactly as it is known: a number is exact, `atLeast` a published lower bound (以上),
 * `about` an approximation (左右). What is not published is `undefined`, never 0.
 */
export type Quantity = number | { readonly atLeast: number } | { readonly about: number };

/** How exactly a quantity is known. */
export type Precision = 'exact' | 'at-least' | 'about' | 'not-published';

export function precisionOf(quantity: Quantity | undefined): Precision {
  if (quantity === undefined) return 'not-published';
  if (typeof quantity === 'number') return 'exact';
  return 'atLeast' in quantity ? 'at-least' : 'about';
}

/** The number that a quantity is published with: the value, the bound or the approximation. */
export function numberOf(quantity: Quantity): number {
  if (typeof quantity === 'number') return quantity;
  return 'atLeast' in quantity ? quantity.atLeast : quantity.about;
}

/**
 * The sum of quantities that cannot be negative. Rule Q1.
 *
 * Exact terms add up exactly. A lower bound among them, or a term that is not published, makes the
 * sum a lower bound. An approximation makes it an approximation, the weakest claim, whatever else
 * is in it. Nothing published at all has no sum.
 */
export function sumOf(terms: readonly (Quantity | undefined)[]): Quantity | undefined {
  const known = terms.filter((term) => term !== undefined);
  if (known.length === 0) return undefined;
  const total = known.reduce<number>((sum, term) => sum + numberOf(term), 0);
  const precisions = new Set(terms.map(precisionOf));
  if (precisions.has('about')) return { about: total };
  return precisions.has('at-least') || precisions.has('not-published') ? { atLeast: total } : total;
}

/**
 * Which of two quantities is the greater, as far as it can be told. Rule Q2.
 *
 * @returns negative, 0 or positive; undefined where the published bounds leave it open
 * (60 or more against 100), and for every approximation.
 */
export function compareQuantities(a: Quantity, b: Quantity): number | undefined {
  if (precisionOf(a) === 'about' || precisionOf(b) === 'about') return undefined;
  const difference = numberOf(a) - numberOf(b);
  if (precisionOf(a) === 'exact' && precisionOf(b) === 'exact') return difference;
  if (precisionOf(a) === 'at-least' && precisionOf(b) === 'at-least') return undefined;
  const openSideIsAbove = precisionOf(a) === 'at-least' ? difference > 0 : difference < 0;
  return openSideIsAbove ? difference : undefined;
}
