import { numberOf, precisionOf, type Quantity } from '../ledger/quantities.ts';
import type { Rate } from '../ledger/rates.ts';
import type { Formats } from './formats.ts';
import { fixed, phrase } from './phrase.ts';

interface Headline {
  readonly total: number;
  readonly investment: Quantity | undefined;
  readonly yearDone: Quantity | undefined;
  readonly rate: Rate;
}

const money = (quantity: Quantity | undefined, format: Formats) =>
  format.quantity(quantity, '万元');

/** What the table of a ledger's projects says. */
export const tableMessages = {
  'table.headline': phrase<Headline>({
    zh: ({ total, investment, yearDone, rate }, format) =>
      [
        `${total} 个项目`,
        investment === undefined ? '总投资未公布' : `总投资 ${money(investment, format)}`,
        yearDone === undefined
          ? '本年完成未公布'
          : `本年完成 ${money(yearDone, format)}${rate.kind === 'ratio' ? `（年度计划的 ${format.rate(rate)}）` : ''}`,
      ].join('，'),
    en: ({ total, investment, yearDone, rate }, format) =>
      [
        `${total} ${total === 1 ? 'project' : 'projects'}`,
        `total investment ${money(investment, format)}`,
        `done this year ${money(yearDone, format)}${rate.kind === 'ratio' ? ` (${format.rate(rate)} of the year’s plan)` : ''}`,
      ].join(', '),
  }),
  'table.lateNote': fixed(
    '偏差取开工、竣工中较晚的一个，未到期的不计；完成率是本年完成与年度计划之比。',
    'Months late are those of the later milestone, start or completion, once it is due; the rate is what is done this year against the year’s plan.',
  ),
  'table.code': fixed('编号', 'Code'),
  'table.level': fixed('级别', 'Level'),
  'table.keyIndustrial': fixed('重点产业', 'Key industrial'),
  'table.key': fixed('重点产业', 'Key industrial'),
  'table.notKey': fixed('非重点产业', 'Not key industrial'),
  'table.yearPlan': fixed('年度计划', 'Year plan'),
  'table.yearDone': fixed('本年完成', 'Done this year'),
  'table.rate': fixed('完成率', 'Completion rate'),
  'table.cumulative': fixed('累计完成', 'Done in all'),
  'table.problems': fixed('存在问题', 'Problems'),
  'table.columns': phrase<{ shown: number; all: number }>({
    zh: ({ shown, all }) => `显示列（${shown}/${all}）`,
    en: ({ shown, all }) => `Columns (${shown} of ${all})`,
  }),
  'table.chooseColumns': fixed('选择要显示的列', 'Choose the columns to show'),
  'table.reset': fixed('恢复默认', 'Reset'),
  'table.groupBy': fixed('分组', 'Group by'),
  'table.ungrouped': fixed('不分组', 'nothing'),
  'table.sortHint': fixed(
    '点列名排序；按住 Shift 再点另一列，加为次要排序；在项目名上按上下键逐行移动。',
    'Choose a column’s name to sort by it, with Shift to sort by it further; on a project’s name the arrow keys go from row to row.',
  ),
  'table.sortedAt': phrase<{ name: string; place: number; descending: boolean }>({
    zh: ({ name, place, descending }) =>
      `${name}，第 ${place} 排序列，${descending ? '降序' : '升序'}`,
    en: ({ name, place, descending }) =>
      `${name}, sorted ${descending ? 'descending' : 'ascending'}, column ${place} of the sort`,
  }),
  'table.groupUnknown': fixed('未注明', 'Not stated'),
  'table.total': phrase<{ count: number }>({
    zh: ({ count }) => `合计 ${count} 个`,
    en: ({ count }) => `Total: ${count}`,
  }),
  'table.copy': fixed('复制到 Excel', 'Copy to Excel'),
  'table.copied': phrase<{ rows: number; columns: number }>({
    zh: ({ rows, columns }) => `已复制 ${rows} 行 ${columns} 列，可以粘贴到 Excel`,
    en: ({ rows, columns }) =>
      `${rows} ${rows === 1 ? 'row' : 'rows'} of ${columns} ${columns === 1 ? 'column' : 'columns'} copied, ready to paste into Excel`,
  }),
  'table.copyFailed': fixed(
    '没能复制：浏览器不允许。请改用“CSV”下载。',
    'Not copied: the browser does not allow it. Download the CSV instead.',
  ),
  'table.copiedAmount': phrase<{ name: string }>({
    zh: ({ name }) => `${name}（万元）`,
    en: ({ name }) => `${name} (10,000 yuan)`,
  }),
  'table.copiedQuantity': phrase<{ quantity: Quantity }>({
    zh: ({ quantity }) => {
      const precision = precisionOf(quantity);
      const number = numberOf(quantity);
      if (precision === 'exact') return String(number);
      return precision === 'about' ? `约${number}` : `${number}以上`;
    },
    en: ({ quantity }) => {
      const precision = precisionOf(quantity);
      const number = numberOf(quantity);
      if (precision === 'exact') return String(number);
      return precision === 'about' ? `about ${number}` : `${number} or more`;
    },
  }),
} as const;
