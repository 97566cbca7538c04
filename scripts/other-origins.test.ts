// @vitest-environment node
import { expect, it } from 'vitest';
import { loadsFromElsewhere } from './other-origins.js';

it.each([
  ['a.html', '<script type="module" src="https://cdn.test/a.js"></script>'],
  ['a.html', '<link rel="stylesheet" href="//cdn.test/a.css">'],
  ['a.html', '<link href=https://cdn.test/a.css rel=stylesheet>'],
  ['a.html', '<svg><use xlink:href="https://cdn.test/a.svg#x"/></svg>'],
  ['a.html', '<style>a{background:url(//cdn.test/a.png)}</style>'],
  ['a.css', '@import"https://cdn.test/a.css";'],
  ['a.css', "@font-face{src:url('https://cdn.test/a.woff2')}"],
  ['a.js', 'const a=await import(`https://cdn.test/a.js`)'],
  ['a.js', 'import"https://cdn.test/a.js";'],
  ['a.js', 'export*from"https://cdn.test/a.js";'],
  ['a.js', 'fetch("https://api.test/a")'],
  ['a.js', 'new WebSocket("wss://api.test/a")'],
  ['a.js', 'x.open("GET","https://api.test/a")'],
  ['a.js', 'jsx("img",{src:"https://cdn.test/a.png"})'],
  ['a.js', 'new Image().src="//cdn.test/a.png"'],
])('loadsFromElsewhere in %s sees %s', (name, text) => {
  expect(loadsFromElsewhere(name, text)).not.toEqual([]);
});

it.each([
  [
    'a.html',
    '<a href="https://example.test/">source</a><link rel="canonical" href="https://a.test/">',
  ],
  [
    'a.html',
    '<svg xmlns="http://www.w3.org/2000/svg"><image href="data:image/png;base64,AA"/></svg>',
  ],
  ['a.html', '<script src="./assets/a.js"></script><link rel="icon" href="/icon.svg">'],
  ['a.css', 'a{background:url(./a.png)}/* https://example.test */'],
  ['a.js', 'createElementNS("http://www.w3.org/2000/svg","svg")'],
  ['a.js', 'throw Error("see https://react.dev/errors/418")'],
  ['a.js', 'jsx("a",{href:"https://example.test/"})'],
  ['a.js', 'import("./a.js");fetch("./a.json")'],
])('loadsFromElsewhere in %s lets pass %s', (name, text) => {
  expect(loadsFromElsewhere(name, text)).toEqual([]);
});
