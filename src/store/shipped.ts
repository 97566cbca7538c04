/** The ledgers that ship with the product, the one that opens first at the head. */
export const SHIPPED_IDS = ['shifeng-2020', 'sample-134'] as const;
export type ShippedId = (typeof SHIPPED_IDS)[number];
export const [FIRST_LEDGER] = SHIPPED_IDS;
