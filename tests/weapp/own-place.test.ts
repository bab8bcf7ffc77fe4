import { Cleanup } from '../support/cleanup.js';
import { ICE } from '../support/invented-brands.js';
import { MiniProgramPhone, onlyOnOurHost } from '../support/mini-program.js';
import type { Product } from '../support/product.js';
import { FIRST, HERE, SECOND, startRegistry } from './registry.js';

const LIST = `/pages/outlets/index?q=${encodeURIComponent(ICE.name)}`;
const REFUSED = '没有得到您的位置';
const SCOPE = 'scope.userLocation';

const cleanup = Cleanup.afterThisFile();
let product: Product;
let phone: MiniProgramPhone;

beforeAll(async () => {
  product = await startRegistry(cleanup);
});

beforeEach(async () => {
  phone = await MiniProgramPhone.pickUp(cleanup, product.api.origin, { url: LIST });
  await phone.screen.shows(FIRST.网点名称);
});

afterEach(async () => {
  expect(phone.host?.errors() ?? []).toEqual([]);
  await phone.putDown();
});

/** The names of the outlets, in the order of the list. */
async function order(): Promise<string[]> {
  const text = await phone.screen.text();
  return [FIRST.网点名称, SECOND.网点名称].sort((a, b) => text.indexOf(a) - text.indexOf(b));
}

async function askForNearest(): Promise<void> {
  await phone.screen.tap('离我最近');
  await phone.screen.tap('同意使用');
}

test('allowed: the list is ordered from here, with the distances', async () => {
  await phone.answer('getLocation', HERE);
  await askForNearest();
  await phone.screen.shows('已按离您的直线距离排列');
  await phone.screen.shows('米');
  expect(await order()).toEqual([SECOND.网点名称, FIRST.网点名称]);
  expect(await phone.calls('getLocation')).toEqual([{ type: 'gcj02' }]);
});

test('refused: the list stays, and the person is told where to allow it and what else to do', async () => {
  await phone.refuse('getLocation', 'auth deny');
  const before = await order();
  await askForNearest();
  await phone.screen.shows(REFUSED);
  await phone.screen.shows('直接选择地区');
  expect(await order()).toEqual(before);
});

test('a phone that cannot tell where it is: the list stays', async () => {
  await phone.refuse('getLocation', 'ERROR_NOCELL&WIFI_LOCATIONSWITCHOFF');
  await askForNearest();
  await phone.screen.shows('现在定不了位');
  await phone.screen.shows(FIRST.网点名称);
});

test('without the person’s consent the phone is not asked at all', async () => {
  await phone.answer('getLocation', HERE);
  await phone.screen.tap('离我最近');
  await phone.screen.tap('不同意');
  await phone.screen.shows('没有用您的位置');
  expect(await phone.calls('getLocation')).toEqual([]);
});

describe('by WeChat’s own permission', () => {
  onlyOnOurHost('refused in its dialog, then allowed in its settings', async () => {
    const { device } = phone.host!;
    device.person.permissions.set(SCOPE, false);
    await askForNearest();
    await phone.screen.shows(REFUSED);
    device.permissions.set(SCOPE, true);
    device.location = HERE;
    await phone.screen.tap('离我最近');
    await phone.screen.shows('已按离您的直线距离排列');
    expect(await order()).toEqual([SECOND.网点名称, FIRST.网点名称]);
  });
});
