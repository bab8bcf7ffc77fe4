import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cleanup } from '../support/cleanup.js';
import { holdLock } from '../support/held-lock.js';
import { ICE, listRow, writeIceList } from '../support/invented-brands.js';
import { REFUSED } from '../support/jwb.js';
import { type Product, startProduct } from '../support/product.js';
import { outletNamed, search } from '../support/questions.js';
import { waitUntil } from '../support/wait-until.js';
import { writeWorkbook } from '../support/workbook.js';
import { oldWorkbook, wordDocument, zipBomb } from '../support/wrong-files.js';

const FOR_ICE = ['--brand', ICE.name, '--category', 'refrigerator'];
const STACK_TRACE = /\n\s+at |node_modules/;

const cleanup = Cleanup.afterThisFile();
let product: Product;

beforeAll(async () => {
  product = await startProduct(cleanup);
});

const rows = (count: number) => Array.from({ length: count }, (_, index) => listRow(index + 1));

/** Everything the registry says of the brand, as the public sees it. */
async function published(): Promise<string[]> {
  const { items } = await search(product.api, ICE.name);
  return items.map((outlet) => `${outlet.name} ${outlet.phones.map((phone) => phone.number).join()}`).sort();
}

/** Waits until exactly these names are public. */
function untilPublished(names: string[]): Promise<unknown> {
  return waitUntil(
    async () => {
      const found = (await search(product.api, ICE.name)).items.map((outlet) => outlet.name).sort();
      return JSON.stringify(found) === JSON.stringify([...names].sort());
    },
    { what: `these are public: ${names.join('、')}` },
  );
}

