import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { Cleanup } from '../support/cleanup.js';
import { environmentWith } from '../support/environment.js';
import { freePort } from '../support/free-port.js';
import { LeashedProcess } from '../support/leashed-process.js';
import { type Product, startProduct } from '../support/product.js';
import { BUILT, requireBuilt } from '../support/project.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { waitUntil } from '../support/wait-until.js';

const cleanup = Cleanup.afterThisFile();
let product: Product;

beforeAll(async () => {
  product = await startProduct(cleanup);
});

function settingsFor(port: string): NodeJS.ProcessEnv {
  const snapshots = temporaryFolder(cleanup);
  return environmentWith({ PORT: port, DATABASE_URL: product.databaseUrl, SNAPSHOT_DIRECTORY: snapshots });
}

test('a port in use is named in a sentence, and ends the second API, not the first', async () => {
  const { port } = new URL(product.api.origin);
  const second = new LeashedProcess('a second API', process.execPath, [BUILT.api], {
    env: settingsFor(port),
  });
  cleanup.add(() => second.stop());
  expect(await second.exit()).toBe(1);
  expect(second.output).toContain(`端口 ${port} 已被其他程序占用`);
  product.api.process.assertRunning();
});

test('the API ends when the command that started it is gone', async () => {
  const port = String(await freePort());
  const child = spawn(process.execPath, [BUILT.api], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: settingsFor(port),
  });
  cleanup.add(async () => void child.kill('SIGKILL'));
  const ended = once(child, 'exit');
  const isLive = () =>
    fetch(`http://127.0.0.1:${port}/api/v1/health/live`).then(
      ({ ok }) => ok,
      () => false,
    );
  await waitUntil(isLive, { what: 'the API is live' });
  // What the system does to the channel when the other end is killed.
  child.disconnect();
  expect(await ended).toEqual([0, null]);
});

test("WeChat's simulated server ends when the command that started it is gone", async () => {
  requireBuilt(BUILT.wechatSimulator);
  const child = spawn(process.execPath, [BUILT.wechatSimulator], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: environmentWith({}),
  });
  cleanup.add(async () => void child.kill('SIGKILL'));
  const ended = once(child, 'exit');
  await once(child.stdout!, 'data');
  child.disconnect();
  expect(await ended).toEqual([0, null]);
});

test('asked to stop, the API ends well, though a browser keeps its connection open', async () => {
  const agent = new Agent({ keepAlive: true });
  cleanup.add(async () => agent.destroy());
  const [response] = await once(get(`${product.api.origin}/api/v1/categories`, { agent }), 'response');
  response.resume();
  await once(response, 'end');

  product.api.process.signal('SIGTERM');
  expect(await product.api.process.exit()).toBe(0);
});
