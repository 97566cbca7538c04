import type { Bilingual } from './names.ts';
import { KEEPER, LEADERS } from './offices.ts';
import type { Life } from './projects.ts';
import { cycle, pick, type Random, randomFor, shuffled, whole } from './random.ts';
import type { LedgerFile } from './rows.ts';
import { type ProblemKind, problemKinds } from './texts.ts';
import type { Told, Version } from './timeline.ts';

type AssignmentRow = LedgerFile['assignments'][number];

interface Matter {
  readonly matter: Bilingual;
  readonly project: string | undefined;
  readonly unit: string;
  readonly leader: string;
}

/** Days of 2020, counted from 1 January as 1. */
interface Days {
  readonly handedOut: number;
  readonly due: number;
  readonly cleared: number | undefined;
}

type DaysRow = readonly [handedOut: number, due: number, cleared?: number];

const DAYS_IN_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** The last days of July, August, September. */
const LAST_DAY: Told<number> = [213, 244, 274];
const [, , TODAY] = LAST_DAY;

/** Matters about no one project, with the days of 2020 on which they were handed out, due, cleared. */
const GENERAL: readonly (readonly [matter: Bilingual, unit: string, ...DaysRow])[] = [
  [
    { zh: '制定复工防疫物资保障方案', en: 'Plan the supplies for a safe return to work' },
    '示例卫健局',
    41,
    48,
    47,
  ],
  [
    { zh: '建立重点项目用地台账', en: 'Keep a list of the land of the key projects' },
    '示例自然资源局',
    66,
    91,
    90,
  ],
  [{ zh: '汇总一季度重点项目进度', en: 'Report on the first quarter' }, KEEPER, 87, 97, 97],
  [
    { zh: '梳理未开工项目，逐项明确开工时间', en: 'Fix the start of all not begun' },
    KEEPER,
    101,
    120,
    131,
  ],
  [
    { zh: '开展汛期在建工地安全检查', en: 'Inspect the sites for the flood season' },
    '示例住建局',
    142,
    166,
    160,
  ],
  [{ zh: '汇总二季度重点项目进度', en: 'Report on the second quarter' }, KEEPER, 178, 188, 188],
  [
    { zh: '组织项目银企融资对接会', en: 'Bring projects and banks together' },
    '示例商务局',
    185,
    212,
    205,
  ],
  [{ zh: '申报专项债券项目', en: 'Apply for special bonds' }, KEEPER, 205, 250],
  [
    { zh: '核对年度投资完成数据', en: 'Check the figures of the year’s investment' },
    KEEPER,
    232,
    258,
    254,
  ],
  [{ zh: '汇总三季度重点项目进度', en: 'Report on the third quarter' }, KEEPER, 265, 281],
  [{ zh: '筹备四季度集中开工', en: 'Prepare the fourth quarter’s starts' }, KEEPER, 253, 290],
  [{ zh: '上报 2021 年重点项目计划', en: 'Submit the plan for 2021' }, KEEPER, 268, 320],
];

/** How those about projects end, as of 30 September. */
const ENDINGS = [
  ...Array.from({ length: 23 }, () => 'on-time' as const),
  ...Array.from({ length: 8 }, () => 'late' as const),
  ...Array.from({ length: 8 }, () => 'not-due' as const),
  ...Array.from({ length: 9 }, () => 'overdue' as const),
];
type Ending = (typeof ENDINGS)[number];

function daysOf(random: Random, ending: Ending): Days {
  const term = whole(random, 10, 45);
  switch (ending) {
    case 'on-time': {
      const handedOut = whole(random, 48, 225);
      return { handedOut, due: handedOut + term, cleared: handedOut + whole(random, 5, term) };
    }
    case 'late': {
      const handedOut = whole(random, 55, 190);
      const due = handedOut + term;
      return { handedOut, due, cleared: due + whole(random, 2, 35) };
    }
    case 'not-due': {
      const due = TODAY + whole(random, 1, 40);
      return { handedOut: Math.min(TODAY - 2, due - term), due, cleared: undefined };
    }
    case 'overdue': {
      const due = TODAY - whole(random, 3, 70);
      return { handedOut: due - term, due, cleared: undefined };
    }
  }
}

function dateOf(day: number): string {
  let [left, month] = [day, 1];
  for (const length of DAYS_IN_MONTHS) {
    if (left <= length) break;
    left -= length;
    month += 1;
  }
  return `2020-${String(month).padStart(2, '0')}-${String(left).padStart(2, '0')}`;
}

function matterOf({ id, name, unit, leader }: Life, { matter: { zh, en } }: ProblemKind): Matter {
  return {
    matter: { zh: `${zh[0]}${name.zh}${zh[1]}`, en: `${en[0]}${name.en}${en[1]}` },
    project: id,
    unit,
    leader,
  };
}

/** First what the ledger calls a problem, then others: not what is finished, nor what came later. */
function projectMatters(random: Random, lives: readonly Life[]): readonly Matter[] {
  const open = lives.filter(
    ({ fate }) =>
      fate.entered === 0 && fate.actualCompletion === undefined && fate.pace !== 'ahead',
  );
  const isNear = ({ fate }: Life) => fate.actualStart !== undefined || fate.batch === 'signed';
  const troubled = open.filter(({ problem }) => problem !== undefined);
  const others = shuffled(
    random,
    open.filter((life) => life.problem === undefined && isNear(life)),
  );
  return [...troubled, ...others].slice(0, ENDINGS.length).map((life) => {
    const kinds = problemKinds(life.fate.actualStart !== undefined);
    return matterOf(life, life.problem?.kind ?? pick(random, kinds));
  });
}

function generalMatters(): readonly (Matter & Days)[] {
  return GENERAL.map(([matter, unit, handedOut, due, cleared], index) => {
    const leader = cycle(LEADERS, index);
    return { matter, project: undefined, unit, leader, handedOut, due, cleared };
  });
}

type DrawnAssignment = Matter & Days & { readonly meeting: 1 | 2 | 3 };

/** In the order in which they were handed out. */
export function drawAssignments(lives: readonly Life[]): readonly DrawnAssignment[] {
  const random = randomFor('assignments');
  const endings = shuffled(random, ENDINGS);
  const aboutProjects = projectMatters(random, lives).map((matter, index) => ({
    ...matter,
    ...daysOf(random, cycle(endings, index)),
  }));
  return [...aboutProjects, ...generalMatters()]
    .map((drawn) => ({ ...drawn, meeting: pick(random, [1, 2, 2, 3, 3, 3] as const) }))
    .sort((a, b) => a.handedOut - b.handedOut);
}

/** What was handed out by the end of a version's month, with what was cleared by then. */
export function assignmentsAt(all: readonly DrawnAssignment[], version: Version): AssignmentRow[] {
  const today = LAST_DAY[version];
  return all
    .map(({ handedOut, due, cleared, ...row }, index) => ({
      handedOut,
      row: {
        id: `a${String(index + 1).padStart(3, '0')}`,
        ...row,
        handedOut: dateOf(handedOut),
        due: dateOf(due),
        cleared: cleared !== undefined && cleared <= today ? dateOf(cleared) : undefined,
      },
    }))
    .filter(({ handedOut }) => handedOut <= today)
    .map(({ row }) => row);
}
