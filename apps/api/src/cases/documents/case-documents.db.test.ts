import { newIdempotencyKey, type StaffRole } from '@jiweibao/shared';
import { addStaff } from '../../accounts/testing/add-account.js';
import { BlindIndex } from '../../platform/crypto/blind-index.js';
import { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { type AppWithWeChat, startAppWithWeChat } from '../../platform/wechat/testing/app-with-wechat.js';
import type { ActInput } from '../rules/act-input.js';
import { RULE_SETS } from '../rules/rule-sets.js';
import { CaseFixtures, type GivenCase } from '../testing/case-fixtures.js';
import { addDoneAct } from './testing/done-act.js';
import { linesOf } from './testing/read-word-file.js';

const CITY = '1301';
const BUREAU = '130104';
const STATION = '130104001';
const NEIGHBOUR = '130102';
const CHINESE_SENTENCE = /[一-鿿].*。$/;
const HOSTILE = '<script>alert(1)</script>演示';

interface Person {
  accountId: string;
  headers: { cookie: string; origin: string };
}

let api: AppWithWeChat;
let fixtures: CaseFixtures;
const people: Record<string, Person> = {};

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
  await add('station', STATION, 'handler');
  await add('city', CITY, 'handler', 'supervisor');
  await add('neighbour', NEIGHBOUR, 'handler', 'supervisor');
});
afterAll(() => api?.stop());

const manager = () => api.database.dataSource.manager;
const rows = (sql: string, values: unknown[] = []) => api.database.dataSource.query(sql, values);
const newCase = async (given: Partial<GivenCase> = {}) =>
  (await fixtures.add(manager(), { holderCode: BUREAU, ...given })).id;
const done = (caseId: string, input: ActInput, words?: string) =>
  addDoneAct(manager(), api.app.get(FieldCipher), { caseId, input, words });

const get = (who: string, path: string) =>
  api.app.inject({ method: 'GET', url: `/api/v1/staff/cases/${path}`, headers: people[who]!.headers });
const post = (who: string, path: string, payload: object, key = newIdempotencyKey()) =>
  api.app.inject({
    method: 'POST',
    url: `/api/v1/staff/cases/${path}`,
    payload,
    headers: { ...people[who]!.headers, 'idempotency-key': key },
  });
const issue = (who: string, caseId: string, form: number, key?: string) =>
  post(who, `${caseId}/documents`, { form }, key);
const voidIt = (who: string, caseId: string, id: string, reason = '演示：写错了日期') =>
  post(who, `${caseId}/documents/${id}/void`, { reason });

async function issued(who: string, caseId: string, form: number): Promise<string> {
  const reply = await issue(who, caseId, form);
  expect(reply.statusCode).toBe(201);
  return reply.json().id;
}

async function refusedWith(reply: ReturnType<typeof post>, status: number, code: string): Promise<void> {
  const { statusCode, json } = await reply;
  expect([statusCode, json().code]).toEqual([status, code]);
  expect(json().detail).toMatch(CHINESE_SENTENCE);
}

const file = async (who: string, path: string) => {
  const reply = await get(who, path);
  expect(reply.statusCode).toBe(200);
  return (await linesOf(reply.rawPayload)).join('\n');
};

const ON_COMPLAINTS: [form: number, input: ActInput | null, said: string][] = [
  [1, null, '争议的事实'],
  [3, { act: 'routeDown', receiverCode: BUREAU, reportBy: '2026-12-25' }, '石家庄市桥西区'],
  [4, { act: 'requestMaterials', materialsBy: '2026-12-20' }, '2026年12月20日'],
  [5, { act: 'accept' }, '我局决定受理'],
  [6, { act: 'decline', ground: 'tooLate' }, '超过三年'],
  [
    7,
    { act: 'scheduleMediation', on: '2026-12-01', at: '09:30', way: 'onSite', place: '演示调解室' },
    '2026年12月1日 09:30',
  ],
  [8, { act: 'terminate', ground: 'absent' }, '终止调解'],
  [9, { act: 'settle', agreement: '演示协议：退款三百元' }, '演示协议：退款三百元'],
];
const ON_TIP_OFFS: typeof ON_COMPLAINTS = [
  [2, null, '涉嫌违法的线索'],
  [10, { act: 'openInvestigation' }, '我局决定立案调查'],
];

