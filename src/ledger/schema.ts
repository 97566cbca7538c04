import * as z from 'zod/mini';
import { EVIDENCE_KINDS } from './evidence.ts';
import { RULE_SET_NAMES } from './lights.ts';
import { CALENDAR_POINT_PATTERN, isOnCalendar, MONTH_PATTERN } from './months.ts';
import { STAGES } from './stages.ts';

/**
 * What a ledger's file may say. Each schema carries, in place of a sentence, the code of what it
 * expects: `problems.ts` turns zod's issues into ours with it, and `text/` says them in words.
 */
export const EXPECTATIONS = [
  'text',
  'words',
  'unit',
  'id',
  'month',
  'date',
  'calendar-point',
  'moment',
  'year',
  'quantity',
  'quantities',
  'money',
  'yes-or-no',
  'stage',
  'evidence-kind',
  'rule-set',
  'format',
  'version',
  'meeting',
  'list',
  'object',
  'months-to-money',
  'known-field',
] as const;
export type Expectation = (typeof EXPECTATIONS)[number];

const expecting = (expectation: Expectation) => ({ error: expectation });

const nonEmpty = z.minLength(1, expecting('text'));
const text = z.string(expecting('text')).check(nonEmpty);
const calendar = (pattern: RegExp, expectation: Expectation) =>
  z
    .string(expecting(expectation))
    .check(z.regex(pattern, { ...expecting(expectation), abort: true }));

const object = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? 'known-field' : 'object'),
  });
const list = <Item extends z.core.$ZodType>(item: Item) => z.array(item, expecting('list'));

const bilingual = z.strictObject({ zh: text, en: text });
/** Words as one text, or in both languages. */
const words = z.union([text, bilingual], expecting('words'));

const idText = () =>
  z.string(expecting('id')).check(z.regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u, expecting('id')));
const ledgerId = idText().brand<'LedgerId'>();
const sourceId = idText().brand<'SourceId'>();
const categoryId = idText().brand<'CategoryId'>();
const indicatorId = idText().brand<'IndicatorId'>();
const projectId = idText().brand<'ProjectId'>();
const assignmentId = idText().brand<'AssignmentId'>();

const month = calendar(MONTH_PATTERN, 'month').brand<'Month'>();
const calendarPoint = calendar(CALENDAR_POINT_PATTERN, 'calendar-point')
  .check(z.refine(isOnCalendar, expecting('calendar-point')))
  .brand<'CalendarPoint'>();
/** A point of the calendar, or words where the source gives no date. */
const moment = z.union([calendarPoint, bilingual], expecting('moment'));
const date = calendar(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'date').check(
  z.refine(isOnCalendar, expecting('date')),
);

const amount = z.number(expecting('quantity')).check(z.nonnegative(expecting('quantity')));
const wan = z
  .number(expecting('money'))
  .check(
    z.nonnegative({ ...expecting('money'), abort: true }),
    z.multipleOf(0.01, expecting('money')),
  );
const quantityOf = <Amount extends z.core.$ZodType>(of: Amount, expectation: Expectation) =>
  z.union([of, z.strictObject({ atLeast: of }), z.strictObject({ about: of })], {
    error: expectation,
  });
const quantity = quantityOf(amount, 'quantity');
const money = quantityOf(wan, 'money');
const quantities = z
  .array(quantity, expecting('quantities'))
  .check(z.minLength(1, expecting('quantities')));

const place = object({ source: sourceId, at: text });
const projectEvidence = object({
  source: sourceId,
  at: text,
  asOf: z.optional(moment),
});

const source = object({
  id: sourceId,
  publisher: words,
  title: text,
  series: z.optional(text),
  date: moment,
});

const category = object({ id: categoryId, name: words });

const unit = z.union(
  [text, z.strictObject({ zh: text, en: text, one: z.optional(text) })],
  expecting('unit'),
);

