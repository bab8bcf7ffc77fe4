import type { StaffRole } from '@jiweibao/shared';
import { addStaff } from '../../accounts/testing/add-account.js';
import { BlindIndex } from '../../platform/crypto/blind-index.js';
import { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { newPublicId } from '../../platform/public-id.js';
import { type AppWithWeChat, startAppWithWeChat } from '../../platform/wechat/testing/app-with-wechat.js';
import { CaseFixtures, type GivenCase } from '../testing/case-fixtures.js';

const CITY = '1301';
const BUREAU = '130104';
const NEIGHBOUR = '130102';
const PHONE = '03115550001';
const CHINESE_SENTENCE = /[一-鿿].*。$/;
const TABLES = ['consumer_case', 'case_party', 'case_event', 'case_delivery', 'audit_entry'];

let api: AppWithWeChat;
let fixtures: CaseFixtures;
const people: Record<string, Awaited<ReturnType<typeof addStaff>>> = {};

beforeAll(async () => {
  api = await startAppWithWeChat();
  fixtures = new CaseFixtures(api.app.get(FieldCipher), api.app.get(BlindIndex));
  const add = async (name: string, bureauCode: string, ...roles: StaffRole[]) => {
    people[name] = await addStaff(api.app, { bureauCode, roles });
  };
  await add('intake', BUREAU, 'intake');
  await add('handler', BUREAU, 'handler');
  await add('supervisor', BUREAU, 'supervisor');
  await add('administrator', BUREAU, 'administrator');
  await add('neighbour', NEIGHBOUR, 'handler', 'supervisor');
  await add('city', CITY, 'handler', 'supervisor');
});
beforeEach(async () => {
  for (const table of TABLES) await rows(`DELETE FROM ${table}`);
});
afterAll(() => api?.stop());

const rows = (sql: string, values: unknown[] = []) => api.database.dataSource.query(sql, values);
const daysAgo = (days: number) => new Date(api.clock.now().getTime() - days * 24 * 60 * 60 * 1000);

/** A case of somebody else about another business, unless told otherwise. */
async function add(given: Partial<GivenCase> = {}): Promise<string> {
  const row = await fixtures.add(api.database.dataSource.manager, {
    holderCode: BUREAU,
    respondentName: `演示别家${newPublicId()}`,
    receivedAt: daysAgo(10),
    party: { name: '演示李四', phone: '03115550002', address: null },
    ...given,
  });
  return row.id;
}

const somebody = { name: '演示张三', phone: PHONE, address: null };
const shop = { respondentName: '演示·快修部（总店）' };

const ask = (who: string, body: object) =>
  api.app.inject({
    method: 'POST',
    url: '/api/v1/staff/case-duplicates',
    payload: body,
    headers: people[who]!.headers,
  });
const get = (who: string, path: string) =>
  api.app.inject({ method: 'GET', url: `/api/v1/staff/cases/${path}`, headers: people[who]!.headers });

interface Told {
  id: string;
  likelihood: string;
  reasons: string[];
}

async function found(who: string, body: object): Promise<Told[]> {
  const reply = await ask(who, body);
  expect([reply.statusCode, reply.json().detail]).toEqual([200, undefined]);
  return reply.json().cases;
}
const described = (changes: object = {}) => ({
  personPhone: '0311-555 0001',
  respondent: { name: '演示快修部 总店', phone: null },
  ...changes,
});
const ids = (cases: Told[]) => cases.map(({ id }) => id);

describe('likely duplicates of what is being registered', () => {
  test('are the same person about the same business first, then either of them, each with why', async () => {
    await add();
    const person = await add({ party: somebody });
    const business = await add({ ...shop, receivedAt: daysAgo(5) });
    const both = await add({ ...shop, party: somebody, receivedAt: daysAgo(80) });
    const cases = await found('intake', described());
    expect(ids(cases)).toEqual([both, business, person]);
    expect(cases.map(({ likelihood }) => likelihood)).toEqual(['likely', 'possible', 'possible']);
    for (const reason of cases.flatMap(({ reasons }) => reasons)) expect(reason).toMatch(CHINESE_SENTENCE);
    expect(cases[0]!.reasons).toHaveLength(2);
  });

  test.each<[by: string, given: Partial<GivenCase>, body: object]>([
    ['outlet', { outletId: 'o'.repeat(22) }, { outletId: 'o'.repeat(22) }],
    ['phone', { respondentPhone: '4005550199' }, { respondent: { name: null, phone: '400-555-0199' } }],
    ['name, however written', shop, { respondent: { name: '演示快修部(总店)', phone: null } }],
    ['person', { party: somebody }, { personPhone: '0311 5550001' }],
  ])('are found by %s alone', async (_, given, body) => {
    const id = await add(given);
    await add();
    expect(ids(await found('intake', body))).toEqual([id]);
  });

  test('are of the last 90 days', async () => {
    await add({ ...shop, receivedAt: daysAgo(92) });
    const recent = await add({ ...shop, receivedAt: daysAgo(89) });
    expect(ids(await found('intake', described()))).toEqual([recent]);
  });

  test('are those that the officer may see: not the neighbour’s, and the superior sees both', async () => {
    const here = await add({ ...shop, party: somebody });
    const there = await add({ ...shop, party: somebody, holderCode: NEIGHBOUR });
    expect(ids(await found('intake', described()))).toEqual([here]);
    expect(ids(await found('neighbour', described()))).toEqual([there]);
    expect(ids(await found('city', described())).sort()).toEqual([here, there].sort());
  });

  test('never tell by a phone who gave a clue, but to who may know; by the business they are found as any', async () => {
    const clue = await add({
      ...shop,
      kind: 'tipOff',
      party: somebody,
      assignedAccountId: people.handler!.accountId,
    });
    for (const who of ['handler', 'supervisor']) {
      expect((await found(who, described({ respondent: null })))[0]).toMatchObject({ id: clue });
      expect((await found(who, described()))[0]).toMatchObject({ id: clue, likelihood: 'likely' });
    }
    for (const who of ['intake', 'city']) {
      expect(await found(who, described({ respondent: null }))).toEqual([]);
      const [told] = await found(who, described());
      expect(told).toMatchObject({ id: clue, likelihood: 'possible', reasons: ['对方的名称相同。'] });
    }
  });

  test('hold nothing of people, leave no phone in the trail, and are asked for by who registers', async () => {
    await add({ ...shop, party: somebody });
    const reply = await ask('intake', described());
    expect(reply.headers['cache-control']).toBe('no-store');
    expect(reply.body).not.toMatch(/张三|5550001/);
    const [entry] = await rows("SELECT * FROM audit_entry WHERE act = 'findDuplicates'");
    expect(entry).toMatchObject({
      actor_id: people.intake!.accountId,
      subject_id: BUREAU,
      detail: '{"found":"1"}',
    });
    expect((await ask('administrator', described())).statusCode).toBe(403);
  });

  test.each<[field: string, body: object]>([
    ['personPhone', {}],
    ['personPhone', { personPhone: '——', respondent: { name: ' ', phone: '' } }],
    ['personPhone', { personPhone: '1'.repeat(41) }],
    ['personPhone', { personPhone: 5 }],
    ['outletId', { outletId: "' OR 1=1" }],
    ['respondent', { respondent: '演示' }],
    ['respondent.address', { respondent: { name: '演示', address: '演示' } }],
  ])('cannot be asked for with a faulty %s', async (field, body) => {
    const reply = await ask('intake', body);
    expect([reply.statusCode, reply.json().errors?.[0].field]).toEqual([400, field]);
    expect(reply.json().errors[0].detail).toMatch(CHINESE_SENTENCE);
  });
});

describe('likely duplicates of a case', () => {
  test('are others, without the other half of its own filing', async () => {
    const half = newPublicId();
    const id = await add({ ...shop, party: somebody, linkedCaseId: half });
    await add({ ...shop, id: half, kind: 'tipOff', party: somebody, linkedCaseId: id });
    const other = await add({ ...shop, party: somebody });
    const reply = await get('supervisor', `${id}/duplicates`);
    expect(reply.json().cases).toEqual([expect.objectContaining({ id: other, likelihood: 'likely' })]);
  });

  test('whose informant is confidential are those about the same business only', async () => {
    const clue = await add({ ...shop, kind: 'tipOff', party: somebody });
    await add({ party: somebody });
    const business = await add({ ...shop, party: somebody });
    const cases = (await get('city', `${clue}/duplicates`)).json().cases;
    expect(cases).toEqual([expect.objectContaining({ id: business, likelihood: 'possible' })]);
    expect((await get('supervisor', `${clue}/duplicates`)).json().cases).toHaveLength(2);
  });
});

describe('how often they were here before', () => {
  const none = { complaint: 0, tipOff: 0 };

  test('is counted by kind, in all and in the last year, without the case itself and what came after it', async () => {
    const half = newPublicId();
    const id = await add({ ...shop, party: somebody, linkedCaseId: half });
    await add({ ...shop, id: half, kind: 'tipOff', party: somebody, linkedCaseId: id });
    await add({ ...shop, party: somebody, receivedAt: daysAgo(400) });
    await add({ party: somebody, receivedAt: daysAgo(30) });
    await add({ ...shop, kind: 'tipOff', receivedAt: daysAgo(30) });
    await add({ ...shop, party: somebody, receivedAt: daysAgo(1) });
    const reply = await get('handler', `${id}/history`);
    expect([reply.statusCode, reply.headers['cache-control']]).toEqual([200, 'no-store']);
    expect(reply.json()).toEqual({
      complainant: { inAll: { complaint: 2, tipOff: 0 }, lastYear: { complaint: 1, tipOff: 0 } },
      complainantUnknown: null,
      respondent: { inAll: { complaint: 1, tipOff: 1 }, lastYear: { complaint: 0, tipOff: 1 } },
      scope: expect.stringContaining('石家庄市桥西区市场监督管理局'),
    });
  });

  test('lies within the scope of who looks, and names no case', async () => {
    const id = await add({ ...shop, party: somebody });
    const there = await add({ ...shop, party: somebody, holderCode: NEIGHBOUR, receivedAt: daysAgo(20) });
    const own = await get('handler', `${id}/history`);
    expect(own.json()).toMatchObject({ complainant: { inAll: none }, respondent: { inAll: none } });
    const above = await get('city', `${id}/history`);
    const once = { complaint: 1, tipOff: 0 };
    expect(above.json()).toMatchObject({ complainant: { inAll: once }, respondent: { inAll: once } });
    expect(above.body).not.toContain(there);
  });

  test('tells nothing of an informant to who may not know them, be it of this case or of an earlier one', async () => {
    const earlier = await add({
      kind: 'tipOff',
      party: somebody,
      receivedAt: daysAgo(20),
      assignedAccountId: people.handler!.accountId,
    });
    const complaintId = await add({ party: somebody });
    const counted = async (who: string, id: string) => (await get(who, `${id}/history`)).json();
    expect((await counted('handler', complaintId)).complainant.inAll).toEqual({ complaint: 0, tipOff: 1 });
    expect((await counted('intake', complaintId)).complainant.inAll).toEqual(none);
    const hidden = await counted('intake', earlier);
    expect(hidden).toMatchObject({ complainant: null, complainantUnknown: '举报人对您保密，不统计。' });
    expect((await counted('supervisor', earlier)).complainant.inAll).toEqual(none);
    const anonymous = await add({ kind: 'tipOff', party: null });
    expect(await counted('supervisor', anonymous)).toMatchObject({
      complainant: null,
      complainantUnknown: '匿名举报，不知道是谁。',
    });
  });

  test('is in the trail, and is not for the neighbour, nor for who only administers', async () => {
    const id = await add({ ...shop, party: somebody });
    for (const path of [`${id}/history`, `${id}/duplicates`]) {
      expect((await get('neighbour', path)).statusCode).toBe(404);
      expect((await get('administrator', path)).statusCode).toBe(403);
    }
    expect((await get('handler', `${encodeURIComponent('演示')}/history`)).statusCode).toBe(404);
    expect(await rows('SELECT 1 FROM audit_entry')).toEqual([]);
    await get('city', `${id}/history`);
    const [entry] = await rows("SELECT * FROM audit_entry WHERE act = 'readHistory'");
    expect(entry).toMatchObject({
      actor_id: people.city!.accountId,
      bureau_code: CITY,
      subject_id: id,
      detail: '{"complainant":"counted"}',
    });
  });
});
