import type { EvidenceKind } from '../ledger/evidence.ts';
import type { LightRules, Moment, Unit, Words } from '../ledger/ledger.ts';
import type { Light, LitClause, RuleSetName } from '../ledger/lights.ts';
import type { Month } from '../ledger/months.ts';
import type { Quantity } from '../ledger/quantities.ts';
import type { Formats } from './formats.ts';
import { fixed, phrase } from './phrase.ts';

type Dimension =
  | 'category'
  | 'keyIndustrial'
  | 'stage'
  | 'light'
  | 'unit'
  | 'leader'
  | 'level'
  | 'investment'
  | 'plannedStart'
  | 'plannedCompletion'
  | 'text';

const DIMENSIONS: Record<Dimension, readonly [string, string]> = {
  category: ['类别', 'category'],
  keyIndustrial: ['重点产业', 'key industrial'],
  stage: ['阶段', 'stage'],
  light: ['红黄绿灯', 'light'],
  unit: ['责任单位', 'responsible unit'],
  leader: ['联系领导', 'leader'],
  level: ['级别', 'level'],
  investment: ['总投资', 'total investment'],
  plannedStart: ['计划开工', 'planned start'],
  plannedCompletion: ['计划竣工', 'planned completion'],
  text: ['搜索', 'search'],
};

const dimensionsZh = (by: readonly Dimension[], format: Formats) =>
  format.list(by.map((dimension) => DIMENSIONS[dimension][0]));
const dimensionsEn = (by: readonly Dimension[]) =>
  by.map((dimension) => DIMENSIONS[dimension][1]).join(' or ');

interface IndicatorSides {
  readonly name: Words;
  readonly unit: Unit;
  readonly planned?: Quantity | undefined;
  readonly actual?: Quantity | undefined;
  readonly value?: Quantity | undefined;
  readonly goals?: readonly Quantity[] | undefined;
}

const LIGHT_NAMES: Record<Light, readonly [string, string]> = {
  green: ['绿灯', 'Green'],
  yellow: ['黄灯', 'Yellow'],
  red: ['红灯', 'Red'],
};

const RULE_SETS_NAMED: Record<RuleSetName, readonly [string, string]> = {
  'guatu-default': ['挂图自拟规则', 'Guatu’s own rules'],
  'yinchuan-2025': ['银川 2025 年规则', 'rules of Yinchuan, 2025'],
  'sanya-2022': ['三亚 2022 年规则', 'rules of Sanya, 2022'],
};

/** What a rule set is called. */
export function rulesNamed(rules: LightRules, format: Formats, language: 'zh' | 'en'): string {
  if (typeof rules !== 'string') return format.words(rules.name);
  return RULE_SETS_NAMED[rules][language === 'zh' ? 0 : 1];
}

const CLAUSES = {
  start: ['开工', 'start'],
  completion: ['竣工', 'completion'],
  money: ['投资', 'investment'],
} as const;

const months = (count: number) => `${count} ${count === 1 ? 'month' : 'months'}`;

/** The clause that lit a light, with its number: months late or missed, points or percent behind. */
function clauseZh({ clause, behind }: LitClause, format: Formats): string {
  const name = CLAUSES[clause.on][0];
  const number = format.number(Math.abs(behind));
  if (clause.on === 'money') {
    const unit = clause.measure === 'points' ? ' 个百分点' : '%';
    return behind === 0
      ? `${name}达到时序进度`
      : `${name}${behind > 0 ? '落后' : '超前'}时序进度 ${number}${unit}`;
  }
  if (behind === 0) return `${name}按计划`;
  if (behind < 0) return `${name}未逾期`;
  return clause.counts === 'missed'
    ? `${name}到期未完成 ${number} 个月`
    : `${name}晚 ${number} 个月`;
}

function clauseEn({ clause, behind }: LitClause, format: Formats): string {
  const name = CLAUSES[clause.on][1];
  const number = Math.abs(behind);
  if (clause.on === 'money') {
    const unit = clause.measure === 'points' ? ' points' : '%';
    return behind === 0
      ? `${name} at time progress`
      : `${name} ${format.number(number)}${unit} ${behind > 0 ? 'behind' : 'ahead of'} time progress`;
  }
  if (behind === 0) return `${name} as planned`;
  if (behind < 0) return `${name} not overdue`;
  return clause.counts === 'missed'
    ? `${name} missed for ${months(number)}`
    : `${name} ${months(number)} late`;
}

