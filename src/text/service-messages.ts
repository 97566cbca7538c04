import type { Unit, Words } from '../ledger/ledger.ts';
import type { Quantity } from '../ledger/quantities.ts';
import type { Period } from './formats.ts';
import { fixed, phrase } from './phrase.ts';

interface Reading {
  readonly quantity: Quantity | undefined;
  readonly unit: Unit;
  readonly period: Period;
}

export const serviceMessages = {
  'livelihood.question': fixed(
    '为居民办了什么，还要办什么？',
    'What was done for residents, and what is promised?',
  ),
  'livelihood.headline': phrase<{ done: Reading | undefined; promised: Reading | undefined }>({
    zh: ({ done, promised }, format) =>
      [
        done &&
          `${format.period(done.period)}完成惠民项目 ${format.quantity(done.quantity, done.unit)}`,
        promised &&
          `${format.period(promised.period)}承诺惠民实事 ${format.quantity(promised.quantity, promised.unit)}`,
      ]
        .filter(Boolean)
        .join('，') || '惠民指标',
    en: ({ done, promised }, format) =>
      [
        done &&
          `${format.quantity(done.quantity, done.unit)} for residents done in ${format.period(done.period)}`,
        promised &&
          `${format.quantity(promised.quantity, promised.unit)} promised for ${format.period(promised.period)}`,
      ]
        .filter(Boolean)
        .join('; ') || 'Livelihood indicators',
  }),
  'enterprise.question': fixed('怎样帮企业和项目？', 'How are enterprises and projects supported?'),
  'enterprise.headline': phrase<{ fund: Reading | undefined; resumed: Reading | undefined }>({
    zh: ({ fund, resumed }, format) =>
      [
        fund && `产业基金 ${format.quantity(fund.quantity, fund.unit)}`,
        resumed &&
          `${format.period(resumed.period)}，省市重点项目复工 ${format.quantity(resumed.quantity, resumed.unit)}`,
      ]
        .filter(Boolean)
        .join('；') || '企业服务指标',
    en: ({ fund, resumed }, format) =>
      [
        fund && `A fund of ${format.quantity(fund.quantity, fund.unit)}`,
        resumed &&
          `${format.quantity(resumed.quantity, resumed.unit)} resumed ${format.period(resumed.period)}`,
      ]
        .filter(Boolean)
        .join('; ') || 'Enterprise-support indicators',
  }),
  'practice.question': fixed('区里怎样抓项目？', 'How does the district run its projects?'),
  'practice.headline': phrase<{
    readings: readonly { name: Words; quantity: Quantity | undefined; unit: Unit }[];
  }>({
    zh: ({ readings }, format) =>
      `挂图作战：${readings.map(({ name, quantity, unit }) => `${format.words(name)} ${format.quantity(quantity, unit)}`).join('、')}`,
    en: ({ readings }, format) =>
      `Run from the wall chart: ${readings.map(({ quantity, unit }) => format.quantity(quantity, unit)).join(', ')}`,
  }),
  'practice.notListed': fixed(
    '报道没有列出五大战场和六场硬仗的内容。',
    'The article does not list the battlefields and battles.',
  ),
  'indicators.measure': phrase<{ shown: number; total: number }>({
    zh: ({ shown, total }) =>
      shown === total ? `${total} 项公布的指标` : `${total} 项指标中的 ${shown} 项`,
    en: ({ shown, total }) =>
      shown === total ? `${total} published indicators` : `${shown} of ${total} indicators`,
  }),
  'indicators.outside': fixed(
    '这些指标不在所选类别内',
    'These indicators lie outside the chosen categories',
  ),
} as const;
