import { newIdempotencyKey, type StaffRole } from '@jiweibao/shared';
import { addStaff } from '../../accounts/testing/add-account.js';
import { type AppWithWeChat, startAppWithWeChat } from '../../platform/wechat/testing/app-with-wechat.js';
import { complaint, tipOff } from '../intake/testing/filings.js';

const CITY = '1301';
const BUREAU = '130104';
const NEIGHBOUR = '130102';
const ADDRESS = '石家庄市桥西区演示路1号';
const CHINESE_SENTENCE = /[一-鿿].*。$/;
const ALL = [
  'consumer_case',
  'case_party',
  'case_clock',
  'case_event',
  'case_delivery',
  'case_message',
  'idempotency_key',
];

let api: AppWithWeChat;
const people: Record<string, Awaited<ReturnType<typeof addStaff>>> = {};

beforeAll(async () => {
  api = await startAppWithWeChat();
  const add = async (name: string, bureauCode: string, ...roles: StaffRole[]) => {
    people[name] = await addStaff(api.app, { bureauCode, roles });
  };
  await add('intake', BUREAU, 'intake');
  await add('handler', BUREAU, 'handler');
  await add('administrator', BUREAU, 'administrator');
  await add('neighbour', NEIGHBOUR, 'handler');
  await add('city', CITY, 'supervisor');
});
beforeEach(async () => {
  for (const table of ALL) await rows(`DELETE FROM ${table}`);
});
afterAll(() => api?.stop());

const rows = (sql: string, values: unknown[] = []) => api.database.dataSource.query(sql, values);
const daysAgo = (days: number) => new Date(api.clock.now().getTime() - days * 24 * 60 * 60 * 1000);

/** What a clerk writes down of a call about a business of 桥西区. */
function registration(changes: object = {}) {
  const { noticeKinds: _none, ...filing } = complaint({
    respondent: { name: '演示快修部', phone: null, address: ADDRESS },
    divisionCode: null,
    occurredOn: null,
  });
  return { ...filing, channel: 'phone', receivedAt: null, externalNumber: null, ...changes };
}

function clue(changes: object = {}) {
  const { kinds, violationKinds, requests } = tipOff();
  return registration({ kinds, violationKinds, requests, ...changes });
}

function register(who: string, payload: object, headers: Record<string, string> = {}) {
  return api.app.inject({
    method: 'POST',
    url: '/api/v1/staff/case-filings',
    payload,
    headers: { ...people[who]!.headers, 'idempotency-key': newIdempotencyKey(), ...headers },
  });
}

async function registered(who: string, payload: object) {
  const reply = await register(who, payload);
  expect([reply.statusCode, reply.json().detail]).toEqual([201, undefined]);
  return reply.json();
}

