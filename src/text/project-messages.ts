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

const projectsZh = (named: boolean) => (named ? '点名项目' : '项目');
const projectsEn = (named: boolean, count: number) =>
  `${named ? 'named ' : ''}${count === 1 ? 'project' : 'projects'}`;

function largest<Item extends { readonly count: number }>(
  items: readonly Item[],
): Item | undefined {
  return items.reduce<Item | undefined>(
    (most, item) => (most && most.count >= item.count ? most : item),
    undefined,
  );
}

function stageSummary(stages: readonly StageOfMany[]) {
  const isKnown = ({ stage }: StageOfMany) => stage !== 'not-published';
  const unknown = stages.find((entry) => !isKnown(entry))?.count ?? 0;
  return { most: largest(stages.filter(isKnown)), unknown };
}

function largestNames(
  categories: readonly { readonly name: Words; readonly count: number }[],
  format: Formats,
): { names: string; count: number } {
  const count = Math.max(...categories.map((category) => category.count));
  const names = categories.filter((category) => category.count === count);
  return { names: format.list(names.map(({ name }) => format.words(name))), count };
}

export const projectMessages = {
  'projects.measure': phrase<{
    shown: number;
    total: number;
    named: boolean;
    filtered: boolean;
  }>({
    zh: ({ shown, total, named, filtered }) =>
      filtered
        ? `筛选出 ${shown} 个，共 ${total} 个${projectsZh(named)}`
        : `${named ? '报道点名的' : '台账中的'} ${total} 个项目`,
    en: ({ shown, total, named, filtered }) =>
      filtered
        ? `${shown} of ${total} ${projectsEn(named, total)} in view`
        : `${total} projects ${named ? 'that the article names' : 'in the ledger'}`,
  }),
  'byStage.question': fixed(
    '项目到了哪一步，下一步抓什么？',
    'What stage are the projects in, and what comes next?',
  ),
  'byStage.headline': phrase<{ named: boolean; total: number; stages: readonly StageOfMany[] }>({
    zh: ({ named, total, stages }, format) => {
      const { most, unknown } = stageSummary(stages);
      const stageOf = (stage: StageOfMany['stage']) =>
        vocabulary['stage.name'].zh({ stage }, format);
      return [
        `${total} 个${projectsZh(named)}`,
        ...(most && most.count > 0
          ? [`${stageOf(most.stage)} ${most.count} 个${stages.length > 1 ? '最多' : ''}`]
          : []),
        ...(unknown > 0 ? [`阶段未公布 ${unknown} 个`] : []),
      ].join('，');
    },
    en: ({ named, total, stages }, format) => {
      const { most, unknown } = stageSummary(stages);
      const stageOf = (stage: StageOfMany['stage']) =>
        vocabulary['stage.name'].en({ stage }, format).toLowerCase();
      return [
        `${total} ${projectsEn(named, total)}`,
        ...(most && most.count > 0 ? [`${most.count} ${stageOf(most.stage)}`] : []),
        ...(unknown > 0 ? [`${unknown} with no published stage`] : []),
      ].join(', ');
    },
  }),
  'byCategory.question': fixed('项目属于哪些类别？', 'Which categories do the projects belong to?'),
  'byCategory.headline': phrase<{
    named: boolean;
    total: number;
    categories: readonly { name: Words; count: number }[];
  }>({
    zh: ({ named, total, categories }, format) => {
      const most = largestNames(categories, format);
      return `${total} 个${projectsZh(named)}，${most.names}${categories.length > 1 ? '最多' : ''}，${most.count} 个`;
    },
    en: ({ named, total, categories }, format) => {
      const most = largestNames(categories, format);
      return `${most.names}: ${most.count} of ${total} ${projectsEn(named, total)}`;
    },
  }),
  'byInvestment.question': fixed('每个项目投资多少？', 'How much is invested in each project?'),
  'byInvestment.headline': phrase<{
    named: boolean;
    total: number;
    published: number;
    sum: Quantity | undefined;
  }>({
    zh: ({ named, total, published, sum }, format) =>
      published === 0
        ? `${total} 个${projectsZh(named)}的投资都未公布`
        : `${total} 个${projectsZh(named)}中 ${published} 个公布了投资，合计 ${format.quantity(sum, '万元')}`,
    en: ({ named, total, published, sum }, format) =>
      published === 0
        ? `No investment is published for ${total} ${projectsEn(named, total)}`
        : `${published} of ${total} ${projectsEn(named, total)} have a published investment: ${format.quantity(sum, '万元')}`,
  }),
  'list.question': fixed('有哪些项目？', 'Which projects are these?'),
  'list.headline': phrase<{ named: boolean; total: number; withPlan: number }>({
    zh: ({ named, total, withPlan }) =>
      withPlan === 0
        ? `${total} 个${projectsZh(named)}，月度计划均未公布`
        : `${total} 个${projectsZh(named)}，其中 ${withPlan} 个有月度计划`,
    en: ({ named, total, withPlan }) =>
      withPlan === 0
        ? `${total} ${projectsEn(named, total)}; no monthly plan is published for any`
        : `${total} ${projectsEn(named, total)}, ${withPlan} with a monthly plan`,
  }),
  'list.membershipUnknown': fixed(
    '报道没有说明点名项目中哪些属于全年项目总数，也没有说明哪些是重点产业项目。',
    'The article does not say which of the named projects are among the year’s total, nor which are key industrial.',
  ),
} as const;
