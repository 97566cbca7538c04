import type { Words } from '../ledger/ledger.ts';
import type { Month } from '../ledger/months.ts';
import { fixed, phrase } from './phrase.ts';

type Grouping = 'unit' | 'leader';

const GROUPINGS: Record<Grouping, readonly [string, string, string]> = {
  unit: ['责任单位', 'unit', 'units'],
  leader: ['联系领导', 'leader', 'leaders'],
};

const MEETINGS = {
  1: ['一级联席会议', 'First-level meeting'],
  2: ['二级联席会议', 'Second-level meeting'],
  3: ['三级联席会议', 'Third-level meeting'],
} as const;

interface LeagueAnswer {
  readonly by: Grouping;
  readonly ranked: number;
  readonly withoutLate: number;
  readonly last: { readonly name: Words; readonly late: number; readonly projects: number };
  /** How many share the last rank with it. */
  readonly besideLast: number;
}

const percentOf = (part: number, whole: number) =>
  whole === 0 ? undefined : { kind: 'ratio' as const, actual: part, planned: whole };

/** What the leagues, the assignments and the problems say. */
export const peopleMessages = {
  'league.question': phrase<{ by: Grouping }>({
    zh: ({ by }) => `哪些${GROUPINGS[by][0]}超期少，哪些超期多？`,
    en: ({ by }) => `Which ${GROUPINGS[by][2]} have few late projects, and which many?`,
  }),
  'league.headline': phrase<LeagueAnswer>({
    zh: ({ by, ranked, withoutLate, last, besideLast }, format) => {
      const counted = `${ranked} 个${GROUPINGS[by][0]}排名`;
      if (withoutLate === ranked) return `${counted}，都没有超期项目`;
      const beside = besideLast > 0 ? `等 ${besideLast + 1} 个` : '';
      return `${counted}，${withoutLate} 个没有超期项目；超期占比最高：${format.words(last.name)}${beside}（${last.late} / ${last.projects}）`;
    },
    en: ({ by, ranked, withoutLate, last, besideLast }, format) => {
      const counted = `${ranked} ${GROUPINGS[by][ranked === 1 ? 1 : 2]} ranked`;
      if (withoutLate === ranked) return `${counted}, none with a late project`;
      const beside = besideLast > 0 ? ` and ${besideLast} more` : '';
      return `${counted}, ${withoutLate} without a late project; the greatest share: ${format.words(last.name)}${beside} (${last.late} of ${last.projects})`;
    },
  }),
  'league.nobody': phrase<{ by: Grouping }>({
    zh: ({ by }) => `没有项目满 3 个的${GROUPINGS[by][0]}，不排名`,
    en: ({ by }) => `No ${GROUPINGS[by][1]} has 3 projects, so none is ranked`,
  }),
  'league.tooFew': fixed('项目少于 3 个，不排名', 'not ranked: fewer than 3 projects'),
  'league.change': phrase<{ change: number }>({
    zh: ({ change }) =>
      change === 0 ? '持平' : change > 0 ? `上升 ${change} 位` : `下降 ${-change} 位`,
    en: ({ change }) =>
      change === 0 ? 'unchanged' : change > 0 ? `up ${change}` : `down ${-change}`,
  }),
  'league.rule': fixed(
    '排名：先比超期项目占比，低的在前；再比超期个数，少的在前；相同并列。项目只计有计划月份的。',
    'Ranked by the share of late projects, the smallest first, then by how many are late; equal ones share a rank. Only projects with a planned month count.',
  ),
  'league.exempt': phrase<{ count: number }>({
    zh: ({ count }) => `免考核的 ${count} 个项目不计入排名。`,
    en: ({ count }) => `${count} exempt ${count === 1 ? 'project is' : 'projects are'} left out.`,
  }),
  'league.since': phrase<{ asOf: Month }>({
    zh: ({ asOf }, format) => `名次变化：与截至 ${format.point(asOf)}的上一版台账相比。`,
    en: ({ asOf }, format) =>
      `Change of rank: since the ledger’s previous version, as of ${format.point(asOf)}.`,
  }),
  'column.rank': fixed('名次', 'Rank'),
  'column.rankChange': fixed('名次变化', 'Change'),
  'column.onTime': fixed('未超期', 'Not late'),
  'column.late': fixed('超期', 'Late'),
  'column.lateShare': fixed('超期占比', 'Share late'),
  'column.clearedOnTimeRate': fixed('按期销号率', 'Cleared on time, rate'),

  'assignments.question': fixed('交办件销号了多少？', 'How many assignments are cleared?'),
  'assignments.headline': phrase<{ handedOut: number; cleared: number; overdue: number }>({
    zh: ({ handedOut, cleared, overdue }, format) => {
      const rate = percentOf(cleared, handedOut);
      if (rate === undefined) return '没有符合条件的交办件';
      return `交办 ${handedOut} 件，销号 ${cleared} 件，销号率 ${format.rate(rate)}，逾期未销号 ${overdue} 件`;
    },
    en: ({ handedOut, cleared, overdue }, format) => {
      const rate = percentOf(cleared, handedOut);
      if (rate === undefined) return 'No assignment matches';
      return `${handedOut} handed out, ${cleared} cleared (${format.rate(rate)}), ${overdue} overdue`;
    },
  }),
  'assignments.byMeeting.question': fixed(
    '各级联席会议交办的件销号了多少？',
    'How many assignments of each meeting are cleared?',
  ),
  'assignments.byMeeting.headline': phrase<{
    meetings: readonly { readonly meeting: 1 | 2 | 3; cleared: number; handedOut: number }[];
  }>({
    zh: ({ meetings }) =>
      meetings.length === 0
        ? '没有哪一级会议的交办件'
        : meetings
            .map(
              ({ meeting, cleared, handedOut }) =>
                `${MEETINGS[meeting][0].slice(0, 2)}会议销号 ${cleared} / ${handedOut} 件`,
            )
            .join('，'),
    en: ({ meetings }) =>
      meetings.length === 0
        ? 'No meeting’s assignment matches'
        : meetings
            .map(
              ({ meeting, cleared, handedOut }, index) =>
                `${index === 0 ? 'Level' : 'level'} ${meeting}: ${cleared} of ${handedOut} cleared`,
            )
            .join(', '),
  }),
  'assignments.measure': phrase<{ day: string }>({
    zh: ({ day }) => `截至 ${day} · 件`,
    en: ({ day }) => `As of ${day} · assignments`,
  }),
  'assignments.rule': fixed(
    '按期销号率 = 按期销号 ÷ 已到期；到期当日不算逾期。责任单位、联系领导的筛选按交办件自己的，其余按所属项目的。',
    'Cleared on time, rate: cleared by the due day ÷ due by now; on the due day itself nothing is overdue. Filters by unit and leader ask for the assignment’s own, all others for its project’s.',
  ),
  'assignments.withoutProject': phrase<{ count: number }>({
    zh: ({ count }) => `另有 ${count} 件不属于哪个项目，筛选时不计。`,
    en: ({ count }) =>
      `${count} more ${count === 1 ? 'is' : 'are'} about no project, and left out while filters are set.`,
  }),
  'meeting.name': phrase<{ meeting: 1 | 2 | 3 | undefined }>({
    zh: ({ meeting }) => (meeting === undefined ? '会议未填' : MEETINGS[meeting][0]),
    en: ({ meeting }) => (meeting === undefined ? 'Meeting not recorded' : MEETINGS[meeting][1]),
  }),
  'column.meeting': fixed('会议', 'Meeting'),
  'column.handedOut': fixed('交办', 'Handed out'),
  'column.due': fixed('已到期', 'Due'),
  'column.clearedOnTime': fixed('按期销号', 'Cleared on time'),
  'column.clearedLate': fixed('逾期销号', 'Cleared late'),
  'column.open': fixed('未销号', 'Open'),
  'column.overdue': fixed('逾期未销号', 'Overdue'),

  'problems.question': fixed('卡在哪里，该谁解决？', 'What holds projects up, and whose is it?'),
  'problems.headline': phrase<{
    projects: number;
    most: { readonly kind: Words | undefined; readonly count: number };
  }>({
    zh: ({ projects, most }, format) =>
      `${projects} 个项目有问题，最多的是${most.kind === undefined ? '未分类' : format.words(most.kind)}，${most.count} 个`,
    en: ({ projects, most }, format) =>
      `${projects} ${projects === 1 ? 'project has' : 'projects have'} a problem, most often: ${most.kind === undefined ? 'not classified' : format.words(most.kind)} (${most.count})`,
  }),
  'problems.none': fixed('台账没有记录存在问题', 'No project has a recorded problem'),
  'problems.recorded': phrase<{ asOf: Month }>({
    zh: ({ asOf }, format) => `台账所记，截至 ${format.point(asOf)}。`,
    en: ({ asOf }, format) => `As the ledger records it, as of ${format.point(asOf)}.`,
  }),
  'problems.unclassified': fixed('未分类', 'Not classified'),
  'column.problemKind': fixed('问题类别', 'Kind of problem'),
} as const;
