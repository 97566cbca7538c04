import type { Moment, Unit, Words } from '../ledger/ledger.ts';
import type { Month } from '../ledger/months.ts';
import type { Quantity } from '../ledger/quantities.ts';
import type { Stage } from '../ledger/stages.ts';
import type { Formats } from './formats.ts';
import { fixed, phrase } from './phrase.ts';

type Dimension = 'category' | 'keyIndustrial' | 'stage' | 'text';

const DIMENSIONS: Record<Dimension, readonly [string, string]> = {
  category: ['类别', 'category'],
  keyIndustrial: ['重点产业', 'key industrial'],
  stage: ['阶段', 'stage'],
  text: ['搜索', 'search'],
};

const dimensionsZh = (by: readonly Dimension[], format: Formats) =>
  format.list(by.map((dimension) => DIMENSIONS[dimension][0]));
const dimensionsEn = (by: readonly Dimension[], format: Formats) =>
  format.list(by.map((dimension) => DIMENSIONS[dimension][1]));

interface IndicatorSides {
  readonly name: Words;
  readonly unit: Unit;
  readonly planned?: Quantity | undefined;
  readonly actual?: Quantity | undefined;
  readonly value?: Quantity | undefined;
  readonly goals?: readonly Quantity[] | undefined;
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
      `${format.words(publisher)}《${title}》，${format.moment(date)}`,
    en: ({ publisher, title, date }, format) =>
      `${format.words(publisher)}, “${title}”, ${format.moment(date)}`,
  }),
  'board.skip': fixed('跳到图表', 'Skip to the figures'),
  'board.figures': fixed('图表', 'Figures'),
  'board.legend': fixed('图例', 'Legend'),
  'topic.plan': fixed('计划与实际', 'Planned against actual'),
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
    zh: ({ shown, total }) => `在看 ${shown} / ${total} 个项目`,
    en: ({ shown, total }) => `${shown} of ${total} projects in view`,
  }),
  'filter.chips': fixed('已选条件', 'Filters in force'),
  'filter.takeOff': phrase<{ what: string }>({
    zh: ({ what }) => `去掉“${what}”`,
    en: ({ what }) => `Take off “${what}”`,
  }),
  'filter.clear': fixed('全部去掉', 'Clear all'),
  'filter.textChip': phrase<{ text: string }>({
    zh: ({ text }) => `搜索“${text}”`,
    en: ({ text }) => `Search “${text}”`,
  }),
  'filter.stageNotPublished': fixed('阶段未公布', 'Stage not published'),
  'filter.choiceCount': phrase<{ name: string; count: number | undefined }>({
    zh: ({ name, count }) =>
      count === undefined ? `${name}，项目数未公布` : `${name}，${count} 个项目`,
    en: ({ name, count }) =>
      count === undefined
        ? `${name}, number of projects not published`
        : `${name}, ${count} ${count === 1 ? 'project' : 'projects'}`,
  }),

  'scope.unsplit': phrase<{ by: readonly Dimension[] }>({
    zh: ({ by }, format) => `全区数字：没有来源按${dimensionsZh(by, format)}拆分，不随筛选变化。`,
    en: ({ by }, format) =>
      `District-wide: no source splits it by ${dimensionsEn(by, format)}, so it does not follow the filter.`,
  }),
  'nothing.headline': phrase<{ named: boolean }>({
    zh: ({ named }) => `没有符合条件的${named ? '点名' : ''}项目`,
    en: ({ named }) => `No ${named ? 'named ' : ''}project matches`,
  }),
  'nothing.keyIndustrialUnknown': fixed(
    '点名项目是否属于重点产业项目：未公布。去掉“重点产业项目”可看全部点名项目。',
    'Whether a named project is key industrial is not published. Take off “Key industrial” to see them.',
  ),
  'nothing.waysBack': phrase<{ ways: readonly { dimension: Dimension; count: number }[] }>({
    zh: ({ ways }) =>
      ways.length === 0
        ? '请去掉几个条件。'
        : ways
            .map(
              ({ dimension, count }) => `去掉${DIMENSIONS[dimension][0]}条件，可见 ${count} 项。`,
            )
            .join(''),
    en: ({ ways }) =>
      ways.length === 0
        ? 'Take off some of the filters.'
        : ways
            .map(
              ({ dimension, count }) =>
                `Take off the ${DIMENSIONS[dimension][1]} filter to see ${count}.`,
            )
            .join(' '),
  }),

  'figure.evidence': phrase<{ publisher: Words; place: string; more: number }>({
    zh: ({ publisher, place, more }, format) =>
      `依据：${format.words(publisher)} ${place}${more > 0 ? ` 等 ${more + 1} 处` : ''}`,
    en: ({ publisher, place, more }, format) =>
      `Source: ${format.words(publisher)} ${place}${more > 0 ? ` +${more}` : ''}`,
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

  'chart.planned': phrase<{ quantity: string }>({
    zh: ({ quantity }) => `计划 ${quantity}`,
    en: ({ quantity }) => `planned ${quantity}`,
  }),
  'chart.mark': phrase<{ name: string; quantity: string; action: 'filter' | 'unfilter' | 'open' }>({
    zh: ({ name, quantity, action }) =>
      `${name} ${quantity}，${{ filter: '按此筛选', unfilter: '取消筛选', open: '打开项目' }[action]}`,
    en: ({ name, quantity, action }) =>
      `${name}: ${quantity}, ${{ filter: 'filter by it', unfilter: 'take the filter off', open: 'open the project' }[action]}`,
  }),
  'chart.others': phrase<{ count: number }>({
    zh: ({ count }) => `其余 ${count} 个未公布`,
    en: ({ count }) => `${count} not published`,
  }),
  'chart.monthsGone': phrase<{ gone: number; all: number }>({
    zh: ({ gone, all }) => `已过 ${gone} / ${all} 个月`,
    en: ({ gone, all }) => `${gone} of ${all} months gone`,
  }),
  'indicator.sense': phrase<{ sense: 'planned' | 'actual' | 'value' | 'goals' }>({
    zh: ({ sense }) => ({ planned: '计划', actual: '已完成', value: '现有', goals: '目标' })[sense],
    en: ({ sense }) =>
      ({ planned: 'planned', actual: 'done', value: 'in place', goals: 'goal' })[sense],
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
  'panel.noLight': fixed('计划未公布，不亮灯', 'No plan is published, so no light is lit'),
  'panel.indicators': fixed('指标', 'Indicators'),
  'panel.knownAt': phrase<{ asOf: string }>({
    zh: ({ asOf }) => `情况截至：${asOf}`,
    en: ({ asOf }) => `known as of: ${asOf}`,
  }),
  'panel.yes': fixed('是', 'Yes'),
  'panel.no': fixed('否', 'No'),
  'panel.gone': fixed('台账中没有这个项目', 'The ledger has no such project'),
  'light.name': phrase<{ light: 'green' | 'yellow' | 'red' }>({
    zh: ({ light }) => ({ green: '绿灯', yellow: '黄灯', red: '红灯' })[light],
    en: ({ light }) => ({ green: 'Green', yellow: 'Yellow', red: 'Red' })[light],
  }),
  'stage.withNext': phrase<{ stage: Stage; name: string; next: string }>({
    zh: ({ name, next }) => `${name}，${next}`,
    en: ({ name, next }) => `${name}: ${next}`,
  }),
  'problem.screenTitle': fixed('这份台账打不开', 'This ledger cannot be opened'),
} as const;
