import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, PHONE, Phone } from '../support/browser.js';
import { Cleanup } from '../support/cleanup.js';
import { ICE, listRow, writeIceList } from '../support/invented-brands.js';
import { type Product, startProduct } from '../support/product.js';
import { search } from '../support/questions.js';
import { waitUntil } from '../support/wait-until.js';

/** Each page in each state that a link can lead to. `ID` stands for the id of the brand or of the first outlet. */
const VIEWS: { name: string; address: string; shows: string }[] = [
  { name: 'home', address: '/', shows: '家用汽车' },
  { name: 'outlets', address: '/outlets?q=石家庄 演示冰泉', shows: '演示冰泉桥西区第1服务站' },
  { name: 'outlets-category', address: '/outlets?category=refrigerator', shows: '演示冰泉桥西区第1服务站' },
  { name: 'outlets-word-dropped', address: '/outlets?q=演示冰泉 没有这个词', shows: '已去掉' },
  { name: 'outlets-none', address: '/outlets?category=car', shows: '没有找到网点' },
  { name: 'outlet', address: '/outlet?id=OUTLET', shows: '品牌授权' },
  { name: 'outlet-unknown', address: '/outlet?id=nobody', shows: '名录里没有这个网点' },
  { name: 'outlet-without-id', address: '/outlet', shows: '名录里没有这个网点' },
  { name: 'brand', address: '/brand?id=BRAND', shows: '官方服务电话' },
  { name: 'brand-unknown', address: '/brand?id=nobody', shows: '名录里没有这个品牌' },
  { name: 'phone-check', address: '/phone-check', shows: '要核验的号码' },
  { name: 'phone-check-official', address: '/phone-check?number=4005550100', shows: '官方登记号码' },
  { name: 'phone-check-warned', address: '/phone-check?number=4005550666', shows: '监管部门已发布警示' },
  {
    name: 'phone-check-unlisted',
    address: '/phone-check?number=4005559999&brandId=BRAND',
    shows: '未在名录中',
  },
  {
    name: 'phone-check-not-a-number',
    address: '/phone-check?number=hello',
    shows: '这里没有认出电话号码',
  },
  { name: 'number-warnings', address: '/number-warnings', shows: '400-555-0666' },
];

/** The pages that ask the API for something, and so can fail to get it. */
const ASKING = ['home', 'outlets', 'outlet', 'brand', 'phone-check-official', 'number-warnings'];

const SIZES = [{ width: 320, height: 640 }, PHONE, { width: 1280, height: 800 }];

const SCREENSHOTS = process.env.SCREENSHOTS;

const cleanup = Cleanup.afterThisFile();
let product: Product;
let browser: Browser;
let ids: { outlet: string; brand: string };

beforeAll(async () => {
  product = await startProduct(cleanup);
  browser = await launchBrowser(cleanup);
  const list = await writeIceList(
    product.folder,
    Array.from({ length: 12 }, (_, index) => listRow(index + 1)),
  );
  await product.jwb.run('import', list, '--brand', ICE.name, '--category', 'refrigerator', '--publish');
  await product.jwb.run(
    'warn',
    '400-555-0666',
    '--source',
    '演示市市场监督管理局公告〔2026〕1号',
    '--reason',
    '冒充品牌售后上门收费',
    '--brand',
    ICE.name,
  );
  ids = await waitUntil(
    async () => {
      const { items } = await search(product.api, listRow(1).网点名称);
      const warned = await product.api.get<{ items: unknown[] }>('/number-warnings');
      const [outlet] = items;
      return outlet && warned.items.length > 0 && { outlet: outlet.id, brand: outlet.brands[0]?.id ?? '' };
    },
    { timeoutSeconds: 15, what: 'the outlets and the warning arrive' },
  );
});

function addressOf(view: (typeof VIEWS)[number]): string {
  return encodeURI(view.address.replace('OUTLET', ids.outlet).replace('BRAND', ids.brand));
}

function viewNamed(name: string): (typeof VIEWS)[number] {
  const view = VIEWS.find((candidate) => candidate.name === name);
  if (!view) throw new Error(`there is no view ${name}`);
  return view;
}

