import type { Page } from 'playwright-core';
import { launchBrowser, Phone } from '../support/browser.js';
import { Cleanup } from '../support/cleanup.js';
import { ICE, listRow, writeIceList } from '../support/invented-brands.js';
import { type Product, startProduct } from '../support/product.js';
import { waitUntil } from '../support/wait-until.js';

const OUTLET = listRow(1);

const cleanup = Cleanup.afterThisFile();
let product: Product;
let phone: Phone;
let page: Page;

beforeAll(async () => {
  product = await startProduct(cleanup);
  const list = await writeIceList(product.folder, [OUTLET]);
  await product.jwb.import(list, '--brand', ICE.name, '--category', 'refrigerator', '--publish');
  phone = await Phone.pickUp(await launchBrowser(cleanup), product.api.origin);
  page = await phone.open('/');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
});

const open = (address: string) => page.goto(product.api.origin + address);

/** These words on the page in front; the pages under it stay in the document, hidden. */
const seen = (text: string | RegExp) => page.getByText(text).filter({ visible: true }).first();
const button = (name: string) => page.getByRole('button', { name, exact: true }).filter({ visible: true });
const link = (name: string | RegExp) => page.getByRole('link', { name }).filter({ visible: true }).first();

async function openOutlet(): Promise<void> {
  await waitUntil(
    async () => {
      await open(`/outlets?q=${encodeURIComponent(OUTLET.网点名称)}`);
      await page.getByText(/名录更新至/).waitFor();
      return link(OUTLET.网点名称).isVisible();
    },
    { what: 'the published outlet is found' },
  );
  await link(OUTLET.网点名称).click();
  await page.getByRole('heading', { name: '网点详情' }).waitFor();
  await seen('品牌授权').waitFor();
}

test('what was looked up stands on home and on the page of one’s own, is kept on the phone, and goes when told to', async () => {
  await openOutlet();
  await open('/phone-check?number=400-555-0999');
  await seen('未在名录中').waitFor();

  await open('/');
  await link('400-555-0999').waitFor();
  await link(OUTLET.网点名称).waitFor();

  await open('/mine');
  await button('不再保留：400-555-0999').click();
  expect(await seen('400-555-0999').isVisible()).toBe(false);
  await link(OUTLET.网点名称).waitFor();
  await button('全部删除').click();
  await open('/');
  await seen('按品类查网点').waitFor();
  expect(await seen('最近查过').isVisible()).toBe(false);
});

test('who wants nothing kept has nothing kept', async () => {
  await open('/mine');
  await button('以后都不记录').click();
  await open('/phone-check?number=400-555-0999');
  await seen('未在名录中').waitFor();
  await open('/mine');
  await seen('现在不记录您查过什么').waitFor();
  expect(await link('400-555-0999').isVisible()).toBe(false);
  await button('重新开始记录').click();
});

test('nothing that was typed, and no place, is left on the phone', async () => {
  await openOutlet();
  const kept = await page.evaluate(() => JSON.stringify({ ...window.localStorage }));
  expect(kept).toContain(OUTLET.网点名称);
  expect(kept).not.toMatch(/"lat"|"lng"|"q"/);
});

test('the own page leads to the privacy policy and to who runs the service', async () => {
  await open('/mine');
  await link('隐私政策').click();
  await page.getByRole('heading', { name: '位置（敏感个人信息）' }).waitFor();
  await open('/operator');
  await page.getByRole('heading', { name: '三种核验结果是什么意思' }).waitFor();
  await seen(/没有主办单位/).waitFor();
});

test('sharing copies the address of the outlet, which opens it for somebody else', async () => {
  await openOutlet();
  await button('发给家人朋友').click();
  await seen('网址已复制').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(new RegExp(`^${product.api.origin}/outlet\\?id=[\\w-]+$`));
  await page.goto(copied);
  await seen(OUTLET.网点名称).waitFor();
});

test('the brands of last time are there while the service is away, with their age', async () => {
  await open('/brands');
  await link(ICE.name).waitFor();
  const bringBack = await phone.breakApi();
  phone.takeMisbehaviour();
  await open('/brands');
  await link(ICE.name).waitFor();
  await seen(/品牌名单 .*更新/).waitFor();
  await bringBack();
  // The refused connections, which the browser itself remarks on.
  expect(phone.takeMisbehaviour().foreignRequests).toEqual([]);
});

test('the phone is asked for its place only after the person agreed, and consent is taken back by a tap', async () => {
  await page.context().grantPermissions(['geolocation']);
  await page.context().setGeolocation({ latitude: 38.0428, longitude: 114.5149 });
  await open(`/outlets?q=${encodeURIComponent(ICE.name)}`);
  await button('离我最近').click();
  await button('不同意').click();
  await seen('没有用您的位置').waitFor();
  await button('离我最近').click();
  await button('同意使用').click();
  await seen('已按离您的直线距离排列').waitFor();
  expect(page.url()).not.toMatch(/38\.|114\./);
  await open('/mine');
  await button('撤回使用位置的同意').click();
  await seen('已撤回').waitFor();
  await open(`/outlets?q=${encodeURIComponent(ICE.name)}`);
  await button('离我最近').click();
  await seen('可以用您的位置吗？').waitFor();
});

test('through all of it no page made an error or asked another host', () => {
  expect(phone.misbehaviour).toEqual({ errors: [], foreignRequests: [] });
});
