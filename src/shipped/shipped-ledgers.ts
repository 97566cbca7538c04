import { ledger as shifeng } from '../../data/shifeng-2020.json?ledger';
import { publishedFigures } from '../figures/published.ts';
import type { OpenLedger } from '../store/board-values.ts';
import type { ShippedId } from '../store/shipped.ts';

/** What the district's newspaper published: there from the start. */
export const firstLedger: OpenLedger = {
  ledger: shifeng,
  earlier: [],
  figures: publishedFigures,
};

/**
 * A ledger that ships with the product; all but the first come when they are asked for.
 * @throws when it cannot be fetched
 */
export async function loadLedger(id: ShippedId): Promise<OpenLedger> {
  switch (id) {
    case 'shifeng-2020':
      return firstLedger;
    case 'sample-134':
      return (await import('./sample-ledger.ts')).sample;
  }
}
