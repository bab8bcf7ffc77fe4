import { errcodeOf, RunningSimulator } from '../testing/running-simulator.js';
import { ADDRESSES } from './addresses.js';

let simulator: RunningSimulator;
beforeEach(async () => {
  simulator = await RunningSimulator.start({
    limits: Object.fromEntries(ADDRESSES.map(({ path }) => [path, { perMinute: 2, perDay: 3 }])),
  });
});
afterEach(() => simulator.stop());

const locked = ADDRESSES.filter(({ needsAccessToken }) => needsAccessToken);

test.each(locked.map(({ path }) => path))('%s opens to a good access token only', async (path) => {
  const call = (query: string) =>
    fetch(`${simulator.origin}${path}${query}`, { method: 'POST', body: '{}' }).then(errcodeOf);
  const { text } = simulator.world.accessTokens.give(false);
  expect(await call('')).toBe(41001);
  expect(await call('?access_token=made-up')).toBe(40001);
  expect([41001, 40001, 42001]).not.toContain(await call(`?access_token=${text}`));
  simulator.world.clock.advance(7200);
  expect(await call(`?access_token=${text}`)).toBe(42001);
});

test.each(locked)('$path counts the calls of a minute and of a day', async ({ path, minuteErrcode }) => {
  const overMinute = minuteErrcode ?? 45011;
  const quota = [45009, 45011];
  expect(quota).not.toContain(await simulator.errcode(path, {}));
  expect(quota).not.toContain(await simulator.errcode(path, {}));
  expect(await simulator.errcode(path, {})).toBe(overMinute);
  simulator.world.clock.advance(60);
  expect(await simulator.errcode(path, {})).toBe(45009);
});

test('an address that WeChat does not have is told so', async () => {
  expect(await simulator.errcode('/wxa/no-such-thing', {})).toBe(40066);
});
