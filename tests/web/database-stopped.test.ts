import { Api } from '../support/api.js';
import { launchBrowser, Phone } from '../support/browser.js';
import { Cleanup } from '../support/cleanup.js';
import { freePort } from '../support/free-port.js';
import { ICE, listRow, writeIceList } from '../support/invented-brands.js';
import { REFUSED } from '../support/jwb.js';
import { PrivateServer } from '../support/private-server.js';
import { type Product, startProduct } from '../support/product.js';
import { checkPhone, outletNamed, search, verdictOn } from '../support/questions.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { createDatabase } from '../support/test-database.js';
import { waitUntil } from '../support/wait-until.js';

interface Ready {
  status: string;
  lookup: { revision: number; registryAsOf: string };
  database: { status: string };
}

const FIRST = listRow(1).网点名称;
const cleanup = Cleanup.afterThisFile();
let server: PrivateServer;
let product: Product;
let snapshotDirectory: string;

const publish = async (...rows: ReturnType<typeof listRow>[]) =>
  product.jwb.run(
    'import',
    await writeIceList(product.folder, rows),
    '--brand',
    ICE.name,
    '--category',
    'refrigerator',
    '--publish',
  );

beforeAll(async () => {
  server = await PrivateServer.start(cleanup);
  snapshotDirectory = temporaryFolder(cleanup);
  const databaseUrl = await createDatabase(cleanup, { server: server.url, dropAfterwards: false });
  product = await startProduct(cleanup, { databaseUrl, snapshotDirectory });
  await publish(listRow(1), listRow(2));
  await waitUntil(() => outletNamed(product.api, FIRST), { what: 'the outlet arrives' });
});

const ready = (api: Api) => api.get<Ready>('/health/ready');

function untilDatabaseIs(status: 'following' | 'unreachable'): Promise<unknown> {
  return waitUntil(async () => (await ready(product.api)).database.status === status, {
    what: `ready tells that the database is ${status}`,
  });
}

describe('while the database is away', () => {
  let before: Ready;

  beforeAll(async () => {
    await untilDatabaseIs('following');
    before = await ready(product.api);
    await server.kill();
  });

  test('look-ups go on with the same answers', async () => {
    for (let round = 0; round < 20; round += 1) {
      expect(await outletNamed(product.api, FIRST)).not.toBeNull();
      expect(await verdictOn(product.api, ICE.phone)).toBe('official');
    }
  });

  test('the process stays ready and says that the database is away', async () => {
    await untilDatabaseIs('unreachable');
    expect((await ready(product.api)).lookup.revision).toBe(before.lookup.revision);
    expect(await product.api.get('/health/live')).toMatchObject({ status: expect.any(String) });
  });

  test('a consumer still finds the outlet on the pages', async () => {
    const browser = await launchBrowser(cleanup);
    const phone = await Phone.pickUp(browser, product.api.origin);
    const page = await phone.open('/');
    await page.getByRole('textbox', { name: '查官方售后网点' }).fill(FIRST);
    await page.getByRole('button', { name: '查询' }).click();
    await page.getByText(FIRST).filter({ visible: true }).first().waitFor();
    expect(phone.misbehaviour).toEqual({ errors: [], foreignRequests: [] });
  });

  test('a restarted process answers from its snapshot, and says as of when', async () => {
    await product.api.process.stop();
    const api = await Api.start(cleanup, { databaseUrl: product.databaseUrl, snapshotDirectory });
    product = { ...product, api };

    const found = await search(api, FIRST);
    expect(found.items.map((outlet) => outlet.name)).toContain(FIRST);
    expect(found.registryAsOf <= new Date().toISOString()).toBe(true);
    expect((await checkPhone(api, ICE.phone)).registryAsOf).toBe(found.registryAsOf);
    await untilDatabaseIs('unreachable');
    expect((await ready(api)).lookup).toMatchObject({
      revision: before.lookup.revision,
      registryAsOf: found.registryAsOf,
    });
  });

  test('a process without a snapshot is alive, is not ready, and says so to whoever asks', async () => {
    const empty = await Api.launch(cleanup, { databaseUrl: product.databaseUrl, port: await freePort() });
    await waitUntil(async () => (await fetch(`${empty.origin}/api/v1/health/live`)).ok, {
      what: 'the process is alive',
    });
    for (const path of ['/health/ready', '/outlets', `/phone-check?number=${ICE.phone}`]) {
      const reply = await fetch(`${empty.origin}/api/v1${path}`);
      expect(reply.status).toBe(503);
    }
    await empty.process.stop();
  });

  test('the command line says in one sentence that the database is away', async () => {
    const { exitCode, output } = await product.jwb.try('imports');
    expect(exitCode).toBe(REFUSED);
    expect(output).toMatch(/数据库/);
    expect(output).not.toMatch(/\n\s+at /);
  });
});

test('once the database is back, the same process follows new changes', async () => {
  await server.start();
  await publish(listRow(1), listRow(2), listRow(3));
  await waitUntil(() => outletNamed(product.api, listRow(3).网点名称), {
    what: 'the new outlet arrives',
  });
  await untilDatabaseIs('following');
});
