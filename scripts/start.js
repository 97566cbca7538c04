// @ts-check
// `npm start`: from a fresh clone to the page in a browser, with nothing but Node and npm there.
import { npm, root } from './command.js';
import { ensureDependencies } from './dependencies.js';
import { hasDesktop, openPage } from './open-page.js';
import { readStartOptions } from './start-options.js';
import { whenAskedToStop } from './stop-signal.js';
import { complain, tell } from './tell.js';

/** @returns {import('./start-options.js').StartOptions} */
function optionsOrExit() {
  try {
    return readStartOptions(process.argv.slice(2));
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    complain(`看不懂这个参数:${found}`, `This argument cannot be read: ${found}`);
    process.exit(2);
  }
}

/** @param {import('./start-options.js').StartOptions} options */
async function serve(options) {
  const { preview } = await import('vite'); // only now: it may just have been installed
  const server = await preview({
    root,
    logLevel: 'warn',
    preview: { host: options.host, port: options.port, strictPort: false, open: false },
  });
  const { local = [], network = [] } = server.resolvedUrls ?? {};
  const address = local[0] ?? network[0];
  if (address === undefined) throw new Error('the server has no address');
  return { server, address, network };
}

/** Closes the server, without waiting for open connections. @param {import('vite').PreviewServer} server */
function stop(server) {
  tell('已停止。', 'Stopped.');
  void server.close().finally(() => process.exit(0));
  setTimeout(() => process.exit(0), 1000).unref();
}

const parent = process.ppid;
const options = optionsOrExit();
ensureDependencies();
tell('正在构建页面……', 'Building the page …');
if (!npm(['run', '--silent', 'build'])) {
  complain('页面没有建成,原因见上。', 'The page could not be built; the reason is above.');
  process.exit(1);
}
serve(options).then(
  ({ server, address, network }) => {
    whenAskedToStop(parent, () => stop(server));
    const port = Number(new URL(address).port);
    if (options.port !== 0 && port !== options.port) {
      tell(
        `端口 ${options.port} 已被占用,改用 ${port}。`,
        `Port ${options.port} is taken; using ${port}.`,
      );
    }
    tell(`\n挂图已打开:${address}`, `Guatu is ready: ${address}`);
    for (const other of network)
      if (other !== address) tell(`同一网络内:${other}`, `On the network: ${other}`);
    tell('按 Ctrl-C 停止。', 'Press Ctrl-C to stop.');
    if (hasDesktop(process.platform, process.env)) openPage(address);
  },
  (error) => {
    complain(`页面没有打开:${error.message}`, `The page could not be served: ${error.message}`);
    process.exit(1);
  },
);
