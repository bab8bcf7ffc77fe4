import type { Browser } from 'playwright-core';
import { launchBrowser, PHONE, Phone } from '../support/browser.js';
import { Cleanup } from '../support/cleanup.js';
import {
  type ConsumerProduct,
  shown,
  startConsumerProduct,
  VIEWS,
  viewNamed,
} from '../support/consumer-views.js';
import { ICE, listRow } from '../support/invented-brands.js';
import { beyondTheEdge, tooSmall } from '../support/page/layout.js';
import { keepPicture } from '../support/page/picture.js';
import type { Product } from '../support/product.js';

/** The pages that ask the API for something, and so can fail to get it. */
const ASKING = [
  'home',
  'outlets',
  'outlet',
  'brand',
  'phone-check-official',
  'number-warnings',
  'certificate',
  'my-cases-opened',
  'my-case',
  'my-messages',
];

const SIZES = [{ width: 320, height: 640 }, PHONE, { width: 1280, height: 800 }];

/** The side of a square that a finger hits, in CSS pixels. */
const FINGER = 44;

const cleanup = Cleanup.afterThisFile();
let product: Product;
let browser: Browser;
let addressOf: ConsumerProduct['addressOf'];
let prepare: ConsumerProduct['prepare'];

beforeAll(async () => {
  ({ product, addressOf, prepare } = await startConsumerProduct(cleanup));
  browser = await launchBrowser(cleanup);
});

test.each(VIEWS)('$name opens by its address and behaves at every size', async (view) => {
  const phone = await Phone.pickUp(browser, product.api.origin);
  await prepare(phone, view);
  const page = await phone.open(addressOf(view));
  await shown(page, view.shows);
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  expect(await page.title()).toMatch(/冀维宝/);
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await keepPicture(page, `${view.name}-${size.width}`);
    expect({ size, beyondTheEdge: await beyondTheEdge(page) }).toEqual({ size, beyondTheEdge: [] });
    expect({ size, tooSmall: await tooSmall(page, FINGER) }).toEqual({ size, tooSmall: [] });
  }
  expect(phone.misbehaviour).toEqual({ errors: [], foreignRequests: [] });
  await phone.putDown();
});

describe('when the answer does not come', () => {
  test.each(ASKING)('%s says so, and a retry brings the page', async (name) => {
    const phone = await Phone.pickUp(browser, product.api.origin);
    await prepare(phone, viewNamed(name));
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
    await prepare(phone, viewNamed(name));
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
