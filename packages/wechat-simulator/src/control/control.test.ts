import { APP_ID, APP_SECRET, jsonOf, RunningSimulator } from '../testing/running-simulator.js';

const PATH = '/wxa/msg_sec_check';
let simulator: RunningSimulator;
beforeEach(async () => {
  simulator = await RunningSimulator.start();
});
afterEach(() => simulator.stop());

const plan = (fault: Record<string, unknown>, times = 1) =>
  simulator.control('POST', 'faults', { path: PATH, times, fault });

describe('planned faults', () => {
  test('a refusal, as often as asked for, then the right answer', async () => {
    await plan({ kind: 'errcode', errcode: -1 }, 2);
    const answers = [];
    for (let times = 0; times < 3; times += 1) answers.push(await simulator.errcode(PATH, {}));
    expect(answers).toEqual([-1, -1, 44002]);
  });

  test('an HTTP status', async () => {
    await plan({ kind: 'status', status: 502 });
    expect((await simulator.post(PATH, {})).status).toBe(502);
  });

  test('status 200 without JSON', async () => {
    await plan({ kind: 'not-json' });
    const response = await simulator.post(PATH, {});
    expect(response.status).toBe(200);
    await expect(response.json()).rejects.toThrow('not valid JSON');
  });

  test('a connection cut in the middle of the answer', async () => {
    await plan({ kind: 'cut' });
    await expect(simulator.post(PATH, {}).then((response) => response.text())).rejects.toThrow();
  });

  test('no answer at all, for as long as the simulator runs', async () => {
    await plan({ kind: 'hang' });
    const call = simulator.post(PATH, {});
    call.catch(() => {});
    while (simulator.world.journal.calls.length === 0) await new Promise((resolve) => setImmediate(resolve));
    expect(await Promise.race([call, simulator.errcode(PATH, {})])).toBe(44002);
    await simulator.stop();
    await expect(call).rejects.toThrow();
  });

  test('the right answer, late', async () => {
    await plan({ kind: 'slow', milliseconds: 50 });
    const startedAt = performance.now();
    expect(await simulator.errcode(PATH, {})).toBe(44002);
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(45);
  });

  test('are forgotten when told so, and leave other addresses alone', async () => {
    await plan({ kind: 'status', status: 500 }, 3);
    expect(await simulator.errcode('/wxa/media_check_async', {})).toBe(40066);
    await simulator.control('DELETE', 'faults');
    expect(await simulator.errcode(PATH, {})).toBe(44002);
  });
});

test('every call is noted, those that fail as well', async () => {
  await plan({ kind: 'status', status: 500 });
  await simulator.post(PATH, { content: '一句话' });
  const { calls } = await jsonOf<{ calls: object[] }>(await simulator.control('GET', 'calls'));
  expect(calls).toMatchObject([{ method: 'POST', path: PATH, body: { content: '一句话' } }]);
});

test('a login code given to a phone is good at the server', async () => {
  const { code } = await jsonOf<{ code: string }>(
    await simulator.control('POST', 'login-codes', { person: '甲' }),
  );
  const { openid } = await jsonOf<{ openid: string }>(
    await simulator.control('POST', 'visits', { person: '甲' }),
  );
  const query = new URLSearchParams({
    appid: APP_ID,
    secret: APP_SECRET,
    js_code: code,
    grant_type: 'authorization_code',
  });
  const session = await fetch(`${simulator.origin}/sns/jscode2session?${query}`);
  expect((await jsonOf<{ openid: string }>(session)).openid).toBe(openid);
});

test('the clock, the access tokens and the account do as they are told', async () => {
  const { text } = simulator.world.accessTokens.give(false);
  const use = () => simulator.errcode(PATH, {}, { access_token: text });
  await simulator.control('POST', 'clock', { advanceSeconds: 7199 });
  expect(await use()).toBe(44002);
  await simulator.control('POST', 'access-tokens/expire');
  expect(await use()).toBe(42001);
  await simulator.control('POST', 'access-tokens/replace');
  expect(await use()).toBe(40001);
  await simulator.control('PATCH', 'account', { pages: ['pages/a/index'] });
  expect(simulator.world.account).toMatchObject({ appId: APP_ID, pages: ['pages/a/index'] });
});

test.each([
  ['POST', 'faults', { path: PATH, fault: { kind: 'tired' } }],
  ['POST', 'login-codes', {}],
  ['PATCH', 'account', { page: [] }],
])('a request that makes no sense is refused: %s %s', async (method, name, body) => {
  expect((await simulator.control(method, name, body)).status).toBe(400);
});

test('an act that does not exist is refused with those that do', async () => {
  const response = await simulator.control('POST', 'nothing');
  expect(response.status).toBe(404);
  expect((await jsonOf<{ fault: string }>(response)).fault).toContain('POST faults');
});
