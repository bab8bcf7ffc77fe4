import { TooManyRequests } from './too-many-requests.js';
import { WriteLimits } from './write-limits.js';

const WINDOW = 60;

async function passed(limits: WriteLimits, addresses: readonly string[]): Promise<number> {
  let count = 0;
  for (const address of addresses) {
    try {
      await limits.count(address);
      count += 1;
    } catch (error) {
      expect(error).toBeInstanceOf(TooManyRequests);
      expect((error as TooManyRequests).retryAfterSeconds).toBeGreaterThan(0);
      expect((error as TooManyRequests).retryAfterSeconds).toBeLessThanOrEqual(WINDOW);
    }
  }
  return count;
}

test('one address is held back, another is not', async () => {
  const limits = new WriteLimits({ windowSeconds: WINDOW, perAddress: 3, inAll: 100 });
  expect(await passed(limits, Array(5).fill('192.0.2.1'))).toBe(3);
  expect(await passed(limits, ['192.0.2.2'])).toBe(1);
});

test('all addresses together are held back, so that no more of them are remembered than the bound', async () => {
  const limits = new WriteLimits({ windowSeconds: WINDOW, perAddress: 3, inAll: 5 });
  expect(
    await passed(
      limits,
      Array.from({ length: 50 }, (_, i) => `192.0.2.${i}`),
    ),
  ).toBe(5);
});

test('an address that goes on after it was refused does not use up the share of the others', async () => {
  const limits = new WriteLimits({ windowSeconds: WINDOW, perAddress: 3, inAll: 5 });
  expect(await passed(limits, Array(50).fill('192.0.2.1'))).toBe(3);
  expect(await passed(limits, ['192.0.2.2', '192.0.2.3'])).toBe(2);
});

test.each([
  ['2001:db8:1:2::1', '2001:db8:1:2:ffff::9'],
  ['2001:db8:1:2::1', '2001:0db8:0001:0002:0:0:0:7'],
  ['2001:db8::1', '2001:db8:0:0:1::'],
  ['192.0.2.1', '::ffff:192.0.2.1'],
])('%s and %s are one subscriber', async (one, other) => {
  const limits = new WriteLimits({ windowSeconds: WINDOW, perAddress: 1, inAll: 100 });
  expect(await passed(limits, [one, other])).toBe(1);
});

test.each([
  ['2001:db8:1:2::1', '2001:db8:1:3::1'],
  ['192.0.2.1', '192.0.2.2'],
])('%s and %s are two', async (one, other) => {
  const limits = new WriteLimits({ windowSeconds: WINDOW, perAddress: 1, inAll: 100 });
  expect(await passed(limits, [one, other])).toBe(2);
});
