import { CASE_KINDS, type CaseKind, type CaseState, newIdempotencyKey } from '@jiweibao/shared';
import { newPublicId } from '../../platform/public-id.js';
import { CaseDesk, COUNTY, type Officer } from '../acts/testing/case-desk.js';
import { photo } from '../files/testing/pictures.js';
import { complaint } from '../intake/testing/filings.js';
import { COMPLAINT_TRANSITIONS } from '../rules/complaint-transitions.js';
import { transitionsOf } from '../rules/transitions.js';

type Headers = Record<string, string>;

let desk: CaseDesk;
let supervisor: Officer;
let addresses = 0;

beforeAll(async () => {
  desk = await CaseDesk.start();
  await desk.officer(COUNTY, 'handler');
  supervisor = await desk.officer(COUNTY, 'supervisor', 'handler');
});
afterAll(() => desk?.stop());

function send(method: 'GET' | 'POST', path: string, headers: Headers = {}, payload?: object) {
  addresses += 1;
  const remoteAddress = `192.0.2.${addresses % 256}`;
  return desk.api.app.inject({ method, url: `/api/v1/${path}`, payload, headers, remoteAddress });
}
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const get = async (path: string, headers: Headers) => (await send('GET', path, headers)).json();

async function logIn(person: string): Promise<Headers> {
  const reply = await send(
    'POST',
    'consumer-sessions',
    {},
    { code: await desk.api.simulator.loginCode(person) },
  );
  return bearer(reply.json().token);
}

async function file(headers: Headers = {}, changes: object = {}) {
  const key = { 'idempotency-key': newIdempotencyKey() };
  return (await send('POST', 'case-filings', { ...key, ...headers }, complaint(changes))).json();
}

const act = (session: Headers, id: string, body: object, more: Headers = {}) =>
  send('POST', `my-cases/${id}/acts`, { 'idempotency-key': newIdempotencyKey(), ...session, ...more }, body);

/** A case of a consumer's that came to be in this state. */
async function caseOf(session: Headers, kind: CaseKind, state: CaseState): Promise<string> {
  const { cases } = await file(session);
  const { consumer_id: consumerId } = await desk.caseRow(cases[0].id);
  return (await desk.addCase({ kind, state, consumerId })).id;
}

