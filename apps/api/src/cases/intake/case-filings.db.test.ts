import { newIdempotencyKey } from '@jiweibao/shared';
import { addStaff } from '../../accounts/testing/add-account.js';
import { type AppWithWeChat, startAppWithWeChat } from '../../platform/wechat/testing/app-with-wechat.js';
import { RegistryWriter } from '../../registry/registry-writer.js';
import { addOutlet } from '../../registry/testing/registry-fixtures.js';
import { readCaseNumber } from './case-number.js';
import type { Filing } from './filing.js';
import { complaint, tipOff } from './testing/filings.js';

const CHINESE_SENTENCE = /[一-鿿].*。$/;
const ADDRESS = '石家庄市桥西区演示路1号';
const TABLES = ['consumer_case', 'case_party', 'case_clock', 'case_event', 'case_delivery', 'case_message'];
const ALL = [...TABLES, 'case_attachment', 'case_notice_consent', 'outbox_entry', 'idempotency_key'];

let api: AppWithWeChat;
let addresses = 0;

beforeAll(async () => {
  api = await startAppWithWeChat();
  await addStaff(api.app, { bureauCode: '130104', roles: ['handler'] });
});
beforeEach(async () => {
  for (const table of ALL) await rows(`DELETE FROM ${table}`);
});
afterAll(() => api?.stop());

const rows = (sql: string, values: unknown[] = []) => api.database.dataSource.query(sql, values);
const counts = async () =>
  Promise.all(ALL.map(async (table) => Number((await rows(`SELECT COUNT(*) AS n FROM ${table}`))[0].n)));
const NOTHING = ALL.map(() => 0);
/** Routed to the bureau of 桥西区 by the respondent's address. */
const known = (changes: Partial<Filing> = {}) =>
  complaint({ respondent: { name: '演示快修部', phone: '400-555-0199', address: ADDRESS }, ...changes });

function file(payload: object, headers: Record<string, string> = {}) {
  addresses += 1;
  return api.app.inject({
    method: 'POST',
    url: '/api/v1/case-filings',
    payload,
    remoteAddress: `192.0.2.${addresses % 256}`,
    headers: { 'idempotency-key': newIdempotencyKey(), ...headers },
  });
}

async function logIn(person: string): Promise<{ authorization: string }> {
  const code = await api.simulator.loginCode(person);
  const reply = await api.app.inject({ method: 'POST', url: '/api/v1/consumer-sessions', payload: { code } });
  return { authorization: `Bearer ${reply.json().token}` };
}

