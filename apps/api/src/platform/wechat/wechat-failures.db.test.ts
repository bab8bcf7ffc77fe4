import type { RefusalKind } from './errcodes.js';
import type { PlannedFault, Simulator } from './testing/simulator.js';
import { QUICK, startWeChatBench, type WeChatBench } from './testing/wechat-bench.js';
import { CALLS } from './testing/wechat-calls.js';
import { WeChatRefused, WeChatUnavailable } from './wechat.errors.js';

const TOKEN = '/cgi-bin/stable_token';

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
      const call = await prepare(bench);
      const before = await arrived();
      await simulator.fail(path, fault);
      await call();
      expect(await arrived()).toBe(before + 2);
    });
  } else {
    test.each(LOST)('is not asked again after %s: it may have arrived', async (_what, fault, reason) => {
      const call = await prepare(bench);
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
      const call = await prepare(bench);
      const before = await arrived();
      await simulator.fail(path, fault, 5);
      expect(await failure(call())).toMatchObject({ call: name, reason });
      expect(await arrived()).toBe(before + (repeatable ? QUICK.attempts : 1));
    },
  );

  test('is asked again when the system is busy: nothing was done', async () => {
    const call = await prepare(bench);
    await simulator.fail(path, { kind: 'errcode', errcode: -1 }, 2);
    await call();
  });

  test('says so when the system stays busy', async () => {
    const call = await prepare(bench);
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
    const call = await prepare(bench);
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
        const call = await prepare(bench);
        await bench.wechat.createMiniProgramCode({
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
      const call = await prepare(bench);
      const before = await arrived();
      await simulator.fail(path, { kind: 'errcode', errcode: 42001 }, 5);
      // The second token comes by force, which has its limits: either way the call is not asked a third time.
      const error = await failure(call());
      expect([WeChatRefused.name, WeChatUnavailable.name]).toContain((error as Error).name);
      expect((await arrived()) - before).toBeLessThanOrEqual(2);
    });
  }

  test('tells no secret, code, token or openid in its errors', async () => {
    const call = await prepare(bench);
    for (const fault of [
      { kind: 'cut' },
      { kind: 'status', status: 500 },
      { kind: 'errcode', errcode: 40003 },
    ] as PlannedFault[]) {
      await simulator.fail(path, fault, 3);
      const error = (await failure(call())) as Error;
      await simulator.control('DELETE', 'faults');
      const sent = (await simulator.calls(path)).at(-1);
      const told = JSON.stringify([
        error,
        error.message,
        error.stack,
        String(error.cause),
        ...bench.warnings,
      ]);
      const { js_code, access_token, secret } = sent?.query ?? {};
      const { touser, openid, code } = sent?.body ?? {};
      for (const kept of [js_code, access_token, secret, touser, openid, code]) {
        if (kept !== undefined) expect(told).not.toContain(kept);
      }
    }
  });
});
