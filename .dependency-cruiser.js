// @ts-check
// Imports run downwards only. `npm run layers` (scripts/layers.js) applies these rules and proves,
// with a planted violation for each, that none of them sleeps: a new rule needs a new plant.

/** What each folder of src may import, besides itself. */
const MAY_IMPORT = {
  ledger: [],
  text: ['ledger'],
  view: ['ledger'],
  figures: ['view', 'text', 'ledger'],
  ui: ['text', 'ledger'],
  charts: ['figures', 'text', 'ledger', 'ui', 'view'], // of view its types, see below
  store: ['view', 'ledger', 'figures', 'text'],
  exchange: ['figures', 'view', 'ledger', 'text'],
  shipped: ['ledger', 'figures', 'store'],
  surfaces: ['ledger', 'text', 'view', 'figures', 'ui', 'charts', 'store', 'exchange'],
};

const LAYERS = Object.keys(MAY_IMPORT).join('|');
/** Tests and what only they use: generators of values, ledgers made for them, their setup. */
const TEST = [
  '\\.test\\.tsx?$',
  '/arbitraries\\.ts$',
  '-for-tests\\.tsx?$',
  '^src/test-setup\\.ts$',
].join('|');
/** Lies at the top and serves the tests of every folder; `no-tests-in-the-product` guards it. */
const FOR_ALL_TESTS = '^src/[^/]+-for-tests\\.tsx?$';
const REACT_PLACES = '^src/(charts|surfaces|ui)/|^src/store/.*\\.tsx$|^src/store/use-[^/]+\\.ts$';
const TOP_FILES = '^src/(app|main|prerender)\\.tsx$';

/** One rule a folder, from the table above. */
const layers = Object.entries(MAY_IMPORT).map(([layer, allowed]) => ({
  name: `layer-${layer}`,
  comment: `src/${layer} may import ${allowed.join(', ') || 'nothing of ours'}`,
  severity: /** @type {const} */ ('error'),
  from: { path: `^src/${layer}/` },
  to: { path: '^src/', pathNot: `^src/(${[layer, ...allowed].join('|')})/|${FOR_ALL_TESTS}` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...layers,
    {
      name: 'layer-unknown',
      comment:
        'a new folder in src needs a line in MAY_IMPORT; files at the top are app, main, prerender',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: `^src/(${LAYERS})/|${TOP_FILES}|${TEST}|^src/[^/]+\\.d\\.ts$`,
      },
      to: {},
    },
    {
      name: 'charts-know-the-view-by-type',
      comment:
        'charts draw figures; of the view they may name types (`import type`), nothing that runs',
      severity: 'error',
      from: { path: '^src/charts/', pathNot: TEST },
      to: { path: '^src/view/', dependencyTypesNot: ['type-only', 'type-import'] },
    },
    {
      name: 'surfaces-apart',
      comment:
        'a surface knows nothing of another; what they share lies in ui or in src/surfaces itself',
      severity: 'error',
      from: { path: '^src/surfaces/([^/]+)/' },
      to: { path: '^src/surfaces/[^/]+/', pathNot: '^src/surfaces/$1/' },
    },
    {
      name: 'nothing-imports-the-top',
      comment: 'app may be imported by main and prerender only; these by nobody',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(main|prerender)\\.tsx$|${TEST}` },
      to: { path: TOP_FILES },
    },
    {
      name: 'entries-are-not-imported',
      comment: 'main and prerender run when imported',
      severity: 'error',
      from: { path: '^src/(main|prerender)\\.tsx$' },
      to: { path: '^src/(main|prerender)\\.tsx$' },
    },
    {
      name: 'react-stays-up',
      comment:
        'React and its hooks for zustand: charts, surfaces, ui, app, main, prerender, store/use-*.ts, store/*.tsx',
      severity: 'error',
      from: { path: '^src/', pathNot: `${REACT_PLACES}|${TOP_FILES}|${TEST}` },
      to: {
        path: [
          '(^|/)node_modules/(@types/)?(react|react-dom|react-is|recharts)/',
          '(^|/)node_modules/zustand/(esm/)?(index|react|traditional|shallow)\\.',
          '(^|/)node_modules/zustand/(esm/)?react/',
        ],
      },
    },
    {
      name: 'recharts-in-charts',
      comment: 'the chart library is loaded late, by src/charts alone',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/charts/' },
      to: { path: '(^|/)node_modules/recharts/' },
    },
    {
      name: 'ground-is-pure',
      comment: 'view, figures, text import no package, no data, nothing of Node',
      severity: 'error',
      from: { path: '^src/(view|figures|text)/', pathNot: TEST },
      to: { pathNot: '^src/' },
    },
    {
      name: 'ledger-knows-zod-mini',
      comment: 'ledger imports zod/mini and nothing else from outside',
      severity: 'error',
      from: { path: '^src/ledger/', pathNot: TEST },
      to: { pathNot: ['^src/', '(^|/)node_modules/zod/mini/'] },
    },
    {
      name: 'no-node-in-the-page',
      comment: 'src runs in a browser; only prerender and tests run in Node',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/prerender\\.tsx$|${TEST}` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-tooling-in-src',
      comment: 'scripts, journeys and benchmarks use src, never the other way round',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(scripts|e2e|bench)/' },
    },
    {
      name: 'no-tests-in-the-product',
      comment: 'only tests import tests, generators and test libraries',
      severity: 'error',
      from: { path: '^src/', pathNot: TEST },
      to: {
        path: [
          TEST,
          '(^|/)node_modules/(vitest|fast-check|jsdom|axe-core|@testing-library|@playwright)/',
        ],
      },
    },
    {
      name: 'resolvable',
      comment:
        'an import that leads nowhere escapes all other rules (vite makes `virtual:` ones itself)',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
    {
      name: 'no-cycles',
      comment: 'two files that need each other are one file, or three',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'nobody imports it, it imports nobody (boot.js is written into the page as it is)',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$|^src/boot\\.js$' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true, // sees `import type`, too
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.css'],
    },
  },
};
