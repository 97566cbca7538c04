import { lightOf, RULE_SETS } from '../../src/ledger/lights.ts';
import { drawFates, type Fate } from './fates.ts';
import { drawMoney, type Money } from './money.ts';
import { type Bilingual, type CategoryKey, type Named, namesOf } from './names.ts';
import { LEADERS, LEVELS } from './offices.ts';
import { between, chance, cycle, pick, type Random, randomFor, shuffled } from './random.ts';
import { type ProblemKind, problemKinds } from './texts.ts';
import { AS_OF, LATEST, VERSIONS, type Version } from './timeline.ts';

interface Identity extends Named {
  readonly category: CategoryKey;
}

export interface Problem {
  readonly kind: ProblemKind;
  readonly words: Bilingual;
  /** The first version that says so. */
  readonly from: Version;
}

/** All that happens to a project; a version of the ledger tells it as far as its month. */
export interface Life extends Identity {
  readonly id: string;
  readonly code: string;
  readonly level: Bilingual;
  readonly isKeyIndustrial: boolean;
  readonly leader: string;
  readonly fate: Fate;
  readonly money: Money;
  /** Which of several wordings. */
  readonly variant: number;
  readonly problem: Problem | undefined;
}

const KEY_INDUSTRIAL = 32;
/** Sorted into the ledger from the start, and how many by category enter it later. */
const COUNTS: readonly (readonly [CategoryKey, first: number, later: number])[] = [
  ['industrial', 39, 1],
  ['infrastructure', 25, 0],
  ['livelihood', 24, 0],
  ['park', 16, 0],
  ['environment', 14, 0],
  ['services', 13, 1],
];

function identities(random: Random): readonly Identity[] {
  const all = COUNTS.map(([category, first, later]) => {
    const names = namesOf(random, category, first + later);
    return { first, named: names.map((name) => ({ ...name, category })) };
  });
  return [
    ...all.flatMap(({ first, named }) => named.slice(0, first)),
    ...all.flatMap(({ first, named }) => named.slice(first)),
  ];
}

/** Deals a fate to each identity: the quick ones to livelihood, those that enter later at the end. */
function dealt(random: Random, people: readonly Identity[], fates: readonly Fate[]) {
  const quick = fates.filter(({ isQuick }) => isQuick);
  const usual = shuffled(
    random,
    fates.filter(({ isQuick, entered }) => !isQuick && entered === 0),
  );
  const later = fates.filter(({ entered }) => entered > 0);
  const firstQuick = people.findIndex(({ category }) => category === 'livelihood');
  const order = [...usual.slice(0, firstQuick), ...quick, ...usual.slice(firstQuick), ...later];
  return people.map((identity, index) => ({ ...identity, fate: cycle(order, index) }));
}

/** Bigger projects stand higher. */
function levelOf(random: Random, total: number): Bilingual {
  const rank = Math.log10(total) + between(random, -0.8, 0.8);
  if (rank > 5) return LEVELS.province;
  return rank > 4.3 ? LEVELS.city : LEVELS.district;
}

/** A unit usually answers to one leader. */
function leaderOf(random: Random, unit: string): string {
  const usual = pick(randomFor(`leader/${unit}`), LEADERS);
  return chance(random, 0.75) ? usual : pick(random, LEADERS);
}

type Bare = Identity & { readonly fate: Fate };

function lifeOf(random: Random, bare: Bare, index: number): Life {
  const { category, fate } = bare;
  const number = String(index + 1).padStart(3, '0');
  const money = drawMoney(randomFor(`money/${number}`), category, fate);
  return {
    ...bare,
    id: `sl2020-${number}`,
    code: `SL2020-${number}`,
    level: levelOf(random, money.total ?? 1),
    isKeyIndustrial: false,
    leader: leaderOf(random, bare.unit),
    money,
    variant: Math.floor(random() * 6),
    problem: undefined,
  };
}

function withKeyIndustrial(random: Random, lives: readonly Life[]): readonly Life[] {
  const industrial = lives.filter(({ category }) => category === 'industrial');
  const chosen = new Set(shuffled(random, industrial).slice(0, KEY_INDUSTRIAL));
  return lives.map((life) => ({ ...life, isKeyIndustrial: chosen.has(life) }));
}

/** Under way or not begun, and not green by the default rules in the latest version. */
function isLate({ fate, money }: Life): boolean {
  if (fate.actualCompletion !== undefined) return false;
  const done = money.spent.reduce((sum, [, wan]) => sum + wan, 0);
  const facts = {
    plannedStart: fate.plannedStart[LATEST],
    actualStart: fate.actualStart,
    plannedCompletion: fate.plannedCompletion[LATEST],
    yearPlan: money.yearPlan[LATEST],
    yearDone: money.spent.length === 0 ? undefined : done,
  };
  const lit = lightOf(facts, { year: 2020, asOf: AS_OF[LATEST] }, RULE_SETS['guatu-default']);
  return lit !== undefined && lit.light !== 'green';
}

/** A third of the late ones say what their problem is. */
function withProblems(random: Random, lives: readonly Life[]): readonly Life[] {
  const late = shuffled(random, lives.filter(isLate));
  const problems = new Map(
    late.slice(0, Math.round(late.length / 3)).map(({ id, fate }, index) => {
      const kind = cycle(problemKinds(fate.actualStart !== undefined), index);
      const problem = { kind, words: pick(random, kind.texts), from: pick(random, VERSIONS) };
      return [id, problem] as const;
    }),
  );
  return lives.map((life) => ({ ...life, problem: problems.get(life.id) }));
}

/** The last project is entered a second time under nearly the same name: plants.ts. */
function doubleEntry(lives: readonly Life[], fate: Fate): Life {
  const twin = lives.find(
    ({ category, fate: { actualStart } }) =>
      category === 'infrastructure' && actualStart === undefined,
  );
  if (twin === undefined) throw new RangeError('no project to enter twice');
  return {
    ...twin,
    id: 'sl2020-134',
    code: 'SL2020-134',
    name: { zh: `${twin.name.zh}工程`, en: `${twin.name.en} Works` },
    fate,
    money: {
      total: twin.money.total,
      before: 0,
      yearPlan: [undefined, undefined, undefined],
      spent: [],
    },
  };
}

/** The 134 projects. */
export function drawLives(): readonly Life[] {
  const fates = drawFates(randomFor('fates'));
  const named = identities(randomFor('names'));
  const random = randomFor('projects');
  const lives = dealt(random, named, fates).map((bare, index) => lifeOf(random, bare, index));
  const last = fates.filter(({ entered }) => entered === LATEST);
  const all = [...lives, ...last.map((fate) => doubleEntry(lives, fate))];
  return withProblems(randomFor('problems'), withKeyIndustrial(randomFor('key'), all));
}