describe('its sender', () => {
  const bodies: Record<string, (id: string) => Promise<object>> = {
    supplement: async () => ({ act: 'supplement', words: '演示：补充一句话。' }),
    withdraw: async (id) => ({ act: 'withdraw', seenEventCount: await desk.eventCount(id) }),
    reopen: async (id) => ({
      act: 'reopen',
      ground: 'newEvidence',
      seenEventCount: await desk.eventCount(id),
    }),
    rate: async () => ({ act: 'rate', stars: 5, words: '演示：很好。' }),
  };
  const lines = CASE_KINDS.flatMap((kind) =>
    transitionsOf(kind)
      .filter(({ who }) => who.includes('consumer'))
      .flatMap(({ act, from, to }) =>
        from.map((state) => ({ kind, act, state, to: to === 'stays' ? state : to })),
      ),
  );

  test.each(lines)(
    'may $act a $kind that is $state, which leads to $to',
    async ({ kind, act: name, state, to }) => {
      const session = await logIn('甲');
      const id = await caseOf(session, kind, state);
      expect((await get(`my-cases/${id}`, session)).acts).toContain(name);
      const reply = await act(session, id, await bodies[name]!(id));
      expect([reply.statusCode, reply.json()]).toEqual([201, { eventSeq: 2, state: to }]);
      const { consumer_id: actorId } = await desk.caseRow(id);
      expect(await desk.events(id)).toMatchObject([
        { act: name, toState: to, actorKind: 'consumer', actorId },
      ]);
    },
  );

  test.each(Object.keys(bodies))('may not %s where no table says so', async (name) => {
    const session = await logIn('甲');
    const lawful = COMPLAINT_TRANSITIONS.filter((line) => line.act === name).flatMap(({ from }) => from);
    const state = (['received', 'withdrawn'] as const).find((each) => !lawful.includes(each))!;
    const id = await caseOf(session, 'complaint', state);
    const reply = await act(session, id, await bodies[name]!(id));
    expect([reply.statusCode, reply.json().code]).toEqual([422, 'act-not-lawful']);
    expect(await desk.events(id)).toEqual([]);
  });

  test('supplies words and photos, which stay with the step that brought them', async () => {
    const session = await logIn('乙');
    const { cases } = await file(session);
    const { id } = cases[0];
    await desk.act(supervisor, id, {
      act: 'requestMaterials',
      materialsBy: (await desk.nextActs(supervisor, id)).json().acts[0].days.until,
      words: '请补充发票。',
    });
    const draftKey = newPublicId();
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(await photo())]), '发票.jpg');
    const uploaded = await fetch(`${desk.api.origin}/api/v1/case-files`, {
      method: 'POST',
      body: form,
      headers: { 'draft-key': draftKey },
    });
    const { id: fileId } = (await uploaded.json()) as { id: string };
    const body = { act: 'supplement', words: '这是发票。', fileIds: [fileId] };
    const key = { 'idempotency-key': newIdempotencyKey() };
    const withoutDraft = await act(session, id, body);
    expect([withoutDraft.statusCode, withoutDraft.json().errors[0].field]).toEqual([400, 'Draft-Key']);
    const others = await act(session, id, body, { 'draft-key': newPublicId() });
    expect([others.statusCode, others.json().code]).toEqual([422, 'files-not-usable']);
    expect((await desk.caseRow(id)).state).toBe('materialsRequested');
    const done = await act(session, id, body, { ...key, 'draft-key': draftKey });
    expect(done.json()).toEqual({ eventSeq: 3, state: 'received' });
    const again = await act(session, id, body, { ...key, 'draft-key': draftKey });
    expect([again.statusCode, again.json()]).toEqual([201, done.json()]);
    const { events, files, eventCount } = await get(`my-cases/${id}`, session);
    expect(eventCount).toBe(3);
    expect(files).toMatchObject([{ id: fileId, eventSeq: 3 }]);
    expect(events).toMatchObject([
      { seq: 1, by: 'me' },
      { seq: 2, by: 'bureau', words: expect.stringMatching(/以前补充材料.*请补充发票。$/) },
      { seq: 3, by: 'me', words: '这是发票。' },
    ]);
  });

  test('withdraws what they saw, and not what has become of it meanwhile', async () => {
    const session = await logIn('丙');
    const { cases } = await file(session);
    const { id } = cases[0];
    const { eventCount } = await get(`my-cases/${id}`, session);
    await desk.act(supervisor, id, { act: 'accept' });
    const stale = await act(session, id, { act: 'withdraw', seenEventCount: eventCount });
    expect([stale.statusCode, stale.json().code]).toEqual([409, 'case-changed']);
    const blind = await act(session, id, { act: 'withdraw' });
    expect([blind.statusCode, blind.json().errors[0].field]).toEqual([400, 'seenEventCount']);
    expect((await act(session, id, { act: 'supplement', words: '不看也能补充。' })).statusCode).toBe(201);
    const now = (await get(`my-cases/${id}`, session)).eventCount;
    expect((await act(session, id, { act: 'withdraw', seenEventCount: now })).json().state).toBe('withdrawn');
    const again = await act(session, id, { act: 'withdraw', seenEventCount: now + 1 });
    expect([again.statusCode, again.json().code]).toEqual([422, 'act-not-lawful']);
    expect((await desk.act(supervisor, id, { act: 'settle', agreement: '演示协议' })).statusCode).toBe(422);
  });

  test('rates once, and has it opened again once', async () => {
    const session = await logIn('丁');
    const id = await caseOf(session, 'complaint', 'closed');
    const six = await act(session, id, { act: 'rate', stars: 6 });
    expect([six.statusCode, six.json().errors[0].field]).toEqual([422, 'stars']);
    expect((await act(session, id, { act: 'rate', stars: 2 })).statusCode).toBe(201);
    expect((await act(session, id, { act: 'rate', stars: 5 })).json().code).toBe('rated-already');
    expect((await get(`my-cases/${id}`, session)).rating).toBe(2);
    const reopen = async () => {
      const seenEventCount = await desk.eventCount(id);
      return act(session, id, {
        act: 'reopen',
        ground: 'problemAgain',
        words: '演示：又坏了。',
        seenEventCount,
      });
    };
    expect((await reopen()).json().state).toBe('received');
    await desk.act(supervisor, id, { act: 'decline', ground: 'otherLaw' });
    expect((await reopen()).json().code).toBe('reopened-already');
  });

  test('never sees what the bureaus write for themselves', async () => {
    const session = await logIn('戊');
    const { cases } = await file(session);
    const { id } = cases[0];
    const inside = '演示内部暗语';
    await desk.act(supervisor, id, { act: 'assign', accountId: supervisor.accountId, note: inside });
    await desk.act(supervisor, id, { act: 'takeMeasure', measure: 'talk', note: inside });
    await desk.act(supervisor, id, {
      act: 'decline',
      ground: 'notDailyLife',
      note: inside,
      words: '有新证据可以再来。',
    });
    const mine = await get(`my-cases/${id}`, session);
    const messages = await get('my-messages', session);
    expect(JSON.stringify([mine, messages])).not.toContain(inside);
    expect(mine.events.map(({ act: name }: { act: string }) => name)).toEqual(['file', 'decline']);
    const { words } = mine.events[1];
    expect(words).toMatch(/不予受理。原因：.*您还可以：.*有新证据可以再来。$/);
    expect(messages.items.map((each: { words: string }) => each.words)).toContain(words);
    expect(mine.documents).toMatchObject([{ title: '投诉不予受理决定书' }]);
    const kept = JSON.stringify(await desk.rows('SELECT * FROM case_event WHERE case_id = ?', [id]));
    for (const text of [inside, '有新证据', '不予受理', 'notDailyLife']) expect(kept).not.toContain(text);
  });

  test('is who holds the session or the code of that filing, and nobody else', async () => {
    const session = await logIn('己');
    const { cases } = await file(session);
    const coded = await file();
    const code = { number: coded.cases[0].number, queryCode: coded.queryCode };
    const byCode = bearer((await send('POST', 'case-sessions', {}, code)).json().token);
    const words = { act: 'supplement', words: '演示：补充。' };
    expect((await act(byCode, coded.cases[0].id, words)).statusCode).toBe(201);
    expect(await desk.events(coded.cases[0].id)).toMatchObject([{ actorKind: 'consumer', actorId: null }]);
    const tries: [Headers, string, number][] = [
      [byCode, cases[0].id, 404],
      [session, coded.cases[0].id, 404],
      [await logIn('庚'), cases[0].id, 404],
      [session, '没有', 404],
      [supervisor.headers, cases[0].id, 401],
      [{}, cases[0].id, 401],
    ];
    for (const [headers, id, status] of tries)
      expect((await act(headers, id, words)).statusCode).toBe(status);
    expect(await desk.events(cases[0].id)).toEqual([]);
  });

  test.each<[string, object, string]>([
    ['an act of the bureau’s', { act: 'accept' }, 'act'],
    ['nothing to supply', { act: 'supplement', words: '  ' }, 'words'],
    ['words that are none', { act: 'supplement', words: 5 }, 'words'],
    ['ten files', { act: 'supplement', fileIds: Array.from({ length: 10 }, newPublicId) }, 'fileIds'],
    ['files with a rating', { act: 'rate', stars: 5, fileIds: [newPublicId()] }, 'fileIds'],
    ['no stars', { act: 'rate' }, 'stars'],
    ['no ground', { act: 'reopen', seenEventCount: 1 }, 'ground'],
    ['a note for the bureaus', { act: 'supplement', words: '演示', note: '演示' }, 'note'],
  ])('is told in a sentence what is wrong with %s', async (_name, body, field) => {
    const session = await logIn('辛');
    const id = await caseOf(session, 'complaint', 'received');
    const reply = await act(session, id, body);
    expect([reply.statusCode, reply.json().errors?.[0].field]).toEqual([400, field]);
    expect(reply.json().errors[0].detail).toMatch(/[一-鿿].*。$/);
  });
});
