import * as z from 'zod/mini';
import { ledgerSchema } from './schema.ts';

/** What each field means, with its unit: documentation only, so it stays out of the app's bundle. */
const MEANINGS: Readonly<Record<string, string>> = {
  id: 'Stable name of the ledger: letters, digits, dots and dashes.',
  year: 'The year that plans and progress refer to.',
  asOf: 'The month up to which the ledger is known, YYYY-MM.',
  evidence: 'Where all of it comes from: a publication, an office’s own rows, or a generator.',
  sources: 'The publications that figures are taken from.',
  'sources.date': 'YYYY, YYYY-MM or YYYY-MM-DD; words where the publication gives no date.',
  categories: 'The ledger’s own list of project categories (项目类别).',
  indicators: 'Figures that a source publishes as they are.',
  'indicators.unit':
    'What is counted, in English with a form for one of it; "万元" makes the quantities money.',
  'indicators.from': 'Beginning of the period, as exactly as the source gives it.',
  'indicators.to': 'End of the period, included.',
  'indicators.period': 'The period in words, where the source gives no dates.',
  'indicators.category': 'The one category that the figure is about; absent: the whole district.',
  'indicators.planned': 'What was to be reached. Absent: not published.',
  'indicators.actual': 'What was reached. Absent: not published.',
  'indicators.value': 'A figure without two sides. Not together with planned, actual or goals.',
  'indicators.goals': 'Steps aimed at, one after the other.',
  'indicators.note': 'What a reader must know to read the figure right.',
  'indicators.evidence': 'The source and the place in it, such as §1¶5: section 1, paragraph 5.',
  projects: 'One entry a project. An absent field is not published: never zero, never a guess.',
  projectsNote: 'What a reader must know of the list of projects as a whole.',
  'projects.stage':
    'The batch of 五个一批: 储备, 签约, 开工, 在建, 竣工. Absent: derived from months.',
  'projects.level': 'Such as a provincial or municipal key project (省市重点).',
  'projects.keyIndustrial': 'Whether it is a key industrial project (重点产业项目).',
  'projects.totalInvestment': 'Total investment, 万元.',
  'projects.yearPlan': 'Investment planned for the year, 万元.',
  'projects.yearDone': 'Investment done in the year up to the as-of month, 万元.',
  'projects.cumulativeDone': 'Investment done since the project began, 万元.',
  'projects.monthlyDone': 'Investment done by month, 万元.',
  'projects.plannedStart': 'Planned month of the start, YYYY-MM.',
  'projects.actualStart': 'Actual month of the start, YYYY-MM.',
  'projects.plannedCompletion': 'Planned month of the completion, YYYY-MM.',
  'projects.actualCompletion': 'Actual month of the completion, YYYY-MM.',
  'projects.signed': 'Month of the signing, YYYY-MM.',
  'projects.leader': 'The leader who answers for it (联系领导).',
  'projects.unit': 'The responsible unit (责任单位).',
  'projects.indicators': 'Ids of indicators that speak of this project.',
  'projects.evidence': 'Where it is named, and as of when the source describes it.',
  'projects.extra': 'What an imported file had and the format does not know, by column.',
  assignments: 'Matters handed to a unit with a time limit (交办件).',
  'assignments.meeting': 'The level of the joint meeting that handed it out: 1, 2 or 3.',
  'assignments.handedOut': 'YYYY-MM-DD.',
  'assignments.due': 'YYYY-MM-DD.',
  'assignments.cleared': 'YYYY-MM-DD of 销号. Absent: open.',
  rules: 'The ledger’s own rules.',
  'rules.lights': 'The rule set by which lights are lit.',
};

type Schema = z.core.JSONSchema.BaseSchema;

/** A copy of a schema in which the fields that `MEANINGS` knows are described. */
function explained(schema: Schema, at: string, found: Set<string>): Schema {
  const { properties, items, ...rest } = schema;
  const fields = Object.entries(properties ?? {}).map(([name, field]) => {
    const path = at === '' ? name : `${at}.${name}`;
    const meaning = MEANINGS[path];
    if (meaning !== undefined) found.add(path);
    const inner = typeof field === 'boolean' ? field : explained(field, path, found);
    return [
      name,
      meaning && typeof inner === 'object' ? { description: meaning, ...inner } : inner,
    ];
  });
  const isItem = typeof items === 'object' && !Array.isArray(items);
  return {
    ...rest,
    ...(properties && { properties: Object.fromEntries(fields) }),
    ...(items !== undefined && { items: isItem ? explained(items, at, found) : items }),
  };
}

/**
 * The ledger's file format as JSON Schema 2020-12, ready to be written to a file.
 * @throws Error when a meaning is given for a field that the format does not have.
 */
export function ledgerJsonSchema(): string {
  const found = new Set<string>();
  const schema = z.toJSONSchema(ledgerSchema, { target: 'draft-2020-12' });
  const described = {
    title: 'Guatu ledger',
    description:
      'One district’s projects, indicators, assignments and sources for a year. Months are YYYY-MM, money is in 万元; a quantity is a number, { "atLeast": n } (以上) or { "about": n } (左右). What is absent is not published.',
    ...explained(schema, '', found),
  };
  const strangers = Object.keys(MEANINGS).filter((field) => !found.has(field));
  if (strangers.length > 0) throw new Error(`no such fields: ${strangers.join(', ')}`);
  return `${JSON.stringify(described, null, 2)}\n`;
}
