// @ts-check
import { JSDOM } from 'jsdom';

/** The figures whose drawings the references show; the app shows these and more. */
const SIX_FIGURES = [
  'starts',
  'completions',
  'portfolio',
  'investment-target',
  'time-progress',
  'projects-by-stage',
];

const SCRIPT = `
const button = document.querySelector('.filter-choice');
const status = document.querySelector('[role="status"]');
const figures = [...document.querySelectorAll('article')];
button.addEventListener('click', () => {
  const pressed = button.getAttribute('aria-pressed') !== 'true';
  button.setAttribute('aria-pressed', String(pressed));
  for (const figure of figures.slice(1)) figure.hidden = pressed;
  status.textContent = '在看 ' + (pressed ? 1 : figures.length) + ' / ' + figures.length + ' 张图';
});
`;

/**
 * What stands at a selector, which must be there.
 * @param {ParentNode} place
 * @param {string} selector
 */
function theOne(place, selector) {
  const found = place.querySelector(selector);
  if (found === null)
    throw new Error(`the built page has no ${selector}: the bench must follow it`);
  return found;
}

/**
 * A figure as a hand-written page would have it: headline, measure, drawing.
 * @param {Document} page
 * @param {string} id
 */
function figureOf(page, id) {
  const paper = theOne(page, `[data-plot="${id}"]`);
  const [plot, figure] = [paper.closest('.plot'), paper.closest('article')];
  if (plot === null || figure === null) throw new Error(`the drawing of ${id} is not in a figure`);
  return `<article class="${figure.className}">
<h3>${theOne(figure, 'h3').innerHTML}</h3>
<p class="measure">${theOne(figure, '.measure').innerHTML}</p>
<div class="figure-body"><div class="plot" style="${plot.getAttribute('style')}">
<div class="plot-paper">${theOne(paper, 'svg').outerHTML}</div></div></div>
</article>`;
}

/**
 * The static reference, the fastest page that could show these charts: one file, the app's own styles
 * and its six drawings as inline SVG, a filter in a few lines of inline script, and nothing else.
 * @param {string} builtPage the HTML of the app's built page
 */
export function staticPage(builtPage) {
  const page = new JSDOM(builtPage).window.document;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}</title>
<link rel="icon" href="data:,">
<style>${theOne(page, 'head > style').textContent}</style>
</head>
<body>
<div class="board">
<header class="board-header"><h1>${theOne(page, 'h1').innerHTML}</h1></header>
<section class="filter-bar"><div class="filter-choices">
<button type="button" class="filter-choice" aria-pressed="false">开工</button>
<p class="in-view" role="status">在看 ${SIX_FIGURES.length} / ${SIX_FIGURES.length} 张图</p>
</div></section>
<main class="figures">
${SIX_FIGURES.map((id) => figureOf(page, id)).join('\n')}
</main>
</div>
<script>${SCRIPT}</script>
</body>
</html>
`;
}
