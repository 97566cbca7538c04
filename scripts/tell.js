// @ts-check

/**
 * Says one thing to whoever runs a script: Chinese first, then English, a line each.
 * @param {string} zh
 * @param {string} en
 */
export function tell(zh, en) {
  process.stdout.write(`${zh}\n${en}\n`);
}

/**
 * The same for what went wrong: to stderr, with an empty line before it, so that it stands out
 * from the output of other programs.
 * @param {string} zh
 * @param {string} en
 */
export function complain(zh, en) {
  process.stderr.write(`\n${zh}\n${en}\n`);
}
