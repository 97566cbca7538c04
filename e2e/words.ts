// The words that the journeys look for, as they stand on the screen. Full-width signs are written as
// escapes: \uff0c comma, \uff1a colon, \uff1b semicolon, \uff1f question mark, \uff08 \uff09 brackets.

export type Language = 'zh' | 'en';

/** The question of each figure names it for assistive technology, whatever the answer is. */
export const QUESTIONS = {
  starts: {
    zh: '计划开工多少\uff0c实际多少\uff1f',
    en: 'How many projects were to be started, and how many were?',
  },
  completions: {
    zh: '计划竣工多少\uff0c实际多少\uff1f',
    en: 'How many projects were to be completed, and how many were?',
  },
  portfolio: {
    zh: '全年计划实施多少项目\uff0c重点产业占多少\uff1f',
    en: 'How many projects are planned for the year, and how many are key industrial?',
  },
  investment: {
    zh: '全年要完成多少投资\uff0c完成了多少\uff1f',
    en: 'How much is to be invested, and how much has been?',
  },
  time: {
    zh: '一年过了多少\uff0c开工竣工跟得上吗\uff1f',
    en: 'How much of the year is gone, and do starts and completions keep up?',
  },
  byStage: {
    zh: '项目到了哪一步\uff0c下一步抓什么\uff1f',
    en: 'What stage are the projects in, and what comes next?',
  },
  byCategory: {
    zh: '项目属于哪些类别\uff1f',
    en: 'Which categories do the projects belong to?',
  },
  byInvestment: {
    zh: '每个项目投资多少\uff1f',
    en: 'How much is invested in each project?',
  },
  list: { zh: '有哪些项目\uff1f', en: 'Which projects are these?' },
  livelihood: {
    zh: '为居民办了什么\uff0c还要办什么\uff1f',
    en: 'What was done for residents, and what is promised?',
  },
  enterprise: {
    zh: '怎样帮企业和项目\uff1f',
    en: 'How are enterprises and projects supported?',
  },
  practice: {
    zh: '区里怎样抓项目\uff1f',
    en: 'How does the district run its projects?',
  },
} as const;

export type FigureName = keyof typeof QUESTIONS;

/** In the order of the issue. */
export const FIGURE_NAMES: readonly FigureName[] = [
  'starts',
  'completions',
  'portfolio',
  'investment',
  'time',
  'byStage',
  'byCategory',
  'byInvestment',
  'list',
  'livelihood',
  'enterprise',
  'practice',
];

export const TITLE = {
  zh: '石峰区 2020 年重点项目',
  en: 'Key projects of Shifeng District, 2020',
} as const;

/** Names of controls. */
export const WORDS = {
  zh: {
    filters: '筛选',
    search: '搜索项目',
    chips: '已选条件',
    clear: '清除筛选',
    table: '表格',
    chart: '图形',
    csv: '下载 CSV 表格',
    close: '关闭',
    evidence: /^依据/,
    figures: '图表',
  },
  en: {
    filters: 'Filters',
    search: 'Search projects',
    chips: 'Filters in force',
    clear: 'Clear all',
    table: 'Table',
    chart: 'Chart',
    csv: 'Download as CSV',
    close: 'Close',
    evidence: /^Source/,
    figures: 'Figures',
  },
} as const;
