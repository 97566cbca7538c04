import type { Month } from '../ledger/months.ts';
import type { Formats } from './formats.ts';
import { fixed, phrase } from './phrase.ts';

type Contradiction =
  | 'completion-before-start'
  | 'cumulative-above-total'
  | 'year-above-cumulative'
  | 'actual-after-as-of'
  | 'namesakes'
  | 'less-than-before'
  | 'year-not-its-months';

const CONTRADICTIONS: Record<Contradiction, readonly [string, string]> = {
  'completion-before-start': ['竣工早于开工', 'Completion before start'],
  'cumulative-above-total': ['累计完成超过总投资', 'Done in all above the total investment'],
  'year-above-cumulative': ['本年完成超过累计完成', 'Done in the year above done in all'],
  'actual-after-as-of': ['实际月份晚于台账截至月份', 'Actual month after the month of the ledger'],
  namesakes: ['项目同名或名称近似', 'Same or nearly the same name'],
  'less-than-before': ['完成投资少于上一版', 'Less done than in the version before'],
  'year-not-its-months': [
    '本年完成不等于各月之和',
    'Done in the year is not the sum of its months',
  ],
};

type Field =
  | 'unit'
  | 'leader'
  | 'plannedStart'
  | 'plannedCompletion'
  | 'totalInvestment'
  | 'yearPlan'
  | 'stage';

const FIELDS: Record<Field, readonly [string, string]> = {
  unit: ['责任单位', 'responsible unit'],
  leader: ['联系领导', 'leader'],
  plannedStart: ['计划开工', 'planned start'],
  plannedCompletion: ['计划竣工', 'planned completion'],
  totalInvestment: ['总投资', 'total investment'],
  yearPlan: ['年度计划投资', 'plan for the year'],
  stage: ['阶段', 'stage'],
};

/** A way in which a project differs from the version before. */
export type Change =
  | 'started'
  | 'completed'
  | 'newly-late'
  | 'caught-up'
  | 'plan-moved'
  | 'exempt'
  | 'added'
  | 'gone';

const CHANGES: Record<Change, readonly [string, string]> = {
  started: ['开工', 'Started'],
  completed: ['竣工', 'Completed'],
  'newly-late': ['新增超期', 'Newly late'],
  'caught-up': ['超期后补上', 'Caught up'],
  'plan-moved': ['计划调整', 'Plan moved'],
  exempt: ['转为免考核', 'Now exempt'],
  added: ['新增项目', 'New project'],
  gone: ['退出台账', 'Gone from the ledger'],
};

interface ChangeCount {
  readonly change: Change;
  readonly count: number;
}

interface Since {
  readonly asOf: Month;
  readonly counts: readonly ChangeCount[];
  /** 万元; undefined where it cannot be told. */
  readonly investment: number | undefined;
}

const money = (investment: number, format: Formats) =>
  format.quantity(Math.abs(investment), '万元');

function changesZh({ counts, investment }: Since, format: Formats): readonly string[] {
  const named = counts.map(({ change, count }) => `${CHANGES[change][0]} ${count} 个`);
  if (investment === undefined || investment === 0) return named;
  return [...named, `本年完成投资${investment > 0 ? '增加' : '减少'} ${money(investment, format)}`];
}

function countEn(change: Change, count: number): string {
  if (change === 'plan-moved') return `${count} ${count === 1 ? 'plan' : 'plans'} moved`;
  if (change === 'added') return `${count} new`;
  return change === 'gone' ? `${count} gone` : `${count} ${CHANGES[change][1].toLowerCase()}`;
}

function changesEn({ counts, investment }: Since, format: Formats): readonly string[] {
  const named = counts.map(({ change, count }) => countEn(change, count));
  if (investment === undefined || investment === 0) return named;
  return [
    ...named,
    `${money(investment, format)} ${investment > 0 ? 'more' : 'less'} invested in the year`,
  ];
}

/** What the comparison with the version before and the checks of a ledger say. */
export const checkMessages = {
  'since.question': fixed('上一版台账以来有什么变化？', 'What changed since the previous version?'),
  'since.headline': phrase<Since>({
    zh: (since, format) => {
      const changes = changesZh(since, format);
      const said = changes.length === 0 ? '没有变化' : changes.join('，');
      return `与 ${format.point(since.asOf)}相比：${said}`;
    },
    en: (since, format) => {
      const changes = changesEn(since, format);
      const said = changes.length === 0 ? 'nothing changed' : changes.join(', ');
      return `Since ${format.point(since.asOf)}: ${said}`;
    },
  }),
  'since.change': phrase<{ change: Change }>({
    zh: ({ change }) => CHANGES[change][0],
    en: ({ change }) => CHANGES[change][1],
  }),
  'since.unknown': phrase<{ count: number }>({
    zh: ({ count }) => `${count} 个项目的本年完成投资有一版未知，没有计入。`,
    en: ({ count }) =>
      `${count} ${count === 1 ? 'project' : 'projects'} without a known sum in one of the versions ${count === 1 ? 'is' : 'are'} not counted in the investment.`,
  }),
  'since.investment': fixed(
    '本年完成投资的增减：两版都有的项目，本年完成投资之差。',
    'Investment: the differences of what is done in the year, of the projects in both versions.',
  ),
  'since.otherYear': fixed(
    '两版台账年度不同，本年完成投资不作比较。',
    'The versions are of different years: their investment is not compared.',
  ),
  'column.change': fixed('变化', 'Change'),
  'column.planBefore': fixed('上一版计划', 'Plan before'),

  'health.question': fixed('台账有没有缺项和矛盾？', 'Is the ledger complete, and consistent?'),
  'health.headline': phrase<{
    contradictory: number;
    most: { readonly field: Field; readonly count: number } | undefined;
  }>({
    zh: ({ contradictory, most }) => {
      if (contradictory === 0 && most === undefined) return '没有缺项，也没有矛盾';
      const rows = contradictory === 0 ? '没有矛盾' : `${contradictory} 个项目有矛盾`;
      return most === undefined
        ? `${rows}，没有缺项`
        : `${rows}；缺得最多的是${FIELDS[most.field][0]}，${most.count} 个`;
    },
    en: ({ contradictory, most }) => {
      if (contradictory === 0 && most === undefined) return 'Nothing missing, no contradiction';
      const rows =
        contradictory === 0
          ? 'No contradiction'
          : `${contradictory} ${contradictory === 1 ? 'project contradicts itself' : 'projects contradict themselves'}`;
      return most === undefined
        ? `${rows}, nothing missing`
        : `${rows}; missing most often: ${FIELDS[most.field][1]} (${most.count})`;
    },
  }),
  'health.contradiction': phrase<{ contradiction: Contradiction }>({
    zh: ({ contradiction }) => CONTRADICTIONS[contradiction][0],
    en: ({ contradiction }) => CONTRADICTIONS[contradiction][1],
  }),
  'health.missing': phrase<{ field: Field }>({
    zh: ({ field }) => `缺${FIELDS[field][0]}`,
    en: ({ field }) => `No ${FIELDS[field][1]}`,
  }),
  'health.names': fixed(
    '名称近似：除空格、标点、全半角和“项目”“工程”“建设”外相同。',
    'Nearly the same name: alike but for spaces, punctuation, width, and words for “project” or “works”.',
  ),
  'column.check': fixed('检查', 'Check'),
} as const;
