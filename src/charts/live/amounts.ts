import { MONEY_UNIT, type Unit } from '../../ledger/ledger.ts';
import { moneyAxis, onAxis } from '../../text/money-axis.ts';
import type { Speech } from '../../ui/language.ts';

/** Writes the numbers of a drawing short, all on one scale: the measure above it names the unit. */
export function amountsOf(
  unit: Unit,
  most: number,
  { format, language }: Speech,
  decimals: 0 | 1 | 2 = 1,
) {
  const axis =
    unit === MONEY_UNIT ? moneyAxis[language](most) : { divisor: 1, name: format.words(unit) };
  return (value: number) => format.number(onAxis(value, axis, decimals));
}