describe('a complaint', () => {
  test('is told whose it is, why, and by when it is answered, and opens by a code that is kept as an HMAC', async () => {
    const reply = await file(known());
    expect(reply.statusCode).toBe(201);
    expect(reply.headers['cache-control']).toBe('no-store');
    const { receivedAt, cases, queryCode } = reply.json();
    expect(Math.abs(Date.parse(receivedAt) - Date.now())).toBeLessThan(60_000);
    expect(cases).toEqual([
      {
        id: expect.stringMatching(/^[\w-]{22}$/),
        number: expect.stringMatching(/^\d{15}$/),
        kind: 'complaint',
        bureauName: expect.stringContaining('桥西区'),
        routingReason: expect.stringMatching(CHINESE_SENTENCE),
        answerBy: {
          on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
          provisional: expect.any(Boolean),
          rule: expect.stringMatching(CHINESE_SENTENCE),
        },
      },
    ]);
    expect(readCaseNumber(cases[0].number)).toBe(cases[0].number);
    expect(queryCode).toMatch(/^[2-9A-Z]{4}(-[2-9A-Z]{4}){2}$/);
    expect(JSON.stringify(await rows('SELECT * FROM consumer_case'))).not.toContain(
      queryCode.replaceAll('-', ''),
    );
  });

  test('is kept whole: case, party, period, event, desk, message and key, and no word of a person in clear', async () => {
    await file(known({ requestText: '演示要求' }));
    const [row] = await rows('SELECT * FROM consumer_case');
    expect(row).toMatchObject({
      state: 'received',
      channel: 'web',
      holder_code: '130104',
      competent_code: '130104',
      county_code: '130104',
      routing_path: 'address',
      delivery_state: 'delivered',
      respondent_phone: '4005550199',
      event_count: 1,
    });
    expect(await counts()).toEqual([1, 1, 1, 1, 1, 1, 0, 0, 0, 1]);
    const kept = JSON.stringify(await Promise.all(ALL.map((table) => rows(`SELECT * FROM ${table}`))));
    for (const word of ['演示张三', '31155500001', '不制冷', '演示要求']) expect(kept).not.toContain(word);
  });

  test('sent again under its key it is the same complaint, with the same code', async () => {
    const key = { 'idempotency-key': newIdempotencyKey() };
    const first = await file(known(), key);
    const again = await file(known(), key);
    expect(again.statusCode).toBe(201);
    expect(again.json()).toEqual(first.json());
    const { authorization } = await logIn('甲');
    expect((await file(known({ noticeKinds: ['ended'] }), { ...key, authorization })).json()).toEqual(
      first.json(),
    );
    expect((await file(known({ amountFen: 1 }), key)).statusCode).toBe(422);
    expect((await counts())[0]).toBe(1);
  });

  test('sent ten times at once it is one complaint', async () => {
    const key = { 'idempotency-key': newIdempotencyKey() };
    const replies = await Promise.all(Array.from({ length: 10 }, () => file(known(), key)));
    const bodies = replies.filter(({ statusCode }) => statusCode === 201).map((reply) => reply.body);
    expect(new Set(bodies).size).toBe(1);
    expect((await counts())[0]).toBe(1);
  });

  test('of somebody who logged in is theirs, has no code, and its words are checked by WeChat', async () => {
    const reply = await file(known({ noticeKinds: ['received', 'ended'] }), await logIn('乙'));
    expect(reply.json().queryCode).toBeNull();
    const [row] = await rows('SELECT channel, consumer_id, query_code_hmac FROM consumer_case');
    expect(row).toEqual({ channel: 'miniProgram', consumer_id: expect.any(String), query_code_hmac: null });
    expect(await rows('SELECT kind, unused FROM case_notice_consent ORDER BY kind')).toEqual([
      { kind: 'ended', unused: 1 },
      { kind: 'received', unused: 0 },
    ]);
  });

  test('of a place without anybody goes one up, and what nobody can place waits for a person', async () => {
    const away = await file(
      known({ respondent: { name: '演示', phone: null, address: '石家庄市长安区演示路' } }),
    );
    expect(away.statusCode).toBe(201);
    expect((await rows('SELECT competent_code, delivery_state FROM consumer_case'))[0]).toEqual({
      competent_code: '130102',
      delivery_state: 'undelivered',
    });
    await rows('DELETE FROM consumer_case');
    await file(complaint({ divisionCode: null }));
    expect((await rows('SELECT routing_path, county_code FROM consumer_case'))[0]).toEqual({
      routing_path: 'triage',
      county_code: null,
    });
  });

  test('about a registered outlet keeps what the registry says of it', async () => {
    let outletId = '';
    await new RegistryWriter(() => api.database.dataSource).write(async (transaction) => {
      outletId = await addOutlet(transaction, '演示服务站');
    });
    expect((await file(complaint({ outletId, respondent: null }))).statusCode).toBe(201);
    const [row] = await rows('SELECT outlet_id, respondent_name, routing_path FROM consumer_case');
    expect(row).toEqual({ outlet_id: outletId, respondent_name: '演示服务站', routing_path: 'outlet' });
  });
});

test('a complaint and a tip-off at once are two linked cases, each with its own number and period', async () => {
  const reply = await file(known({ kinds: ['tipOff', 'complaint'], violationKinds: ['overRepair'] }));
  const [first, second] = reply.json().cases;
  expect([first.kind, second.kind]).toEqual(['complaint', 'tipOff']);
  expect(first.number).not.toBe(second.number);
  const linked = await rows('SELECT id, linked_case_id AS other FROM consumer_case ORDER BY kind');
  expect(linked).toEqual([
    { id: first.id, other: second.id },
    { id: second.id, other: first.id },
  ]);
  expect(await rows('SELECT kind, state FROM case_clock ORDER BY kind')).toEqual([
    { kind: 'decideAcceptance', state: 'running' },
    { kind: 'decideInvestigation', state: 'running' },
  ]);
  expect((await rows('SELECT DISTINCT query_code_hmac FROM consumer_case')).length).toBe(1);
});

test('an anonymous tip-off has nobody', async () => {
  const reply = await file(tipOff({ anonymous: true, complainant: null }));
  expect(reply.statusCode).toBe(201);
  expect(await rows('SELECT * FROM case_party')).toEqual([]);
});

