import { randomBytes } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { DATABASE_SCHEMA } from '../../migrations/database-schema.js';
import { SystemClock } from '../clock.js';
import { FieldCipher } from '../crypto/field-cipher.js';
import { newFieldKeys } from '../crypto/testing/field-keys.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { connectWeChat, WECHAT_TIMES } from './connect-wechat.js';
import type { RefusalKind } from './errcodes.js';
import { type PlannedFault, Simulator } from './testing/simulator.js';
import { WeChatNotConfigured, WeChatRefused, WeChatUnavailable } from './wechat.errors.js';
import type { WeChat } from './wechat.js';

const QUICK = { ...WECHAT_TIMES, answerMilliseconds: 400, pauseMilliseconds: 5, pollMilliseconds: 5 };
const TEMPLATE = 'template-1';
const TOKEN = '/cgi-bin/stable_token';

let database: TestDatabase;
let simulator: Simulator;
let wechat: WeChat;
const warnings: string[] = [];

/** A person nobody else in this file is, so that no test sees another's quota or consent. */
const somebody = () => `person ${randomBytes(4).toString('hex')}`;

function connect(settings = simulator.settings): WeChat {
  const cipher = new FieldCipher(newFieldKeys('k1'));
  return connectWeChat(
    { settings, source: () => database.dataSource, cipher, clock: new SystemClock() },
    QUICK,
  );
}

const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => {
      throw new Error('it should have failed');
    },
    (error: unknown) => error,
  );

beforeAll(async () => {
  Logger.overrideLogger({ log: () => {}, warn: (line) => warnings.push(String(line)), error: () => {} });
  [database, simulator] = await Promise.all([
    createTestDatabase(DATABASE_SCHEMA),
    Simulator.start({
      templates: { [TEMPLATE]: ['thing1'] },
      judgedWords: { 坏话: { suggest: 'risky', label: 20006 } },
    }),
  ]);
  wechat = connect();
});

afterEach(() => simulator.control('DELETE', 'faults'));

afterAll(() => Promise.all([database?.drop(), simulator?.stop()]));

/** Each call, ready to be made as often as a test likes by a person it is allowed for. */
const CALLS: {
  name: string;
  path: string;
  repeatable: boolean;
  needsToken: boolean;
  prepare(): Promise<() => Promise<unknown>>;
}[] = [
  {
    name: 'code2Session',
    path: '/sns/jscode2session',
    repeatable: false,
    needsToken: false,
    async prepare() {
      const code = await simulator.loginCode(somebody());
      return () => wechat.exchangeLoginCode(code);
    },
  },
  {
    name: 'getUnlimitedQRCode',
    path: '/wxa/getwxacodeunlimit',
    repeatable: true,
    needsToken: true,
    async prepare() {
      const code = { scene: 'abc', page: 'pages/home/index', width: 430, environment: 'release' } as const;
      return () => wechat.createMiniProgramCode(code);
    },
  },
  {
    name: 'msgSecCheck',
    path: '/wxa/msg_sec_check',
    repeatable: true,
    needsToken: true,
    async prepare() {
      const openid = await simulator.openid(somebody());
      return () => wechat.checkText({ openid, scene: 'comment', content: '修得很好' });
    },
  },
  {
    name: 'mediaCheckAsync',
    path: '/wxa/media_check_async',
    repeatable: true,
    needsToken: true,
    async prepare() {
      const openid = await simulator.openid(somebody());
      const mediaUrl = 'https://pictures.example/1.jpg';
      return () => wechat.checkMedia({ openid, scene: 'comment', mediaUrl, mediaType: 'picture' });
    },
  },
  {
    name: 'subscribeMessage.send',
    path: '/cgi-bin/message/subscribe/send',
    repeatable: false,
    needsToken: true,
    async prepare() {
      const person = somebody();
      const { openid } = await simulator.control<{ openid: string }>('POST', 'consents', {
        person,
        templateId: TEMPLATE,
      });
      const data = { thing1: '网点已更正' };
      const page = 'pages/home/index?from=message';
      return () =>
        wechat.sendSubscribeMessage({ openid, templateId: TEMPLATE, page, data, environment: 'release' });
    },
  },
  {
    name: 'getPhoneNumber',
    path: '/wxa/business/getuserphonenumber',
    repeatable: false,
    needsToken: true,
    async prepare() {
      const { code } = await simulator.control<{ code: string }>('POST', 'phone-codes', {
        person: somebody(),
        phoneNumber: '13900000000',
      });
      return () => wechat.exchangePhoneCode(code);
    },
  },
];

