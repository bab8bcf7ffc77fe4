import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { DATABASE_SCHEMA } from '../../../migrations/database-schema.js';
import { Clock } from '../../clock.js';
import { FieldCipher } from '../../crypto/field-cipher.js';
import { newFieldKeys } from '../../crypto/testing/field-keys.js';
import { createDataSource } from '../../data-source.js';
import { Gate } from '../../testing/gate.js';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.js';
import { Simulator } from '../testing/simulator.js';
import { WeChatRefused, WeChatUnavailable } from '../wechat.errors.js';
import { WeChatHttp } from '../wechat-http.js';
import { AccessTokenRepository } from './access-token.repository.js';
import { AccessTokens } from './access-tokens.js';
import { accessTokenFetcher } from './fetch-access-token.js';

const TOKEN = '/cgi-bin/stable_token';
const TIMES = { leaseMilliseconds: 3_000, waitMilliseconds: 5_000, pollMilliseconds: 5 };
const keys = newFieldKeys('k1');

class MovableClock extends Clock {
  date = '2026-11-24';
  now(): Date {
    return new Date(`${this.date}T12:00:00+08:00`);
  }
}

let database: TestDatabase;
let simulator: Simulator;
let clock: MovableClock;
/** Two processes: each with connections of its own. */
let sources: ReturnType<typeof createDataSource>[];
let first: AccessTokens;
let second: AccessTokens;

function process(
  at: number,
  more: Partial<typeof TIMES & { secret: string; keys: typeof keys; source: DataSource }> = {},
) {
  const appId = simulator.settings.appId as string;
  const appSecret = more.secret ?? (simulator.settings.appSecret as string);
  const http = new WeChatHttp(simulator.origin, 1_000);
  const fetch = accessTokenFetcher(http, { appId, appSecret }, { attempts: 1, pauseMilliseconds: 1 });
  const cipher = new FieldCipher(more.keys ?? keys);
  return new AccessTokens(appId, () => more.source ?? sources[at]!, cipher, clock, fetch, {
    ...TIMES,
    ...more,
  });
}

const set = (assignments: string) =>
  database.dataSource.query(`UPDATE wechat_access_token SET ${assignments}`);
const remaining = (seconds: number) => set(`good_until = TIMESTAMPADD(SECOND, ${seconds}, UTC_TIMESTAMP(3))`);
const asked = async () => (await simulator.calls(TOKEN)).length;
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => error,
  );

beforeAll(async () => {
  Logger.overrideLogger(false);
  database = await createTestDatabase(DATABASE_SCHEMA);
  sources = [0, 1].map(() => createDataSource(database.url, { entities: [], migrations: [] }));
  await Promise.all(sources.map((source) => source.initialize()));
});

beforeEach(async () => {
  simulator = await Simulator.start();
  clock = new MovableClock();
  await database.dataSource.query('DELETE FROM wechat_access_token');
  first = process(0);
  second = process(1);
});

afterEach(() => simulator.stop());

afterAll(async () => {
  await Promise.all(sources.map((source) => source.destroy()));
  await database.drop();
});

