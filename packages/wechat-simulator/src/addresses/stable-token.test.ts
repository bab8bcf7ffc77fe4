import { APP_ID, APP_SECRET, errcodeOf, jsonOf, RunningSimulator } from '../testing/running-simulator.js';

const PATH = '/cgi-bin/stable_token';
let simulator: RunningSimulator;
beforeEach(async () => {
  simulator = await RunningSimulator.start();
});
afterEach(() => simulator.stop());

const ask = (changes: Record<string, unknown> = {}) =>
  simulator.post(PATH, {
    grant_type: 'client_credential',
    appid: APP_ID,
    secret: APP_SECRET,
    ...changes,
  });

async function token(changes: Record<string, unknown> = {}) {
  const reply = await jsonOf<{ access_token: string; expires_in: number }>(await ask(changes));
  return { text: reply.access_token, seconds: reply.expires_in };
}

/** Null while the token opens the other addresses, or why not. */
async function refusalOf(text: string): Promise<number | null> {
  const errcode = await simulator.errcode('/wxa/msg_sec_check', {}, { access_token: text });
  // An empty text is refused only after the token was found good.
  return errcode === 44002 ? null : errcode;
}

test('asked again, it is the same token with what is left of its time', async () => {
  const first = await token();
  expect(first.seconds).toBe(7200);
  simulator.world.clock.advance(6800);
  expect(await token()).toEqual({ text: first.text, seconds: 400 });
});

test('in its last five minutes a new one is given out, and both are good for five minutes', async () => {
  const first = await token();
  simulator.world.clock.advance(6950);
  const second = await token();
  expect(second.text).not.toBe(first.text);
  simulator.world.clock.advance(299);
  expect(await refusalOf(first.text)).toBeNull();
  simulator.world.clock.advance(1);
  expect(await refusalOf(first.text)).toBe(42001);
  expect(await refusalOf(second.text)).toBeNull();
});

test('forced, a new one is given out and the last one is good no more', async () => {
  const first = await token();
  const second = await token({ force_refresh: true });
  expect(await refusalOf(first.text)).toBe(40001);
  expect(await refusalOf(second.text)).toBeNull();
});

test('forced twice within thirty seconds, nothing is refreshed', async () => {
  const first = await token({ force_refresh: true });
  simulator.world.clock.advance(29);
  expect((await token({ force_refresh: true })).text).toBe(first.text);
  simulator.world.clock.advance(1);
  expect((await token({ force_refresh: true })).text).not.toBe(first.text);
});

test('forced twenty times a day, and again on the next', async () => {
  const force = async () => {
    simulator.world.clock.advance(31);
    return errcodeOf(await ask({ force_refresh: true }));
  };
  for (let times = 0; times < 20; times += 1) expect(await force()).toBeNull();
  expect(await force()).toBe(45009);
  expect(await errcodeOf(await ask())).toBeNull();
  simulator.world.clock.advance(24 * 3600);
  expect(await force()).toBeNull();
});

test.each([
  ['another app id', { appid: 'wx1' }, 40013],
  ['another secret', { secret: 'x' }, 40125],
  ['no secret', { secret: undefined }, 41004],
  ['another grant type', { grant_type: 'x' }, 40002],
  ['a word where true or false belongs', { force_refresh: 'true' }, 47001],
])('refuses %s', async (_what, changes, errcode) => {
  expect(await errcodeOf(await ask(changes))).toBe(errcode);
});

test('takes POST with a JSON object only', async () => {
  expect(await errcodeOf(await fetch(`${simulator.origin}${PATH}`))).toBe(43002);
  expect(await simulator.errcode(PATH, '')).toBe(44002);
  expect(await simulator.errcode(PATH, 'grant_type=client_credential')).toBe(47001);
  expect(await simulator.errcode(PATH, '[]')).toBe(47001);
});
