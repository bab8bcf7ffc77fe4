import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, Phone } from '../support/browser.js';
import { Cleanup } from '../support/cleanup.js';
import { ICE, listRow, writeIceList } from '../support/invented-brands.js';
import { PrivateServer } from '../support/private-server.js';
import { type Product, startProduct } from '../support/product.js';
import { outletNamed } from '../support/questions.js';
import { createDatabase } from '../support/test-database.js';
import { waitUntil } from '../support/wait-until.js';

const NAME = listRow(1).网点名称;
const GONE = listRow(2).网点名称;
const WRITE = '/api/v1/outlet-corrections';
const SCRIPT = '<img src=x onerror="document.title=1"><script>document.title="owned"</script>';

const cleanup = Cleanup.afterThisFile();
let server: PrivateServer;
let product: Product;
let browser: Browser;
let outletId: string;
let goneId: string;

beforeAll(async () => {
  server = await PrivateServer.start(cleanup);
  const databaseUrl = await createDatabase(cleanup, { server: server.url, dropAfterwards: false });
  product = await startProduct(cleanup, { databaseUrl });
  await publish(1);
  // A batch of its own, so that it can be taken back.
  await publish(1, 2);
  outletId = await untilThere(NAME);
  goneId = await untilThere(GONE);
  browser = await launchBrowser(cleanup);
});

async function publish(...numbers: number[]): Promise<void> {
  const list = await writeIceList(
    product.folder,
    numbers.map((number) => listRow(number)),
  );
  const options = ['--brand', ICE.name, '--category', 'refrigerator', '--publish'];
  await product.jwb.run('import', list, ...options);
}

async function untilThere(name: string): Promise<string> {
  const found = await waitUntil(() => outletNamed(product.api, name), {
    what: 'the outlet arrives',
  });
  return found.id;
}

const listed = async (...options: string[]) =>
  JSON.parse(await product.jwb.run('corrections', '--json', ...options)) as {
    outletId: string;
    count: number;
    notes: { text: string }[];
  }[];
const resolve = (id: string) => product.jwb.run('corrections', 'resolve', id, '--outcome', 'unchanged');

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const box = (page: Page) => page.getByLabel('还想说什么（可以不写）');
const thanks = (page: Page) => page.getByText('已经收到，谢谢您').waitFor();

async function openForm(phone: Phone, id = outletId): Promise<Page> {
  const page = await phone.open(`/wrong-entry?outletId=${id}`);
  await button(page, '电话号码不对').waitFor();
  return page;
}

test('from the outlet’s page: what is wrong is chosen, sent and thanked for; the keepers list and close it', async () => {
  const phone = await Phone.pickUp(browser, product.api.origin);
  const page = await phone.open(`/outlet?id=${outletId}`);
  await page.getByRole('link', { name: /这条信息不对/ }).click();
  await button(page, '电话号码不对').click();
  await button(page, '已经停业').click();
  await box(page).fill(SCRIPT);
  await button(page, '提交').click();
  await thanks(page);
  expect(await page.title()).not.toMatch(/owned|1/);

  expect(await listed('--brand', ICE.name)).toMatchObject([
    { outletId, count: 1, notes: [{ text: SCRIPT }] },
  ]);
  const file = join(product.folder, 'corrections.xlsx');
  await product.jwb.run('corrections', '--out', file);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const cells: ExcelJS.Cell[] = [];
  book.worksheets[0]?.eachRow((row) => row.eachCell((cell) => void cells.push(cell)));
  expect(cells.some((cell) => cell.text.includes(SCRIPT))).toBe(true);
  expect(cells.filter((cell) => cell.type !== ExcelJS.ValueType.String)).toEqual([]);

  await resolve(outletId);
  expect(await listed()).toEqual([]);
  expect(phone.misbehaviour).toEqual({ errors: [], foreignRequests: [] });
  await phone.putDown();
});

test('a double tap sends one report', async () => {
  const phone = await Phone.pickUp(browser, product.api.origin);
  const page = await openForm(phone);
  await button(page, '已经停业').click();
  await button(page, '提交').dblclick();
  await thanks(page);
  expect(await listed()).toMatchObject([{ count: 1 }]);
  await resolve(outletId);
  await phone.putDown();
});

test('one draft sent from two tabs is one report, and both thank for it', async () => {
  const phone = await Phone.pickUp(browser, product.api.origin);
  const first = await openForm(phone);
  await button(first, '已经停业').click();
  const second = await openForm(phone);
  await button(first, '提交').click();
  await thanks(first);
  // The second tab was opened with the same draft: the same act, sent again.
  await button(second, '提交').click();
  await thanks(second);
  expect(await listed()).toMatchObject([{ count: 1 }]);
  await resolve(outletId);
  await phone.putDown();
});

test('a note of 600 characters does not go into the field', async () => {
  const phone = await Phone.pickUp(browser, product.api.origin);
  const page = await openForm(phone);
  await box(page).click();
  await page.keyboard.insertText('长'.repeat(600));
  expect((await box(page).inputValue()).length).toBe(500);
  await phone.putDown();
});

test('while the database is stopped what was written stays, and is received once it is back', async () => {
  const phone = await Phone.pickUp(browser, product.api.origin);
  const page = await openForm(phone);
  await button(page, '地址不对，或者搬走了').click();
  await box(page).fill('搬到街对面了');
  await server.kill();
  await button(page, '提交').click();
  await page.getByRole('alert').filter({ hasText: '没有提交成功' }).waitFor();
  expect(await box(page).inputValue()).toBe('搬到街对面了');
  await server.start();
  // The connection for writing comes back some seconds after the server: whoever is told "not yet" presses again.
  await waitUntil(
    async () => {
      const answered = page.waitForResponse((response) => response.url().endsWith(WRITE));
      await button(page, '提交').click();
      return (await answered).status() === 201;
    },
    { what: 'what was written is received', pollMilliseconds: 1000 },
  );
  await thanks(page);
  expect(await listed()).toMatchObject([{ count: 1, notes: [{ text: '搬到街对面了' }] }]);
  await phone.putDown();
});

test('about an outlet that has gone meanwhile it says so, whether the page is open already or not', async () => {
  const phone = await Phone.pickUp(browser, product.api.origin);
  const page = await openForm(phone, goneId);
  const [last] = JSON.parse(await product.jwb.run('imports', '--json')) as { id: string }[];
  await product.jwb.run('rollback', last?.id ?? '');
  await waitUntil(async () => (await outletNamed(product.api, GONE)) === null, {
    what: 'the outlet is gone',
  });
  await button(page, '已经停业').click();
  await button(page, '提交').click();
  await page.getByRole('alert').filter({ hasText: '可能已从名录中移除' }).waitFor();
  const again = await phone.open(`/wrong-entry?outletId=${goneId}`);
  await again.getByText('名录里没有这个网点').waitFor();
  await phone.putDown();
});
