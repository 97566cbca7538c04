import { assignmentsAt, drawAssignments } from './assignments.ts';
import { CATEGORIES } from './offices.ts';
import { withPlants } from './plants.ts';
import { drawLives } from './projects.ts';
import { type LedgerFile, rowOf } from './rows.ts';
import { AS_OF, LATEST, VERSIONS, type Version } from './timeline.ts';
import { writeJson } from './write-json.ts';

interface NamedFile {
  /** Under data/. */
  readonly name: string;
  readonly text: string;
}

function idOf(version: Version): string {
  return version === LATEST ? 'sample-134' : `sample-134-${AS_OF[version]}`;
}

/** The three monthly versions of the ledger. */
export function sampleFiles(): readonly NamedFile[] {
  const lives = drawLives();
  const assignments = drawAssignments(lives);
  return VERSIONS.map((version) => {
    const rows = lives
      .filter(({ fate }) => fate.entered <= version)
      .map((life) => rowOf(life, version));
    const ledger: LedgerFile = {
      $schema: './ledger.schema.json',
      format: 'guatu-ledger',
      version: 1,
      id: idOf(version),
      title: {
        zh: '示例区 2020 年重点项目（模拟数据）',
        en: 'Key projects of Sample District, 2020 (synthetic data)',
      },
      place: { zh: '示例区', en: 'Sample District' },
      year: 2020,
      asOf: AS_OF[version],
      evidence: 'synthetic',
      sources: [],
      categories: [...CATEGORIES],
      indicators: [],
      projects: version === LATEST ? withPlants(rows) : rows,
      assignments: assignmentsAt(assignments, version),
      rules: { lights: 'guatu-default' },
    };
    return { name: `${ledger.id}.json`, text: writeJson(ledger) };
  });
}
