import { Api } from '../support/api.js';
import { Cleanup } from '../support/cleanup.js';
import { holdLock } from '../support/held-lock.js';
import { ICE, listRow, writeIceList } from '../support/invented-brands.js';
import { type Product, startProduct } from '../support/product.js';
import { outletNamed, verdictOn } from '../support/questions.js';
import { waitUntil } from '../support/wait-until.js';

/** The product promises two seconds; a loaded test machine gets more, because time decides nothing here. */
const cleanup = Cleanup.afterThisFile();
let product: Product;
let both: Api[];

beforeAll(async () => {
  product = await startProduct(cleanup);
  both = [product.api, await Api.start(cleanup, { databaseUrl: product.databaseUrl })];
  const list = await writeIceList(product.folder, [listRow(1), listRow(2)]);
  await product.jwb.run('import', list, '--brand', ICE.name, '--category', 'refrigerator', '--publish');
});

function inBoth(what: string, condition: (api: Api) => Promise<boolean>): Promise<unknown> {
  return Promise.all(both.map((api) => waitUntil(() => condition(api), { what })));
}

test('what is published arrives in both processes', async () => {
  await inBoth('the outlet is found', async (api) => (await outletNamed(api, listRow(1).网点名称)) !== null);
});

test('a warning and its withdrawal arrive in both processes', async () => {
  const number = '400-555-0666';
  await product.jwb.run('warn', number, '--source', '演示市市场监督管理局公告', '--reason', '冒充品牌售后');
  await inBoth('the warning is told', async (api) => (await verdictOn(api, number)) === 'warned');

  await product.jwb.run('warn', number, '--source', '演示市市场监督管理局公告', '--withdraw');
  await inBoth('the warning is gone', async (api) => (await verdictOn(api, number)) === 'unlisted');
});

test('a writer that began earlier and commits later is skipped by neither process', async () => {
  const [early, late] = ['400-555-0777', '400-555-0778'];
  // The import writes its rows, then stands still before the outlet that the test holds.
  const lock = await holdLock(cleanup, product.databaseUrl, 'SELECT id FROM outlet FOR UPDATE');
  const list = await writeIceList(product.folder, [listRow(1, { 服务电话: early }), listRow(2)]);
  const earlyWriter = product.jwb.start(
    'import',
    list,
    '--brand',
    ICE.name,
    '--category',
    'refrigerator',
    '--publish',
  );
  await lock.untilStopped(earlyWriter);

  await product.jwb.run('warn', late, '--source', '演示市市场监督管理局公告', '--reason', '冒充品牌售后');
  await inBoth(
    'the later writer, who commits first, arrives',
    async (api) => (await verdictOn(api, late)) === 'warned',
  );
  for (const api of both) expect(await verdictOn(api, early)).toBe('unlisted');

  lock.release();
  expect({ exitCode: await earlyWriter.exit(), output: earlyWriter.output }).toMatchObject({ exitCode: 0 });
  await inBoth(
    'the earlier writer, who commits last, arrives',
    async (api) => (await verdictOn(api, early)) === 'official',
  );
});
