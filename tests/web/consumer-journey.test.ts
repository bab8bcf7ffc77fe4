import type { Page } from 'playwright-core';
import { launchBrowser, Phone } from '../support/browser.js';
import { Cleanup } from '../support/cleanup.js';
import { dateInWords } from '../support/dates.js';
import { ICE, IN_FORCE, listRow, writeIceList } from '../support/invented-brands.js';
import { type Product, startProduct } from '../support/product.js';
import { waitUntil } from '../support/wait-until.js';

const SOURCE = '演示市市场监督管理局公告〔2026〕1号';
const FOR_ICE = ['--brand', ICE.name, '--category', 'refrigerator'];
/** The product promises two seconds; a loaded test machine gets more, because time decides nothing here. */
const cleanup = Cleanup.afterThisFile();
let product: Product;
let phone: Phone;
let page: Page;

const first = listRow(1, { 服务电话: '400-555-0301' });
const moved = { ...first, 服务电话: '400-555-0302' };
const added = listRow(4);

beforeAll(async () => {
  product = await startProduct(cleanup);
  phone = await Phone.pickUp(await launchBrowser(cleanup), product.api.origin);
  page = await phone.open('/');
});

async function searchFor(line: string): Promise<void> {
  await page.goto(product.api.origin);
  await page.getByRole('textbox', { name: '查官方售后网点' }).fill(line);
  await page.getByRole('button', { name: '查询' }).click();
  await page.getByRole('heading', { name: '官方售后网点' }).waitFor();
}

async function check(number: string): Promise<void> {
  await page.goto(product.api.origin);
  await page.getByRole('textbox', { name: '核验电话号码' }).fill(number);
  await page.getByRole('button', { name: '核验', exact: true }).click();
  await page.getByRole('heading', { name: '核验电话号码' }).waitFor();
}

/** Opens the page anew, as a person pulls to refresh, until it shows these words. */
async function untilReloadedShows(words: string): Promise<void> {
  await waitUntil(
    async () => {
      await page.reload();
      await page.getByText('名录更新至').waitFor();
      return seen(words).isVisible();
    },
    { what: `the page shows ${words}` },
  );
}

/** These words on the page in front; the pages under it stay in the document, hidden. */
const seen = (text: string) => page.getByText(text).filter({ visible: true }).first();

const words = (text: string) => seen(text).waitFor();

test('before any list is published, the search says that it found nothing', async () => {
  await searchFor('石家庄长安区 演示冰泉 冰箱');
  await words('没有找到网点');
});

test('a published list is found by brand, place and category in one line', async () => {
  const list = await writeIceList(product.folder, [first, listRow(2), listRow(3)]);
  const report = await product.jwb.import(list, ...FOR_ICE, '--publish');
  expect(report).toMatchObject({ rows: 3, accepted: 3, errors: 0, added: 3 });

  await searchFor(`石家庄${first.区县} ${ICE.name} 冰箱`);
  await untilReloadedShows(first.网点名称);
  await words(`品牌：${ICE.name}`);
  await words('品类：冰箱');
  expect(await seen(listRow(2).网点名称).isVisible()).toBe(false);
});

test('the outlet shows its authorization, both dates and its phone', async () => {
  await page.getByRole('link', { name: first.网点名称 }).click();
  await page.getByRole('heading', { name: '网点详情' }).waitFor();
  await words('授权有效');
  await words(`${dateInWords(IN_FORCE.from)}至${dateInWords(IN_FORCE.to)}`);
  await words('400-555-0301');
  await words(`${ICE.name}官方服务电话`);
  await words(ICE.phone);
});

test("the outlet's phone and the brand's phone check as official, with a word about calls that come in", async () => {
  for (const number of [first.服务电话, ICE.phone, '400 555 0100', '4005550100']) {
    await check(number);
    await words('官方登记号码');
    await words('来电');
  }
});

test('a later list changes the phone and adds an outlet, and the pages follow', async () => {
  await searchFor(first.网点名称);
  await page.getByRole('link', { name: first.网点名称 }).click();
  await page.getByRole('heading', { name: '网点详情' }).waitFor();

  const list = await writeIceList(product.folder, [moved, listRow(2), listRow(3), added]);
  const report = await product.jwb.import(list, ...FOR_ICE, '--publish');
  expect(report).toMatchObject({ added: 1, changed: 1, unchanged: 2, missing: 0 });

  await untilReloadedShows('400-555-0302');
  expect(await seen('400-555-0301').isVisible()).toBe(false);
  await searchFor(`${ICE.name} ${added.区县}`);
  await words(added.网点名称);
});

test('the number that was given up is unlisted, not false, and the official numbers are given', async () => {
  await check(first.服务电话);
  await words('未在名录中');
  expect(await page.getByText(/假冒|假的|骗/).count()).toBe(0);
  await page.getByRole('button', { name: ICE.name }).click();
  await words(`${ICE.name}官方服务电话`);
  await words(ICE.phone);
  expect(await seen(ICE.expiredPhone).isVisible()).toBe(false);
});

test('a warning shows on the check and in the public list, and is gone once withdrawn', async () => {
  const number = '400-555-0666';
  await product.jwb.run(
    'warn',
    number,
    '--source',
    SOURCE,
    '--reason',
    '冒充品牌售后上门收费',
    '--brand',
    ICE.name,
  );
  await check(number);
  await untilReloadedShows('监管部门已发布警示');
  await words(SOURCE);
  await words('冒充品牌售后上门收费');

  await page.goto(product.api.origin);
  await page.getByRole('link', { name: '警示号码' }).click();
  await page.getByRole('heading', { name: number }).waitFor();
  await words(SOURCE);

  await product.jwb.run('warn', number, '--source', SOURCE, '--withdraw');
  await untilReloadedShows('目前没有已发布的警示');
  await check(number);
  await words('未在名录中');
});

test('through all of it no page made an error or asked another host', () => {
  expect(phone.misbehaviour).toEqual({ errors: [], foreignRequests: [] });
});
