import { DatabaseAwayError } from '../platform/database.errors.js';
import { Database } from '../platform/database.js';
import { newPublicId } from '../platform/public-id.js';
import { type AppWithWeChat, startAppWithWeChat } from '../platform/wechat/testing/app-with-wechat.js';
import { ConsumerRepository } from './consumer.repository.js';
import { ConsumerSessions } from './consumer-sessions.js';

const CODE2SESSION = '/sns/jscode2session';
const CHINESE_SENTENCE = /[一-鿿].*。$/;

let api: AppWithWeChat;

beforeAll(async () => {
  api = await startAppWithWeChat();
});

afterEach(() => api.simulator.control('DELETE', 'faults'));

afterAll(() => api?.stop());

const sessions = () => api.app.get(ConsumerSessions);
const rows = (sql: string) => api.database.dataSource.query(sql);
const count = async (table: string) => Number((await rows(`SELECT COUNT(*) AS n FROM ${table}`))[0].n);

const post = (payload: unknown) =>
  api.app.inject({ method: 'POST', url: '/api/v1/consumer-sessions', payload: payload as object });
const remove = (path: string, token?: string) =>
  api.app.inject({
    method: 'DELETE',
    url: `/api/v1/${path}`,
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
  });

async function logIn(person: string): Promise<string> {
  const reply = await post({ code: await api.simulator.loginCode(person) });
  expect(reply.statusCode).toBe(201);
  return reply.json().token;
}

const holder = async (token: string) => (await sessions().consumerOf(`Bearer ${token}`))?.consumerId ?? null;
const isLive = (token: string) =>
  holder(token).then(
    () => true,
    (error) => {
      expect(error).toMatchObject({ status: 401, code: 'session-expired' });
      return false;
    },
  );

describe('a log-in', () => {
  test('gives a token that is told once, kept as a hash, and good for thirty days', async () => {
    const reply = await post({ code: await api.simulator.loginCode('甲') });
    expect(reply.statusCode).toBe(201);
    expect(reply.headers['cache-control']).toBe('no-store');
    const { token, expiresAt, ...nothingElse } = reply.json();
    expect(nothingElse).toEqual({});
    expect(token).toMatch(/^[\w-]{43}$/);
    const days = (Date.parse(expiresAt) - api.clock.now().getTime()) / 86_400_000;
    expect(Math.round(days)).toBe(30);
    expect(JSON.stringify(await rows('SELECT * FROM consumer_session'))).not.toContain(token);
  });

  test('knows the person again, and keeps their openid where nobody can read it', async () => {
    const id = await holder(await logIn('乙'));
    expect(await holder(await logIn('乙'))).toBe(id);
    expect(await holder(await logIn('丙'))).not.toBe(id);
    const openid = await api.simulator.openid('乙');
    expect(await sessions().openidOf(id as string)).toBe(openid);
    expect(JSON.stringify(await rows('SELECT * FROM consumer'))).not.toContain(openid);
  });

  test('of one person for the first time on many phones at once makes one consumer', async () => {
    const before = await count('consumer');
    const tokens = await Promise.all(Array.from({ length: 8 }, () => logIn('丁')));
    expect(await count('consumer')).toBe(before + 1);
    const live = await Promise.all(tokens.map(isLive));
    expect(live.filter(Boolean)).toHaveLength(5);
  });

  test('that finds itself second at the last moment becomes the first one’s', async () => {
    const consumers = new ConsumerRepository(api.database.dataSource.manager);
    const row = () => ({
      id: newPublicId(),
      openid: 'k1.sealed',
      openidIndex: 'x'.repeat(43),
      createdAt: new Date(),
      deletedAt: null,
    });
    const ids = await Promise.all(Array.from({ length: 6 }, () => consumers.insertOrFind(row())));
    expect(new Set(ids).size).toBe(1);
    expect(await consumers.findId('x'.repeat(43))).toBe(ids[0]);
  });

  test('beyond the fifth ends the session that was used longest ago', async () => {
    const first = await logIn('戊');
    const second = await logIn('戊');
    api.clock.advanceDays(1);
    await holder(first);
    for (let more = 0; more < 4; more += 1) await logIn('戊');
    expect(await isLive(first)).toBe(true);
    expect(await isLive(second)).toBe(false);
  });

  test.each([
    ['nothing', {}],
    ['an empty code', { code: '' }],
    ['a code that is no text', { code: 12 }],
    ['a code with a line break', { code: 'a\nb' }],
    ['a book', { code: 'a'.repeat(257) }],
    ['a list', []],
  ])('with %s is a bad request, and WeChat is not asked', async (_what, body) => {
    const before = (await api.simulator.calls(CODE2SESSION)).length;
    const reply = await post(body);
    expect(reply.statusCode).toBe(400);
    expect(reply.json()).toMatchObject({ code: 'invalid-request', errors: [{ field: 'code' }] });
    expect(await api.simulator.calls(CODE2SESSION)).toHaveLength(before);
  });
});