describe('every form of the law is issued with its number, and says in Word and on the page what was done', () => {
  test.each([
    ...ON_COMPLAINTS.map((each) => ['complaint', ...each] as const),
    ...ON_TIP_OFFS.map((each) => ['tipOff', ...each] as const),
  ])('%s, form %i', async (kind, form, input, said) => {
    const caseId = await newCase({ kind, violationKinds: kind === 'tipOff' ? ['overRepair'] : [] });
    if (input !== null) await done(caseId, input);
    const id = await issued('supervisor', caseId, form);
    const [listed] = (await get('supervisor', `${caseId}/documents`)).json().documents;
    expect(listed).toMatchObject({ id, form, state: 'issued', voidedAt: null, voidReason: null });
    expect(listed.number).toMatch(/^石桥西市监[一-鿿]+〔\d{4}〕第\d+号$/);
    const page = await get('supervisor', `${caseId}/documents/${id}/page`);
    const word = await file('supervisor', `${caseId}/documents/${id}/file`);
    for (const text of [page.body, word]) {
      expect(text).toContain(listed.number);
      expect(text).toContain(said);
    }
  });

  test('and the list above is all that the law has', () => {
    const tested = [...ON_COMPLAINTS, ...ON_TIP_OFFS].map(([form]) => form).sort((one, other) => one - other);
    expect(tested).toEqual(RULE_SETS[0]!.forms.map(({ number }) => number));
  });
});

/** The forms of a case that somebody is told they may issue now. */
const issuable = async (who: string, caseId: string): Promise<number[]> => {
  const { forms } = (await get(who, `${caseId}/documents`)).json();
  return forms
    .filter((each: { issuable: boolean }) => each.issuable)
    .map(({ form }: { form: number }) => form);
};

describe('which forms may be issued now', () => {
  test('is said as issuing itself decides, for every form of a case', async () => {
    const caseId = await newCase();
    await done(caseId, { act: 'accept' });
    expect(await issuable('handler', caseId)).toEqual([1, 5]);
    expect(await issuable('city', caseId)).toEqual([]);
    const { forms } = (await get('handler', `${caseId}/documents`)).json();
    for (const { form, issuable: may } of forms) {
      expect([form, (await issue('handler', caseId, form)).statusCode]).toEqual([form, may ? 201 : 409]);
    }
    expect(await issuable('handler', caseId)).toEqual([]);
    const { documents } = (await get('handler', `${caseId}/documents`)).json();
    expect((await get('intake', `${caseId}/documents`)).json().documents[0].mayVoid).toBe(false);
    expect((await get('city', `${caseId}/documents`)).json().documents[0].mayVoid).toBe(false);
    expect(documents[1]).toMatchObject({ form: 5, mayVoid: true });
    await voidIt('handler', caseId, documents[1].id);
    expect(await issuable('handler', caseId)).toEqual([5]);
  });

  test('does not tell who may not know the informant whether there is one', async () => {
    const named = await newCase({ kind: 'tipOff' });
    const anonymous = await newCase({ kind: 'tipOff', party: null });
    const formsOf = async (who: string, caseId: string) =>
      (await get(who, `${caseId}/documents`)).json().forms.map(({ form }: { form: number }) => form);
    expect(await formsOf('handler', named)).toEqual(await formsOf('handler', anonymous));
    expect(await formsOf('supervisor', named)).toContain(10);
    expect(await formsOf('supervisor', anonymous)).not.toContain(10);
  });
});

