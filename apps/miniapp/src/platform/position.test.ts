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

  test('is unavailable where the page may not ask at all', async () => {
    Object.defineProperty(navigator, 'geolocation', { value: undefined, configurable: true });
    expect(await findPosition()).toEqual({ kind: 'unavailable' });
  });
});
