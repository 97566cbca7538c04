import type { EvidenceKind } from '../ledger/evidence.ts';
import type { Precision } from '../ledger/quantities.ts';
import type { Stage } from '../ledger/stages.ts';
import { fixed, phrase } from './phrase.ts';

type StageName = Stage | 'not-published';

const STAGE_NAMES: Record<StageName, readonly [string, string]> = {
  reserve: ['储备', 'Reserve'],
  signed: ['签约', 'Signed'],
  started: ['开工', 'Started'],
  underway: ['在建', 'Under way'],
  completed: ['竣工', 'Completed'],
  'not-published': ['阶段未公布', 'Stage not published'],
};

export type LightName = 'red' | 'yellow' | 'green' | 'exempt' | 'dark';

const LIGHT_NAMES: Record<LightName, readonly [string, string]> = {
  red: ['红灯', 'Red'],
  yellow: ['黄灯', 'Yellow'],
  green: ['绿灯', 'Green'],
  exempt: ['免考核', 'Exempt'],
  dark: ['无计划', 'No plan'],
};

/** 储备抓转化 · 签约抓落地 · 开工抓保障 · 在建抓进度 · 竣工抓投产 (article §1¶3). */
const NEXT_STEPS: Record<Stage, readonly [string, string]> = {
  reserve: ['抓转化', 'turn into contracts'],
  signed: ['抓落地', 'settle on site'],
  started: ['抓保障', 'secure what it needs'],
  underway: ['抓进度', 'keep the pace'],
  completed: ['抓投产', 'put into use'],
};

const PRECISIONS: Record<Precision, readonly [string, string]> = {
  exact: ['确数', 'exact'],
  'at-least': ['以上', 'at least'],
  about: ['约数', 'about'],
  'not-published': ['未公布', 'not published'],
};

const SENSES = {
  planned: ['计划', 'Planned'],
  actual: ['实际', 'Actual'],
  value: ['数值', 'Value'],
  goals: ['目标', 'Goal'],
} as const;

const EVIDENCE: Record<EvidenceKind, readonly [string, string]> = {
  published: ['公开报道', 'Published'],
  recorded: ['台账', 'Ledger'],
  synthetic: ['模拟数据', 'Synthetic data'],
};

/** The field's words, one for one thing. */
export const vocabulary = {
  'side.planned': fixed('计划', 'Planned'),
  'side.actual': fixed('实际', 'Actual'),
  'value.notPublished': fixed('未公布', 'Not published'),
  'stage.name': phrase<{ stage: StageName }>({
    zh: ({ stage }) => STAGE_NAMES[stage][0],
    en: ({ stage }) => STAGE_NAMES[stage][1],
  }),
  'stage.nextStep': phrase<{ stage: Stage }>({
    zh: ({ stage }) => NEXT_STEPS[stage][0],
    en: ({ stage }) => NEXT_STEPS[stage][1],
  }),
  'light.name': phrase<{ light: LightName }>({
    zh: ({ light }) => LIGHT_NAMES[light][0],
    en: ({ light }) => LIGHT_NAMES[light][1],
  }),
  'indicator.sense': phrase<{ sense: 'planned' | 'actual' | 'value' | 'goals' }>({
    zh: ({ sense }) => SENSES[sense][0],
    en: ({ sense }) => SENSES[sense][1],
  }),
  'precision.name': phrase<{ precision: Precision }>({
    zh: ({ precision }) => PRECISIONS[precision][0],
    en: ({ precision }) => PRECISIONS[precision][1],
  }),
  'evidence.kind': phrase<{ kind: EvidenceKind }>({
    zh: ({ kind }) => EVIDENCE[kind][0],
    en: ({ kind }) => EVIDENCE[kind][1],
  }),
  'column.side': fixed('性质', 'Planned or actual'),
  'column.indicator': fixed('指标', 'Indicator'),
  'column.quantity': fixed('数值', 'Quantity'),
  'column.rate': fixed('计划完成率', 'Rate'),
  'column.ratio': fixed('比率', 'Ratio'),
  'column.period': fixed('时段', 'Period'),
  'column.place': fixed('依据', 'Source'),
  'column.month': fixed('月份', 'Month'),
  'column.needed': fixed('还需', 'Needed'),
  'column.group': fixed('分组', 'Group'),
  'column.light': fixed('灯', 'Light'),
  'column.monthsLate': fixed('偏差（月）', 'Months late'),
  'column.plannedStart': fixed('计划开工', 'Planned start'),
  'column.actualStart': fixed('实际开工', 'Actual start'),
  'column.plannedCompletion': fixed('计划竣工', 'Planned completion'),
  'column.actualCompletion': fixed('实际竣工', 'Actual completion'),
  'column.unitName': fixed('责任单位', 'Responsible unit'),
  'column.leader': fixed('联系领导', 'Leader'),
  'column.part': fixed('构成', 'Part'),
  'column.share': fixed('占比', 'Share'),
  'column.stage': fixed('阶段', 'Stage'),
  'column.nextStep': fixed('下一步', 'Next step'),
  'column.count': fixed('项目数', 'Projects'),
  'column.project': fixed('项目', 'Project'),
  'column.category': fixed('类别', 'Category'),
  'column.investment': fixed('总投资', 'Total investment'),
  'column.progress': fixed('进展', 'Progress'),
  'column.knownAt': fixed('时间', 'As of'),
  /** `of` is the quantity's own column where there are several, else empty. */
  'column.precision': phrase<{ of: string }>({
    zh: ({ of }) => `${of}口径`,
    en: ({ of }) => (of === '' ? 'Precision' : `${of} precision`),
  }),
  'column.note': fixed('说明', 'Note'),
  'column.unit': phrase<{ of: string }>({
    zh: ({ of }) => `${of}单位`,
    en: ({ of }) => (of === '' ? 'Unit' : `${of} unit`),
  }),
  'column.measure': fixed('统计范围', 'Measured'),
  'column.evidenceKind': fixed('数据性质', 'Kind of data'),
  'column.sources': fixed('出处', 'Published in'),
} as const;
