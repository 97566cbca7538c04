// @vitest-environment node
import { expect, it } from 'vitest';
import { boardFiles, firstViewFiles } from './built-files.js';

const html = `<script type="module" src="./assets/index.js"></script>
<link rel="stylesheet" href="./assets/index.css"><link rel="icon" href="./icon.svg">`;
const manifest = {
  'index.html': {
    file: 'assets/index.js',
    isEntry: true,
    imports: ['_text.js'],
    css: ['assets/written-into-the-page.css'],
    dynamicImports: ['src/charts/live.tsx', 'src/exchange/xlsx.ts'],
  },
  '_text.js': { file: 'assets/text.js' },
  'src/charts/live.tsx': {
    file: 'assets/live.js',
    imports: ['index.html', '_library.js'],
    css: ['assets/live.css'],
  },
  '_library.js': { file: 'assets/library.js' },
  'src/exchange/xlsx.ts': { file: 'assets/xlsx.js' },
};
const first = ['index.html', 'assets/index.js', 'assets/index.css', 'assets/text.js'];

it('firstViewFiles are the page, what it links and what its scripts import at once', () => {
  expect(firstViewFiles(html, manifest)).toEqual(first);
});

it('boardFiles adds the live charts and what they import, not other late chunks', () => {
  const late = ['assets/live.js', 'assets/live.css', 'assets/library.js'];
  expect(boardFiles(html, manifest, 'charts/live')).toEqual([...first, ...late]);
});

it('boardFiles measures nothing in silence', () => {
  expect(() => boardFiles(html, manifest, 'charts/gone')).toThrow('charts/gone');
});
