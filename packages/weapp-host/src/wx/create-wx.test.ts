import { NotModelled } from '../wx-surface.js';
import { PLAIN_APIS, PROMISE_APIS, PROPERTIES } from './api-names.js';
import { createWx } from './create-wx.js';
import { byCallbacks, FakeHost } from './testing/fake-host.js';

const NAMES = [...PROMISE_APIS, ...PLAIN_APIS];

/** Far from what a public service needs; not modelled, and not likely to be. */
const UNMODELLED = [
  'startBluetoothDevicesDiscovery',
  'chooseImage',
  'createCameraContext',
  'onCompassChange',
];

test('wx has every name of the typings, and no other', () => {
  const { wx } = new FakeHost().launch();
  expect(Object.keys(wx).sort()).toEqual([...NAMES, ...PROPERTIES].sort());
  expect(NAMES.filter((name) => typeof wx[name] !== 'function')).toEqual([]);
});

test.each(UNMODELLED)('wx.%s has no model: it throws, says which, and the host keeps the error', (name) => {
  const host = new FakeHost();
  const { wx } = host.launch();
  expect(() => wx[name]({ success() {} })).toThrow(NotModelled);
  expect(host.errors).toEqual([expect.objectContaining({ message: expect.stringContaining(`wx.${name}`) })]);
});

test('a property without a model may be looked at, but not used', () => {
  const host = new FakeHost();
  const { wx } = host.launch();
  const { cloud } = wx as unknown as { cloud: { init(): void } };
  expect(host.errors).toEqual([]);
  expect(() => cloud.init()).toThrow('wx.cloud.init is not modelled');
  expect(host.errors).toHaveLength(1);
});

test('canIUse is true for what has a model and false for what has none', () => {
  const { wx } = new FakeHost().launch();
  expect(wx.canIUse('getAppBaseInfo')).toBe(true);
  expect(wx.canIUse('getLocation.object.type')).toBe(true);
  for (const name of [...UNMODELLED, 'toString', 'button.open-type.contact'])
    expect(wx.canIUse(name)).toBe(false);
});

describe('a call that answers later', () => {
  test('without a callback gives a promise of its result, where WeChat has one', async () => {
    const { wx } = new FakeHost().launch();
    await expect(wx.getNetworkType()).resolves.toEqual({
      errMsg: 'getNetworkType:ok',
      networkType: 'wifi',
    });
  });

  test('fails its promise with WeChat’s own object', async () => {
    const { wx } = new FakeHost().launch();
    await expect(wx.scanCode()).rejects.toEqual({ errMsg: 'scanCode:fail cancel' });
  });

  test('with a callback returns nothing and calls success and complete', async () => {
    const { wx } = new FakeHost().launch();
    const calls = await byCallbacks((options) => wx.getNetworkType(options));
    expect(calls).toEqual({
      returned: undefined,
      success: { errMsg: 'getNetworkType:ok', networkType: 'wifi' },
      fail: null,
    });
  });

  test('with a callback that is not `fail` still does not reject', async () => {
    const host = new FakeHost();
    const { wx } = host.launch();
    await new Promise<void>((resolve) => wx.scanCode({ complete: () => resolve() }));
    expect(host.errors).toEqual([]);
  });

  test('without a callback returns nothing where WeChat has no promise', () => {
    const { wx } = new FakeHost().launch();
    expect(wx.getPrivacySetting()).toBeUndefined();
  });

  test('calls complete even when success throws, and tells the host what it threw', async () => {
    const host = new FakeHost();
    const { wx } = host.launch();
    await new Promise<void>((resolve) => {
      wx.getNetworkType({
        success() {
          throw new Error('a fault of the page');
        },
        complete: () => resolve(),
      });
    });
    expect(host.errors).toEqual([new Error('a fault of the page')]);
  });

  test('is over for the host only after it has answered', async () => {
    const host = new FakeHost();
    const { wx } = host.launch();
    let workingAtSuccess = 0;
    await new Promise<void>((resolve) => {
      wx.getNetworkType({
        success() {
          workingAtSuccess = host.working;
          resolve();
        },
      });
    });
    expect(workingAtSuccess).toBeGreaterThan(0);
  });
});

test.each([
  ['makePhoneCall', true],
  ['getPrivacySetting', true],
  ['request', true],
  ['chooseImage', true],
  ['setStorageSync', false],
  ['onNetworkStatusChange', false],
])('whether a stand-in for wx.%s has to answer later: %s', (name, expected) => {
  expect(createWx(new FakeHost().surface).answersLater(name)).toBe(expected);
});

test('a fault of a model reaches the host, not only the promise', async () => {
  const host = new FakeHost();
  const { wx } = host.launch();
  await expect(wx.getLocation({ type: 'wgs84' })).rejects.toThrow(NotModelled);
  expect(host.errors).toEqual([expect.any(NotModelled)]);
});

test('what is drawn round the page is told to the host', async () => {
  const host = new FakeHost();
  const { wx } = host.launch();
  await wx.setNavigationBarTitle({ title: '核验' });
  expect(host.eventsNamed('title')).toEqual([{ title: '核验' }]);
});
