import type { FormulaId } from './formulas.ts';
import { fixed, phrase } from './phrase.ts';

type Both = readonly [zh: string, en: string];

interface Formula {
  readonly name: Both;
  readonly formula: Both;
  /** What counts, what does not, and what the edges are. */
  readonly says: readonly Both[];
  readonly source: Both;
}

const OFFICES: Both = ['重点项目台账的通行口径。', 'Common practice of offices for key projects.'];
const ARTICLE: Both = [
  '通行口径；《株洲日报》石峰篇① §1¶5 即 26/17 与 13/11。',
  'Common practice; Zhuzhou Daily on Shifeng, §1¶5, has 26/17 and 13/11.',
];

const FORMULAS: Record<FormulaId, Formula> = {
  'start-rate': {
    name: ['开工率', 'Start rate'],
    formula: [
      '截至当月实际开工数 ÷ 截至当月计划开工数',
      'started by the month ÷ planned to start by the month',
    ],
    says: [
      [
        '按项目数，不按投资额；只数月份落在台账年度内的。',
        'Counts projects, not money, whose month lies in the ledger’s year.',
      ],
      [
        '超过 100% 照实写，不封顶；没有计划就写“无计划”。',
        'Above 100% is kept as it is; without a plan there is no rate.',
      ],
    ],
    source: ARTICLE,
  },
  'completion-rate': {
    name: ['竣工率', 'Completion rate'],
    formula: [
      '截至当月实际竣工数 ÷ 截至当月计划竣工数',
      'completed by the month ÷ planned to complete by the month',
    ],
    says: [['口径同开工率。', 'Counted as the start rate is.']],
    source: ARTICLE,
  },
  'investment-rate': {
    name: ['投资完成率', 'Investment rate'],
    formula: ['本年完成投资 ÷ 年度计划投资', 'done in the year ÷ planned for the year'],
    says: [
      [
        '只算确数；“以上”“约”和未公布的不参与。',
        'Only exact amounts; bounds, approximations and what is not published stay out.',
      ],
      [
        '回看以前的月份时，本年完成投资按逐月数相加。',
        'Looking back at an earlier month, what is done is the sum of the months until then.',
      ],
    ],
    source: OFFICES,
  },
  'time-progress': {
    name: ['时序进度', 'Time progress'],
    formula: ['当年已过月数 ÷ 12', 'months of the year gone ÷ 12'],
    says: [
      [
        '投资完成率不低于时序进度，叫“达到时序进度”。',
        'At an investment rate no lower than it, a project keeps up with time progress.',
      ],
    ],
    source: OFFICES,
  },
  'ahead-of-time': {
    name: ['超时序', 'Ahead of time progress'],
    formula: [
      '投资完成率 − 时序进度（百分点）',
      'investment rate − time progress, in percentage points',
    ],
    says: [['负数就是落后时序进度。', 'Below zero is behind time progress.']],
    source: OFFICES,
  },
  'month-needed': {
    name: ['月均还需', 'Needed a month'],
    formula: [
      '（年度计划投资 − 已完成投资）÷ 剩余月数',
      '(planned for the year − done) ÷ months left',
    ],
    says: [
      [
        '已经完成全年计划的为 0；年底没有剩余月份，不再计算。',
        'Nothing once the year’s plan is done; at the end of the year no month is left to ask of.',
      ],
    ],
    source: ['挂图自拟。', 'Guatu’s own.'],
  },
  'clearing-rate': {
    name: ['销号率', 'Clearing rate'],
    formula: [
      '已销号交办件 ÷ 已交办交办件；按期销号率 = 到期前销号 ÷ 已到期',
      'cleared ÷ handed out; on time: cleared by the due date ÷ due by now',
    ],
    says: [
      ['当天到期算已到期，还不算超期。', 'Due on the very day is due, and not yet overdue.'],
      [
        '督办单：超期红色；项目低于时序进度黄色；距到期 7 天起蓝色；销号为止。',
        'Slips: red when overdue, yellow when its project is below time progress, blue from 7 days before the due day, until cleared.',
      ],
    ],
    source: [
      '通行口径；三色单据宿迁产发集团 2025 年督查办法。',
      'Common practice; slips as in the supervision rule of Suqian’s industrial development group, 2025.',
    ],
  },
  lights: {
    name: ['红黄绿灯', 'Red, yellow, green'],
    formula: ['各条规则中最重的一盏', 'the worst of the clauses of the rule set in force'],
    says: [
      [
        '按期完成，或未到期且投资达到时序进度，亮绿灯；在容许范围内落后亮黄灯；超出亮红灯。界限由现行规则定，见“红黄绿灯规则”。',
        'Green: on time, or not yet due with money at time progress; yellow: slipping within tolerance; red: beyond it. The limits are those of the rule set in force.',
      ],
      [
        '没有可比计划的不亮灯。有正当理由的免考核，为灰灯，写明理由。',
        'Without a plan to compare with there is no light. With good reason a project is exempt: grey, with its reason.',
      ],
    ],
    source: [
      '各地公布的规则；没有公布的用挂图自拟规则。',
      'The rules that an office has published; elsewhere Guatu’s own.',
    ],
  },
  stages: {
    name: ['阶段（五个一批）', 'Stages (five batches)'],
    formula: [
      '储备 → 签约 → 开工 → 在建 → 竣工',
      'reserve → signed → started → under way → completed',
    ],
    says: [
      [
        '台账填写的为准；没有填写的按月份推算：已竣工、已开工为在建、当月开工为开工、已签约，其余为储备。',
        'What the ledger records wins; else by months: completed, under way, started in this very month, signed, else reserve.',
      ],
      ['一个月份都不知道的，阶段未公布。', 'Where no month is known the stage is not published.'],
    ],
    source: ['《株洲日报》石峰篇① §1¶3。', 'Zhuzhou Daily on Shifeng, §1¶3.'],
  },
  lateness: {
    name: ['超期与计划调整', 'Lateness and moved plans'],
    formula: [
      '实际月份（未完成的按截至月份）− 计划月份',
      'month reached (or the as-of month) − planned month',
    ],
    says: [
      [
        '对现行计划和对原计划是两个数。计划月份在各版台账间改过的，两个都写，并写明改过几次。',
        'Against the current plan and against the original one are two numbers; where a planned month moved between versions, both stand, with how often.',
      ],
      [
        '计划当月未完成还不算超期，次月起算；免考核的不算。',
        'Not reached in its planned month is not yet late; it is from the next. Exempt projects are never late.',
      ],
    ],
    source: [
      '印度基础设施主管部门两个数都公布：改了计划会遮住拖延。',
      'India’s infrastructure ministry publishes both: a moved plan hides delay.',
    ],
  },
  slippage: {
    name: ['偏差中位数', 'Median slippage'],
    formula: [
      '各项目“实际月份 − 计划月份”的中位数',
      'the median of month reached − planned month over the projects',
    ],
    says: [
      [
        '正数为晚，负数为早。用中位数，不让一两个极端项目左右结果。',
        'Above zero is late, below is early. The median, so that one or two extremes do not decide it.',
      ],
    ],
    source: ['挂图自拟。', 'Guatu’s own.'],
  },
  league: {
    name: ['责任单位与领导排名', 'League of units and leaders'],
    formula: [
      '超期项目数 ÷ 有计划的项目数，从低到高',
      'late projects ÷ projects with a plan, the lowest first',
    ],
    says: [
      [
        '比率旁写明项目数；不足 3 个不排名；并列同名次。',
        'The number of projects stands beside each rate; nobody is ranked below 3; equal ones share a rank.',
      ],
      ['免考核的项目不计入，并写明。', 'Exempt projects are left out, and it says so.'],
    ],
    source: ['挂图自拟。', 'Guatu’s own.'],
  },
  quantities: {
    name: ['以上、约、未公布', 'Or more, about, not published'],
    formula: [
      '确数 · 以上（下限）· 约（近似）· 未公布',
      'exact · or more (a lower bound) · about · not published',
    ],
    says: [
      [
        '来源怎么写就怎么写。有“以上”参与的合计仍是“以上”，有“约”的是“约”。',
        'As the source has it. A sum with a bound in it is a bound, one with an approximation is about.',
      ],
      ['未公布不是 0，也不猜。', 'Not published is neither 0 nor a guess.'],
    ],
    source: OFFICES,
  },
  scope: {
    name: ['全区数字与筛选', 'District-wide figures and filters'],
    formula: ['公布的数字不拆分', 'a published figure is never split'],
    says: [
      [
        '来源没有按类别、阶段分列的数字，筛选时保持不变，并写明是全区数字。',
        'Where no source splits a figure by what is asked for, it stays as it is, and says that it is district-wide.',
      ],
      [
        '每个筛选选项旁的数，是在其他筛选之下选它会看到的项目数。',
        'The number on a filter’s choice is how many projects it would show under all other filters.',
      ],
    ],
    source: ['挂图自拟。', 'Guatu’s own.'],
  },
  looks: {
    name: ['图上的样子', 'How it looks'],
    formula: [
      '计划：空心描边 · 实际：实心 · 未公布：斜线',
      'planned: outlined · actual: solid · not published: hatched',
    ],
    says: [
      [
        '先计划，后实际。斜线表示不知道，不表示没有。',
        'Planned first, then actual. Hatched is unknown, not none.',
      ],
      [
        '红灯方块、黄灯三角、绿灯圆点、免考核圆圈、无计划短横：不靠颜色也能分清。',
        'Red is a square, yellow a triangle, green a disc, exempt a ring, no plan a dash: no light by colour alone.',
      ],
    ],
    source: ['挂图自拟。', 'Guatu’s own.'],
  },
};

interface Named {
  readonly formula: FormulaId;
}

/** What the help on formulas and conventions says. */
export const formulaMessages = {
  'help.kind': fixed('帮助', 'Help'),
  'help.contents': fixed('目录', 'Contents'),
  'formula.name': phrase<Named>({
    zh: ({ formula }) => FORMULAS[formula].name[0],
    en: ({ formula }) => FORMULAS[formula].name[1],
  }),
  'formula.formula': phrase<Named>({
    zh: ({ formula }) => FORMULAS[formula].formula[0],
    en: ({ formula }) => FORMULAS[formula].formula[1],
  }),
  'formula.says': phrase<Named>({
    zh: ({ formula }) => FORMULAS[formula].says.map(([zh]) => zh).join(''),
    en: ({ formula }) => FORMULAS[formula].says.map(([, en]) => en).join(' '),
  }),
  'formula.source': phrase<Named>({
    zh: ({ formula }) => `出处：${FORMULAS[formula].source[0]}`,
    en: ({ formula }) => `Source: ${FORMULAS[formula].source[1]}`,
  }),
} as const;