describe('a file that is no list is refused in one Chinese sentence', () => {
  test.each([
    ['a text document by its own name', '名单.docx', wordDocument],
    ['a text document renamed to a workbook', '名单.xlsx', wordDocument],
    ['an empty file', '空.xlsx', () => Buffer.alloc(0)],
    ['an empty text file', '空.csv', () => Buffer.alloc(0)],
    ['a workbook of the old kind', '名单.xls', oldWorkbook],
    ['a workbook of the old kind renamed', '旧名单.xlsx', oldWorkbook],
    ['a picture named as text', '照片.csv', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['a workbook that swells to 300 MiB', '大.xlsx', () => zipBomb({ honest: true })],
    ['a workbook that swells to 300 MiB and denies it', '假.xlsx', () => zipBomb({ honest: false })],
  ])('%s', async (_what, name, content) => {
    const file = join(product.folder, name);
    writeFileSync(file, content());
    const { exitCode, output } = await product.jwb.try('import', file, ...FOR_ICE, '--publish');
    expect(exitCode).toBe(REFUSED);
    expect(output).toMatch(/\p{Script=Han}{4}/u);
    expect(output).not.toMatch(STACK_TRACE);
  });

  test('a file that is not there', async () => {
    const { exitCode, output } = await product.jwb.try(
      'import',
      join(product.folder, '没有.xlsx'),
      ...FOR_ICE,
    );
    expect(exitCode).toBe(REFUSED);
    expect(output).toMatch(/没有\.xlsx/);
    expect(output).not.toMatch(STACK_TRACE);
  });
});

test('an unknown brand is refused, and the brand that was meant is suggested', async () => {
  const list = await writeIceList(product.folder, rows(1));
  const { exitCode, output } = await product.jwb.try(
    'import',
    list,
    '--brand',
    '演示冰全',
    '--category',
    'refrigerator',
  );
  expect(exitCode).toBe(REFUSED);
  expect(output).toContain(ICE.name);
});

test('an unknown brand in a cell keeps its row out, names the cell and suggests', async () => {
  const list = await writeWorkbook(join(product.folder, '混合.xlsx'), [
    { ...listRow(1), 品牌: ICE.name, 品类: '冰箱' },
    { ...listRow(2), 品牌: '演示冰全', 品类: '冰箱' },
  ]);
  const report = await product.jwb.import(list);
  expect(report).toMatchObject({ rows: 2, accepted: 1, errors: 1, added: 1 });
  expect(report.problems).toContainEqual(
    expect.objectContaining({ cell: 'H4', message: expect.stringContaining(ICE.name) }),
  );
});

test('swapped columns are seen: no telephone number is taken for an address', async () => {
  const swapped = rows(3).map((row) => ({ ...row, 详细地址: row.服务电话, 服务电话: row.详细地址 }));
  const report = await product.jwb.import(await writeIceList(product.folder, swapped), ...FOR_ICE);
  expect(report.rows).toBe(3);
  expect(report.problems.map((problem) => problem.cell)).toEqual(expect.arrayContaining(['E3', 'E4', 'E5']));
});

test('nothing is applied without --publish', async () => {
  const list = await writeIceList(product.folder, rows(2));
  expect(await product.jwb.import(list, ...FOR_ICE)).toMatchObject({ rows: 2, accepted: 2, added: 2 });
  expect(await product.jwb.import(list, ...FOR_ICE)).toMatchObject({ added: 2, unchanged: 0 });
  expect(await published()).toEqual([]);
});

describe('a brand with five outlets', () => {
  const names = (count: number) => rows(count).map((row) => row.网点名称);

  beforeAll(async () => {
    await product.jwb.run('import', await writeIceList(product.folder, rows(5)), ...FOR_ICE, '--publish');
    await untilPublished(names(5));
  });

  test('the same list again changes nothing', async () => {
    const report = await product.jwb.import(
      await writeIceList(product.folder, rows(5)),
      ...FOR_ICE,
      '--publish',
    );
    expect(report).toMatchObject({ added: 0, changed: 0, unchanged: 5, missing: 0 });
  });

  test('a list without two of five is refused unless the missing are confirmed', async () => {
    const list = await writeIceList(product.folder, rows(3));
    const { exitCode, output } = await product.jwb.try('import', list, ...FOR_ICE, '--publish');
    expect(exitCode).toBe(REFUSED);
    expect(output).toContain('--confirm-missing');
    expect(await published()).toHaveLength(5);
  });

  test('a batch is rolled back', async () => {
    const list = await writeIceList(product.folder, [
      ...rows(4),
      listRow(5, { 服务电话: '0311-55502222' }),
      listRow(6),
    ]);
    await product.jwb.run('import', list, ...FOR_ICE, '--publish');
    await untilPublished(names(6));

    await product.jwb.run('rollback', await lastBatch());
    await untilPublished(names(5));
    expect((await outletNamed(product.api, listRow(5).网点名称))?.phones[0]?.number).toBe('031155501005');
  });

  test('a batch is not rolled back over a later change, which is named', async () => {
    const change = async (phone: string) =>
      product.jwb.run(
        'import',
        await writeIceList(product.folder, [...rows(4), listRow(5, { 服务电话: phone })]),
        ...FOR_ICE,
        '--publish',
      );
    await change('0311-55503333');
    const batch = await lastBatch();
    await change('0311-55504444');

    const { exitCode, output } = await product.jwb.try('rollback', batch);
    expect(exitCode).toBe(REFUSED);
    expect(output).toContain(listRow(5).网点名称);
    await waitUntil(
      async () => (await outletNamed(product.api, listRow(5).网点名称))?.phones[0]?.number === '031155504444',
      { what: 'the later change stands' },
    );
  });

  test.each([
    ['before its first row is written', 'SELECT id FROM outlet FOR UPDATE'],
    ['with every row written and not committed', 'SELECT revision FROM registry_revision FOR UPDATE'],
  ])('an import killed %s changes nothing', async (_when, locking) => {
    const before = await published();
    const lock = await holdLock(cleanup, product.databaseUrl, locking);
    const list = await writeIceList(product.folder, [
      ...rows(4),
      listRow(5, { 服务电话: '0311-55506666' }),
      listRow(7),
      listRow(8),
    ]);
    const killed = product.jwb.start('import', list, ...FOR_ICE, '--publish');
    await lock.untilStopped(killed);
    await killed.kill();
    lock.release();

    // The next writer's change arrives, so the killed one's would have arrived too.
    await product.jwb.run('warn', '400-555-0999', '--source', '演示公告', '--reason', '冒充品牌');
    await waitUntil(
      async () => {
        const check = await product.api.get<{ verdict: string }>('/phone-check?number=4005550999');
        return check.verdict === 'warned';
      },
      { what: 'the next writer arrives' },
    );
    expect(await published()).toEqual(before);
    await product.jwb.run('warn', '400-555-0999', '--source', '演示公告', '--withdraw');
  });
});

/** The number of the batch published last, as `jwb imports` lists it. */
async function lastBatch(): Promise<string> {
  const [last] = JSON.parse(await product.jwb.run('imports', '--json')) as { id: string }[];
  if (last === undefined) throw new Error('no batch is listed');
  return last.id;
}
