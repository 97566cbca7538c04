import type { Words } from '../ledger/ledger.ts';
import type { Month } from '../ledger/months.ts';
import type { Formats } from './formats.ts';
import { fixed, phrase } from './phrase.ts';
import { type LightName, vocabulary } from './vocabulary.ts';

interface LightCount {
  readonly light: LightName;
  readonly count: number;
}

const lightsZh = (lights: readonly LightCount[], format: Formats) =>
  lights
    .filter(({ count }) => count > 0)
    .map(({ light, count }) => `${vocabulary['light.name'].zh({ light }, format)} ${count} 个`)
    .join('，');
const lightsEn = (lights: readonly LightCount[], format: Formats) =>
  lights
    .filter(({ count }) => count > 0)
    .map(
      ({ light, count }) =>
        `${count} ${vocabulary['light.name'].en({ light }, format).toLowerCase()}`,
    )
    .join(', ');

/** What the plan, or what was done, says of a project in one month. */
export type PlannedMoment = 'start' | 'completion' | 'both' | 'during' | 'outside' | 'unpublished';
export type ActualMoment =
  | 'start'
  | 'completion'
  | 'both'
  | 'during'
  | 'not-started'
  | 'done'
  | 'unpublished'
  | 'ahead';

const PLANNED: Record<PlannedMoment, readonly [string, string]> = {
  start: ['计划开工', 'planned to start'],
  completion: ['计划竣工', 'planned to be completed'],
  both: ['计划开工并竣工', 'planned to start and be completed'],
  during: ['计划在建', 'planned to be under way'],
  outside: ['不在计划工期内', 'outside the planned span'],
  unpublished: ['计划未公布', 'plan not published'],
};

const ACTUAL: Record<ActualMoment, readonly [string, string]> = {
  start: ['实际开工', 'started'],
  completion: ['实际竣工', 'completed'],
  both: ['实际开工并竣工', 'started and completed'],
  during: ['实际在建', 'under way'],
  'not-started': ['实际未开工', 'not started'],
  done: ['实际已竣工', 'completed before'],
  unpublished: ['开工月份未公布', 'start not published'],
  ahead: ['月份未到', 'month to come'],
};

const GROUPINGS = {
  category: ['类别', 'Category'],
  stage: ['阶段', 'Stage'],
  unit: ['责任单位', 'Responsible unit'],
  leader: ['联系领导', 'Leader'],
} as const;

const SORTINGS = {
  ledger: ['台账顺序', 'Ledger’s order'],
  'planned-start': ['计划开工', 'Planned start'],
  'planned-completion': ['计划竣工', 'Planned completion'],
  late: ['晚得最多', 'Latest first'],
  investment: ['总投资', 'Total investment'],
} as const;

const DENSITIES = { comfortable: ['宽松', 'Comfortable'], dense: ['紧凑', 'Dense'] } as const;

const OVERDUE = {
  start: ['开工逾期', 'start overdue'],
  completion: ['竣工逾期', 'completion overdue'],
} as const;

/** From one month to another, where either may not be known. */
interface Span {
  readonly from: Month | undefined;
  readonly to: Month | undefined;
}