describe('when WeChat fails, a log-in says what a person understands', () => {
  test.each([
    ['HTTP 502', { kind: 'status', status: 502 }, 503, 'wechat-unavailable'],
    ['a cut connection', { kind: 'cut' }, 503, 'wechat-unavailable'],
    ['a page in place of JSON', { kind: 'not-json' }, 503, 'wechat-unavailable'],
    ['a busy system', { kind: 'errcode', errcode: -1 }, 503, 'wechat-unavailable'],
    ['a used code', { kind: 'errcode', errcode: 40163 }, 422, 'wechat-code-refused'],
    ['an unknown code', { kind: 'errcode', errcode: 40029 }, 422, 'wechat-code-refused'],
    ['a blocked person', { kind: 'errcode', errcode: 40226 }, 403, 'wechat-person-blocked'],
    ['too many log-ins', { kind: 'errcode', errcode: 45011 }, 503, 'wechat-busy'],
    ['a wrong secret', { kind: 'errcode', errcode: 40125 }, 503, 'wechat-refused'],
  ] as const)('%s', async (_what, fault, status, code) => {
    const before = await count('consumer');
    await api.simulator.fail(CODE2SESSION, fault, 3);
    const reply = await post({ code: await api.simulator.loginCode('己') });
    expect(reply.statusCode).toBe(status);
    expect(reply.json()).toMatchObject({ status, code, detail: expect.stringMatching(CHINESE_SENTENCE) });
    expect(await count('consumer')).toBe(before);
  });

  test('and look-ups are untouched', async () => {
    await api.simulator.fail(CODE2SESSION, { kind: 'hang' });
    const waiting = post({ code: await api.simulator.loginCode('庚') });
    for (const path of ['outlets?q=冰箱', 'phone-check?number=4005550101', 'brands', 'health/ready']) {
      expect((await api.app.inject(encodeURI(`/api/v1/${path}`))).statusCode).toBe(200);
    }
    expect((await waiting).statusCode).toBe(503);
  });
});

describe('a session', () => {
  test('is over once its days are, and its row goes at the next log-in, whoever’s', async () => {
    const token = await logIn('辛');
    const id = await holder(token);
    api.clock.advanceDays(29);
    expect(await isLive(token)).toBe(true);
    api.clock.advanceDays(2);
    expect(await isLive(token)).toBe(false);
    await logIn('somebody else');
    expect(await rows(`SELECT consumer_id FROM consumer_session WHERE consumer_id = '${id}'`)).toEqual([]);
  });

  test('is over after logging out, however often', async () => {
    const [one, other] = [await logIn('壬'), await logIn('壬')];
    expect((await remove('consumer-sessions/current', one)).statusCode).toBe(204);
    expect((await remove('consumer-sessions/current', one)).statusCode).toBe(204);
    expect(await isLive(one)).toBe(false);
    expect(await isLive(other)).toBe(true);
  });

  test('is nobody’s without a header, and refused with a wrong one', async () => {
    expect(await sessions().consumerOf(undefined)).toBeNull();
    for (const header of ['', 'Bearer', 'Bearer x', `Basic ${'a'.repeat(43)}`, `Bearer ${'a'.repeat(43)}`]) {
      await expect(sessions().consumerOf(header)).rejects.toMatchObject({
        status: 401,
        code: 'session-expired',
      });
    }
  });

  test.each(['consumer-sessions/current', 'consumers/me'])('is asked for by DELETE %s', async (path) => {
    const reply = await remove(path);
    expect(reply.statusCode).toBe(401);
    expect(reply.headers['www-authenticate']).toBe('Bearer');
    expect(reply.json()).toMatchObject({ code: 'session-required' });
  });
});

