// @ts-check
// Whether the page at an address is Guatu's: it answers 200, has a title, and its first view is in
// the HTML itself, before any script runs.

const address = process.argv[2] ?? '';
const response = await fetch(address);
const html = await response.text();
const checks = {
  'answers 200': response.status === 200,
  'has a title': /<title>[^<]*\S[^<]*<\/title>/.test(html),
  'has its headline (开工) prerendered': html
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .includes('开工'),
};
for (const [name, holds] of Object.entries(checks)) {
  process.stdout.write(`${holds ? 'ok' : 'NOT OK'}: the page ${name}\n`);
}
process.exitCode = Object.values(checks).every(Boolean) ? 0 : 1;
