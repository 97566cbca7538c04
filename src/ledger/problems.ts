import type * as z from 'zod/mini';
import { EXPECTATIONS, type Expectation } from './schema.ts';

/** What is wrong at one place of a ledger's file. `path` is a JSON path: `$.projects[3].category`. */
export type LedgerProblem =
  | { readonly kind: 'not-json'; readonly path: '$'; readonly found: string }
  | { readonly kind: 'missing'; readonly path: string; readonly expected: Expectation | undefined }
  | {
      readonly kind: 'unexpected';
      readonly path: string;
      readonly expected: Expectation | undefined;
      readonly found: unknown;
    }
  | { readonly kind: 'unknown-field'; readonly path: string }
  | { readonly kind: 'duplicate-id'; readonly path: string; readonly id: string }
  | {
      readonly kind: 'unknown-reference';
      readonly path: string;
      readonly id: string;
      readonly known: readonly string[];
    }
  | {
      readonly kind: 'too-early';
      readonly path: string;
      readonly found: string;
      /** The field beside it that it must not lie before, and what stands there. */
      readonly begin: 'from' | 'handedOut';
      readonly earliest: string;
    }
  | { readonly kind: 'no-value'; readonly path: string }
  | { readonly kind: 'two-kinds-of-value'; readonly path: string };

export type JsonPath = readonly PropertyKey[];

/** Writes a path as JSONPath does; names that are no plain words are quoted. */
export function writePath(path: JsonPath): string {
  return path.reduce<string>((written, key) => {
    if (typeof key === 'number') return `${written}[${key}]`;
    const name = String(key);
    return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name)
      ? `${written}.${name}`
      : `${written}[${JSON.stringify(name)}]`;
  }, '$');
}

function valueAt(input: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    input,
  );
}

function isExpectation(message: string): message is Expectation {
  return EXPECTATIONS.some((expectation) => expectation === message);
}

/** Turns what zod found into our problems, in the file's order. */
export function problemsOf(issues: readonly z.core.$ZodIssue[], input: unknown): LedgerProblem[] {
  return issues.flatMap<LedgerProblem>((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        kind: 'unknown-field',
        path: writePath([...issue.path, key]),
      }));
    }
    if (issue.code === 'invalid_key') {
      const key = issue.path.at(-1);
      const [inner] = issue.issues;
      const expected = inner && isExpectation(inner.message) ? inner.message : undefined;
      return [{ kind: 'unexpected', path: writePath(issue.path), expected, found: String(key) }];
    }
    const path = writePath(issue.path);
    const found = valueAt(input, issue.path);
    const expected = isExpectation(issue.message) ? issue.message : undefined;
    return found === undefined
      ? [{ kind: 'missing', path, expected }]
      : [{ kind: 'unexpected', path, expected, found }];
  });
}
