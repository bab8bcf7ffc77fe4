import { OwnerServer } from '../testing/owner-server.js';
import { APP_ID, jsonOf, RunningSimulator } from '../testing/running-simulator.js';
import { signature } from './signature.js';

const TOKEN = 'AAAAA';
let owner: OwnerServer;
let simulator: RunningSimulator;
beforeEach(async () => {
  owner = new OwnerServer();
  const url = await owner.start();
  simulator = await RunningSimulator.start({
    pushAddress: { url, token: TOKEN },
    pushTimeoutMilliseconds: 200,
    judgedWords: { risky: { suggest: 'risky', label: 20002 } },
  });
});
afterEach(async () => {
  await simulator.stop();
  await owner.stop();
});

const push = async () =>
  jsonOf<{ accepted: boolean; answers: (number | string)[] }>(
    await simulator.control('POST', 'pushes', { person: '甲', fields: { Event: 'test' } }),
  );

test('the signature is that of the example on its page', () => {
  expect(signature(TOKEN, '1714036504', '1514711492')).toBe('f464b24fc39322e44b38aa78f5edd27bd1441696');
});

test('a push is signed and says whom it is about', async () => {
  expect(await push()).toMatchObject({ accepted: true, answers: [200] });
  const { openid } = simulator.world.people.visit('甲');
  expect(owner.received).toHaveLength(1);
  const { query, body } = owner.received[0]!;
  expect(query.signature).toBe(signature(TOKEN, query.timestamp ?? '', query.nonce ?? ''));
  expect(query.openid).toBe(openid);
  expect(JSON.parse(body)).toMatchObject({
    FromUserName: openid,
    MsgType: 'event',
    Event: 'test',
    appid: APP_ID,
  });
});

test('a server that fails is asked three times more', async () => {
  owner.answers = [
    [500, ''],
    [200, 'what?'],
    [0, ''],
    [200, 'success'],
  ];
  expect(await push()).toMatchObject({
    accepted: true,
    answers: [500, 200, expect.stringContaining('TimeoutError'), 200],
  });
});

test('a server that goes on failing is given up', async () => {
  owner.answers = [[503, '']];
  expect(await push()).toMatchObject({ accepted: false, answers: [503, 503, 503, 503] });
});

test('the address is taken when it gives the echo back', async () => {
  const verified = async () =>
    (await jsonOf<{ verified: boolean }>(await simulator.control('POST', 'push-address/verify'))).verified;
  expect(await verified()).toBe(false);
  owner.answers = [[200, 'ECHO']];
  expect(await verified()).toBe(true);
  expect(owner.received.map(({ method }) => method)).toEqual(['GET', 'GET']);
});

describe('the check of a picture', () => {
  const check = async (address: string) => {
    const { openid } = simulator.world.people.visit('甲');
    const body = { media_url: address, media_type: 2, version: 2, scene: 2, openid };
    const call = await simulator.post('/wxa/media_check_async', body);
    const { trace_id: traceId } = await jsonOf<{ trace_id: string }>(call);
    while (!simulator.world.journal.deliveries.some(({ accepted }) => accepted)) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    const pushed = owner.received.filter(({ method }) => method === 'POST').at(-1)?.body ?? '';
    return { traceId, event: JSON.parse(pushed) };
  };

  test('comes as an event that names the call', async () => {
    const { traceId, event } = await check('https://files.example/risky.png');
    expect(event).toMatchObject({
      Event: 'wxa_media_check',
      trace_id: traceId,
      version: 2,
      errcode: 0,
      result: { suggest: 'risky', label: 20002 },
    });
  });

  test('says so when the picture cannot be fetched', async () => {
    expect((await check('http://127.0.0.1:1/gone.png')).event).toMatchObject({ errcode: -1008, detail: [] });
  });

  test.each([
    ['no address', { media_url: 'x' }, 40066],
    ['another type', { media_type: 3 }, 47001],
    ['another version', { version: 1 }, 47001],
    ['another scene', { scene: 0 }, 40129],
    ['a stranger', { openid: 'x' }, 40003],
  ])('refuses %s', async (_what, changes, errcode) => {
    const { openid } = simulator.world.people.visit('甲');
    const body = {
      media_url: 'https://a.example/b.png',
      media_type: 2,
      version: 2,
      scene: 2,
      openid,
      ...changes,
    };
    expect(await simulator.errcode('/wxa/media_check_async', body)).toBe(errcode);
  });
});
