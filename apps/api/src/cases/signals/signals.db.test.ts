import { addStaff } from '../../accounts/testing/add-account.js';
import { BlindIndex } from '../../platform/crypto/blind-index.js';
import { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { retentionRule } from '../../platform/retention/retention-rules.js';
import { type AppWithWeChat, startAppWithWeChat } from '../../platform/wechat/testing/app-with-wechat.js';
import { CaseFixtures, type GivenCase } from '../testing/case-fixtures.js';
import type { NumberSignalEntity } from './number-signal.entity.js';
import { NumberSignalRepository } from './number-signal.repository.js';
import { NumberSignals } from './number-signals.js';
import { SignalSweep } from './signal-sweep.js';

const KEPT_DAYS = retentionRule('numberSignals').kept!.amount;

const COUNTY = '130123';
const NEIGHBOUR = '130102';
/** Of another city. */
const ELSEWHERE = '130202';
const UNLISTED = '4005550199';
const WARNED = '4005550201';
const OFFICIAL = '4005550101';

type LoggedIn = Awaited<ReturnType<typeof addStaff>>;

let api: AppWithWeChat;
let fixtures: CaseFixtures;
let county: LoggedIn;
let neighbour: LoggedIn;
let city: LoggedIn;
let province: LoggedIn;

beforeAll(async () => {
  api = await startAppWithWeChat();
  fixtures = new CaseFixtures(api.app.get(FieldCipher), api.app.get(BlindIndex));
});
afterAll(() => api?.stop());
afterEach(async () => {
  await flush();
  await query('DELETE FROM number_signal');
  await query('DELETE FROM consumer_case');
});

let clients = 0;
/** One that no other test had. */
const newClient = () => `198.51.${Math.floor(++clients / 250)}.${clients % 250}`;
const query = (sql: string, values: unknown[] = []) => api.database.dataSource.query(sql, values);
const flush = () => api.app.get(NumberSignals, { strict: false }).flush();
const check = (parameters: string, remoteAddress = newClient()) =>
  api.app.inject({ url: `/api/v1/phone-check?${parameters}`, remoteAddress });
const rows = async () => {
  await flush();
  return query(
    `SELECT number, brand_id AS brandId, county_code AS countyCode, kind, count FROM number_signal ORDER BY number, brand_id, county_code`,
  );
};
const add = (...signals: Partial<NumberSignalEntity>[]) =>
  new NumberSignalRepository(api.database.dataSource.manager).add(
    signals.map((given) => ({
      number: UNLISTED,
      brandId: '',
      countyCode: COUNTY,
      day: api.clock.today(),
      kind: 'unlisted',
      count: 5,
      ...given,
    })),
  );
const addCase = (given: Partial<GivenCase> = {}) =>
  fixtures.add(api.database.dataSource.manager, {
    holderCode: COUNTY,
    ruleSet: 'no-121',
    respondentPhone: UNLISTED,
    ...given,
  });
const seenBy = async ({ headers }: LoggedIn, parameters = '') => {
  const reply = await api.app.inject({ url: `/api/v1/staff/number-signals${parameters}`, headers });
  expect(reply.statusCode).toBe(200);
  return reply.json().items;
};

describe('a check of a doubtful number', () => {
  test('is counted by number, brand, county and kind, once a client and day', async () => {
    const client = newClient();
    for (let times = 0; times < 3; times += 1) {
      expect(
        (await check(`number=${UNLISTED}&brandId=brand-yunling&divisionCode=130123100`, client)).statusCode,
      ).toBe(200);
    }
    await check(`number=${UNLISTED}&brandId=brand-yunling&divisionCode=${COUNTY}`);
    await check(`number=${UNLISTED}&divisionCode=1301`);
    await check(`number=${WARNED}`, client);
    expect(await rows()).toEqual([
      { number: UNLISTED, brandId: '', countyCode: '', kind: 'unlisted', count: 1 },
      { number: UNLISTED, brandId: 'brand-yunling', countyCode: COUNTY, kind: 'unlisted', count: 2 },
      { number: WARNED, brandId: 'brand-yunling', countyCode: '', kind: 'warned', count: 1 },
    ]);
  });

  test('counts again the next day, beside what was counted before', async () => {
    const client = newClient();
    await check(`number=${UNLISTED}`, client);
    await flush();
    api.clock.advanceDays(1);
    await check(`number=${UNLISTED}`, client);
    expect(await rows()).toMatchObject([{ count: 1 }, { count: 1 }]);
    await check(`number=${UNLISTED}`);
    expect((await rows()).map(({ count }: { count: number }) => count).sort()).toEqual([1, 2]);
  });

  test('among several is counted too, each number once', async () => {
    const url = `/api/v1/phone-checks?numbers=${UNLISTED},${OFFICIAL},${WARNED},${UNLISTED}`;
    await api.app.inject({ url, remoteAddress: newClient() });
    expect(await rows()).toMatchObject([
      { number: UNLISTED, count: 1 },
      { number: WARNED, count: 1 },
    ]);
  });

  test.each([
    ['official', `number=${OFFICIAL}`],
    ['another brand’s', `number=${OFFICIAL}&brandId=brand-beichuan`],
    ['a public line', 'number=12315'],
    ['no number at all', 'number=abc'],
  ])('is none when the number is %s', async (_, parameters) => {
    await check(parameters);
    expect(await rows()).toEqual([]);
  });

  test('leaves nothing of the client behind', async () => {
    const client = newClient();
    await check(`number=${UNLISTED}`, client);
    await flush();
    const columns = await query('SELECT * FROM number_signal');
    expect(Object.keys(columns[0]).sort()).toEqual([
      'brand_id',
      'count',
      'county_code',
      'day',
      'kind',
      'number',
    ]);
    expect(api.log.join('\n')).not.toContain(client);
  });
});

test('counts of two processes that are written at once add up', async () => {
  const source = () => api.database.dataSource;
  const processes = [0, 1].map(() => new NumberSignals(source, api.clock));
  for (const signals of processes) {
    for (let number = 0; number < 1_200; number += 1) {
      signals.hear(
        { number: `40055${number}`, kind: 'unlisted', brandId: null, divisionCode: null },
        '192.0.2.1',
      );
    }
  }
  await Promise.all(processes.map((signals) => signals.flush()));
  expect(
    await query('SELECT MIN(count) AS least, MAX(count) AS most, COUNT(*) AS numbers FROM number_signal'),
  ).toEqual([{ least: 2, most: 2, numbers: 1_200 }]);
});

describe('somebody of a bureau', () => {
  // Later than the days that went by above, which end sessions.
  beforeAll(async () => {
    [county, neighbour, city, province] = (await Promise.all(
      [COUNTY, NEIGHBOUR, '1301', '13'].map((bureauCode) =>
        addStaff(api.app, { bureauCode, roles: ['handler'] }),
      ),
    )) as [LoggedIn, LoggedIn, LoggedIn, LoggedIn];
  });

  test('sees the numbers of their own region, by how often they were met', async () => {
    await add(
      { brandId: 'brand-yunling' },
      { countyCode: NEIGHBOUR, number: '4005550198', count: 9 },
      { countyCode: ELSEWHERE, number: '4005550197', count: 20 },
      { countyCode: '', number: '4005550196', count: 30 },
      { number: WARNED, kind: 'warned', count: 1 },
    );
    const numbers = async (who: LoggedIn) =>
      (await seenBy(who)).map(({ number }: { number: string }) => number);
    expect(await numbers(county)).toEqual([UNLISTED, WARNED]);
    expect(await numbers(neighbour)).toEqual(['4005550198']);
    expect(await numbers(city)).toEqual(['4005550198', UNLISTED, WARNED]);
    expect(await numbers(province)).toEqual(['4005550196', '4005550197', '4005550198', UNLISTED, WARNED]);
    expect((await seenBy(county))[0]).toEqual({
      number: UNLISTED,
      display: '400-555-0199',
      unlistedChecks: 5,
      warnedChecks: 0,
      cases: 0,
      brands: [],
    });
  });

  test('sees how many cases were filed about a number, of those that they may see', async () => {
    await addCase();
    await addCase({ holderCode: NEIGHBOUR });
    await add({ count: 1 });
    const cases = async (who: LoggedIn) => (await seenBy(who)).map((each: { cases: number }) => each.cases);
    expect(await cases(county)).toEqual([1]);
    expect(await cases(neighbour)).toEqual([1]);
    expect(await cases(city)).toEqual([2]);
  });

  test('sees neither registered numbers nor those that hardly anybody checked, nor what is too long ago', async () => {
    await add(
      { number: OFFICIAL, count: 100 },
      { number: '4005550198', count: 2 },
      { number: '4005550197', day: '2020-01-01', count: 100 },
    );
    await addCase({ respondentPhone: OFFICIAL });
    await addCase({ respondentPhone: '4005550196', receivedAt: new Date('2020-01-01T02:00:00Z') });
    expect(await seenBy(county)).toEqual([]);
    await add({ number: '4005550198', count: 1 });
    expect(await seenBy(county)).toMatchObject([{ number: '4005550198', unlistedChecks: 3 }]);
  });

  test('of a station is told whose it is, and a period that is none is refused', async () => {
    const station = await addStaff(api.app, { bureauCode: '130123100', roles: ['handler'] });
    const reply = await api.app.inject({ url: '/api/v1/staff/number-signals', headers: station.headers });
    expect([reply.statusCode, reply.json().code]).toEqual([403, 'signals-for-bureaus']);
    for (const days of ['0', '367', 'x', '1.5']) {
      const url = `/api/v1/staff/number-signals?days=${days}`;
      expect((await api.app.inject({ url, headers: county.headers })).statusCode).toBe(400);
    }
    expect((await api.app.inject({ url: '/api/v1/staff/number-signals' })).statusCode).toBe(401);
  });
});

test('counts go when they are too old, and no sooner', async () => {
  const daysAgo = (days: number) =>
    new Date(Date.parse(api.clock.today()) - days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  await add({ day: daysAgo(KEPT_DAYS) }, { day: daysAgo(KEPT_DAYS + 1) });
  await new SignalSweep(() => api.database.dataSource, api.clock).run();
  expect(await query('SELECT day FROM number_signal')).toHaveLength(1);
});
