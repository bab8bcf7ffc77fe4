import { Cleanup } from '../support/cleanup.js';
import { MiniProgramPhone, onlyOnOurHost } from '../support/mini-program.js';
import type { Product } from '../support/product.js';
import { FIRST, startRegistry } from './registry.js';

/*
 * WeChat keeps private APIs shut until the person agrees. WeChat DevTools decides by its own settings whether it asks, so these run
 * on our own host, which asks as on a new phone.
 */

const QUESTION = '使用前请您同意';
const COPY = '复制号码 0311-5550 1001';

const cleanup = Cleanup.afterThisFile();
let product: Product;
let outletPage: string;

beforeAll(async () => {
  product = await startRegistry(cleanup);
  const { items } = await product.api.get<{ items: { id: string }[] }>(
    `/outlets?q=${encodeURIComponent(FIRST.网点名称)}`,
  );
  outletPage = `/pages/outlet/index?id=${items[0]?.id}`;
});

async function onNewPhone(): Promise<MiniProgramPhone> {
  const wayIn = { url: outletPage, hasNotAgreed: true };
  const phone = await MiniProgramPhone.pickUp(cleanup, product.api.origin, wayIn);
  await phone.screen.shows('品牌授权');
  return phone;
}

describe('a person who has not agreed yet', () => {
  onlyOnOurHost('is asked nothing before something private is wanted', async () => {
    const phone = await onNewPhone();
    expect(await phone.screen.text()).not.toContain(QUESTION);
    await phone.putDown();
  });

  onlyOnOurHost('is asked when they copy a number, and with their consent it is copied', async () => {
    const phone = await onNewPhone();
    await phone.screen.tap(COPY);
    await phone.screen.shows(QUESTION);
    expect(phone.host?.device.clipboard).toBe('');
    await phone.screen.tap('同意');
    await phone.screen.shows('已复制');
    expect(phone.host?.device.clipboard).toBe('0311-5550 1001');
    expect(await phone.screen.text()).not.toContain(QUESTION);
    expect(phone.host?.errors()).toEqual([]);
    await phone.putDown();
  });

  onlyOnOurHost('may refuse: nothing is copied, the page says so and goes on', async () => {
    const phone = await onNewPhone();
    await phone.screen.tap(COPY);
    await phone.screen.tap('不同意');
    await phone.screen.shows('复制失败，请长按号码复制');
    expect(phone.host?.device.clipboard).toBe('');
    await phone.answer('makePhoneCall', {});
    await phone.screen.tap('拨打 0311-5550 1001');
    expect(await phone.calls('makePhoneCall')).toHaveLength(1);
    expect(phone.host?.errors()).toEqual([]);
    await phone.putDown();
  });
});