/** What the wall chart says. */
export const wallMessages = {
  'wall.question': fixed(
    '每个项目计划什么时候干，实际干到哪里？',
    'When was each project to be built, and how far is it?',
  ),
  'wall.headline': phrase<{ total: number; lights: readonly LightCount[] }>({
    zh: ({ total, lights }, format) => `${total} 个项目：${lightsZh(lights, format)}`,
    en: ({ total, lights }, format) =>
      `${total} ${total === 1 ? 'project' : 'projects'}: ${lightsEn(lights, format)}`,
  }),
  'wall.measure': phrase<{ from: Month; to: Month; asOf: Month }>({
    zh: ({ asOf, ...period }, format) => `${format.period(period)} · 截至 ${format.point(asOf)}`,
    en: ({ asOf, ...period }, format) => `${format.period(period)} · as of ${format.point(asOf)}`,
  }),
  'wall.beyond': phrase<{ year: number; count: number }>({
    zh: ({ year, count }) => `箭头：工期伸到 ${year} 年以外，共 ${count} 个项目。`,
    en: ({ year, count }) =>
      `Arrows: ${count} ${count === 1 ? 'project reaches' : 'projects reach'} beyond ${year}.`,
  }),
  'wall.openEnds': fixed('虚线：一端未公布。', 'Dashed: one end is not published.'),
  'wall.groupBy': fixed('分组', 'Group by'),
  'wall.sortBy': fixed('排序', 'Sort by'),
  'wall.density': fixed('疏密', 'Density'),
  'wall.grouping': phrase<{ by: keyof typeof GROUPINGS }>({
    zh: ({ by }) => GROUPINGS[by][0],
    en: ({ by }) => GROUPINGS[by][1],
  }),
  'wall.sorting': phrase<{ by: keyof typeof SORTINGS }>({
    zh: ({ by }) => SORTINGS[by][0],
    en: ({ by }) => SORTINGS[by][1],
  }),
  'wall.densityName': phrase<{ density: keyof typeof DENSITIES }>({
    zh: ({ density }) => DENSITIES[density][0],
    en: ({ density }) => DENSITIES[density][1],
  }),
  'wall.legend': fixed('挂图图例', 'Legend of the wall chart'),
  'wall.planned': fixed('计划工期', 'Planned span'),
  'wall.actual': fixed('实际工期', 'Actual span'),
  'wall.overdue': fixed('逾期', 'Overdue'),
  'wall.start': fixed('开工', 'Start'),
  'wall.completion': fixed('竣工', 'Completion'),
  'wall.keys': fixed(
    '方向键移动，Home、End 到行首行尾，翻页键翻页，回车打开项目。',
    'Arrow keys move, Home and End go to the ends of the row, page keys by the page, Enter opens the project.',
  ),
  'wall.continued': phrase<{ group: string }>({
    zh: ({ group }) => `${group}（续）`,
    en: ({ group }) => `${group} (continued)`,
  }),
  'wall.group': phrase<{ group: string; count: number; lights: readonly LightCount[] }>({
    zh: ({ group, count, lights }, format) => `${group} ${count} 个：${lightsZh(lights, format)}`,
    en: ({ group, count, lights }, format) => `${group}, ${count}: ${lightsEn(lights, format)}`,
  }),
  'wall.span': phrase<{ side: 'planned' | 'actual' } & Span>({
    zh: ({ side, from, to }, format) => {
      const [start, end] = [from, to].map((month) => (month ? format.point(month) : '未公布'));
      return side === 'planned'
        ? `计划开工 ${start}，计划竣工 ${end}`
        : `${from ? `实际开工 ${start}` : '未开工'}，${to ? `实际竣工 ${end}` : '未竣工'}`;
    },
    en: ({ side, from, to }, format) => {
      const [start, end] = [from, to].map((month) =>
        month ? format.point(month) : 'not published',
      );
      return side === 'planned'
        ? `planned start ${start}, completion ${end}`
        : `${from ? `started ${start}` : 'not started'}, ${to ? `completed ${end}` : 'not completed'}`;
    },
  }),
  'wall.facts': phrase<{ facts: readonly string[] }>({
    zh: ({ facts }) => facts.join('；'),
    en: ({ facts }) => facts.join('; '),
  }),
  'wall.late': phrase<{ months: number | undefined; overdue: readonly (keyof typeof OVERDUE)[] }>({
    zh: ({ months, overdue }) => {
      const late =
        months === undefined || months === 0
          ? ''
          : months > 0
            ? `晚 ${months} 个月`
            : `早 ${-months} 个月`;
      return [...overdue.map((milestone) => OVERDUE[milestone][0]), late]
        .filter(Boolean)
        .join('，');
    },
    en: ({ months, overdue }) => {
      const count = Math.abs(months ?? 0);
      const late =
        months === undefined || months === 0
          ? ''
          : `${count} ${count === 1 ? 'month' : 'months'} ${months > 0 ? 'late' : 'early'}`;
      return [...overdue.map((milestone) => OVERDUE[milestone][1]), late]
        .filter(Boolean)
        .join(', ');
    },
  }),
  'wall.month': phrase<{
    name: Words;
    light: LightName;
    month: Month;
    planned: PlannedMoment;
    actual: ActualMoment;
    overdue: readonly (keyof typeof OVERDUE)[];
  }>({
    zh: ({ name, light, month, planned, actual, overdue }, format) =>
      [
        format.words(name),
        format.point(month),
        PLANNED[planned][0],
        ACTUAL[actual][0],
        ...overdue.map((milestone) => OVERDUE[milestone][0]),
        vocabulary['light.name'].zh({ light }, format),
      ].join('，'),
    en: ({ name, light, month, planned, actual, overdue }, format) =>
      [
        format.words(name),
        format.point(month),
        PLANNED[planned][1],
        ACTUAL[actual][1],
        ...overdue.map((milestone) => OVERDUE[milestone][1]),
        `light: ${vocabulary['light.name'].en({ light }, format).toLowerCase()}`,
      ].join(', '),
  }),
} as const;