describe('what came by phone', () => {
  test('is a case of who is competent, with its number, why, until when, and a code to read out that opens it', async () => {
    const reply = await register('intake', registration());
    expect([reply.statusCode, reply.headers['cache-control']]).toEqual([201, 'no-store']);
    const { cases, queryCode } = reply.json();
    expect(cases).toEqual([
      {
        id: expect.stringMatching(/^[\w-]{22}$/),
        number: expect.stringMatching(/^\d{15}$/),
        kind: 'complaint',
        bureauName: '石家庄市桥西区市场监督管理局',
        routingReason: expect.stringMatching(CHINESE_SENTENCE),
        answerBy: expect.objectContaining({ rule: expect.stringMatching(CHINESE_SENTENCE) }),
        visible: true,
      },
    ]);
    const opened = await api.app.inject({
      method: 'POST',
      url: '/api/v1/case-sessions',
      payload: { number: cases[0].number, queryCode },
    });
    expect(opened.statusCode).toBe(201);
    const [row] = await rows(
      'SELECT channel, holder_code AS holder, consumer_id AS consumer FROM consumer_case',
    );
    expect(row).toEqual({ channel: 'phone', holder: BUREAU, consumer: null });
    const [event] = await rows('SELECT act, actor_kind AS kind, actor_id AS who FROM case_event');
    expect(event).toEqual({ act: 'file', kind: 'staff', who: people.intake!.accountId });
    const trail = await rows('SELECT actor_id AS who FROM audit_entry WHERE act = ? AND subject_id = ?', [
      'fileCase',
      cases[0].id,
    ]);
    expect(trail).toEqual([{ who: people.intake!.accountId }]);
  });

  test('sent twice is one case with one code; under the same key it cannot say something else, or come by another door', async () => {
    const key = { 'idempotency-key': newIdempotencyKey() };
    const first = await register('intake', registration(), key);
    expect((await register('intake', registration(), key)).json()).toEqual(first.json());
    expect((await register('intake', registration({ channel: 'window' }), key)).statusCode).toBe(422);
    expect(await rows('SELECT COUNT(*) AS n FROM consumer_case')).toEqual([{ n: 1 }]);
  });

  test('can be registered on form 一, and a clue on form 二, with what was said', async () => {
    const complaintCase = (await registered('intake', registration())).cases[0];
    const clueCase = (await registered('intake', clue())).cases[0];
    for (const [{ id }, form] of [
      [complaintCase, 1],
      [clueCase, 2],
    ]) {
      const reply = await api.app.inject({
        method: 'POST',
        url: `/api/v1/staff/cases/${id}/documents`,
        payload: { form },
        headers: { ...people.intake!.headers, 'idempotency-key': newIdempotencyKey() },
      });
      expect([form, reply.statusCode]).toEqual([form, 201]);
    }
  });

  test('both at once are two linked cases', async () => {
    const { cases } = await registered(
      'handler',
      registration({ kinds: ['complaint', 'tipOff'], violationKinds: ['overRepair'] }),
    );
    expect(cases.map(({ kind }: { kind: string }) => kind)).toEqual(['complaint', 'tipOff']);
  });
});

describe('whose it is', () => {
  test('the routing says, not who took the call: a neighbour hears that it went on, and cannot open it', async () => {
    const { cases } = await registered('neighbour', registration());
    expect(cases[0]).toMatchObject({ bureauName: '石家庄市桥西区市场监督管理局', visible: false });
  });

  test('of two competent bureaus it is the one that received it', async () => {
    // The business is in one county by its address, the visit was in another.
    const two = registration({ divisionCode: NEIGHBOUR });
    const [own] = (await registered('handler', two)).cases;
    const [neighbours] = (await registered('neighbour', two)).cases;
    expect(own.bureauName).toContain('桥西区');
    expect(neighbours.bureauName).toContain('长安区');
  });

  test('nobody of this province, for a business outside of it; nothing is kept', async () => {
    const respondent = { name: '演示公司', phone: null, address: '北京市朝阳区演示路1号' };
    const reply = await register('intake', registration({ respondent }));
    expect([reply.statusCode, reply.json().code]).toEqual([422, 'outside-province']);
    expect(await rows('SELECT COUNT(*) AS n FROM consumer_case')).toEqual([{ n: 0 }]);
  });
});

describe('a letter', () => {
  test('that came weeks ago counts from that day, under the rules of that day', async () => {
    const receivedAt = daysAgo(40);
    const reply = await registered(
      'intake',
      registration({ channel: 'letter', receivedAt: receivedAt.toISOString() }),
    );
    expect(reply.receivedAt).toBe(receivedAt.toISOString());
    const [clock] = await rows('SELECT started_on AS day, due_on AS due FROM case_clock');
    const day = new Date(receivedAt.getTime() + 8 * 60 * 60 * 1000).toISOString().slice(0, 10);
    expect(clock.day).toBe(day);
    expect(reply.cases[0].answerBy.on).toBe(clock.due);
    expect(clock.due < api.clock.today()).toBe(true);
    expect(reply.cases[0].number.startsWith(day.replaceAll('-', ''))).toBe(true);
  });

  test('without a phone is taken by its address, and two of them are not one person', async () => {
    const complainant = { name: '演示李四', phone: null, address: '演示小区1号' };
    const payload = registration({ channel: 'letter', complainant });
    const [first] = (await registered('handler', payload)).cases;
    await registered('handler', payload);
    expect(
      await rows('SELECT DISTINCT phone_sealed AS sealed, phone_index AS found FROM case_party'),
    ).toEqual([{ sealed: null, found: null }]);
    const page = await api.app.inject({
      method: 'GET',
      url: `/api/v1/staff/cases/${first.id}/history`,
      headers: people.handler!.headers,
    });
    expect(page.json()).toMatchObject({
      complainant: null,
      complainantUnknown: '没有留电话，认不出以前来过没有。',
    });
  });
});