/** `unit: "万元"` makes an indicator's quantities money; any other unit is words. */
const indicator = object({
  id: indicatorId,
  name: words,
  unit,
  from: z.optional(calendarPoint),
  to: z.optional(calendarPoint),
  period: z.optional(words),
  category: z.optional(categoryId),
  planned: z.optional(quantity),
  actual: z.optional(quantity),
  value: z.optional(quantity),
  goals: z.optional(quantities),
  note: z.optional(words),
  evidence: place,
});

/** Why no light is lit for a project (正当理由), and until when: without a month, until further notice. */
const exemption = object({ reason: words, until: z.optional(month) });

const project = object({
  id: projectId,
  name: words,
  category: categoryId,
  stage: z.optional(z.enum(STAGES, expecting('stage'))),
  level: z.optional(words),
  keyIndustrial: z.optional(z.boolean(expecting('yes-or-no'))),
  totalInvestment: z.optional(money),
  yearPlan: z.optional(money),
  yearDone: z.optional(money),
  cumulativeDone: z.optional(money),
  monthlyDone: z.optional(
    z.record(z.string().check(z.regex(MONTH_PATTERN, expecting('month'))), wan, {
      error: 'months-to-money',
    }),
  ),
  plannedStart: z.optional(month),
  actualStart: z.optional(month),
  plannedCompletion: z.optional(month),
  actualCompletion: z.optional(month),
  signed: z.optional(month),
  leader: z.optional(text),
  unit: z.optional(text),
  code: z.optional(text),
  progress: z.optional(words),
  problems: z.optional(words),
  problemKind: z.optional(words),
  exemption: z.optional(exemption),
  note: z.optional(words),
  indicators: z.optional(list(indicatorId)),
  evidence: z.optional(list(projectEvidence)),
  extra: z.optional(z.record(z.string(), z.string(expecting('text')), expecting('object'))),
});

const assignment = object({
  id: assignmentId,
  matter: words,
  project: z.optional(projectId),
  unit: text,
  leader: z.optional(text),
  meeting: z.optional(z.literal([1, 2, 3], expecting('meeting'))),
  handedOut: date,
  due: date,
  cleared: z.optional(date),
});

const share = z.number(expecting('rule-set')).check(z.nonnegative(expecting('rule-set')));
const monthCount = z.int(expecting('rule-set')).check(z.nonnegative(expecting('rule-set')));
const clause = z.union(
  [
    z.strictObject({
      on: z.enum(['start', 'completion']),
      counts: z.enum(['late', 'missed']),
      yellowFrom: monthCount,
      redFrom: monthCount,
    }),
    z.strictObject({
      on: z.literal('money'),
      measure: z.enum(['points', 'share']),
      yellow: z.union([z.strictObject({ from: share }), z.strictObject({ above: share })]),
      redAbove: share,
      leastYearPlan: z.optional(wan),
    }),
  ],
  expecting('rule-set'),
);
/** A rule set of the office's own: what it is called, where it stands, and its clauses. */
const ownRules = z.strictObject({
  name: words,
  source: z.optional(words),
  clauses: list(clause),
});

/** A rule set for lights: a published one by its name, or the office's own. */
export const rulesSchema = z.union([z.enum(RULE_SET_NAMES), ownRules], expecting('rule-set'));

export const ledgerSchema = object({
  $schema: z.optional(text),
  format: z.literal('guatu-ledger', expecting('format')),
  version: z.literal(1, expecting('version')),
  id: ledgerId,
  title: words,
  place: words,
  year: z.int(expecting('year')).check(z.gte(1, expecting('year')), z.lte(9999, expecting('year'))),
  asOf: month,
  evidence: z.enum(EVIDENCE_KINDS, expecting('evidence-kind')),
  sources: list(source),
  categories: list(category),
  indicators: list(indicator),
  projects: list(project),
  projectsNote: z.optional(words),
  assignments: list(assignment),
  rules: z.optional(
    object({
      lights: rulesSchema,
    }),
  ),
});
