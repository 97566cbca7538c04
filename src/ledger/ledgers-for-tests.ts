import shippedJson from '../../data/shifeng-2020.json';
import type { Indicator, Ledger, Project } from './ledger.ts';
import { type Month, parseMonth } from './months.ts';
import { readLedger, readLedgerText } from './read-ledger.ts';

/** A month of a test, which must be one. */
export function month(text: string): Month {
  const parsed = parseMonth(text);
  if (parsed === undefined) throw new Error(`no month: ${text}`);
  return parsed;
}

/** A ledger of a test, which must be valid. */
export function ledgerOf(json: unknown): Ledger {
  const reading = readLedger(json);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 2));
  return reading.ledger;
}

/** The ledger that ships: the article's. */
export const shippedLedger = ledgerOf(shippedJson);

/** The least that a ledger's file may say. */
export const emptyLedgerJson = {
  format: 'guatu-ledger',
  version: 1,
  id: 'test',
  title: { zh: '台账', en: 'Ledger' },
  place: '石峰区',
  year: 2020,
  asOf: '2020-09',
  evidence: 'recorded',
  sources: [],
  categories: [],
  indicators: [],
  projects: [],
  assignments: [],
};

/** A ledger with one of its indicators changed; what is undefined is taken off. */
export function withIndicator(ledger: Ledger, id: string, change: Partial<Indicator>): Ledger {
  const indicators = ledger.indicators.map((indicator) =>
    indicator.id === id ? { ...indicator, ...change } : indicator,
  );
  return ledgerOf({ ...ledger, indicators });
}

/** A ledger with one of its projects changed; what is undefined is taken off. */
export function withProject(ledger: Ledger, id: string, change: Partial<Project>): Ledger {
  const projects = ledger.projects.map((project) =>
    project.id === id ? { ...project, ...change } : project,
  );
  return ledgerOf({ ...ledger, projects });
}

/** A ledger with one more source, from which one of its projects is known too. */
export function withSecondSource(ledger: Ledger, id: string): Ledger {
  const bulletin = { id: 'bulletin', publisher: '区政府', title: '公报第 9 期', date: '2020-10' };
  const projects = ledger.projects.map((project) =>
    project.id === id
      ? {
          ...project,
          evidence: [...(project.evidence ?? []), { source: bulletin.id, at: '第 3 页' }],
        }
      : project,
  );
  return ledgerOf({ ...ledger, sources: [...ledger.sources, bulletin], projects });
}

export function withoutIndicators(ledger: Ledger, ids: readonly string[]): Ledger {
  const indicators = ledger.indicators.filter(({ id }) => !ids.includes(id));
  const projects = ledger.projects.map((project) => ({ ...project, indicators: undefined }));
  return ledgerOf({ ...ledger, indicators, projects });
}

/** A ledger as its file has it: fields that are undefined are not there. */
export const fileOf = (json: unknown) => readLedgerText(JSON.stringify(json));
