import { sumOf } from '../ledger/quantities.ts';
import { rateOf } from '../ledger/rates.ts';
import { say } from '../text/messages.ts';
import type { View } from '../view/view.ts';
import type { ProjectTable } from './chart.ts';
import { evidenceOfProjects } from './evidence.ts';
import type { FigureDefinition } from './figure.ts';
import { linkTo, measureOfProjects, nothingInView } from './over-projects.ts';
import { projectColumn } from './project-columns.ts';
import { SORT_COLUMNS } from './table-settings.ts';

function tableOfView(view: View): ProjectTable {
  const columns = SORT_COLUMNS.map((id) => ({ id, definition: projectColumn(id) }));
  return {
    kind: 'project-table',
    columns: columns.map(({ id, definition: [head, align] }) => ({ id, head, align })),
    rows: view.rows.map((row) => {
      const readings = columns.map(({ definition: [, , read] }) => read(row, view));
      return {
        ...linkTo(row.project),
        cells: readings.map(([cell]) => cell),
        values: readings.map(([, value]) => value),
      };
    }),
  };
}

/** What does the ledger know of each project in view? */
export const projectTable: FigureDefinition = {
  id: 'project-table',
  topic: 'projects',
  width: 'row',
  build(view) {
    const { ledger, projects, rows } = view;
    if (ledger.evidence === 'published' || ledger.projects.length === 0) return undefined;
    const question = say('list.question');
    if (projects.length === 0) return nothingInView(view, question);
    const yearDone = sumOf(rows.map((row) => row.yearDone));
    return {
      question,
      headline: say('table.headline', {
        total: projects.length,
        investment: sumOf(projects.map(({ totalInvestment }) => totalInvestment)),
        yearDone,
        rate: rateOf(yearDone, sumOf(projects.map(({ yearPlan }) => yearPlan))),
      }),
      measure: measureOfProjects(view),
      chart: tableOfView(view),
      notes: [say('table.lateNote')],
      evidence: evidenceOfProjects(projects),
      rows: projects.map(({ id }) => id),
    };
  },
};
