import { moneyScale, yuanOf } from '../ledger/money.ts';
import type { Language } from './formats.ts';

/** One scale for all amounts of a drawing: they are divided by it, and the measure names it once. */
interface MoneyAxis {
  readonly divisor: number;
  readonly name: string;
}

const ENGLISH = [
  { yuan: 1e9, name: 'billion yuan' },
  { yuan: 1e6, name: 'million yuan' },
  { yuan: 1e4, name: '10,000 yuan' },
] as const;

/** The scale that suits the greatest of some amounts in 万元. */
export const moneyAxis: Readonly<Record<Language, (most: number) => MoneyAxis>> = {
  zh: (most) => {
    const { unit } = moneyScale(most);
    return { divisor: unit === '亿元' ? 10_000 : 1, name: unit };
  },
  en: (most) => {
    const scale = ENGLISH.find(({ yuan }) => yuanOf(most) >= yuan) ?? ENGLISH[2];
    return { divisor: scale.yuan / yuanOf(1), name: scale.name };
  },
};

/** An amount on a scale, short: with at most so many decimals below ten, one below a hundred, none above. */
export function onAxis(amount: number, { divisor }: MoneyAxis, decimals: 0 | 1 | 2): number {
  const scaled = amount / divisor;
  const size = Math.abs(scaled);
  const places = size < 10 ? decimals : size < 100 ? Math.min(1, decimals) : 0;
  return Math.round(scaled * 10 ** places) / 10 ** places;
}
