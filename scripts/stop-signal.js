// @ts-check

/**
 * Calls back once when this process is asked to stop: by Ctrl-C, by a signal, or, below npm, because
 * npm is gone. npm passes a SIGTERM on to a shell that ends without telling anyone, and a server
 * left behind would keep its port.
 * @param {number} parent `process.ppid` as it was when this process began
 * @param {() => void} stop
 */
export function whenAskedToStop(parent, stop) {
  let asked = false;
  const once = () => {
    if (!asked) stop();
    asked = true;
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, once);
  if (process.env['npm_lifecycle_event'] === undefined) return;
  setInterval(() => {
    if (process.ppid !== parent || !isAlive(parent)) once();
  }, 500).unref();
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
