import Taro from '../testing/taro';
import { findPosition } from './position';

function phoneSays(
  answer: (found: (position: object) => void, failed: (failure: object) => void) => void,
): void {
  Object.defineProperty(navigator, 'geolocation', {
    value: { getCurrentPosition: answer },
    configurable: true,
  });
}

describe('where the person is', () => {
  test("is given in the registry's system: some hundred metres from what the browser says", async () => {
    phoneSays((found) => found({ coords: { latitude: 38.0428, longitude: 114.5149, accuracy: 35 } }));
    const position = await findPosition();
    if (position.kind !== 'found') throw new Error(position.kind);
    expect(position.accuracyMeters).toBe(35);
    expect(position.point.lat - 38.0428).toBeGreaterThan(0.0002);
    expect(position.point.lat - 38.0428).toBeLessThan(0.002);
    expect(position.point.lng - 114.5149).toBeGreaterThan(0.003);
    expect(position.point.lng - 114.5149).toBeLessThan(0.01);
  });

  test.each([
    { code: 1, kind: 'refused' },
    { code: 2, kind: 'unavailable' },
    { code: 3, kind: 'unavailable' },
  ])('is $kind when the browser answers $code', async ({ code, kind }) => {
    phoneSays((_, failed) => failed({ code, PERMISSION_DENIED: 1 }));
    expect(await findPosition()).toEqual({ kind });
  });

  test('is told roughly and soon unless a shop is to be told from the next', async () => {
    const asked: unknown[] = [];
    Object.defineProperty(navigator, 'geolocation', {
      value: {
        getCurrentPosition(_found: unknown, failed: (failure: object) => void, options: unknown) {
          asked.push(options);
          failed({ code: 2, PERMISSION_DENIED: 1 });
        },
      },
      configurable: true,
    });
    await findPosition();
    await findPosition('shop');
    expect(asked).toEqual([
      { timeout: 10_000, maximumAge: 60_000 },
      { timeout: 15_000, maximumAge: 0, enableHighAccuracy: true },
    ]);
  });

  test('is unavailable where the page may not ask at all', async () => {
    Object.defineProperty(navigator, 'geolocation', { value: undefined, configurable: true });
    expect(await findPosition()).toEqual({ kind: 'unavailable' });
  });
});

describe('where the person is, by WeChat', () => {
  const target = process.env.TARO_ENV;
  beforeEach(() => {
    process.env.TARO_ENV = 'weapp';
  });
  afterEach(() => {
    if (target === undefined) delete process.env.TARO_ENV;
    else process.env.TARO_ENV = target;
  });

  test('is asked for in high accuracy only where a shop is to be told from the next', async () => {
    Taro.getLocation.mockClear();
    const found = { kind: 'found', point: { lat: 38.05, lng: 114.5 }, accuracyMeters: 20 };
    expect(await findPosition()).toEqual(found);
    expect(await findPosition('shop')).toEqual(found);
    expect(Taro.getLocation.mock.calls).toEqual([
      [{ type: 'gcj02' }],
      [{ type: 'gcj02', isHighAccuracy: true, highAccuracyExpireTime: 6_000 }],
    ]);
  });
});
