import { packageSizes, readAppConfig } from '@jiweibao/weapp-host';
import { Cleanup } from '../support/cleanup.js';
import { ICE } from '../support/invented-brands.js';
import { MiniProgramPhone, onlyOnOurHost } from '../support/mini-program.js';
import type { Product } from '../support/product.js';
import { BUILT, requireBuilt } from '../support/project.js';
import { FIRST, startRegistry } from './registry.js';

const KILOBYTE = 1024;
const MAIN_PACKAGE = 700 * KILOBYTE;
const ANY_PACKAGE = 2 * 1024 * KILOBYTE;
const FIRST_DATA = 10 * KILOBYTE;
/** A tenth of what WeChat lets through: a page that sends more at a time stutters on a slow phone. */
const LATER_DATA = 100 * KILOBYTE;

/** Every page, with a query where it needs one to show anything. */
const QUERIES: Record<string, string> = {
  'pages/outlets/index': `?q=${encodeURIComponent(ICE.name)}`,
  'pages/outlet/index': '?id=OUTLET',
  'pages/brand/index': '?id=BRAND',
  'pages/phone-check/index': '?number=4005550100',
  'pages/certificate/index': '?code=AAAAAAAAAAAAAAAAAAAAAA',
};

requireBuilt(BUILT.miniProgram);
const config = readAppConfig(BUILT.miniProgram);

const cleanup = Cleanup.afterThisFile();
let product: Product;
let ids: { outlet: string; brand: string };

beforeAll(async () => {
  product = await startRegistry(cleanup);
  const { items } = await product.api.get<{ items: { id: string; brands: { id: string }[] }[] }>(
    `/outlets?q=${encodeURIComponent(FIRST.网点名称)}`,
  );
  ids = { outlet: items[0]?.id ?? '', brand: items[0]?.brands[0]?.id ?? '' };
});

test('the main package is 700 KB at most, and every package 2 MB', () => {
  const sizes = packageSizes(BUILT.miniProgram, config);
  const [main] = sizes;
  expect(main).toMatchObject({ name: 'main' });
  expect(main?.bytes).toBeLessThanOrEqual(MAIN_PACKAGE);
  for (const { bytes } of sizes) expect(bytes).toBeLessThanOrEqual(ANY_PACKAGE);
});

describe('what is handed to the view', () => {
  const routes = [...config.pages, ...config.subPackages.flatMap(({ pages }) => pages)];
  for (const route of routes) {
    onlyOnOurHost(`${route} sends 10 KB at most at first, and 100 KB at most later`, async () => {
      const query = (QUERIES[route] ?? '').replace('OUTLET', ids.outlet).replace('BRAND', ids.brand);
      const phone = await MiniProgramPhone.pickUp(cleanup, product.api.origin, { url: `/${route}${query}` });
      if (QUERIES[route]) await phone.screen.shows('名录更新至');
      const [first, ...later] = phone.host!.setData().filter((call) => call.route === route);
      expect(first?.bytes).toBeLessThanOrEqual(FIRST_DATA);
      for (const { bytes } of later) expect(bytes).toBeLessThanOrEqual(LATER_DATA);
      expect(phone.host!.errors()).toEqual([]);
      await phone.putDown();
    });
  }
});

test('the list of brands is asked for once, however often it is opened', async () => {
  const phone = await MiniProgramPhone.pickUp(cleanup, product.api.origin);
  for (const _visit of [1, 2]) {
    await phone.mini.navigateTo('/pages/brands/index');
    await phone.screen.shows(ICE.name);
    await phone.mini.navigateBack();
    await phone.screen.isPage('pages/home/index');
  }
  expect(phone.gate.asked.filter((path) => /^\/api\/v1\/brands(\?|$)/.test(path))).toHaveLength(1);
  await phone.putDown();
});