describe('what is refused leaves nothing', () => {
  test.each<[field: string, body: object]>([
    ['kinds', { ...complaint(), kinds: [] }],
    ['kinds', { ...complaint(), kinds: ['lawsuit'] }],
    ['facts', { ...complaint(), facts: '短' }],
    ['facts', { ...complaint(), facts: `修\u0000${'理'.repeat(20)}` }],
    ['facts', { ...complaint(), facts: 'x'.repeat(6_001) }],
    ['facts', { ...complaint(), facts: ['a'] }],
    ['respondent', { ...complaint(), respondent: null }],
    [
      'respondent.name',
      { ...complaint(), respondent: { name: '长'.repeat(121), phone: null, address: null } },
    ],
    ['respondent.pet', { ...complaint(), respondent: { name: '演示', phone: null, address: null, pet: 1 } }],
    ['complainant.phone', { ...complaint(), complainant: { name: '演示张三', address: null } }],
    ['amountFen', { ...complaint(), amountFen: -1 }],
    ['amountFen', { ...complaint(), amountFen: 1.5 }],
    ['amountFen', { ...complaint(), amountFen: '300' }],
    ['outletId', { ...complaint(), outletId: 'x'.repeat(22) }],
    ['brandId', { ...complaint(), brandId: 'x'.repeat(22) }],
    ['categoryCode', { ...complaint(), categoryCode: 'flying-carpet' }],
    ['divisionCode', { ...complaint(), divisionCode: '110101' }],
    ['fileIds', { ...complaint(), fileIds: Array.from({ length: 10 }, (_, at) => `${at}`.repeat(22)) }],
    ['fileIds', { ...complaint(), fileIds: ['../etc/passwd'] }],
    ['anonymous', { ...complaint(), anonymous: 'yes' }],
    ['consumerId', { ...complaint(), consumerId: 'x'.repeat(22) }],
  ])('%s', async (field, body) => {
    const reply = await file(body);
    expect(reply.statusCode).toBe(400);
    const { errors } = reply.json();
    expect(errors.map((error: { field: string }) => error.field)).toEqual([field]);
    expect(errors[0].detail).toMatch(CHINESE_SENTENCE);
    expect(await counts()).toEqual(NOTHING);
  });

  test('a business outside the province: who to turn to is told', async () => {
    const elsewhere = { name: '演示公司', phone: null, address: '北京市朝阳区演示路1号' };
    const reply = await file(complaint({ respondent: elsewhere, divisionCode: null }));
    expect(reply.statusCode).toBe(422);
    expect(reply.json()).toMatchObject({
      code: 'outside-province',
      detail: expect.stringContaining('12315'),
    });
    expect(await counts()).toEqual(NOTHING);
  });

  test('files that nobody uploaded', async () => {
    const reply = await file(known({ fileIds: ['x'.repeat(22)] }), { 'draft-key': 'A'.repeat(22) });
    expect(reply.statusCode).toBe(422);
    expect(await counts()).toEqual(NOTHING);
  });

  test('no key, a session that is over', async () => {
    expect((await file(known(), { 'idempotency-key': '' })).statusCode).toBe(400);
    expect((await file(known(), { authorization: `Bearer ${'A'.repeat(43)}` })).statusCode).toBe(401);
    expect(await counts()).toEqual(NOTHING);
  });
});

test('the trail, which superiors read, does not tell that a tip-off came from whoever complained beside it', async () => {
  await rows('DELETE FROM audit_entry');
  const both = known({ kinds: ['complaint', 'tipOff'], violationKinds: ['overRepair'] });
  const { cases } = (await file(both, await logIn('庚'))).json();
  const written = await rows('SELECT subject_id AS caseId, actor_id AS actorId FROM audit_entry');
  expect(
    new Map(written.map((each: { caseId: string; actorId: unknown }) => [each.caseId, each.actorId])),
  ).toEqual(
    new Map([
      [cases[0].id, expect.any(String)],
      [cases[1].id, null],
    ]),
  );
});

test('whatever comes after the case fails, nothing of the filing is kept', async () => {
  for (const table of TABLES.slice(1)) {
    await rows(`RENAME TABLE ${table} TO ${table}_away`);
    const reply = await file(known());
    await rows(`RENAME TABLE ${table}_away TO ${table}`);
    expect([table, reply.statusCode]).toEqual([table, 500]);
    expect(await counts()).toEqual(NOTHING);
  }
});
