// @ts-check
/* Run inside the board: each function is sent as text and must stand alone. */

/**
 * @typedef {object} Change ms from the click
 * @property {number} answered when the click returned
 * @property {number} painted when what is in sight had changed for the last time, and was painted
 * @property {number} settled when anything changed for the last time
 * @property {number} longestTask of those over 50 ms, 0 where there was none
 */

/** How much hangs there. */
export function readBoard() {
  const [, total = '0'] =
    /共 (\d+) 个/.exec(document.querySelector('.in-view')?.textContent ?? '') ?? [];
  return { projects: Number(total), figures: document.querySelectorAll('.figure').length };
}

/**
 * Clicks a filter, and watches what becomes of it until nothing has changed for a while.
 * @param {string} name
 * @returns {Promise<Change>}
 */
export async function changeFilter(name) {
  const QUIET = 300;
  const filter = [...document.querySelectorAll('.filter-choice')].find((choice) =>
    choice.getAttribute('aria-label')?.startsWith(name),
  );
  if (!(filter instanceof HTMLElement)) throw new Error(`no filter ${name}`);
  const inSight = new Set(
    [...document.querySelectorAll('.figure')].filter((figure) => {
      const { top, bottom } = figure.getBoundingClientRect();
      return bottom > 0 && top < window.innerHeight;
    }),
  );
  let longestTask = 0;
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  });
  tasks.observe({ type: 'longtask' });
  const begin = performance.now();
  let settled = begin;
  let painted = begin;
  const changes = new MutationObserver((records) => {
    settled = performance.now();
    const isSeen = records.some(({ target }) => {
      const element = target instanceof Element ? target : target.parentElement;
      const figure = element?.closest('.figure');
      return figure !== null && figure !== undefined && inSight.has(figure);
    });
    if (isSeen) {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          painted = performance.now();
          port1.close();
        };
        port2.postMessage(null);
      });
    }
  });
  changes.observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  filter.click();
  const answered = performance.now() - begin;
  do await new Promise((resolve) => setTimeout(resolve, QUIET));
  while (performance.now() - settled < QUIET);
  changes.disconnect();
  tasks.disconnect();
  return { answered, painted: painted - begin, settled: settled - begin, longestTask };
}
