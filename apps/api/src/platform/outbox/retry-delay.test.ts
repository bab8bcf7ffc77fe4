import fc from 'fast-check';
import { MOST_ATTEMPTS, retryDelay } from './retry-delay.js';

const HOUR = 3_600_000;

test('waits between half of the usual time and all of it, never over an hour', () => {
  const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), random, (attempts, chance) => {
      const delay = retryDelay(attempts, chance);
      const whole = Math.min(5_000 * 2 ** (attempts - 1), HOUR);
      expect(delay).toBeGreaterThanOrEqual(whole / 2);
      expect(delay).toBeLessThanOrEqual(whole);
    }),
  );
});

test('gives an outage of several hours time to end before an entry is stuck', () => {
  const shortest = Array.from({ length: MOST_ATTEMPTS - 1 }, (_, tried) => retryDelay(tried + 1, 0));
  expect(shortest.reduce((sum, delay) => sum + delay)).toBeGreaterThan(3 * HOUR);
});
