import { Cleanup } from '../support/cleanup.js';
import { ICE } from '../support/invented-brands.js';
import { MiniProgramPhone, onlyOnOurHost } from '../support/mini-program.js';
import type { Product } from '../support/product.js';
import { waitUntil } from '../support/wait-until.js';
import { FIRST, SECOND, startRegistry } from './registry.js';

const SEARCHES = '/api/v1/outlets?';

const cleanup = Cleanup.afterThisFile();
let product: Product;
let phone: MiniProgramPhone;

beforeAll(async () => {
  product = await startRegistry(cleanup);
});

beforeEach(async () => {
  phone = await MiniProgramPhone.pickUp(cleanup, product.api.origin);
  await phone.screen.shows('冰箱');
});

afterEach(async () => {
  expect(phone.host?.errors() ?? []).toEqual([]);
  await phone.putDown();
});

async function searchFor(line: string): Promise<void> {
  await phone.screen.type('如：', line);
  await phone.screen.tap('查询');
  await phone.screen.isPage('pages/outlets/index');
}

/** Waits until so many searches have reached the gate. */
function asked(count: number): Promise<unknown> {
  return waitUntil(() => phone.gate.askedFor(SEARCHES).length >= count, {
    what: `${count} searches are asked`,
  });
}

describe('no network', () => {
  test('the page says so, and a retry brings the answer once it is back', async () => {
    phone.gate.shut();
    await phone.answer('getNetworkType', { networkType: 'none' });
    await searchFor(ICE.name);
    await phone.screen.shows('没有网络');

    phone.gate.reopen();
    await phone.mini.restoreWxMethod('getNetworkType');
    await phone.screen.tap('重试');
    await phone.screen.shows(FIRST.网点名称);
  });

  onlyOnOurHost('the page goes on by itself when the network returns', async () => {
    const { device } = phone.host!;
    device.setNetworkType('none');
    await searchFor(ICE.name);
    await phone.screen.shows('没有网络');
    device.setNetworkType('4g');
    await phone.screen.shows(FIRST.网点名称);
    expect(phone.gate.askedFor(SEARCHES)).toHaveLength(1);
  });
});

test('a service that is gone is told apart from a network that is gone', async () => {
  phone.gate.shut();
  await searchFor(ICE.name);
  await phone.screen.shows('服务暂时连不上');
  phone.gate.reopen();
  await phone.screen.tap('重试');
  await phone.screen.shows(FIRST.网点名称);
});

describe('a slow network', () => {
  test('the page says that it is looking, and asks once', async () => {
    const release = phone.gate.hold((path) => path.includes(SEARCHES));
    await searchFor(ICE.name);
    await phone.screen.shows('正在查询…');
    await asked(1);
    release();
    await phone.screen.shows(FIRST.网点名称);
    expect(phone.gate.askedFor(SEARCHES)).toHaveLength(1);
  });

  test('a late answer does not take the place of that to a newer search', async () => {
    const release = phone.gate.hold((path) => path.includes(FIRST.网点名称));
    await searchFor(FIRST.网点名称);
    await asked(1);
    await phone.screen.type('如：', SECOND.网点名称);
    await phone.screen.tap('查询');
    await phone.screen.shows(SECOND.详细地址);
    release();
    await waitUntil(() => phone.gate.answered.some((path) => path.includes(FIRST.网点名称)), {
      what: 'the late answer has gone out',
    });
    await phone.mini.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    const text = await phone.screen.text();
    expect(text).toContain(SECOND.网点名称);
    expect(text).not.toContain(FIRST.网点名称);
  });
});
