import type { Indicator, Ledger } from './ledger.ts';
import { endsBefore } from './months.ts';
import { type JsonPath, type LedgerProblem, problemsOf, writePath } from './problems.ts';
import { ledgerSchema } from './schema.ts';

export type LedgerReading =
  | { readonly ok: true; readonly ledger: Ledger }
  | { readonly ok: false; readonly problems: readonly LedgerProblem[] };

interface Identified {
  readonly id: string;
}

function duplicates(items: readonly Identified[], list: string): LedgerProblem[] {
  const seen = new Set<string>();
  return items.flatMap<LedgerProblem>(({ id }, index) => {
    const path = writePath([list, index, 'id']);
    const again = seen.has(id);
    seen.add(id);
    return again ? [{ kind: 'duplicate-id', path, id }] : [];
  });
}

/** References are checked by path: the id that stands there must be one of the known ones. */
function unknownReference(id: string | undefined, known: readonly Identified[], path: JsonPath) {
  const isKnown = id === undefined || known.some((item) => item.id === id);
  return isKnown
    ? []
    : [
        {
          kind: 'unknown-reference',
          path: writePath(path),
          id,
          known: known.map((item) => item.id),
        } satisfies LedgerProblem,
      ];
}

/** An indicator is either one value, or a planned and an actual side, or goals; never a mixture. */
function sidesOf(indicator: Indicator, index: number): LedgerProblem[] {
  const compares = indicator.planned !== undefined || indicator.actual !== undefined;
  const kinds = [compares, indicator.value !== undefined, indicator.goals !== undefined];
  const count = kinds.filter(Boolean).length;
  const path = writePath(['indicators', index]);
  if (count === 0) return [{ kind: 'no-value', path }];
  return count > 1 ? [{ kind: 'two-kinds-of-value', path }] : [];
}

/** What ends must not end before it begins. */
function tooEarly(
  path: JsonPath,
  found: string | undefined,
  begin: 'from' | 'handedOut',
  earliest: string | undefined,
): LedgerProblem[] {
  if (found === undefined || earliest === undefined || !endsBefore(found, earliest)) return [];
  return [{ kind: 'too-early', path: writePath(path), found, begin, earliest }];
}

function inconsistencies(ledger: Ledger): LedgerProblem[] {
  const { sources, categories, indicators, projects, assignments } = ledger;
  return [
    ...duplicates(sources, 'sources'),
    ...duplicates(categories, 'categories'),
    ...duplicates(indicators, 'indicators'),
    ...duplicates(projects, 'projects'),
    ...duplicates(assignments, 'assignments'),
    ...indicators.flatMap((indicator, index) => [
      ...sidesOf(indicator, index),
      ...tooEarly(['indicators', index, 'to'], indicator.to, 'from', indicator.from),
      ...unknownReference(indicator.category, categories, ['indicators', index, 'category']),
      ...unknownReference(indicator.evidence.source, sources, [
        'indicators',
        index,
        'evidence',
        'source',
      ]),
    ]),
    ...projects.flatMap((project, index) => [
      ...unknownReference(project.category, categories, ['projects', index, 'category']),
      ...(project.evidence ?? []).flatMap((place, at) =>
        unknownReference(place.source, sources, ['projects', index, 'evidence', at, 'source']),
      ),
      ...(project.indicators ?? []).flatMap((id, at) =>
        unknownReference(id, indicators, ['projects', index, 'indicators', at]),
      ),
    ]),
    ...assignments.flatMap(({ project, due, handedOut }, index) => [
      ...unknownReference(project, projects, ['assignments', index, 'project']),
      ...tooEarly(['assignments', index, 'due'], due, 'handedOut', handedOut),
    ]),
  ];
}

/**
 * The one door by which a ledger comes in: a JSON value becomes a ledger, or the list of all that is
 * wrong with it, each with its JSON path. Never throws.
 */
export function readLedger(input: unknown): LedgerReading {
  const parsed = ledgerSchema.safeParse(input);
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error.issues, input) };
  const problems = inconsistencies(parsed.data);
  return problems.length === 0 ? { ok: true, ledger: parsed.data } : { ok: false, problems };
}

/** `readLedger` for a file's text. */
export function readLedgerText(text: string): LedgerReading {
  let input: unknown;
  try {
    // Editors on Windows begin a file with a byte order mark.
    input = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return { ok: false, problems: [{ kind: 'not-json', path: '$', found }] };
  }
  return readLedger(input);
}