describe('a number of the national platform', () => {
  const from12315 = (changes: object = {}) =>
    registration({ channel: 'platform12315', externalNumber: 'YS202611240001', ...changes });

  test('stands for one complaint and one tip-off: who may see it is told our number, who may not is told nothing of it', async () => {
    const [first] = (await registered('handler', from12315())).cases;
    const again = await register('city', from12315());
    expect([again.statusCode, again.json().code]).toEqual([409, 'external-number-taken']);
    expect(again.json().errors[0]).toMatchObject({
      field: 'externalNumber',
      detail: expect.stringContaining(first.number),
    });
    const elsewhere = await register('neighbour', from12315());
    expect(elsewhere.statusCode).toBe(409);
    expect(elsewhere.json().detail).toMatch(CHINESE_SENTENCE);
    expect(elsewhere.body).not.toContain(first.number);
    expect(elsewhere.body).not.toContain('桥西');
    await registered('handler', clue({ channel: 'platform12315', externalNumber: 'YS202611240001' }));
    expect(await rows('SELECT COUNT(*) AS n FROM consumer_case')).toEqual([{ n: 2 }]);
  });

  test('registered by two at once is one case', async () => {
    const replies = await Promise.all(
      ['handler', 'intake', 'city', 'neighbour'].map((who) => register(who, from12315())),
    );
    expect(replies.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409, 409, 409]);
    expect(await rows('SELECT COUNT(*) AS n FROM case_event')).toEqual([{ n: 1 }]);
  });
});

describe('what is refused leaves nothing', () => {
  test.each<[field: string, body: object]>([
    ['channel', registration({ channel: 'miniProgram' })],
    ['channel', registration({ channel: null })],
    ['receivedAt', registration({ receivedAt: '昨天' })],
    ['receivedAt', registration({ receivedAt: '2026-06-31T08:00:00Z' })],
    ['receivedAt', registration({ receivedAt: '2999-01-01T08:00:00Z' })],
    ['receivedAt', registration({ receivedAt: '2020-01-01T08:00:00Z' })],
    ['externalNumber', registration({ channel: 'platform12315' })],
    ['externalNumber', registration({ externalNumber: '1'.repeat(41) })],
    ['complainant.name', registration({ complainant: { name: '', phone: '031155500001', address: null } })],
    ['complainant.phone', registration({ complainant: { name: '演示张三', phone: null, address: null } })],
    ['complainant', registration({ complainant: '张三' })],
    ['anonymous', registration({ anonymous: true, complainant: null })],
    ['violationKinds', clue({ violationKinds: [] })],
    ['facts', registration({ facts: '短' })],
    ['noticeKinds', registration({ noticeKinds: ['ended'] })],
    ['divisionCode', registration({ divisionCode: '110101' })],
  ])('%s', async (field, body) => {
    const reply = await register('intake', body);
    expect(reply.statusCode).toBe(400);
    const { errors } = reply.json();
    expect(errors.map((error: { field: string }) => error.field)).toEqual([field]);
    expect(errors[0].detail).toMatch(CHINESE_SENTENCE);
    expect(await rows('SELECT COUNT(*) AS n FROM consumer_case')).toEqual([{ n: 0 }]);
  });

  test('who has no such task, who did not log in, and a page that is not ours', async () => {
    expect((await register('administrator', registration())).statusCode).toBe(403);
    expect((await register('intake', registration(), { cookie: '' })).statusCode).toBe(401);
    expect((await register('intake', registration(), { origin: 'https://evil.example' })).statusCode).toBe(
      403,
    );
    expect(await rows('SELECT COUNT(*) AS n FROM consumer_case')).toEqual([{ n: 0 }]);
  });
});
