import type { LightRules } from '../ledger/ledger.ts';
import type { Month } from '../ledger/months.ts';
import { rulesNamed } from './board-messages.ts';
import { fixed, phrase } from './phrase.ts';

/** What the board's own controls say: which ledger, up to which month, what is asked for. */
export const controlMessages = {
  'ledger.choose': fixed('台账', 'Ledger'),
  'ledger.name': phrase<{ id: 'shifeng-2020' | 'sample-134' }>({
    zh: ({ id }) => ({ 'shifeng-2020': '石峰区 2020', 'sample-134': '示例 134 个项目' })[id],
    en: ({ id }) => ({ 'shifeng-2020': 'Shifeng 2020', 'sample-134': 'Sample of 134' })[id],
  }),
  'ledger.failed': fixed(
    '台账没能打开，原来的还在。请检查网络后重试。',
    'The ledger could not be opened; the one before is still here. Check the network and try again.',
  ),
  'edition.stamp': phrase<{ stamp: string }>({
    zh: ({ stamp }) => `版本 ${stamp}`,
    en: ({ stamp }) => `Edition ${stamp}`,
  }),
  'edition.hint': fixed(
    '台账内容的指纹：两处版本号相同，台账就完全相同',
    'A fingerprint of the ledger: where two editions are equal, so are the ledgers',
  ),
  'asOf.choose': fixed('截至月份', 'As-of month'),
  'asOf.at': phrase<{ month: Month }>({
    zh: ({ month }, format) => `截至 ${format.point(month)}`,
    en: ({ month }, format) => `As of ${format.point(month)}`,
  }),
  'asOf.play': fixed('逐月播放', 'Play the months'),
  'asOf.pause': fixed('暂停', 'Pause'),
  'filter.more': fixed('更多筛选', 'More filters'),
  'filter.light': fixed('红黄绿灯', 'Light'),
  'filter.unit': fixed('责任单位', 'Responsible unit'),
  'filter.leader': fixed('联系领导', 'Leader'),
  'filter.level': fixed('级别', 'Level'),
  'filter.investment': fixed('总投资（亿元）', 'Total investment (100 million yuan)'),
  'filter.plannedStart': fixed('计划开工', 'Planned start'),
  'filter.plannedCompletion': fixed('计划竣工', 'Planned completion'),
  'filter.from': fixed('从', 'from'),
  'filter.to': fixed('到', 'to'),
  'filter.anyMonth': fixed('不限', 'any'),
  'filter.undo': fixed('撤销', 'Undo'),
  'filter.rangeChip': phrase<{ name: string; from: string | undefined; to: string | undefined }>({
    zh: ({ name, from, to }) => `${name} ${from ?? '…'}–${to ?? '…'}`,
    en: ({ name, from, to }) => `${name} ${from ?? '…'}–${to ?? '…'}`,
  }),
  'palette.name': fixed('快速前往', 'Go to'),
  'palette.search': fixed(
    '前往项目、图表、筛选或设置',
    'Go to a project, figure, filter or setting',
  ),
  'palette.hint': fixed('名称、拼音首字母、单位、领导、代码', 'Name, unit, leader or code'),
  'palette.found': fixed('找到的', 'Found'),
  'palette.nothing': fixed('没有找到', 'Nothing found'),
  'palette.project': fixed('项目', 'Project'),
  'palette.figure': fixed('图表', 'Figure'),
  'palette.filter': fixed('筛选', 'Filter'),
  'palette.action': fixed('设置', 'Setting'),
  'language.name': phrase<{ language: 'zh' | 'en' }>({
    zh: ({ language }) => ({ zh: '中文', en: 'English' })[language],
    en: ({ language }) => ({ zh: '中文', en: 'English' })[language],
  }),
  'arrange.title': fixed('整理看板', 'Arrange'),
  'arrange.kind': fixed('看板', 'Board'),
  'arrange.hint': fixed(
    '勾选要挂出的图，用箭头排序。布局按台账保存在本机，也写进链接。',
    'Tick the figures to hang, order them by the arrows. The layout is kept here for each ledger, and in the link.',
  ),
  'arrange.wide': fixed('加宽', 'Wide'),
  'arrange.widen': phrase<{ name: string }>({
    zh: ({ name }) => `加宽：${name}`,
    en: ({ name }) => `Wide: ${name}`,
  }),
  'arrange.up': phrase<{ name: string }>({
    zh: ({ name }) => `上移：${name}`,
    en: ({ name }) => `Move up: ${name}`,
  }),
  'arrange.down': phrase<{ name: string }>({
    zh: ({ name }) => `下移：${name}`,
    en: ({ name }) => `Move down: ${name}`,
  }),
  'arrange.reset': fixed('恢复原样', 'As it came'),
  'topic.arranged': fixed('整理后的看板', 'The arranged board'),
  'compare.kind': fixed('对照', 'Compare'),
  'compare.with': fixed('对照台账', 'Compare with'),
  'compare.none': fixed('这份台账没有可答的数据', 'This ledger has nothing to answer it with'),
  'compare.opening': fixed('正在打开台账…', 'Opening the ledger…'),
  'help.title': fixed('口径与公式', 'Formulas and conventions'),
  'help.short': fixed('口径', 'Formula'),
  'help.of': phrase<{ question: string }>({
    zh: ({ question }) => `口径：${question}`,
    en: ({ question }) => `Formula: ${question}`,
  }),
  'rules.title': fixed('红黄绿灯规则', 'Rules for red, yellow and green'),
  'rules.open': phrase<{ rules: LightRules }>({
    zh: ({ rules }, format) => `规则：${rulesNamed(rules, format, 'zh')}`,
    en: ({ rules }, format) => `Rules: ${rulesNamed(rules, format, 'en')}`,
  }),
  'panel.failed': fixed(
    '这部分没能加载，请检查网络后重新打开页面。',
    'This part could not be loaded. Check the network and open the page again.',
  ),
  'figure.sheets': fixed('打印发单位', 'Print for units'),
  'figure.rows': phrase<{ count: number }>({
    zh: ({ count }) => `依据：台账 ${count} 行`,
    en: ({ count }) => `From ${count} ${count === 1 ? 'row' : 'rows'} of the ledger`,
  }),
  'panel.rows': phrase<{ count: number }>({
    zh: ({ count }) => `台账中的 ${count} 行`,
    en: ({ count }) => `${count} ${count === 1 ? 'row' : 'rows'} of the ledger`,
  }),
} as const;
