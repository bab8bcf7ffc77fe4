import { Cleanup } from '../support/cleanup.js';
import { ICE } from '../support/invented-brands.js';
import { MiniProgramPhone } from '../support/mini-program.js';
import type { Product } from '../support/product.js';
import { FIRST, HERE, SECOND, startRegistry } from './registry.js';

/*
 * The map's own drawing is WeChat's and is not seen here: what it is handed, and what a tap on a mark does.
 */

const LIST = `/pages/outlets/index?q=${encodeURIComponent(ICE.name)}`;

interface Marker {
  id: number;
  latitude: number;
  longitude: number;
  iconPath: string;
  callout: { content: string };
}

const cleanup = Cleanup.afterThisFile();
let product: Product;
let phone: MiniProgramPhone;

beforeAll(async () => {
  product = await startRegistry(cleanup);
  phone = await MiniProgramPhone.pickUp(cleanup, product.api.origin, { url: LIST });
  await phone.screen.shows(FIRST.网点名称);
});

async function map() {
  const element = await (await phone.screen.page()).$('map');
  if (!element) throw new Error('there is no map');
  return element;
}

/** The automator's types have every attribute a text; a map is handed lists. */
async function attribute<Value>(name: string): Promise<Value> {
  return (await (await map()).attribute(name)) as unknown as Value;
}

test('the map has a mark at each outlet of the list, with its name, and shows them all at once', async () => {
  await phone.screen.tap('在地图上看');
  await phone.screen.shows('地图上有 2 个网点');
  const markers = await attribute<Marker[]>('markers');
  const at = ({ latitude, longitude }: Marker) => ({ latitude, longitude });
  expect(new Map(markers.map((marker) => [marker.callout.content, at(marker)]))).toEqual(
    new Map(
      [FIRST, SECOND].map((row) => [
        row.网点名称,
        { latitude: Number(row.纬度), longitude: Number(row.经度) },
      ]),
    ),
  );
  expect(await attribute('include-points')).toEqual(markers.map(at));
});

test('a tap on a mark shows the card of its outlet, which can be called and opened', async () => {
  const markers = await attribute<Marker[]>('markers');
  const second = markers.find(({ callout }) => callout.content === SECOND.网点名称);
  await (await map()).trigger('markertap', { markerId: second?.id });
  await phone.screen.shows(SECOND.详细地址);
  expect(await phone.screen.text()).not.toContain(FIRST.详细地址);
  await phone.screen.button(SECOND.网点名称);
});

test('the person is on the map only once they agreed, and the list is one tap away', async () => {
  expect(await attribute('show-location')).toBe(false);
  await phone.screen.tap('离我最近');
  await phone.screen.tap('同意使用');
  await phone.screen.shows('已按离您的直线距离排列');
  await phone.screen.shows('地图上有 2 个网点');
  expect(await attribute('show-location')).toBe(true);
  expect(await attribute('include-points')).toContainEqual(HERE);
  await phone.screen.tap('回到列表');
  await phone.screen.shows(FIRST.详细地址);
});
