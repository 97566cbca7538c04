import { rateOf } from '../ledger/rates.ts';
import { checkName } from '../text/check-name.ts';
import { say } from '../text/messages.ts';
import { type Check, checksOf } from '../view/health.ts';
import { amountCell, figureColumn, labelCell, wordsColumn } from './cell.ts';
import type { FigureDefinition } from './figure.ts';
import { measureOfProjects, nothingInView, PROJECT_UNIT } from './over-projects.ts';
import { idsOf, projectCell } from './project-cells.ts';

/** How many projects contradict themselves, and what is missing most often. */
function headlineOf(checks: readonly Check[]) {
  const contradictory = new Set(
    checks.flatMap(({ kind, rows }) => (kind === 'contradiction' ? rows.map(({ id }) => id) : [])),
  );
  const missing = checks
    .flatMap((check) =>
      check.kind === 'missing' ? [{ field: check.field, count: check.rows.length }] : [],
    )
    .sort((a, b) => b.count - a.count);
  const [most] = missing;
  return say('health.headline', {
    contradictory: contradictory.size,
    most: most !== undefined && most.count > 0 ? most : undefined,
  });
}

const COLUMNS = [
  wordsColumn(say('column.check')),
  figureColumn(say('column.count')),
  figureColumn(say('column.share')),
  wordsColumn(say('column.project')),
];

/** Is the ledger complete, and consistent (体检单)? Only for an office's own rows, not for what was published. */
export const health: FigureDefinition = {
  id: 'health',
  topic: 'health',
  width: 'row',
  sheets: 'corrections',
  build(view) {
    const { evidence, projects } = view.ledger;
    if (evidence === 'published' || projects.length === 0) return undefined;
    const question = say('health.question');
    if (view.rows.length === 0) return nothingInView(view, question);
    const checks = checksOf(view);
    return {
      question,
      headline: headlineOf(checks),
      measure: measureOfProjects(view),
      chart: {
        kind: 'listing',
        columns: COLUMNS,
        rows: checks.map((check) => ({
          cells: [
            labelCell(checkName(check)),
            amountCell(check.rows.length, PROJECT_UNIT),
            { kind: 'rate', rate: rateOf(check.rows.length, view.rows.length) },
            projectCell(...check.rows),
          ],
        })),
      },
      notes: [say('health.names')],
      evidence: [],
      rows: idsOf(view.rows),
    };
  },
};
