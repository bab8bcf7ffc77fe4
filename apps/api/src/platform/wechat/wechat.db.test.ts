import type { Simulator } from './testing/simulator.js';
import { somebody, startWeChatBench, type WeChatBench } from './testing/wechat-bench.js';
import { CALLS } from './testing/wechat-calls.js';
import { WeChatNotConfigured } from './wechat.errors.js';

let bench: WeChatBench;
let simulator: Simulator;

beforeAll(async () => {
  bench = await startWeChatBench();
  ({ simulator } = bench);
});

afterEach(() => simulator.control('DELETE', 'faults'));

afterAll(() => bench?.stop());

const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => {
      throw new Error('it should have failed');
    },
    (error: unknown) => error,
  );

const prepared = async (name: string) => CALLS.find((call) => call.name === name)!.prepare(bench);

describe('the simulated server', () => {
  test('says who logged in, and its session key is not handed on', async () => {
    const person = somebody();
    const code = await simulator.loginCode(person);
    expect(await bench.wechat.exchangeLoginCode(code)).toEqual({
      openid: await simulator.openid(person),
      unionid: null,
    });
  });

  test('draws a code', async () => {
    const picture = await bench.wechat.createMiniProgramCode({
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
    await bench.wechat.createMiniProgramCode({ ...code, environment: 'trial' });
    expect(
      await failure(bench.wechat.createMiniProgramCode({ ...code, environment: 'release' })),
    ).toMatchObject({
      kind: 'configuration',
      errcode: 41030,
    });
  });

  test('judges words', async () => {
    const openid = await simulator.openid(somebody());
    const check = (content: string) => bench.wechat.checkText({ openid, scene: 'comment', content });
    expect(await check('修得很好')).toMatchObject({
      suggest: 'pass',
      label: 100,
      traceId: expect.any(String),
    });
    expect(await check('一句坏话')).toMatchObject({ suggest: 'risky', label: 20006 });
  });

  test('takes a picture to check, and gives the number under which its result will come', async () => {
    const call = await prepared('mediaCheckAsync');
    expect(await call()).toEqual({ traceId: expect.stringMatching(/^[\da-f-]+$/) });
  });

  test('brings a message to the person, once for one consent', async () => {
    const call = await prepared('subscribeMessage.send');
    await call();
    const { messages } = await simulator.control<{ messages: unknown[] }>('GET', 'messages');
    expect(messages.at(-1)).toMatchObject({ fields: { thing1: '网点已更正' }, state: 'formal' });
    expect(await failure(call())).toMatchObject({ kind: 'not-subscribed', errcode: 43101 });
  });

  test('gives the phone number that a person let us have', async () => {
    const call = await prepared('getPhoneNumber');
    expect(await call()).toEqual({ phoneNumber: '13900000000' });
    expect(await failure(call())).toMatchObject({ kind: 'code' });
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
    expect(await failure(bench.wechat.createMiniProgramCode(code))).toBeInstanceOf(RangeError);
  });

  test('is not even asked: a text of 2,501 characters', async () => {
    const text = { openid: 'o', scene: 'comment', content: '字'.repeat(2_501) } as const;
    expect(await failure(bench.wechat.checkText(text))).toBeInstanceOf(RangeError);
  });
});

test('without an app id every call says so', async () => {
  const none = bench.connect({ ...simulator.settings, appId: null, appSecret: null });
  expect(await failure(none.exchangeLoginCode('a'))).toBeInstanceOf(WeChatNotConfigured);
  expect(await failure(none.exchangePhoneCode('a'))).toBeInstanceOf(WeChatNotConfigured);
});