describe('the simulated server', () => {
  test('says who logged in, and its session key is not handed on', async () => {
    const person = somebody();
    const code = await simulator.loginCode(person);
    expect(await wechat.exchangeLoginCode(code)).toEqual({
      openid: await simulator.openid(person),
      unionid: null,
    });
  });

  test('draws a code', async () => {
    const picture = await wechat.createMiniProgramCode({
      scene: 'K7Yw2nQ_-.~',
      page: 'pages/home/index',
      width: 280,
      environment: 'release',
    });
    expect(picture.subarray(1, 4).toString('latin1')).toBe('PNG');
  });

  test('draws a code of a page that only a version on trial has', async () => {
    const page = 'pages/certificate/index';
    const code = { scene: 'a', page, width: 430 } as const;
    await wechat.createMiniProgramCode({ ...code, environment: 'trial' });
    expect(await failure(wechat.createMiniProgramCode({ ...code, environment: 'release' }))).toMatchObject({
      kind: 'configuration',
      errcode: 41030,
    });
  });

  test('judges words', async () => {
    const openid = await simulator.openid(somebody());
    const check = (content: string) => wechat.checkText({ openid, scene: 'comment', content });
    expect(await check('修得很好')).toMatchObject({
      suggest: 'pass',
      label: 100,
      traceId: expect.any(String),
    });
    expect(await check('一句坏话')).toMatchObject({ suggest: 'risky', label: 20006 });
  });

  test('takes a picture to check, and gives the number under which its result will come', async () => {
    const call = await CALLS[3]!.prepare();
    expect(await call()).toEqual({ traceId: expect.stringMatching(/^[\da-f-]+$/) });
  });

  test('brings a message to the person, once for one consent', async () => {
    const call = await CALLS[4]!.prepare();
    await call();
    const { messages } = await simulator.control<{ messages: unknown[] }>('GET', 'messages');
    expect(messages.at(-1)).toMatchObject({ fields: { thing1: '网点已更正' }, state: 'formal' });
    expect(await failure(call())).toMatchObject({ kind: 'not-subscribed', errcode: 43101 });
  });

  test('gives the phone number that a person let us have', async () => {
    const call = await CALLS[5]!.prepare();
    expect(await call()).toEqual({ phoneNumber: '13900000000' });
    expect(await failure(call())).toMatchObject({ kind: 'code' });
  });
});

