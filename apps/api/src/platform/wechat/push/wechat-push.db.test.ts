import { createHash } from 'node:crypto';
import { until } from '../../testing/until.js';
import { type AppWithWeChat, startAppWithWeChat } from '../testing/app-with-wechat.js';
import { WeChat } from '../wechat.js';
import { isSigned } from './push-signature.js';

const PUSH = '/api/v1/wechat/push';
const TRACE_ID = '6247e8b4-5601e99c-0782c62b';

let api: AppWithWeChat;

beforeAll(async () => {
  api = await startAppWithWeChat();
  const url = `${api.origin}${PUSH}`;
  await api.simulator.control('PATCH', 'account', {
    pushAddress: { url, token: api.simulator.settings.pushToken },
    judgedWords: { 坏图: { suggest: 'risky', label: 20002 } },
  });
});

afterEach(() => api.database.dataSource.query('DELETE FROM wechat_media_check'));

afterAll(() => api?.stop());

const checks = () => api.database.dataSource.query('SELECT * FROM wechat_media_check');
const push = (fields: Record<string, unknown>) =>
  api.simulator.control<{ accepted: boolean; answers: unknown[] }>('POST', 'pushes', {
    person: '甲',
    fields,
  });

function query(token: string, more: Record<string, string> = {}): string {
  const [timestamp, nonce] = ['1714036504', '1514711492'];
  const signature = createHash('sha1').update([token, timestamp, nonce].sort().join('')).digest('hex');
  return new URLSearchParams({ signature, timestamp, nonce, ...more }).toString();
}

const EVENT = {
  Event: 'wxa_media_check',
  trace_id: TRACE_ID,
  version: 2,
  errcode: 0,
  errmsg: 'ok',
  result: { suggest: 'review', label: 20002 },
};

test('a signature is right as the documentation computes its example, and wrong in any other way', () => {
  const right = {
    signature: 'f464b24fc39322e44b38aa78f5edd27bd1441696',
    timestamp: '1714036504',
    nonce: '1514711492',
  };
  expect(isSigned('AAAAA', right)).toBe(true);
  expect(isSigned('AAAAB', right)).toBe(false);
  for (const name of ['signature', 'timestamp', 'nonce'] as const) {
    expect(isSigned('AAAAA', { ...right, [name]: undefined })).toBe(false);
    expect(isSigned('AAAAA', { ...right, [name]: `${right[name].slice(0, -1)}0` })).toBe(false);
    expect(isSigned('AAAAA', { ...right, [name]: [right[name]] })).toBe(false);
  }
});

test('WeChat takes the address when it is registered', async () => {
  expect(await api.simulator.control('POST', 'push-address/verify')).toEqual({ verified: true });
});

test('the result of a check is kept under its number, once, however often it is pushed', async () => {
  for (let time = 0; time < 3; time += 1) {
    expect(await push(EVENT)).toMatchObject({ accepted: true, answers: [200] });
  }
  expect(await checks()).toEqual([
    { trace_id: TRACE_ID, suggest: 'review', label: 20002, errcode: 0, received_at: expect.any(Date) },
  ]);
});

test('pushes of the same result at the same moment are all acknowledged and kept once', async () => {
  const pushes = await Promise.all(Array.from({ length: 6 }, () => push(EVENT)));
  expect(pushes.map(({ accepted }) => accepted)).toEqual(Array(6).fill(true));
  expect(await checks()).toHaveLength(1);
});

test('a label that comes as text is read as well', async () => {
  await push({ ...EVENT, result: { suggest: 'pass', label: '100' } });
  expect(await checks()).toMatchObject([{ suggest: 'pass', label: 100 }]);
});

test('a picture that could not be fetched is kept as not checked', async () => {
  await push({ ...EVENT, result: undefined, detail: [], errcode: -1008 });
  expect(await checks()).toMatchObject([{ suggest: null, label: null, errcode: -1008 }]);
});

test.each([
  ['an event that we do not know', { Event: 'subscribe_msg_popup_event', List: [] }],
  ['a message of a person', { MsgType: 'text', Content: '你好' }],
  ['another app’s result', { ...EVENT, appid: 'wx9999999999999999' }],
  ['a result without a number', { ...EVENT, trace_id: undefined }],
  ['a number of 65 characters', { ...EVENT, trace_id: 'a'.repeat(65) }],
])('%s is acknowledged, so that it is not pushed again, and not kept', async (_what, fields) => {
  expect(await push(fields)).toMatchObject({ accepted: true, answers: [200] });
  expect(await checks()).toEqual([]);
});

test.each([
  ['of another token', query('another')],
  ['that is missing', ''],
  ['that is half', `signature=f464&timestamp=1&nonce=2`],
])('a signature %s is refused, and nothing is kept', async (_what, signed) => {
  const payload = { ...EVENT, appid: api.simulator.settings.appId };
  const posted = await api.app.inject({ method: 'POST', url: `${PUSH}?${signed}`, payload });
  expect(posted.statusCode).toBe(403);
  expect(posted.json()).toMatchObject({ code: 'push-not-signed' });
  expect((await api.app.inject(`${PUSH}?${signed}&echostr=1`)).statusCode).toBe(403);
  expect(await checks()).toEqual([]);
});

test('a signed push larger than any of WeChat’s is refused', async () => {
  const url = `${PUSH}?${query('pushtoken')}`;
  const reply = await api.app.inject({ method: 'POST', url, payload: { padding: 'a'.repeat(65 * 1024) } });
  expect(reply.statusCode).toBe(413);
});

test('a result comes to be kept after a picture was given to check', async () => {
  const { traceId } = await api.app.get(WeChat).checkMedia({
    openid: await api.simulator.openid('乙'),
    scene: 'comment',
    mediaUrl: 'https://pictures.example/坏图.jpg',
    mediaType: 'picture',
  });
  await until('the result of the check is kept', async () => (await checks()).length > 0);
  expect(await checks()).toMatchObject([{ trace_id: traceId, suggest: 'risky', label: 20002 }]);
});

test('the log tells no signature and no openid', async () => {
  await push(EVENT);
  const told = api.log.join('\n');
  expect(told).toContain(PUSH);
  expect(told).not.toMatch(/signature=|[0-9a-f]{40}/);
  expect(told).not.toContain(await api.simulator.openid('甲'));
});
