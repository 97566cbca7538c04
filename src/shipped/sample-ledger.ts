import { ledger as september } from '../../data/sample-134.json?ledger';
import { ledger as july } from '../../data/sample-134-2020-07.json?ledger';
import { ledger as august } from '../../data/sample-134-2020-08.json?ledger';
import { figures } from '../figures/index.ts';
import type { OpenLedger } from '../store/board-values.ts';

/** The synthetic ledger, what it said in the two months before, and every figure. */
export const sample: OpenLedger = {
  ledger: september,
  earlier: [july, august],
  figures,
};