/** An indicator's published quantities, each with what it is; `language` picks the name. */
function sidesOf(indicator: IndicatorSides, format: Formats, language: 0 | 1): readonly string[] {
  const { planned, actual, value, goals = [], unit } = indicator;
  const sides: readonly [readonly [string, string], Quantity | undefined][] = [
    [['计划 ', 'planned '], planned],
    [['实际 ', 'actual '], actual],
    [['', ''], value],
    ...goals.map((goal): [readonly [string, string], Quantity] => [['目标 ', 'goal '], goal]),
  ];
  return sides.flatMap(([names, quantity]) =>
    quantity === undefined ? [] : [names[language] + format.quantity(quantity, unit)],
  );
}

/** What the board says around its figures. */
export const boardMessages = {
  'app.name': fixed('挂图', 'Guatu'),
  'board.pageTitle': phrase<{ title: Words }>({
    zh: ({ title }, format) => `${format.words(title)} · 挂图`,
    en: ({ title }, format) => `${format.words(title)} · Guatu`,
  }),
  'board.asOf': phrase<{ asOf: Month }>({
    zh: ({ asOf }, format) => `截至 ${format.point(asOf)}`,
    en: ({ asOf }, format) => `As of ${format.point(asOf)}`,
  }),
  'board.source': phrase<{ publisher: Words; title: string; date: Moment }>({
    zh: ({ publisher, title, date }, format) =>
      `《${format.words(publisher)}》“${title}”，${format.moment(date)}`,
    en: ({ publisher, title, date }, format) =>
      `${format.words(publisher)}, “${title}”, ${format.moment(date)}`,
  }),
  'table.more': phrase<{ count: number }>({
    zh: ({ count }) => `另有 ${count} 行，下载数据可看全。`,
    en: ({ count }) => `${count} more rows; the download has them all.`,
  }),
  'board.skip': fixed('跳到图表', 'Skip to the figures'),
  'board.figures': fixed('图表', 'Figures'),
  'board.legend': fixed('图例', 'Legend'),
  'topic.plan': fixed('计划与实际', 'Planned against actual'),
  'topic.wall': fixed('挂图', 'Wall chart'),
  'topic.progress': fixed('进度', 'Progress'),
  'topic.lateness': fixed('超期与预警', 'Late and due'),
  'topic.people': fixed('责任与交办', 'Who answers for it'),
  'topic.health': fixed('台账体检', 'Health of the ledger'),
  'topic.projects': fixed('项目', 'Projects'),
  'topic.services': fixed('惠民、企业服务与做法', 'Residents, enterprises and practice'),

  'language.choose': fixed('语言', 'Language'),
  'theme.choose': fixed('明暗', 'Theme'),
  'theme.name': phrase<{ theme: 'system' | 'light' | 'dark' }>({
    zh: ({ theme }) => ({ system: '跟随系统', light: '浅色', dark: '深色' })[theme],
    en: ({ theme }) => ({ system: 'System', light: 'Light', dark: 'Dark' })[theme],
  }),

  'filter.region': fixed('筛选', 'Filters'),
  'filter.category': fixed('类别', 'Category'),
  'filter.stage': fixed('阶段', 'Stage'),
  'filter.keyIndustrial': fixed('重点产业项目', 'Key industrial'),
  'filter.text': fixed('搜索项目', 'Search projects'),
  'filter.textHint': fixed('名称、类别、进展', 'Name, category, progress'),
  'filter.inView': phrase<{ shown: number; total: number }>({
    zh: ({ shown, total }) => `显示 ${shown} 个，共 ${total} 个项目`,
    en: ({ shown, total }) => `${shown} of ${total} projects in view`,
  }),
  'filter.chips': fixed('已选条件', 'Filters in force'),
  'filter.takeOff': phrase<{ what: string }>({
    zh: ({ what }) => `移除“${what}”`,
    en: ({ what }) => `Remove “${what}”`,
  }),
  'filter.clear': fixed('清除筛选', 'Clear all'),
  'filter.textChip': phrase<{ text: string }>({
    zh: ({ text }) => `搜索“${text}”`,
    en: ({ text }) => `Search “${text}”`,
  }),
  'filter.choiceCount': phrase<{ name: string; count: number | undefined }>({
    zh: ({ name, count }) =>
      count === undefined ? `${name}，项目数未公布` : `${name}，${count} 个项目`,
    en: ({ name, count }) =>
      count === undefined
        ? `${name}, number of projects not published`
        : `${name}, ${count} ${count === 1 ? 'project' : 'projects'}`,
  }),

  'scope.unsplit': phrase<{ of: 'district' | 'category'; by: readonly Dimension[] }>({
    zh: ({ of, by }, format) => {
      const whole = of === 'district' ? '全区' : '全类别';
      const isSearch = by.every((dimension) => dimension === 'text');
      return isSearch
        ? `${whole}数字，不随搜索变化。`
        : `${whole}数字：来源未按${dimensionsZh(by, format)}分列，不随筛选变化。`;
    },
    en: ({ of, by }) => {
      const whole = of === 'district' ? 'District-wide' : 'For the whole category';
      const isSearch = by.every((dimension) => dimension === 'text');
      return isSearch
        ? `${whole}; not affected by the search.`
        : `${whole}: no source splits it by ${dimensionsEn(by)}, so it does not follow the filter.`;
    },
  }),
  'scope.tag': phrase<{ of: 'district' | 'category' }>({
    zh: ({ of }) => (of === 'district' ? '全区' : '全类别'),
    en: ({ of }) => (of === 'district' ? 'district-wide' : 'whole category'),
  }),
  'nothing.waysBack': phrase<{ ways: readonly { dimension: Dimension; count: number }[] }>({
    zh: ({ ways }) =>
      ways.length === 0
        ? '请清除几个筛选条件。'
        : `${ways
            .map(({ dimension, count }) => `清除${DIMENSIONS[dimension][0]}条件后可见 ${count} 项`)
            .join('；')}。`,
    en: ({ ways }) =>
      ways.length === 0
        ? 'Remove some of the filters.'
        : ways
            .map(
              ({ dimension, count }) =>
                `Remove the ${DIMENSIONS[dimension][1]} filter to see ${count}.`,
            )
            .join(' '),
  }),

  'figure.evidence': phrase<{ publishers: readonly Words[]; place: string; places: number }>({
    zh: ({ publishers, place, places }, format) =>
      `依据：${publishers.map((name) => `《${format.words(name)}》`).join('')}${places > 1 ? ` ${places} 处` : place}`,
    en: ({ publishers, place, places }, format) =>
      `Source: ${format.list(publishers.map(format.words))}, ${places > 1 ? `${places} places` : place}`,
  }),
  'figure.noEvidence': fixed('按日历计算', 'Counted from the calendar'),
  'figure.showTable': fixed('表格', 'Table'),
  'figure.showChart': fixed('图形', 'Chart'),
  'figure.download': fixed('CSV', 'CSV'),
  'figure.downloadLabel': fixed('下载 CSV 表格', 'Download as CSV'),
  'figure.downloadFailed': fixed(
    '没能生成文件，请重试。',
    'The file could not be made. Please try again.',
  ),
  'figure.actions': phrase<{ question: string }>({
    zh: ({ question }) => `操作：${question}`,
    en: ({ question }) => `Actions: ${question}`,
  }),
  'chart.drawing': fixed('正在画图', 'Drawing the chart'),
  'chart.failed': fixed(
    '图形没能加载，表格仍可查看。',
    'The chart could not be loaded; the table still works.',
  ),
  'chart.retry': fixed('再试一次', 'Try again'),

  'chart.mark': phrase<{ name: string; quantity: string; action: 'filter' | 'unfilter' | 'open' }>({
    zh: ({ name, quantity, action }) =>
      `${name} ${quantity}，${{ filter: '按此筛选', unfilter: '取消筛选', open: '打开项目' }[action]}`,
    en: ({ name, quantity, action }) =>
      `${name}: ${quantity}, ${{ filter: 'filter by it', unfilter: 'remove the filter', open: 'open the project' }[action]}`,
  }),
  'chart.smaller': phrase<{ count: number }>({
    zh: ({ count }) => `另有 ${count} 个，见表格`,
    en: ({ count }) => `${count} more in the table`,
  }),
  'chart.others': phrase<{ count: number }>({
    zh: ({ count }) => `${count} 个未公布`,
    en: ({ count }) => `${count} not published`,
  }),
  'chart.monthsGone': phrase<{ gone: number; all: number }>({
    zh: ({ gone, all }) => `已过 ${gone} / ${all} 个月`,
    en: ({ gone, all }) => `${gone} of ${all} months gone`,
  }),
  'indicator.steps': phrase<{ quantities: readonly string[] }>({
    zh: ({ quantities }) => quantities.join(' → '),
    en: ({ quantities }) => quantities.join(' → '),
  }),

  'evidence.indicator': phrase<IndicatorSides>({
    zh: (indicator, format) =>
      `${format.words(indicator.name)}：${sidesOf(indicator, format, 0).join('，')}`,
    en: (indicator, format) =>
      `${format.words(indicator.name)}: ${sidesOf(indicator, format, 1).join(', ')}`,
  }),

  'panel.close': fixed('关闭', 'Close'),
  'panel.project': fixed('项目', 'Project'),
  'panel.evidence': fixed('依据', 'Source'),
  'panel.publication': fixed('刊物', 'Publication'),
  'panel.title': fixed('标题', 'Title'),
  'panel.series': fixed('系列', 'Series'),
  'panel.date': fixed('日期', 'Date'),
  'panel.places': fixed('位置与内容', 'Places and what they say'),
  'panel.placeRule': fixed(
    '段落从各节标题之后数起，空行不计。',
    'Paragraphs are counted after each section’s heading; blank lines do not count.',
  ),
  'panel.category': fixed('类别', 'Category'),
  'panel.stage': fixed('阶段', 'Stage'),
  'panel.nextStep': fixed('下一步', 'Next step'),
  'panel.level': fixed('级别', 'Level'),
  'panel.keyIndustrial': fixed('重点产业项目', 'Key industrial'),
  'panel.totalInvestment': fixed('总投资', 'Total investment'),
  'panel.plannedStart': fixed('计划开工', 'Planned start'),
  'panel.actualStart': fixed('实际开工', 'Actual start'),
  'panel.plannedCompletion': fixed('计划竣工', 'Planned completion'),
  'panel.actualCompletion': fixed('实际竣工', 'Actual completion'),
  'panel.leader': fixed('联系领导', 'Leader'),
  'panel.unit': fixed('责任单位', 'Responsible unit'),
  'panel.progress': fixed('进展', 'Progress'),
  'panel.note': fixed('说明', 'Note'),
  'panel.light': fixed('红黄绿灯', 'Light'),
  'light.dark': phrase<{ rules: LightRules }>({
    zh: ({ rules }, format) => `不亮灯：没有可比的计划（${rulesNamed(rules, format, 'zh')}）`,
    en: ({ rules }, format) => `Dark: no plan to compare with (${rulesNamed(rules, format, 'en')})`,
  }),
  'light.exempt': phrase<{ reason: Words; until: Month | undefined }>({
    zh: ({ reason, until }, format) =>
      `免考核：${format.words(reason)}${until ? `，至 ${format.point(until)}` : ''}`,
    en: ({ reason, until }, format) =>
      `Exempt: ${format.words(reason)}${until ? `, until ${format.point(until)}` : ''}`,
  }),
  'light.lit': phrase<{ lit: LitClause; rules: LightRules }>({
    zh: ({ lit, rules }, format) =>
      `${LIGHT_NAMES[lit.light][0]}：${clauseZh(lit, format)}（${rulesNamed(rules, format, 'zh')}）`,
    en: ({ lit, rules }, format) =>
      `${LIGHT_NAMES[lit.light][1]}: ${clauseEn(lit, format)} (${rulesNamed(rules, format, 'en')})`,
  }),
  'panel.indicators': fixed('指标', 'Indicators'),
  'panel.knownAt': phrase<{ asOf: string }>({
    zh: ({ asOf }) => `时间：${asOf}`,
    en: ({ asOf }) => `as of: ${asOf}`,
  }),
  'panel.notPublished': phrase<{ kind: EvidenceKind }>({
    zh: ({ kind }) => (kind === 'published' ? '报道未公布' : '台账未填写'),
    en: ({ kind }) => (kind === 'published' ? 'Not published' : 'Not filled in'),
  }),
  'panel.yearPlan': fixed('年度计划投资', 'Planned for the year'),
  'panel.yearDone': fixed('本年完成投资', 'Done in the year'),
  'panel.cumulativeDone': fixed('累计完成投资', 'Done in all'),
  'panel.signed': fixed('签约', 'Signed'),
  'panel.problems': fixed('存在问题', 'Problems'),
  'source.title': phrase<{ publisher: Words; title: string }>({
    zh: ({ publisher, title }, format) => `《${format.words(publisher)}》“${title}”`,
    en: ({ publisher, title }, format) => `${format.words(publisher)}, “${title}”`,
  }),
  'panel.yes': fixed('是', 'Yes'),
  'panel.no': fixed('否', 'No'),
} as const;
