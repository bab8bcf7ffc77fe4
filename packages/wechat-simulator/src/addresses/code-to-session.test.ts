import { APP_ID, APP_SECRET, errcodeOf, jsonOf, RunningSimulator } from '../testing/running-simulator.js';

let simulator: RunningSimulator;
beforeEach(async () => {
  simulator = await RunningSimulator.start();
});
afterEach(() => simulator.stop());

const loginCode = (person: string) => simulator.world.loginCodes.issue(simulator.world.people.visit(person));

function exchange(code: string, changes: Record<string, string | undefined> = {}, method = 'GET') {
  const query = {
    appid: APP_ID,
    secret: APP_SECRET,
    grant_type: 'authorization_code',
    js_code: code,
    ...changes,
  };
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return fetch(`${simulator.origin}/sns/jscode2session?${new URLSearchParams(given)}`, { method });
}

test('the same person is the same openid, and another is another', async () => {
  const openidOf = async (person: string) =>
    (await jsonOf<{ openid: string }>(await exchange(loginCode(person)))).openid;
  const first = await openidOf('甲');
  expect(first).toMatch(/^o[\w-]{27}$/);
  expect(await openidOf('甲')).toBe(first);
  expect(await openidOf('乙')).not.toBe(first);
});

test('a code is good once', async () => {
  const code = loginCode('甲');
  expect(await errcodeOf(await exchange(code))).toBeNull();
  expect(await errcodeOf(await exchange(code))).toBe(40163);
});

test('a code is good for five minutes', async () => {
  const [early, late] = [loginCode('甲'), loginCode('甲')];
  simulator.world.clock.advance(299);
  expect(await errcodeOf(await exchange(early))).toBeNull();
  simulator.world.clock.advance(1);
  expect(await errcodeOf(await exchange(late))).toBe(40029);
});

test.each([
  ['another app id', { appid: 'wx1' }, 40013],
  ['no app id', { appid: undefined }, 41002],
  ['another secret', { secret: 'x' }, 40125],
  ['no secret', { secret: undefined }, 41004],
  ['another grant type', { grant_type: 'client_credential' }, 40002],
  ['no code', { js_code: undefined }, 41008],
  ['a code that nobody was given', { js_code: 'made-up' }, 40029],
])('refuses %s, and leaves the code good', async (_what, changes, errcode) => {
  const code = loginCode('甲');
  expect(await errcodeOf(await exchange(code, changes))).toBe(errcode);
  expect(await errcodeOf(await exchange(code))).toBeNull();
});

test('refuses POST', async () => {
  expect(await errcodeOf(await exchange(loginCode('甲'), {}, 'POST'))).toBe(43001);
});

test('a person may log in a hundred times a minute; others are not held up', async () => {
  const statuses = [];
  for (let times = 0; times < 101; times += 1)
    statuses.push(await errcodeOf(await exchange(loginCode('甲'))));
  expect(statuses.slice(0, 100).every((errcode) => errcode === null)).toBe(true);
  expect(statuses[100]).toBe(45011);
  expect(await errcodeOf(await exchange(loginCode('乙')))).toBeNull();
  simulator.world.clock.advance(60);
  expect(await errcodeOf(await exchange(loginCode('甲')))).toBeNull();
});
