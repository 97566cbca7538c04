import type { Words } from '../ledger/ledger.ts';
import { choiceTextOf } from './filters.ts';
import type { Standing } from './standing.ts';

/** Whether no light is lit for the project, for a good reason (正当理由). */
export function isExempt({ light }: Pick<Standing, 'light'>): boolean {
  return light.kind === 'exempt';
}

/** The reasons for exemptions, each with how many projects it holds for, the most frequent first. */
export function exemptionsIn(
  rows: readonly Standing[],
): readonly { readonly reason: Words; readonly count: number }[] {
  const reasons = new Map<string, { reason: Words; count: number }>();
  for (const { light } of rows) {
    if (light.kind !== 'exempt') continue;
    const text = choiceTextOf(light.reason) ?? '';
    const entry = reasons.get(text) ?? { reason: light.reason, count: 0 };
    reasons.set(text, entry);
    entry.count += 1;
  }
  return [...reasons.values()].sort((a, b) => b.count - a.count);
}