/** Waits until the page in front shows these words. */
function shown(page: Page, words: string): Promise<void> {
  return page.getByText(words).filter({ visible: true }).first().waitFor();
}

/** Keeps the whole page as a picture; it scrolls inside the window, so the window is made as tall as it is for a moment. */
async function keepPicture(page: Page, name: string): Promise<void> {
  const size = page.viewportSize();
  if (!SCREENSHOTS || !size) return;
  mkdirSync(SCREENSHOTS, { recursive: true });
  const height = await page.evaluate(() =>
    Math.max(...[...document.querySelectorAll('*')].map((element) => element.scrollHeight)),
  );
  await page.setViewportSize({ width: size.width, height });
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
  await page.setViewportSize(size);
}

/** What of the page can only be seen by scrolling sideways. */
function beyondTheEdge(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 1)
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 0.5)
      .map((element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`),
  );
}

/** Visible buttons and links smaller than a finger: 44 × 44 CSS pixels, but for links inside a sentence. */
function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a[href], input')]
      .filter((element) => element.checkVisibility())
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 43.5 || box.height < 43.5))
      .map(({ element, box }) => {
        const words = element.getAttribute('aria-label') ?? element.textContent ?? '';
        return `${words.trim()} ${Math.round(box.width)}×${Math.round(box.height)}`;
      }),
  );
}

test.each(VIEWS)('$name opens by its address and behaves at every size', async (view) => {
  const phone = await Phone.pickUp(browser, product.api.origin);
  const page = await phone.open(addressOf(view));
  await shown(page, view.shows);
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  expect(await page.title()).toMatch(/冀维宝/);
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await keepPicture(page, `${view.name}-${size.width}`);
    expect({ size, beyondTheEdge: await beyondTheEdge(page) }).toEqual({ size, beyondTheEdge: [] });
    expect({ size, tooSmall: await tooSmall(page) }).toEqual({ size, tooSmall: [] });
  }
  expect(phone.misbehaviour).toEqual({ errors: [], foreignRequests: [] });
  await phone.putDown();
});

describe('when the answer does not come', () => {
  test.each(ASKING)('%s says so, and a retry brings the page', async (name) => {
    const phone = await Phone.pickUp(browser, product.api.origin);
    const mend = await phone.breakApi();
    const page = await phone.open(addressOf(viewNamed(name)));
    await shown(page, '服务暂时连不上');
    await keepPicture(page, `${name}-failed`);

    await mend();
    for (const retry of await page.getByRole('button', { name: '重试' }).all()) await retry.click();
    await shown(page, viewNamed(name).shows);
    await phone.putDown();
  });

  test.each(ASKING)('%s shows that it is loading', async (name) => {
    const phone = await Phone.pickUp(browser, product.api.origin);
    const answer = await phone.holdApi();
    const page = await phone.open(addressOf(viewNamed(name)));
    await page.getByText('正在查询…').first().waitFor({ state: 'attached' });
    await keepPicture(page, `${name}-loading`);
    answer();
    await shown(page, viewNamed(name).shows);
    await phone.putDown();
  });
});

describe('when the network drops', () => {
  test('a search says that there is no network, and goes on by itself when it is back', async () => {
    const phone = await Phone.pickUp(browser, product.api.origin);
    const page = await phone.open('/');
    await shown(page, '家用汽车');

    await phone.setOffline(true);
    await page.getByRole('textbox', { name: '查官方售后网点' }).fill(ICE.name);
    await page.getByRole('button', { name: '查询' }).click();
    await shown(page, '没有网络');
    await keepPicture(page, 'outlets-offline');

    await phone.setOffline(false);
    await shown(page, listRow(1).网点名称);
    await phone.putDown();
  });
});

test('every tap target that leads to a page is a link with an address of its own', async () => {
  const phone = await Phone.pickUp(browser, product.api.origin);
  const page = await phone.open('/');
  await shown(page, '家用汽车');
  const addresses = await page
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses).toContain('/number-warnings');
  expect(addresses.filter((address) => address.startsWith('/outlets?category=')).length).toBe(8);
  await phone.putDown();
});