describe('the access token', () => {
  test('is fetched once, however many ask at once in two processes', async () => {
    await simulator.fail(TOKEN, { kind: 'slow', milliseconds: 100 });
    const askers = [first, second].flatMap((tokens) => Array.from({ length: 25 }, () => tokens.good()));
    const tokens = new Set(await Promise.all(askers));
    expect(tokens.size).toBe(1);
    expect(await asked()).toBe(1);
  });

  test('is renewed once after a refusal that two processes met at the same time', async () => {
    const old = await first.good();
    await simulator.control('POST', 'access-tokens/expire');
    const askers = [first, second].flatMap((tokens) => Array.from({ length: 25 }, () => tokens.good(old)));
    const tokens = new Set(await Promise.all(askers));
    expect(tokens.size).toBe(1);
    expect(tokens).not.toContain(old);
    expect(await asked()).toBe(2);
  });

  test('is not fetched again by a process that looked before it came and took the lease after', async () => {
    const gate = new Gate();
    const looked = new Gate();
    const { manager } = sources[1]!;
    const query = async (statement: string, parameters: unknown[]) => {
      if (statement.includes('SET lease_holder = ?')) {
        looked.open();
        await gate.opened;
      }
      return manager.query(statement, parameters);
    };
    const late = process(1, { source: { manager: { query } } as unknown as DataSource }).good();
    await looked.opened;
    const token = await first.good();
    gate.open();
    expect(await late).toBe(token);
    expect(await asked()).toBe(1);
  });

  test('is shared, and nobody reads it in the table', async () => {
    const token = await first.good();
    expect(await second.good()).toBe(token);
    expect(await asked()).toBe(1);
    expect(
      JSON.stringify(await database.dataSource.query('SELECT * FROM wechat_access_token')),
    ).not.toContain(token);
  });

  test('is fetched anew when the keys that it was encrypted under are gone', async () => {
    await first.good();
    await process(1, { keys: newFieldKeys('k2') }).good();
    expect(await asked()).toBe(2);
  });

  test('is renewed when it is due, by one; the other goes on with the old meanwhile', async () => {
    const old = await first.good();
    await simulator.control('POST', 'access-tokens/expire');
    await remaining(200);
    await simulator.fail(TOKEN, { kind: 'slow', milliseconds: 500 });
    const renewed = first.good();
    while ((await asked()) < 2) await second.good();
    expect(await second.good()).toBe(old);
    const fresh = await renewed;
    expect(fresh).not.toBe(old);
    expect(await second.good()).toBe(fresh);
    expect(await asked()).toBe(2);
  });

  test('is used while it is good, when WeChat gives no new one', async () => {
    const old = await first.good();
    await remaining(200);
    await simulator.fail(TOKEN, { kind: 'status', status: 502 });
    expect(await first.good()).toBe(old);
  });

  test('is not used any more so near its end that a call might come too late', async () => {
    await first.good();
    await remaining(20);
    await simulator.fail(TOKEN, { kind: 'status', status: 502 });
    expect(await failure(first.good())).toBeInstanceOf(WeChatUnavailable);
  });

  test.each(['hang', 'cut', 'not-json'] as const)(
    'is not to be had when WeChat fails (%s), and next time it is',
    async (kind) => {
      await simulator.fail(TOKEN, { kind });
      const failing = process(0, { leaseMilliseconds: 60_000 });
      expect(await failure(failing.good())).toMatchObject({ call: 'getStableAccessToken' });
      // Nobody waits for the lease of the one who failed.
      expect(await second.good()).toEqual(expect.any(String));
    },
  );

  test('is refused to a wrong secret, in an error that does not tell the secret', async () => {
    const error = await failure(process(0, { secret: 'a-wrong-secret' }).good());
    expect(error).toBeInstanceOf(WeChatRefused);
    expect(error).toMatchObject({ kind: 'configuration', errcode: 40125 });
    expect(String(error)).not.toContain('a-wrong-secret');
  });
});

describe('a lease', () => {
  test('of a process that died is waited out, no longer', async () => {
    await first.good();
    await set(`token = NULL, lease_holder = 'dead', lease_until = TIMESTAMPADD(SECOND, 1, UTC_TIMESTAMP(3))`);
    expect(await second.good()).toEqual(expect.any(String));
  });

  test('that lasts longer than anybody waits ends in a clear error', async () => {
    await first.good();
    await set(`token = NULL, lease_holder = 'slow', lease_until = TIMESTAMPADD(HOUR, 1, UTC_TIMESTAMP(3))`);
    expect(await failure(process(1, { waitMilliseconds: 100 }).good())).toMatchObject({
      reason: 'access-token',
      mayHaveArrived: false,
    });
  });

  test('that ran out lets its late holder overwrite nothing', async () => {
    await first.good();
    const row = new AccessTokenRepository(sources[0]!.manager, simulator.settings.appId as string);
    expect(await row.takeLease('early', 5_000)).toBe(true);
    expect(await row.takeLease('other', 5_000)).toBe(false);
    await set('lease_until = UTC_TIMESTAMP(3)');
    expect(await row.takeLease('late', 5_000)).toBe(true);
    expect(await row.keep('early', 'early-token', 1_000)).toBe(false);
    await row.endLease('early');
    expect(await row.keep('late', 'late-token', 1_000)).toBe(true);
    expect(await row.read()).toMatchObject({ token: 'late-token', leased: false });
  });
});

describe('a token that WeChat refuses and gives out all the same', () => {
  const forced = async () =>
    (await simulator.calls(TOKEN)).filter(({ body }) => body?.force_refresh === true).length;
  const apart = () => set('forced_at = TIMESTAMPADD(MINUTE, -2, UTC_TIMESTAMP(3))');

  test('is replaced by force, once, though two processes met it', async () => {
    const old = await first.good();
    const tokens = new Set(await Promise.all([first.good(old), second.good(old), first.good(old)]));
    expect(tokens.size).toBe(1);
    expect(tokens).not.toContain(old);
    expect(await forced()).toBe(1);
  });

  test('is not replaced twice within a minute, nor oftener than five times a day', async () => {
    let token = await first.good(await first.good());
    expect(await failure(first.good(token))).toMatchObject({ reason: 'access-token' });
    expect(await forced()).toBe(1);
    for (let time = 2; time <= 5; time += 1) {
      await apart();
      // The simulator's own half minute is not what is tried here.
      await simulator.control('POST', 'clock', { advanceSeconds: 60 });
      token = await first.good(token);
    }
    await apart();
    expect(await failure(first.good(token))).toMatchObject({ reason: 'access-token' });
    expect(await forced()).toBe(5);

    clock.date = '2026-11-25';
    await simulator.control('POST', 'clock', { advanceSeconds: 60 });
    expect(await first.good(token)).not.toBe(token);
    expect(await forced()).toBe(6);
  });
});