describe('a person who deletes their account', () => {
  test('is logged out everywhere, forgotten, and somebody new when they come back', async () => {
    const [one, other] = [await logIn('癸'), await logIn('癸')];
    const id = (await holder(one)) as string;
    expect((await remove('consumers/me', one)).statusCode).toBe(204);
    expect(await isLive(one)).toBe(false);
    expect(await isLive(other)).toBe(false);
    expect(await sessions().openidOf(id)).toBeNull();
    expect(await rows(`SELECT openid, openid_index FROM consumer WHERE id = '${id}'`)).toEqual([
      { openid: null, openid_index: null },
    ]);
    expect((await remove('consumers/me', one)).statusCode).toBe(401);
    expect(await holder(await logIn('癸'))).not.toBe(id);
  });

  test('while logging in on another phone ends as one of the two, never half', async () => {
    const token = await logIn('子');
    const [removed, fresh] = await Promise.all([remove('consumers/me', token), logIn('子')]);
    expect(removed.statusCode).toBe(204);
    if (await isLive(fresh)) {
      expect(await sessions().openidOf((await holder(fresh)) as string)).toBe(
        await api.simulator.openid('子'),
      );
    }
  });
});

test('the log tells no code, token or openid', async () => {
  const code = await api.simulator.loginCode('丑');
  const { token } = (await post({ code })).json();
  await post({ code });
  await remove('consumers/me', token);
  const openid = await api.simulator.openid('丑');
  const told = api.log.join('\n');
  expect(told).toContain('/api/v1/consumer-sessions');
  for (const kept of [code, token, openid, api.simulator.settings.appSecret as string]) {
    expect(told).not.toContain(kept);
  }
});

test('without the database a log-in says so before WeChat uses its code up, and look-ups are untouched', async () => {
  const away = jest.spyOn(api.app.get(Database), 'dataSource').mockImplementation(() => {
    throw new DatabaseAwayError();
  });
  const before = (await api.simulator.calls(CODE2SESSION)).length;
  const reply = await post({ code: await api.simulator.loginCode('寅') });
  expect(reply.statusCode).toBe(503);
  expect(reply.json()).toMatchObject({ code: 'database-away' });
  expect((await api.app.inject('/api/v1/brands')).statusCode).toBe(200);
  away.mockRestore();
  expect(await api.simulator.calls(CODE2SESSION)).toHaveLength(before);
});

test('without an app id a log-in says so, and look-ups are untouched', async () => {
  const alone = await startAppWithWeChat({ wechatAppId: null });
  const request = { method: 'POST', url: '/api/v1/consumer-sessions', payload: { code: 'a' } } as const;
  const reply = await alone.app.inject(request);
  expect(reply.statusCode).toBe(503);
  expect(reply.json()).toMatchObject({
    code: 'wechat-not-configured',
    detail: expect.stringContaining('查询'),
  });
  expect((await alone.app.inject('/api/v1/brands')).statusCode).toBe(200);
  await alone.stop();
});

test('who logs in too often is held back before WeChat is asked, and goes on looking up', async () => {
  const alone = await startAppWithWeChat({ writesPerAddress: 1 });
  const request = { method: 'POST', url: '/api/v1/consumer-sessions', payload: { code: 'a' } } as const;
  expect((await alone.app.inject(request)).statusCode).toBe(422);
  const reply = await alone.app.inject(request);
  expect(reply.statusCode).toBe(429);
  expect(Number(reply.headers['retry-after'])).toBeGreaterThan(0);
  expect(await alone.simulator.calls(CODE2SESSION)).toHaveLength(1);
  expect((await alone.app.inject('/api/v1/brands')).statusCode).toBe(200);
  await alone.stop();
});
