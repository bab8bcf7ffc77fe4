import { Cleanup } from '../support/cleanup.js';
import { MiniProgramPhone } from '../support/mini-program.js';
import type { Product } from '../support/product.js';
import { FIRST, startRegistry } from './registry.js';

/** WeChat's number for "opened by a shared card". */
const BY_CARD = 1007;

const cleanup = Cleanup.afterThisFile();
let product: Product;

beforeAll(async () => {
  product = await startRegistry(cleanup);
});

test('the card of an outlet names it, opens it on another phone, and says nothing about who sent it', async () => {
  const sender = await MiniProgramPhone.pickUp(cleanup, product.api.origin);
  await sender.mini.navigateTo(`/pages/outlets/index?q=${encodeURIComponent(FIRST.网点名称)}`);
  await sender.screen.tap(FIRST.网点名称);
  const page = await sender.screen.isPage('pages/outlet/index');
  await sender.screen.shows('品牌授权');
  const card = (await page.callMethod('onShareAppMessage', { from: 'menu' })) as {
    title: string;
    path: string;
  };
  expect(card.title).toContain(FIRST.网点名称);
  expect(card.path).toMatch(/^\/pages\/outlet\/index\?id=[\w-]+$/);
  await sender.putDown();

  const way = { url: card.path, scene: BY_CARD };
  const receiver = await MiniProgramPhone.pickUp(cleanup, product.api.origin, way);
  await receiver.screen.shows(FIRST.网点名称);
  await receiver.screen.shows('授权有效');
  await receiver.putDown();
});