describe.each(CALLS)('when WeChat fails, $name', ({ name, path, repeatable, needsToken, prepare }) => {
  const arrived = async () => (await simulator.calls(path)).length;

  const LOST: [string, PlannedFault, string][] = [
    ['an answer that does not come', { kind: 'hang' }, 'time-out'],
    ['a connection cut in the middle of the answer', { kind: 'cut' }, 'network'],
    ['HTTP 502', { kind: 'status', status: 502 }, 'gateway'],
    ['an answer that is not JSON', { kind: 'not-json' }, 'unreadable'],
  ];

  if (repeatable) {
    test.each(LOST)('is asked again after %s, and then well', async (_what, fault) => {
      const call = await prepare();
      const before = await arrived();
      await simulator.fail(path, fault);
      await call();
      expect(await arrived()).toBe(before + 2);
    });
  } else {
    test.each(LOST)('is not asked again after %s: it may have arrived', async (_what, fault, reason) => {
      const call = await prepare();
      const before = await arrived();
      await simulator.fail(path, fault);
      const error = await failure(call());
      expect(error).toBeInstanceOf(WeChatUnavailable);
      expect(error).toMatchObject({ call: name, reason, mayHaveArrived: true });
      expect(await arrived()).toBe(before + 1);
    });
  }

  test.each(LOST)(
    'says so when it goes on with %s, and does not ask for ever',
    async (_what, fault, reason) => {
      const call = await prepare();
      const before = await arrived();
      await simulator.fail(path, fault, 5);
      expect(await failure(call())).toMatchObject({ call: name, reason });
      expect(await arrived()).toBe(before + (repeatable ? QUICK.attempts : 1));
    },
  );

  test('is asked again when the system is busy: nothing was done', async () => {
    const call = await prepare();
    await simulator.fail(path, { kind: 'errcode', errcode: -1 }, 2);
    await call();
  });

  test('says so when the system stays busy', async () => {
    const call = await prepare();
    await simulator.fail(path, { kind: 'errcode', errcode: -1 }, 3);
    const error = await failure(call());
    expect(error).toBeInstanceOf(WeChatUnavailable);
    expect(error).toMatchObject({ call: name, reason: 'busy' });
  });

  test.each<[number, RefusalKind]>([
    [45009, 'quota'],
    [45011, 'quota'],
    [40029, 'code'],
    [40226, 'blocked-person'],
    [43101, 'not-subscribed'],
    [40003, 'unknown-person'],
    [61010, 'absent-person'],
    [47003, 'request'],
    [40037, 'configuration'],
    [99999, 'other'],
  ])('is not asked again when refused by %d, and says that it is %s', async (errcode, kind) => {
    const call = await prepare();
    const before = await arrived();
    await simulator.fail(path, { kind: 'errcode', errcode });
    const error = await failure(call());
    expect(error).toBeInstanceOf(WeChatRefused);
    expect(error).toMatchObject({ call: name, errcode, kind });
    expect(await arrived()).toBe(before + 1);
  });

  if (needsToken) {
    test.each(['expire', 'replace'])(
      'is asked once more, and well, after WeChat %ss the token',
      async (act) => {
        const call = await prepare();
        await wechat.createMiniProgramCode({
          scene: 'a',
          page: 'pages/home/index',
          width: 430,
          environment: 'release',
        });
        const [before, tokens] = [await arrived(), (await simulator.calls(TOKEN)).length];
        await simulator.control('POST', `access-tokens/${act}`);
        await call();
        expect(await arrived()).toBe(before + 2);
        expect(await simulator.calls(TOKEN)).toHaveLength(tokens + 1);
      },
    );

    test('gives up when the fresh token is refused too', async () => {
      const call = await prepare();
      const before = await arrived();
      await simulator.fail(path, { kind: 'errcode', errcode: 42001 }, 5);
      // The second token comes by force, which has its limits: either way the call is not asked a third time.
      const error = await failure(call());
      expect([WeChatRefused.name, WeChatUnavailable.name]).toContain((error as Error).name);
      expect((await arrived()) - before).toBeLessThanOrEqual(2);
    });
  }

  test('tells no secret, code, token or openid in its errors', async () => {
    const call = await prepare();
    for (const fault of [
      { kind: 'cut' },
      { kind: 'status', status: 500 },
      { kind: 'errcode', errcode: 40003 },
    ] as PlannedFault[]) {
      await simulator.fail(path, fault, 3);
      const error = (await failure(call())) as Error;
      await simulator.control('DELETE', 'faults');
      const sent = (await simulator.calls(path)).at(-1);
      const told = JSON.stringify([error, error.message, error.stack, String(error.cause), ...warnings]);
      const { js_code, access_token, secret } = sent?.query ?? {};
      const { touser, openid, code } = sent?.body ?? {};
      for (const kept of [js_code, access_token, secret, touser, openid, code]) {
        if (kept !== undefined) expect(told).not.toContain(kept);
      }
    }
  });
});

describe('what WeChat would refuse anyway', () => {
  const CODE = { scene: 'a', page: 'pages/home/index', width: 430, environment: 'release' } as const;

  test.each([
    ['a scene of 33 characters', { ...CODE, scene: 'a'.repeat(33) }],
    ['a scene with a percent sign', { ...CODE, scene: '50%' }],
    ['a page with a slash in front', { ...CODE, page: '/pages/home/index' }],
    ['a page with a query', { ...CODE, page: 'pages/home/index?a=1' }],
    ['a code that is too small', { ...CODE, width: 100 }],
  ])('is not even asked: %s', async (_what, code) => {
    expect(await failure(wechat.createMiniProgramCode(code))).toBeInstanceOf(RangeError);
  });

  test('is not even asked: a text of 2,501 characters', async () => {
    const text = { openid: 'o', scene: 'comment', content: '字'.repeat(2_501) } as const;
    expect(await failure(wechat.checkText(text))).toBeInstanceOf(RangeError);
  });
});

test('without an app id every call says so', async () => {
  const none = connect({ ...simulator.settings, appId: null, appSecret: null });
  expect(await failure(none.exchangeLoginCode('a'))).toBeInstanceOf(WeChatNotConfigured);
  expect(await failure(none.exchangePhoneCode('a'))).toBeInstanceOf(WeChatNotConfigured);
});
