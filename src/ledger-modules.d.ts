/** A ledger that was read and found valid when the app was built: scripts/ledger-modules.ts. */
declare module '*.json?ledger' {
  export const ledger: import('./ledger/ledger.ts').Ledger;
}