describe('a document', () => {
  test('stays what it was when the case is changed afterwards', async () => {
    const caseId = await newCase({ respondentName: '演示快修部' });
    const id = await issued('handler', caseId, 1);
    const path = `${caseId}/documents/${id}/page`;
    const before = (await get('handler', path)).body;
    expect(before).toContain('演示快修部');
    await rows("UPDATE consumer_case SET respondent_name = '后来的名字' WHERE id = ?", [caseId]);
    await rows('DELETE FROM case_party WHERE case_id = ?', [caseId]);
    expect((await get('handler', path)).body).toBe(before);
    expect((await get('handler', `${caseId}/document-drafts/1/page`)).body).toContain('后来的名字');
  });

  test('is issued once, however often it is sent, and once for one act', async () => {
    const caseId = await newCase();
    const key = newIdempotencyKey();
    const first = await issue('handler', caseId, 1, key);
    expect((await issue('handler', caseId, 1, key)).json()).toEqual(first.json());
    await refusedWith(issue('handler', caseId, 2, key), 422, 'idempotency-key-reused');
    await refusedWith(issue('handler', caseId, 1), 409, 'document-exists');
    expect((await get('handler', `${caseId}/documents`)).json().documents).toHaveLength(1);
  });

  test('is about what was done, on a case of its kind, to somebody who is known', async () => {
    const complaintId = await newCase();
    await refusedWith(issue('handler', complaintId, 5), 409, 'act-not-done');
    await refusedWith(issue('handler', complaintId, 2), 409, 'form-not-for-case');
    const anonymous = await newCase({ kind: 'tipOff', party: null });
    await done(anonymous, { act: 'openInvestigation' });
    await refusedWith(issue('supervisor', anonymous, 10), 409, 'form-not-for-case');
    expect(
      await rows('SELECT 1 FROM case_document WHERE case_id IN (?)', [[complaintId, anonymous]]),
    ).toEqual([]);
  });

  test('keeps its number when it is void, says so wherever it is read, and a new one gets the next', async () => {
    const caseId = await newCase();
    const id = await issued('handler', caseId, 1);
    expect((await voidIt('handler', caseId, id)).statusCode).toBe(204);
    await refusedWith(voidIt('handler', caseId, id), 409, 'document-void-already');
    await issued('handler', caseId, 1);
    const [first, second] = (await get('handler', `${caseId}/documents`)).json().documents;
    expect(first).toMatchObject({ id, state: 'void', voidReason: '演示：写错了日期' });
    const serial = ({ number }: { number: string }) => Number(/第(\d+)号/.exec(number)![1]);
    expect(serial(second)).toBe(serial(first) + 1);
    const word = await file('handler', `${caseId}/documents/${id}/file`);
    for (const said of ['已经作废', '演示：写错了日期', first.number]) expect(word).toContain(said);
  });

  test('that is a draft has no number, and takes none', async () => {
    const caseId = await newCase();
    const counters = await rows('SELECT * FROM case_document_counter');
    const page = (await get('handler', `${caseId}/document-drafts/5/page`)).body;
    expect(page).toContain('还没有文号');
    expect(page).not.toContain('〔');
    expect(await rows('SELECT * FROM case_document_counter')).toEqual(counters);
    expect((await get('handler', `${caseId}/documents`)).json().documents).toEqual([]);
  });

  test('shows what people wrote as text, under a policy that runs nothing, and no cache keeps it', async () => {
    const caseId = await newCase({ facts: HOSTILE });
    const id = await issued('handler', caseId, 1);
    const page = await get('handler', `${caseId}/documents/${id}/page`);
    expect(page.body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;演示');
    expect(page.body).not.toContain('<script');
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect(page.headers['cache-control']).toBe('no-store');
    expect(await file('handler', `${caseId}/documents/${id}/file`)).toContain(HOSTILE);
  });

  test('is in the trail: issued, read and made void', async () => {
    const caseId = await newCase();
    const id = await issued('handler', caseId, 1);
    await get('city', `${caseId}/documents/${id}/page`);
    await voidIt('supervisor', caseId, id);
    const trail = await rows(
      "SELECT act, actor_id AS who FROM audit_entry WHERE subject_id = ? AND act LIKE '%Document' ORDER BY happened_at",
      [caseId],
    );
    expect(trail).toEqual([
      { act: 'issueDocument', who: people.handler!.accountId },
      { act: 'readDocument', who: people.city!.accountId },
      { act: 'voidDocument', who: people.supervisor!.accountId },
    ]);
  });
});

describe('who may', () => {
  test('issue: the bureau that handles the case, and its station in its name', async () => {
    const caseId = await newCase({ holderCode: STATION });
    const id = await issued('station', caseId, 1);
    const page = (await get('station', `${caseId}/documents/${id}/page`)).body;
    expect(page).toContain('石家庄市桥西区市场监督管理局');
    expect((await voidIt('handler', caseId, id)).statusCode).toBe(204);
    await issued('intake', caseId, 1);
  });

  test('only read: the superior', async () => {
    const caseId = await newCase();
    const id = await issued('handler', caseId, 1);
    expect((await get('city', `${caseId}/documents/${id}/page`)).body).toContain('演示张三');
    await refusedWith(issue('city', caseId, 1), 403, 'document-not-yours');
    await refusedWith(voidIt('city', caseId, id), 403, 'document-not-yours');
  });

  test('make void: not who only registers', async () => {
    const caseId = await newCase();
    const id = await issued('intake', caseId, 1);
    expect((await voidIt('intake', caseId, id)).statusCode).toBe(403);
  });

  test('nothing at all: the neighbour, the administrator, and somebody who did not log in', async () => {
    const caseId = await newCase();
    const id = await issued('handler', caseId, 1);
    const other = await newCase();
    const paths = [`documents`, `documents/${id}/page`, `documents/${id}/file`, `document-drafts/1/page`];
    for (const path of paths) {
      expect([path, (await get('neighbour', `${caseId}/${path}`)).statusCode]).toEqual([path, 404]);
      expect([path, (await get('administrator', `${caseId}/${path}`)).statusCode]).toEqual([path, 403]);
      const nobody = await api.app.inject({ method: 'GET', url: `/api/v1/staff/cases/${caseId}/${path}` });
      expect([path, nobody.statusCode]).toEqual([path, 401]);
    }
    await refusedWith(issue('neighbour', caseId, 1), 404, 'case-not-found');
    await refusedWith(voidIt('neighbour', caseId, id), 404, 'case-not-found');
    // Nor a document under a case that it is not of, nor what is no id at all.
    const none = encodeURIComponent('演示');
    for (const path of [
      `${other}/documents/${id}/page`,
      `${caseId}/documents/${none}/page`,
      `${none}/documents`,
    ]) {
      expect([path, (await get('handler', path)).statusCode]).toEqual([path, 404]);
    }
    await refusedWith(issue('handler', none, 1), 404, 'case-not-found');
    await refusedWith(voidIt('handler', caseId, none), 404, 'document-not-found');
  });

  test('know an informant: who handles the tip-off, and no other of those who read the document', async () => {
    const caseId = await newCase({ kind: 'tipOff', assignedAccountId: people.handler!.accountId });
    await done(caseId, { act: 'openInvestigation' });
    const ids = [await issued('handler', caseId, 2), await issued('handler', caseId, 10)];
    const secrets = /演示张三|03115550001|演示路1号/;
    for (const id of ids) {
      for (const knows of ['handler', 'supervisor']) {
        expect((await get(knows, `${caseId}/documents/${id}/page`)).body).toMatch(secrets);
      }
      for (const other of ['city', 'intake']) {
        const page = (await get(other, `${caseId}/documents/${id}/page`)).body;
        expect(page).toContain('（保密）');
        expect(page).not.toMatch(secrets);
        expect(await file(other, `${caseId}/documents/${id}/file`)).not.toMatch(secrets);
      }
    }
    expect((await get('city', `${caseId}/document-drafts/2/page`)).body).not.toMatch(secrets);
  });
});

test('a form that is none and a reason that is missing are told at their field', async () => {
  const caseId = await newCase();
  for (const form of [0, 11, 1.5, '1', null]) {
    const reply = await post('handler', `${caseId}/documents`, { form });
    expect([form, reply.statusCode, reply.json().errors[0].field]).toEqual([form, 400, 'form']);
  }
  const id = await issued('handler', caseId, 1);
  for (const reason of ['', '  ', 'x'.repeat(201), null]) {
    const reply = await voidIt('handler', caseId, id, reason as string);
    expect([reason, reply.statusCode]).toEqual([reason, 400]);
    expect(reply.json().errors[0]).toMatchObject({
      field: 'reason',
      detail: expect.stringMatching(CHINESE_SENTENCE),
    });
  }
  expect((await get('handler', `${caseId}/document-drafts/none/page`)).statusCode).toBe(409);
});
