import type { Month } from '../ledger/months.ts';
import type { Formats } from './formats.ts';
import { fixed, phrase } from './phrase.ts';

interface MilestoneStanding {
  readonly planned: Month | undefined;
  readonly original: Month | undefined;
  readonly moves: number;
  readonly actual: Month | undefined;
  readonly late: number | undefined;
  readonly lateOriginal: number | undefined;
}

const NAMES = {
  start: ['开工', 'start'],
  completion: ['竣工', 'completion'],
} as const;

const months = (count: number) => `${count} ${count === 1 ? 'month' : 'months'}`;

function lateZh(late: number, isDone: boolean): string {
  if (late > 0) return isDone ? `晚 ${late} 个月` : `已超期 ${late} 个月`;
  if (!isDone) return '未到期';
  return late < 0 ? `早 ${-late} 个月` : '按期';
}

function lateEn(late: number, isDone: boolean): string {
  if (late > 0) return isDone ? `${months(late)} late` : `overdue by ${months(late)}`;
  if (!isDone) return 'not yet due';
  return late < 0 ? `${months(-late)} early` : 'on time';
}

/** The plan as it was first, where a version of the ledger moved it. */
function movedZh({ original, moves, lateOriginal, actual }: MilestoneStanding, format: Formats) {
  if (moves === 0 || original === undefined) return '';
  const late =
    lateOriginal === undefined ? '' : `，按原计划${lateZh(lateOriginal, actual !== undefined)}`;
  return `；计划调整过 ${moves} 次，原为 ${format.point(original)}${late}`;
}

function movedEn({ original, moves, lateOriginal, actual }: MilestoneStanding, format: Formats) {
  if (moves === 0 || original === undefined) return '';
  const late =
    lateOriginal === undefined ? '' : ` (${lateEn(lateOriginal, actual !== undefined)} against it)`;
  const times = moves === 1 ? 'once' : `${moves} times`;
  return `; the plan was moved ${times}, first ${format.point(original)}${late}`;
}

/** What the panel of a project tells of it. */
export const storyMessages = {
  'story.milestones': fixed('节点', 'Milestones'),
  'story.milestone': phrase<{ milestone: 'start' | 'completion'; standing: MilestoneStanding }>({
    zh: ({ milestone, standing }, format) => {
      const { planned, actual, late = 0 } = standing;
      const plan =
        planned === undefined ? '' : `计划 ${format.point(planned)} ${NAMES[milestone][0]}`;
      const done = actual === undefined ? '尚未' : `实际 ${format.point(actual)}`;
      return `${plan}，${done}，${lateZh(late, actual !== undefined)}${movedZh(standing, format)}`;
    },
    en: ({ milestone, standing }, format) => {
      const { planned, actual, late = 0 } = standing;
      const plan =
        planned === undefined ? '' : `Planned ${NAMES[milestone][1]} ${format.point(planned)}`;
      const done = actual === undefined ? 'not yet' : `actual ${format.point(actual)}`;
      return `${plan}, ${done}, ${lateEn(late, actual !== undefined)}${movedEn(standing, format)}`;
    },
  }),
  'story.months': fixed('逐月完成投资', 'Investment by month'),
  'story.assignments': fixed('交办件', 'Assignments'),
  'story.assignment': phrase<{
    unit: string;
    handedOut: string;
    due: string;
    cleared?: string | undefined;
  }>({
    zh: ({ unit, handedOut, due, cleared }) =>
      `${unit} · ${handedOut} 交办，${due} 到期，${cleared === undefined ? '未销号' : `${cleared} 销号${cleared > due ? '（逾期）' : ''}`}`,
    en: ({ unit, handedOut, due, cleared }) =>
      `${unit} · handed out ${handedOut}, due ${due}, ${cleared === undefined ? 'open' : `cleared ${cleared}${cleared > due ? ' (late)' : ''}`}`,
  }),
  'story.versions': fixed('各版台账的进展与问题', 'Progress and problems, version by version'),
} as const;
