import { phrase } from './phrase.ts';

/** What the figures over a whole ledger's rows say. */
export const portfolioMessages = {
  'slippage.bin': phrase<{ months: number }>({
    zh: ({ months }) =>
      months === 0 ? '按期' : months > 0 ? `晚 ${months} 个月` : `早 ${-months} 个月`,
    en: ({ months }) =>
      months === 0
        ? 'on time'
        : `${Math.abs(months)} ${Math.abs(months) === 1 ? 'month' : 'months'} ${months > 0 ? 'late' : 'early'}`,
  }),
} as const;
