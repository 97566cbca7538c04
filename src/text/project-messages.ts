import type { Words } from '../ledger/ledger.ts';
import type { Quantity } from '../ledger/quantities.ts';
import type { Stage } from '../ledger/stages.ts';
import type { Formats } from './formats.ts';
import { fixed, phrase } from './phrase.ts';
import { vocabulary } from './vocabulary.ts';

interface StageOfMany {
  readonly stage: Stage | 'not-published';
  readonly count: number;
}

interface CategoryOfMany {
  readonly name: Words;
  readonly count: number;
}

interface OverProjects {
  /** Whether these are only the projects that a publication happens to name. */
  readonly named: boolean;
  readonly total: number;
}

const projectsZh = (named: boolean) => (named ? '见报项目' : '项目');
const projectsEn = (named: boolean, count: number) =>
  `${named ? 'named ' : ''}${count === 1 ? 'project' : 'projects'}`;

interface Largest<Item> {
  readonly items: readonly Item[];
  readonly count: number;
  /** Whether there is nothing beside it to be larger than. */
  readonly isAll: boolean;
}

/** The largest of several groups, all of them where there is a tie; none where all are empty. */
function largestOf<Item extends { readonly count: number }>(
  groups: readonly Item[],
): Largest<Item> | undefined {
  const filled = groups.filter(({ count }) => count > 0);
  const count = Math.max(0, ...filled.map((group) => group.count));
  if (count === 0) return undefined;
  return {
    items: filled.filter((group) => group.count === count),
    count,
    isAll: filled.length === 1,
  };
}

/** 竣工最多,8 个 · 签约、在建各 2 个 · 均为产业 */
function largestZh<Item>({ items, count, isAll }: Largest<Item>, names: readonly string[]): string {
  if (isAll) return `均为${names.join('')}`;
  return items.length === 1
    ? `${names.join('')}最多，${count} 个`
    : `${names.join('、')}各 ${count} 个`;
}

function largestEn<Item>({ items, count, isAll }: Largest<Item>, names: readonly string[]): string {
  if (isAll) return `all ${names.join('')}`;
  return items.length === 1
    ? `most in ${names.join('')} (${count})`
    : `${count} each in ${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

const stagesZh = (stages: readonly StageOfMany[], format: Formats) =>
  stages.map(({ stage }) => vocabulary['stage.name'].zh({ stage }, format));
const stagesEn = (stages: readonly StageOfMany[], format: Formats) =>
  stages.map(({ stage }) => vocabulary['stage.name'].en({ stage }, format).toLowerCase());

function stageSummary(stages: readonly StageOfMany[]) {
  const isKnown = ({ stage }: StageOfMany) => stage !== 'not-published';
  const unknown = stages.find((entry) => !isKnown(entry))?.count ?? 0;
  return { most: largestOf(stages.filter(isKnown)), unknown };
}

export const projectMessages = {
  'projects.measure': phrase<OverProjects & { shown: number; filtered: boolean }>({
    zh: ({ shown, total, named, filtered }) =>
      filtered
        ? `筛选出 ${shown} 个，共 ${total} 个${projectsZh(named)}`
        : `${named ? '报道提到的' : '台账中的'} ${total} 个项目`,
    en: ({ shown, total, named, filtered }) =>
      filtered
        ? `${shown} of ${total} ${projectsEn(named, total)}`
        : `${total} ${projectsEn(false, total)} ${named ? 'that the article names' : 'in the ledger'}`,
  }),
  'byStage.question': fixed(
    '项目到了哪一步，下一步抓什么？',
    'What stage are the projects in, and what comes next?',
  ),
  'byStage.headline': phrase<OverProjects & { stages: readonly StageOfMany[] }>({
    zh: ({ named, total, stages }, format) => {
      const { most, unknown } = stageSummary(stages);
      return [
        `${total} 个${projectsZh(named)}`,
        ...(most
          ? [
              largestZh(
                { ...most, isAll: most.isAll && unknown === 0 },
                stagesZh(most.items, format),
              ),
            ]
          : []),
        ...(unknown > 0 ? [`阶段未公布 ${unknown} 个`] : []),
      ].join('，');
    },
    en: ({ named, total, stages }, format) => {
      const { most, unknown } = stageSummary(stages);
      return [
        `${total} ${projectsEn(named, total)}`,
        ...(most
          ? [
              `${most.count}${most.items.length > 1 ? ' each' : ''} ${stagesEn(most.items, format).join(' and ')}`,
            ]
          : []),
        ...(unknown > 0 ? [`${unknown} with no published stage`] : []),
      ].join(', ');
    },
  }),
  'byCategory.question': fixed('项目属于哪些类别？', 'Which categories do the projects belong to?'),
  'byCategory.headline': phrase<OverProjects & { categories: readonly CategoryOfMany[] }>({
    zh: ({ named, total, categories }, format) => {
      const most = largestOf(categories);
      const names = most?.items.map(({ name }) => format.words(name)) ?? [];
      return [`${total} 个${projectsZh(named)}`, ...(most ? [largestZh(most, names)] : [])].join(
        '，',
      );
    },
    en: ({ named, total, categories }, format) => {
      const most = largestOf(categories);
      const names = most?.items.map(({ name }) => format.words(name)) ?? [];
      return [
        `${total} ${projectsEn(named, total)}`,
        ...(most ? [largestEn(most, names)] : []),
      ].join(', ');
    },
  }),
  'byInvestment.question': fixed('每个项目投资多少？', 'How much is invested in each project?'),
  'byInvestment.headline': phrase<OverProjects & { published: number; sum: Quantity | undefined }>({
    zh: ({ named, total, published, sum }, format) =>
      published === 0
        ? `${total} 个${projectsZh(named)}，投资未公布`
        : `${total} 个${projectsZh(named)}，${published} 个公布了投资，合计 ${format.quantity(sum, '万元')}`,
    en: ({ named, total, published, sum }, format) =>
      published === 0
        ? `${total} ${projectsEn(named, total)}, no investment published`
        : `${published} of ${total} ${projectsEn(named, total)} ${published === 1 ? 'has' : 'have'} a published investment: ${format.quantity(sum, '万元')}`,
  }),
  'list.question': fixed('有哪些项目？', 'Which projects are these?'),
  'list.headline': phrase<OverProjects & { withPlan: number }>({
    zh: ({ named, total, withPlan }) =>
      withPlan === 0
        ? `${total} 个${projectsZh(named)}，月度计划均未公布`
        : `${total} 个${projectsZh(named)}，其中 ${withPlan} 个有月度计划`,
    en: ({ named, total, withPlan }) =>
      withPlan === 0
        ? `${total} ${projectsEn(named, total)}; no monthly plan is published`
        : `${total} ${projectsEn(named, total)}, ${withPlan} with a monthly plan`,
  }),
  'list.datesDiffer': fixed(
    '各项目情况的时间不同，见各行。',
    'The projects are described as of different times, named with each.',
  ),
  'nothing.headline': phrase<{ named: boolean; keyIndustrialUnknown: boolean }>({
    zh: ({ named, keyIndustrialUnknown }) =>
      keyIndustrialUnknown
        ? `哪些${projectsZh(named)}属于重点产业：未公布`
        : `没有符合条件的${projectsZh(named)}`,
    en: ({ named, keyIndustrialUnknown }) =>
      keyIndustrialUnknown
        ? `Which ${projectsEn(named, 2)} are key industrial is not published`
        : `No ${projectsEn(named, 1)} matches`,
  }),
} as const;
