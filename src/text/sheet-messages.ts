import type { Words } from '../ledger/ledger.ts';
import { fixed, phrase } from './phrase.ts';

const SLIPS = {
  red: ['红色督办单：已逾期', 'Red slip: overdue'],
  yellow: ['黄色督办单：低于时序进度', 'Yellow slip: below time progress'],
  blue: ['蓝色督办单：临近到期', 'Blue slip: near its due day'],
} as const;

/** What sheets say that are printed and sent out to units. */
export const sheetMessages = {
  'sheets.title': phrase<{ sheets: 'slips' | 'corrections' }>({
    zh: ({ sheets }) => ({ slips: '督办单', corrections: '台账更正单' })[sheets],
    en: ({ sheets }) => ({ slips: 'Slips for assignments', corrections: 'Corrections' })[sheets],
  }),
  'sheets.kind': fixed('按单位打印', 'To print, unit by unit'),
  'sheets.print': fixed('打印', 'Print'),
  'sheets.none': fixed('没有要发出的单子。', 'There is nothing to send out.'),
  'sheets.unit': phrase<{ unit: string | undefined; sheets: 'slips' | 'corrections' }>({
    zh: ({ unit, sheets }) =>
      `${unit ?? '未填责任单位'} · ${{ slips: '督办单', corrections: '台账更正单' }[sheets]}`,
    en: ({ unit, sheets }) =>
      `${unit ?? 'No responsible unit'} · ${{ slips: 'slips', corrections: 'corrections' }[sheets]}`,
  }),
  'sheets.slip': phrase<{ slip: 'red' | 'yellow' | 'blue' }>({
    zh: ({ slip }) => SLIPS[slip][0],
    en: ({ slip }) => SLIPS[slip][1],
  }),
  'sheets.foot': phrase<{ title: Words; stamp: string; asOf: string }>({
    zh: ({ title, stamp, asOf }, format) => `${format.words(title)} · 截至 ${asOf} · 版本 ${stamp}`,
    en: ({ title, stamp, asOf }, format) =>
      `${format.words(title)} · as of ${asOf} · edition ${stamp}`,
  }),
} as const;
