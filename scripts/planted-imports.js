// @ts-check
// Wrong imports, at least one for each rule of .dependency-cruiser.js. scripts/layers.js plants
// them in a folder of their own and expects each to be caught by just that rule.

/**
 * @typedef {object} Plant
 * @property {string} rule the one that has to catch it
 * @property {string} file where it is planted
 * @property {string} code
 */

const TARGET_FILES = [
  ...[
    'ledger',
    'text',
    'view',
    'figures',
    'ui',
    'charts',
    'store',
    'exchange',
    'shipped',
    'surfaces/deck',
  ].map((folder) => `src/${folder}/target.ts`),
  'src/ui/target.test.ts',
  'src/app.tsx',
  'src/prerender.tsx',
  'scripts/target.js',
];

/**
 * What the planted imports lead to: a harmless file in every place. A circle is told of one of its
 * files only, the other is planted here.
 */
export const targets = [
  ...TARGET_FILES.map((file) => ({ file, code: 'export const x = 1;\n' })),
  { file: 'src/view/circle-end.ts', code: "export { y as x } from './circle-begin.ts';\n" },
];

/** @param {string} rule @param {string} file @param {string} from @returns {Plant} */
function planted(rule, file, from) {
  return { rule, file: `src/${file}`, code: `import { x } from '${from}';\nexport const y = x;\n` };
}

/** @type {readonly Plant[]} */
export const plants = [
  planted('layer-ledger', 'ledger/to-text.ts', '../text/target.ts'),
  planted('layer-text', 'text/to-view.ts', '../view/target.ts'),
  planted('layer-view', 'view/to-figures.ts', '../figures/target.ts'),
  planted('layer-figures', 'figures/to-charts.ts', '../charts/target.ts'),
  planted('layer-ui', 'ui/to-store.ts', '../store/target.ts'),
  planted('layer-shipped', 'shipped/to-ui.ts', '../ui/target.ts'),
  planted('layer-charts', 'charts/to-surfaces.ts', '../surfaces/deck/target.ts'),
  planted('layer-store', 'store/to-exchange.ts', '../exchange/target.ts'),
  planted('layer-exchange', 'exchange/to-ui.ts', '../ui/target.ts'),
  planted('layer-surfaces', 'surfaces/to-app.tsx', '../app.tsx'),
  planted('layer-unknown', 'common/anything.ts', '../ledger/target.ts'),
  planted('charts-know-the-view-by-type', 'charts/to-view.ts', '../view/target.ts'),
  planted('surfaces-apart', 'surfaces/board/to-deck.ts', '../deck/target.ts'),
  planted('nothing-imports-the-top', 'surfaces/board/to-app.tsx', '../../app.tsx'),
  planted('entries-are-not-imported', 'main.tsx', './prerender.tsx'),
  planted('react-stays-up', 'exchange/with-react.ts', 'react'),
  planted('react-stays-up', 'store/with-hook.ts', 'zustand'),
  planted('react-stays-up', 'figures/with-elements.tsx', 'react-dom/client'),
  planted('recharts-in-charts', 'ui/with-recharts.ts', 'recharts'),
  planted('ground-is-pure', 'figures/with-zod.ts', 'zod/mini'),
  planted('ground-is-pure', 'view/with-data.ts', '../../package.json'),
  planted('ledger-knows-zod-mini', 'ledger/with-all-of-zod.ts', 'zod'),
  planted('no-node-in-the-page', 'exchange/with-node.ts', 'node:fs'),
  planted('no-tooling-in-src', 'store/to-scripts.ts', '../../scripts/target.js'),
  planted('no-tests-in-the-product', 'ui/to-test.ts', './target.test.ts'),
  planted('no-tests-in-the-product', 'ledger/with-fast-check.ts', 'fast-check'),
  planted('resolvable', 'text/to-nowhere.ts', './nowhere.ts'),
  planted('no-cycles', 'view/circle-begin.ts', './circle-end.ts'),
  { rule: 'no-orphans', file: 'src/text/alone.ts', code: 'export const y = 1;\n' },
];
