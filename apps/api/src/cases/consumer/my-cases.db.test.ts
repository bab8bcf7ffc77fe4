import { newIdempotencyKey } from '@jiweibao/shared';
import type { EntityManager } from 'typeorm';
import { addStaff } from '../../accounts/testing/add-account.js';
import { BlindIndex } from '../../platform/crypto/blind-index.js';
import { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { type AppWithWeChat, startAppWithWeChat } from '../../platform/wechat/testing/app-with-wechat.js';
import { complaint } from '../intake/testing/filings.js';
import { CaseMessages } from '../notices/case-messages.js';
import { CaseFixtures } from '../testing/case-fixtures.js';

let api: AppWithWeChat;
let addresses = 0;

beforeAll(async () => {
  api = await startAppWithWeChat();
  await addStaff(api.app, { bureauCode: '130102', roles: ['handler'] });
});
afterAll(() => api?.stop());

interface Sent {
  method: 'GET' | 'POST';
  payload?: object;
  headers?: Record<string, string>;
  address?: string;
}

function send(path: string, { method, payload, headers = {}, address }: Sent) {
  addresses += 1;
  const remoteAddress = address ?? `192.0.2.${addresses % 256}`;
  return api.app.inject({ method, url: `/api/v1/${path}`, payload, headers, remoteAddress });
}
const get = (path: string, headers: Record<string, string> = {}) => send(path, { method: 'GET', headers });
const post = (path: string, payload: object, headers: Record<string, string> = {}, address?: string) =>
  send(path, { method: 'POST', payload, headers, ...(address && { address }) });
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const inTransaction = <Result>(work: (manager: EntityManager) => Promise<Result>) =>
  api.database.dataSource.transaction(work);

async function logIn(person: string): Promise<Record<string, string>> {
  const reply = await post('consumer-sessions', { code: await api.simulator.loginCode(person) });
  return bearer(reply.json().token);
}

async function file(headers: Record<string, string> = {}, changes: object = {}) {
  const reply = await post('case-filings', complaint(changes), {
    'idempotency-key': newIdempotencyKey(),
    ...headers,
  });
  expect(reply.statusCode).toBe(201);
  return reply.json();
}

const openBy = (number: string, queryCode: string, address?: string) =>
  post('case-sessions', { number, queryCode }, {}, address);

describe('a query code', () => {
  test('opens both cases of its filing for two hours, and no other', async () => {
    const { cases, queryCode } = await file(
      {},
      { kinds: ['complaint', 'tipOff'], violationKinds: ['overRepair'] },
    );
    const other = await file();
    const opened = await openBy(cases[1].number, queryCode.toLowerCase().replaceAll('-', ' '));
    expect(opened.statusCode).toBe(201);
    expect(opened.headers['cache-control']).toBe('no-store');
    const session = bearer(opened.json().token);
    const mine = (await get('my-cases', session)).json();
    expect(mine.items.map(({ id }: { id: string }) => id).sort()).toEqual(
      cases.map(({ id }: { id: string }) => id).sort(),
    );
    for (const { id } of cases) expect((await get(`my-cases/${id}`, session)).statusCode).toBe(200);
    expect((await get(`my-cases/${other.cases[0].id}`, session)).statusCode).toBe(404);
    expect((await get('my-messages', session)).json().items).toHaveLength(2);
    const kept = JSON.stringify(await api.database.dataSource.query('SELECT * FROM case_session'));
    expect(kept).not.toContain(opened.json().token.slice(5));

    api.clock.advanceDays(2.1 / 24);
    const over = await get('my-cases', session);
    api.clock.advanceDays(-2.1 / 24);
    expect([over.statusCode, over.json().code]).toEqual([401, 'session-expired']);
  });

  test('that is wrong is told like a number that is not there', async () => {
    const { cases, queryCode } = await file();
    const { cases: ofConsumer } = await file(await logIn('甲'));
    const wrong = await openBy(cases[0].number, 'AAAA-AAAA-AAAA');
    const others = await openBy((await file()).cases[0].number, queryCode);
    const without = await openBy(ofConsumer[0].number, queryCode);
    const nonsense = await openBy(cases[0].number, '什么');
    for (const reply of [wrong, others, without, nonsense]) {
      expect(reply.statusCode).toBe(404);
      expect(reply.json()).toEqual(wrong.json());
    }
    expect((await openBy('123', queryCode)).json().errors[0].field).toBe('number');
  });

  test('can be tried ten times by one client at one number, and still be used by another', async () => {
    const { cases, queryCode } = await file();
    const { number } = cases[0];
    for (let tried = 0; tried < 10; tried += 1) {
      expect((await openBy(number, 'AAAA-AAAA-AAAA', '198.51.100.1')).statusCode).toBe(404);
    }
    const held = await openBy(number, queryCode, '198.51.100.1');
    expect(held.statusCode).toBe(429);
    expect(Number(held.headers['retry-after'])).toBeGreaterThan(0);
    expect((await openBy(number, queryCode, '198.51.100.2')).statusCode).toBe(201);
  });

  test('opens nothing of a consumer or of a bureau', async () => {
    const { cases, queryCode } = await file();
    const session = bearer((await openBy(cases[0].number, queryCode)).json().token);
    const remove = { method: 'DELETE' as const, url: '/api/v1/consumers/me', headers: session };
    expect((await api.app.inject(remove)).statusCode).toBe(401);
    expect((await get('staff-sessions/current', session)).statusCode).not.toBe(200);
    expect((await get('my-cases', bearer(`case_${'A'.repeat(43)}`))).statusCode).toBe(401);
    expect((await get('my-cases')).statusCode).toBe(401);
  });
});

describe('a consumer', () => {
  test('sees their own case, with what comes next and by when, and nobody else sees it', async () => {
    const [mine, others] = [await logIn('乙'), await logIn('丙')];
    const { cases } = await file(mine, { requests: ['other'], requestText: '演示要求' });
    const { id, number, answerBy } = cases[0];
    const reply = await get(`my-cases/${id}`, mine);
    expect(reply.json()).toMatchObject({
      id,
      number,
      kind: 'complaint',
      state: 'received',
      bureauName: expect.stringContaining('长安区'),
      deadline: { kind: 'decideAcceptance', on: answerBy.on, paused: false, overdue: false },
      nextStep: expect.stringMatching(/。$/),
      facts: '师傅上门修空调，收了三百元，第二天还是不制冷。',
      requestText: '演示要求',
      complainant: { name: '演***', phone: '0311****0001' },
      bureaus: [{ name: expect.any(String), receivedOn: expect.any(String) }],
      events: [{ seq: 1, act: 'file', by: 'me' }],
      acts: expect.arrayContaining(['supplement', 'withdraw']),
      documents: [],
      files: [],
      unreadCount: 1,
    });
    expect((await get(`my-cases/${id}`, others)).statusCode).toBe(404);
    expect((await get('my-cases', others)).json().items).toEqual([]);
    expect((await get('my-messages', others)).json()).toEqual({
      items: [],
      unreadCount: 0,
      nextCursor: null,
    });
    expect((await get('my-cases/没有', mine)).statusCode).toBe(404);
  });

  test('pages through many cases, the newest first, each once', async () => {
    const session = await logIn('丁');
    const { cases } = await file(session);
    const [{ consumer_id: consumerId }] = await api.database.dataSource.query(
      'SELECT consumer_id FROM consumer_case WHERE id = ?',
      [cases[0].id],
    );
    const fixtures = new CaseFixtures(api.app.get(FieldCipher), api.app.get(BlindIndex));
    const receivedAt = new Date('2026-05-05T01:02:03.456Z');
    const given = Array.from({ length: 44 }, () => ({
      holderCode: '130102',
      consumerId,
      receivedAt,
      ruleSet: 'no-121',
    }));
    await inTransaction((manager) => fixtures.addAll(manager, given));
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: { items: { id: string }[]; nextCursor: string | null } = (
        await get(`my-cases${cursor && `?cursor=${cursor}`}`, session)
      ).json();
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(seen[0]).toBe(cases[0].id);
    expect(new Set(seen).size).toBe(45);
    expect(seen).toHaveLength(45);
    expect((await get('my-cases?cursor=nonsense', session)).statusCode).toBe(400);
  });

  test('finds each message in the list, whether or not WeChat told it, and marks only their own as read', async () => {
    const [mine, others] = [await logIn('戊'), await logIn('己')];
    const { cases } = await file(mine);
    const messages = api.app.get(CaseMessages, { strict: false });
    await inTransaction((manager) =>
      messages.add(manager, { caseId: cases[0].id, kind: 'decision', words: '您的投诉已经受理。' }),
    );
    const { items, unreadCount } = (await get('my-messages', mine)).json();
    expect(unreadCount).toBe(2);
    expect(items.map(({ kind }: { kind: string }) => kind).sort()).toEqual(['decision', 'received']);
    const received = items.find(({ kind }: { kind: string }) => kind === 'received');
    expect(received.words).toContain(cases[0].number);
    const ids = items.map(({ id }: { id: string }) => id);
    expect((await post('my-messages/read', { ids }, others)).statusCode).toBe(204);
    expect((await get('my-messages', mine)).json().unreadCount).toBe(2);
    expect((await post('my-messages/read', { ids: ids.slice(0, 1) }, mine)).statusCode).toBe(204);
    expect((await get('my-messages', mine)).json().unreadCount).toBe(1);
  });

  test('is told by WeChat as often as they agreed for their own case, three times at most, each consent once', async () => {
    const [mine, others] = [await logIn('庚'), await logIn('辛')];
    const { cases } = await file(mine);
    const path = `my-cases/${cases[0].id}/notice-consents`;
    const agree = (session: Record<string, string>, key = newIdempotencyKey(), kinds = ['decision']) =>
      post(path, { kinds }, { 'idempotency-key': key, ...session });
    const unused = async () => {
      const rows = await api.database.dataSource.query(
        'SELECT kind, unused FROM case_notice_consent WHERE case_id = ?',
        [cases[0].id],
      );
      return Object.fromEntries(
        rows.map(({ kind, unused }: { kind: string; unused: number }) => [kind, unused]),
      );
    };

    const key = newIdempotencyKey();
    expect((await agree(mine, key)).statusCode).toBe(204);
    expect((await agree(mine, key)).statusCode).toBe(204);
    expect(await unused()).toEqual({ decision: 1 });
    for (let again = 0; again < 4; again += 1) await agree(mine);
    expect((await agree(mine, newIdempotencyKey(), ['ended', 'materials'])).statusCode).toBe(204);
    expect(await unused()).toEqual({ decision: 3, ended: 1, materials: 1 });

    expect((await agree(others)).statusCode).toBe(404);
    expect((await agree({})).statusCode).toBe(401);
    for (const kinds of [[], ['decision', 'decision'], ['nothing']]) {
      expect((await agree(mine, newIdempotencyKey(), kinds)).statusCode).toBe(400);
    }
    expect((await post(path, { kinds: ['decision'] }, mine)).statusCode).toBe(400);
    expect(await unused()).toEqual({ decision: 3, ended: 1, materials: 1 });
  });

  test('who came by a query code cannot be told by WeChat', async () => {
    const { cases, queryCode } = await file();
    const session = bearer((await openBy(cases[0].number, queryCode)).json().token);
    const headers = { 'idempotency-key': newIdempotencyKey(), ...session };
    const reply = await post(`my-cases/${cases[0].id}/notice-consents`, { kinds: ['ended'] }, headers);
    expect([reply.statusCode, reply.json().code]).toEqual([403, 'notice-needs-wechat']);
  });
});

test('whoever filed a case reads how to reach the bureau that has it, as it is told now', async () => {
  const headers = await logIn('要打电话的人');
  const { cases } = await file(headers);
  const read = async () => (await get(`my-cases/${cases[0].id}`, headers)).json().bureauContact;
  expect(await read()).toBeNull();
  const keeper = await addStaff(api.app, { bureauCode: '13', roles: ['administrator'] });
  const changed = await api.app.inject({
    method: 'PUT',
    url: '/api/v1/staff/bureaus/130102/contact',
    headers: keeper.headers,
    payload: { phone: '0311-5550 0101', address: '演示路1号', openingHours: null, seenVersion: 0 },
  });
  expect(changed.statusCode).toBe(200);
  expect(await read()).toMatchObject({ phone: '0311-5550 0101', address: '演示路1号' });
});
