const LINE_WIDTH = 100;

/** Chinese characters and punctuation are two columns wide. */
function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (character > '\u2e7f' ? 2 : 1), 0);
}

function entriesOf(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value).filter(([, item]) => item !== undefined);
}

/** An object without anything nested, on one line. */
function oneLine(value: object): string | undefined {
  const entries = entriesOf(value);
  if (Array.isArray(value) || entries.some(([, item]) => typeof item === 'object')) {
    return undefined;
  }
  const parts = entries.map(([key, item]) => `${JSON.stringify(key)}: ${JSON.stringify(item)}`);
  return `{ ${parts.join(', ')} }`;
}

function written(value: unknown, indent: string, before: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const short = oneLine(value);
  const isShort = short !== undefined && widthOf(`${indent}${before}${short},`) <= LINE_WIDTH;
  if (indent !== '' && isShort) return short;
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = entriesOf(value).map(([key, item]) => {
    const name = isList ? '' : `${JSON.stringify(key)}: `;
    return `${inner}${name}${written(item, inner, name)}`;
  });
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  return parts.length === 0
    ? `${open}${close}`
    : `${open}\n${parts.join(',\n')}\n${indent}${close}`;
}

/** JSON as the formatter leaves it, small objects on one line. */
export function writeJson(value: object): string {
  return `${written(value, '', '')}\n`;
}
