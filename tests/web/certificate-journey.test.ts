import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { launchBrowser, Phone } from '../support/browser.js';
import { Cleanup } from '../support/cleanup.js';
import { dateInWords } from '../support/dates.js';
import { ICE, IN_FORCE, listRow, writeIceList } from '../support/invented-brands.js';
import { type Product, startProduct } from '../support/product.js';
import { waitUntil } from '../support/wait-until.js';

const FOR_ICE = ['--brand', ICE.name, '--category', 'refrigerator'];
/** The product promises two seconds; a loaded test machine gets more, because time decides nothing here. */
const cleanup = Cleanup.afterThisFile();
let product: Product;
let phone: Phone;
let page: Page;
let token: string;

/** In GCJ-02, as the list says; the browser tells WGS-84, some 500 m off. */
const SHOP = { 纬度: '38.0500', 经度: '114.5000' };
const AT_THE_SHOP = { latitude: 38.0494, longitude: 114.4939, accuracy: 30 };
const IN_ANOTHER_TOWN = { latitude: 38.16, longitude: 114.4939, accuracy: 30 };
const outlet = { ...listRow(1), ...SHOP };
const leaving = { ...listRow(2), ...SHOP };

beforeAll(async () => {
  product = await startProduct(cleanup);
  const list = await writeIceList(product.folder, [outlet, leaving, listRow(3), listRow(4), listRow(5)]);
  await product.jwb.import(list, ...FOR_ICE, '--coordinates', 'gcj02', '--publish');
  phone = await Phone.pickUp(await launchBrowser(cleanup), product.api.origin);
  page = await phone.open('/');
});

async function issue(name: string): Promise<string> {
  const output = await product.jwb.run(
    'certificate',
    name,
    '--out',
    join(product.folder, 'certificate.html'),
  );
  return /\/c\/([\w-]{22})$/m.exec(output)?.[1] ?? '';
}

const seen = (text: string | RegExp) => page.getByText(text).filter({ visible: true }).first();
const heading = (name: string) => page.getByRole('heading', { name }).filter({ visible: true }).first();

/** Opens the short address, as a phone's camera does, until the page gives this verdict. */
async function untilScanningSays(code: string, verdict: string): Promise<void> {
  await waitUntil(
    async () => {
      await page.goto(`${product.api.origin}/c/${code}`);
      await page.getByText('名录更新至').waitFor();
      return heading(verdict).isVisible();
    },
    { what: `the page of the certificate says ${verdict}` },
  );
}

test('the short address of a certificate leads to this outlet, this brand, until then', async () => {
  token = await issue(outlet.网点名称);
  await untilScanningSays(token, '证书有效');
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(`/certificate?code=${token}`);
  await seen(outlet.网点名称).waitFor();
  await seen(outlet.详细地址).waitFor();
  await seen(`有效期至${dateInWords(IN_FORCE.to)}`).waitFor();
  await page.getByRole('link', { name: ICE.name }).waitFor();
  await seen(`冰箱，${dateInWords(IN_FORCE.from)}至${dateInWords(IN_FORCE.to)}`).waitFor();
});

test('a copy that hangs elsewhere is exposed by the distance, the real one is not', async () => {
  const context: BrowserContext = page.context();
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation(IN_ANOTHER_TOWN);
  await page.getByRole('button', { name: '核对我现在的位置' }).click();
  await page.getByRole('button', { name: '同意使用' }).click();
  await heading('位置对不上').waitFor();
  await seen(/离您现在约 12 公里。如果您就在挂证书的店里，这张证书可能是照抄来的。/).waitFor();

  await context.setGeolocation(AT_THE_SHOP);
  await page.reload();
  await page.getByRole('button', { name: '核对我现在的位置' }).click();
  await heading('位置对得上').waitFor();
});

test('a withdrawn certificate is answered as withdrawn, and its successor is in force', async () => {
  await product.jwb.run('certificate', '--withdraw', token, '--reason', '演示：证书遗失');
  await untilScanningSays(token, '证书已撤销');
  await seen(/什么也证明不了/).waitFor();
  const next = await issue(outlet.网点名称);
  expect(next).not.toBe(token);
  await untilScanningSays(next, '证书有效');
});

test("an outlet that leaves its brand's list takes its certificate along", async () => {
  const code = await issue(leaving.网点名称);
  await untilScanningSays(code, '证书有效');
  const list = await writeIceList(product.folder, [outlet, listRow(3), listRow(4), listRow(5)]);
  await product.jwb.import(list, ...FOR_ICE, '--coordinates', 'gcj02', '--publish', '--confirm-missing');
  await untilScanningSays(code, '证书已撤销');
});

test.each([
  ['a code that was never issued', 'AAAAAAAAAAAAAAAAAAAAAA'],
  ['a code that is none', encodeURIComponent('//evil.example?x=')],
])('%s is unknown and proves nothing', async (_what, code) => {
  await page.goto(`${product.api.origin}/c/${code}`);
  await heading('没有这张证书').waitFor();
  await seen(/什么也证明不了/).waitFor();
  expect(new URL(page.url()).origin).toBe(product.api.origin);
});

test('through all of it no page made an error or asked another host', () => {
  expect(phone.misbehaviour).toEqual({ errors: [], foreignRequests: [] });
});
