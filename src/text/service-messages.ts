import type { Unit, Words } from '../ledger/ledger.ts';
import type { Quantity } from '../ledger/quantities.ts';
import type { Formats, Period } from './formats.ts';
import { fixed, phrase } from './phrase.ts';

interface Reading {
  readonly quantity: Quantity | undefined;
  readonly unit: Unit;
  readonly period: Period;
}

/** `10 livelihood commitments`: the quantity and what it counts, as a sentence has them in English. */
const counted = ({ quantity, unit }: Reading, format: Formats) => format.quantity(quantity, unit);

export const serviceMessages = {
  'livelihood.question': fixed(
    '为居民办了什么，还要办什么？',
    'What was done for residents, and what is promised?',
  ),
  'livelihood.headline': phrase<{ done: Reading | undefined; promised: Reading | undefined }>({
    zh: ({ done, promised }, format) =>
      [
        done && `${format.period(done.period)}完成惠民项目 ${counted(done, format)}`,
        promised && `${format.period(promised.period)}承诺惠民实事 ${counted(promised, format)}`,
      ]
        .filter(Boolean)
        .join('，') || '惠民指标',
    en: ({ done, promised }, format) =>
      [
        done && `${counted(done, format)} for residents completed in ${format.period(done.period)}`,
        promised && `${counted(promised, format)} for ${format.period(promised.period)}`,
      ]
        .filter(Boolean)
        .join('; ') || 'Livelihood indicators',
  }),
  'enterprise.question': fixed('怎样帮企业和项目？', 'How are enterprises and projects supported?'),
  'enterprise.headline': phrase<{ fund: Reading | undefined; resumed: Reading | undefined }>({
    zh: ({ fund, resumed }, format) =>
      [
        fund && `轨道交通产业基金 ${counted(fund, format)}`,
        resumed && `${format.period(resumed.period)}，省市重点项目复工 ${counted(resumed, format)}`,
      ]
        .filter(Boolean)
        .join('；') || '企业服务指标',
    en: ({ fund, resumed }, format) =>
      [
        fund && `Rail-transit fund: ${counted(fund, format)}`,
        resumed &&
          `${counted(resumed, format)} of provincial or municipal rank back at work ${format.period(resumed.period)}`,
      ]
        .filter(Boolean)
        .join('; ') || 'Enterprise-support indicators',
  }),
  'practice.question': fixed('区里怎样抓项目？', 'How does the district run its projects?'),
  'practice.headline': phrase<{ names: readonly Words[] }>({
    zh: ({ names }, format) => `挂图作战：${format.list(names.map(format.words))}`,
    en: ({ names }, format) => `Run from the wall chart: ${format.list(names.map(format.words))}`,
  }),
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
