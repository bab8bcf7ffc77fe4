import fc from 'fast-check';
import { comparePlaces } from './compare-places';

const SHOP = { lat: 38.04, lng: 114.51 };
/** A degree of latitude is about 111.2 km on every meridian. */
const northBy = (meters: number) => ({ lat: SHOP.lat + meters / 111_195, lng: SHOP.lng });

describe('where one stands against where the certificate is registered', () => {
  test.each([
    ['in the shop, by satellites', 0, 10, 'here'],
    ['at the other gate of the market', 450, 30, 'here'],
    ['just out of all error', 560, 30, 'elsewhere'],
    ['in the shop, by mobile networks', 300, 400, 'here'],
    ['in the shop or a street on, by mobile networks', 800, 600, 'unsure'],
    ['near, by a phone that may be in the next quarter', 300, 900, 'unsure'],
    ['beyond the point, within what the phone owns up to', 1_170, 900, 'unsure'],
    ['a few streets on, by mobile networks', 1_300, 600, 'elsewhere'],
    ['in another town', 12_000, 30, 'elsewhere'],
    ['in another town, though the phone hardly knows where', 12_000, 3_000, 'elsewhere'],
    ['near, but the phone hardly knows where', 100, 3_000, 'unsure'],
    ['in the shop, and the phone tells no accuracy', 400, null, 'here'],
    ['beyond the point, and the phone tells no accuracy', 600, null, 'unsure'],
    ['in the next quarter, and the phone tells no accuracy', 900, null, 'elsewhere'],
  ])('%s: %d m apart, accurate to %p m, is %s', (_what, meters, accuracyMeters, kind) => {
    const compared = comparePlaces(SHOP, { point: northBy(meters), accuracyMeters });
    expect(compared.kind).toBe(kind);
    expect(Math.abs(compared.meters - meters)).toBeLessThan(meters * 0.01 + 1);
  });

  test('going farther never turns "elsewhere" into anything else', () => {
    const meters = fc.integer({ min: 0, max: 300_000 });
    fc.assert(
      fc.property(
        meters,
        meters,
        fc.option(fc.integer({ min: 1, max: 10_000 })),
        (one, other, accuracyMeters) => {
          const [near, far] = [Math.min(one, other), Math.max(one, other)].map(
            (each) => comparePlaces(SHOP, { point: northBy(each), accuracyMeters }).kind,
          );
          expect(near === 'elsewhere' && far !== 'elsewhere').toBe(false);
        },
      ),
    );
  });

  test('nobody farther off than a registered point can be is told that the place agrees', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 510, max: 300_000 }),
        fc.option(fc.integer({ min: 1, max: 10_000 })),
        (meters, accuracyMeters) => {
          expect(comparePlaces(SHOP, { point: northBy(meters), accuracyMeters }).kind).not.toBe('here');
        },
      ),
    );
  });
});
