import { CASE_ACTS, CASE_KINDS, type CaseAct, type CaseState, newIdempotencyKey } from '@jiweibao/shared';
import { addAgentUser } from '../../accounts/testing/add-account.js';
import { BureauTree } from '../../organization/bureau-tree.js';
import { newPublicId } from '../../platform/public-id.js';
import { addDays } from '../../platform/working-days/calendar-dates.js';
import { deskScope } from '../desk/desk-scope.js';
import { maySeeInformant } from '../desk/informant.js';
import type { CaseClock } from '../rules/clock.js';
import { inputOf } from '../rules/testing/any-case.js';
import { after } from '../rules/testing/facts.js';
import type { ActorRole } from '../rules/transition.js';
import { endStates, transitionsOf } from '../rules/transitions.js';
import { StaffActs } from './staff-acts.js';
import { CaseDesk, CITY, COUNTY, factsIn, NEIGHBOUR, type Officer, STATION } from './testing/case-desk.js';

let desk: CaseDesk;
/** One officer of each role. */
let county: Record<'intake' | 'handler' | 'supervisor', Officer>;
let city: Record<'intake' | 'handler' | 'supervisor', Officer>;
let neighbour: Officer;

beforeAll(async () => {
  desk = await CaseDesk.start();
  const people = async (code: string) => ({
    intake: await desk.officer(code, 'intake'),
    handler: await desk.officer(code, 'handler'),
    supervisor: await desk.officer(code, 'supervisor'),
  });
  [county, city] = [await people(COUNTY), await people(CITY)];
  neighbour = await desk.officer(NEIGHBOUR, 'intake', 'handler', 'supervisor');
});
afterAll(() => desk?.stop());

const STAFF = ['intake', 'handler', 'supervisor'] as const;
/** Acts whose consumer hears of them even when the officer writes nothing. */
const TOLD: readonly CaseAct[] = [
  'requestMaterials',
  'accept',
  'decline',
  'routeDown',
  'returnUp',
  'takeUp',
  'scheduleMediation',
  'pauseForTesting',
  'resume',
  'settle',
  'terminate',
  'openInvestigation',
  'declineInvestigation',
  'extend',
  'close',
  'withdraw',
  'reopen',
];

/** An act with lawful particulars, for these desks. */
function bodyOf(act: CaseAct, kind: 'complaint' | 'tipOff', state: CaseState): object {
  const today = desk.api.clock.today();
  const input = inputOf({ act, choice: 0 }, factsIn(kind, state, today), today);
  return input.act === 'assign' ? { ...input, accountId: county.handler.accountId } : input;
}

/** Where a case lies so that somebody can do this to it, and who does. */
function placeOf(act: CaseAct): { holderCode: string; people: typeof county } {
  return act === 'routeDown' ? { holderCode: CITY, people: city } : { holderCode: COUNTY, people: county };
}

function officersFor(act: CaseAct, who: readonly ActorRole[]): { may: Officer[]; mayNot: Officer[] } {
  const { people } = placeOf(act);
  if (who.includes('superior')) {
    return { may: [city.supervisor], mayNot: [city.handler, city.intake, county.supervisor, county.handler] };
  }
  return {
    may: STAFF.filter((role) => who.includes(role)).map((role) => people[role]),
    mayNot: STAFF.filter((role) => !who.includes(role)).map((role) => people[role]),
  };
}

const LINES = CASE_KINDS.flatMap((kind) =>
  transitionsOf(kind)
    .filter(({ who }) => who.some((role) => role !== 'consumer'))
    .flatMap(({ act, from, to, who }) =>
      from.map((state) => ({ kind, act, state, to: to === 'stays' ? state : to, who })),
    ),
);

describe('every line of both tables', () => {
  test.each(LINES)(
    '$kind: $act from $state leads to $to, by its roles only',
    async ({ kind, act, state, to, who }) => {
      const { holderCode } = placeOf(act);
      const { id } = await desk.addCase({ kind, state, holderCode });
      const { may, mayNot } = officersFor(act, who);
      const body = bodyOf(act, kind, state);
      for (const officer of mayNot) {
        const refused = await desk.act(officer, id, body);
        expect([refused.statusCode, refused.json().code]).toEqual([403, 'act-not-yours']);
      }
      expect(await desk.events(id)).toEqual([]);
      const before = factsIn(kind, state, desk.api.clock.today());
      const officer = may[LINES.findIndex((line) => line.act === act && line.state === state) % may.length]!;
      const reply = await desk.act(officer, id, body);
      expect(reply.statusCode).toBe(201);
      const expected = after(
        before,
        desk.api.clock.today(),
        inputOf({ act, choice: 0 }, before, desk.api.clock.today()),
      );
      expect(expected.state).toBe(to);
      expect(reply.json()).toEqual({ eventSeq: 2, state: to, document: formOf(before.ruleSet.forms, act) });
      expect(await desk.events(id)).toEqual([
        {
          seq: 2,
          act,
          fromState: state,
          toState: to,
          actorKind: 'staff',
          actorId: officer.accountId,
          holderCode,
        },
      ]);
      expect(await clocksOf(id)).toEqual(byRound(expected.clocks));
      const row = await desk.caseRow(id);
      expect(row).toMatchObject({ state: to, event_count: 2, reopened: Number(expected.reopened) });
      expect(row.ended_at !== null).toBe(expected.ended);
      expect(await desk.messageKinds(id)).toHaveLength(TOLD.includes(act) ? 1 : 0);
    },
  );

  test.each(CASE_KINDS.flatMap((kind) => endStates(kind).map((state) => [kind, state] as const)))(
    '%s: nothing but reopening is done to one that is %s',
    async (kind, state) => {
      const { id } = await desk.addCase({ kind, state });
      for (const act of CASE_ACTS) {
        if (act === 'reopen' || act === 'rate') continue;
        const reply = await desk.act(county.supervisor, id, bodyOf(act, kind, state));
        expect([act, reply.statusCode, reply.json().code]).toEqual([act, 422, 'act-not-lawful']);
      }
      expect(await desk.events(id)).toEqual([]);
    },
  );
});

function formOf(forms: readonly { number: number; acts: readonly string[]; title: string }[], act: CaseAct) {
  const form = forms.find(({ acts }) => acts.includes(act));
  if (form === undefined) return null;
  return {
    id: expect.any(String),
    form: form.number,
    title: form.title,
    number: expect.stringMatching(/第\d+号$/),
  };
}

const byRound = (clocks: readonly CaseClock[]) =>
  [...clocks]
    .map(({ kind, round, state, startedOn, dueOn, finishedOn }) => ({
      kind,
      round,
      state,
      startedOn,
      dueOn,
      finishedOn,
    }))
    .sort((one, other) => `${one.kind}${one.round}`.localeCompare(`${other.kind}${other.round}`));

async function clocksOf(caseId: string) {
  const day = (column: string) => `DATE_FORMAT(${column}, '%Y-%m-%d')`;
  const rows: CaseClock[] = await desk.rows(
    `SELECT kind, round, state, ${day('started_on')} AS startedOn, ${day('due_on')} AS dueOn,
       ${day('finished_on')} AS finishedOn FROM case_clock WHERE case_id = ?`,
    [caseId],
  );
  return byRound(rows);
}

describe('one act', () => {
  test('sent twice under one key is done once and answered alike; another under that key is refused', async () => {
    const { id } = await desk.addCase();
    const key = newIdempotencyKey();
    const body = { act: 'accept', seenEventCount: 1 };
    const [first, twin] = await Promise.all([
      desk.send(county.handler.headers, id, body, key),
      desk.send(county.handler.headers, id, body, key),
    ]);
    const again = await desk.send(county.handler.headers, id, body, key);
    expect([first.statusCode, twin.statusCode, again.statusCode]).toEqual([201, 201, 201]);
    expect(twin.json()).toEqual(first.json());
    expect(again.json()).toEqual(first.json());
    expect(await desk.events(id)).toHaveLength(1);
    expect(await desk.messageKinds(id)).toHaveLength(1);
    const [{ n }] = await desk.rows('SELECT COUNT(*) AS n FROM case_document WHERE case_id = ?', [id]);
    expect(Number(n)).toBe(1);
    const other = await desk.send(county.handler.headers, id, { ...body, act: 'withdraw' }, key);
    expect([other.statusCode, other.json().code]).toEqual([422, 'idempotency-key-reused']);
    const without = await desk.send(county.handler.headers, id, body, '');
    expect([without.statusCode, without.json().errors[0].field]).toEqual([400, 'Idempotency-Key']);
  });

  test('of two officers at once is done by one of them; the other is told that the case has changed', async () => {
    const { id } = await desk.addCase();
    const replies = await Promise.all([
      desk.send(county.handler.headers, id, { act: 'accept', seenEventCount: 1 }),
      desk.send(county.supervisor.headers, id, { act: 'decline', ground: 'otherLaw', seenEventCount: 1 }),
    ]);
    expect(replies.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409]);
    expect(replies.find(({ statusCode }) => statusCode === 409)?.json().code).toBe('case-changed');
    expect(await desk.events(id)).toHaveLength(1);
  });

  test('that is refused leaves nothing behind, no number of a document either', async () => {
    const { id } = await desk.addCase();
    const [counterBefore] = await counters(5);
    const refused = await desk.act(county.handler, id, { act: 'accept', seenEventCount: 7 });
    expect(refused.json().code).toBe('case-changed');
    expect(await counters(5)).toEqual([counterBefore]);
    const first = (await desk.act(county.handler, id, { act: 'accept' })).json().document.number;
    const { id: next } = await desk.addCase();
    const second = (await desk.act(county.handler, next, { act: 'accept' })).json().document.number;
    expect(serialOf(second)).toBe(serialOf(first) + 1);
  });

  test('is in the trail, by ids and codes only', async () => {
    const { id } = await desk.addCase();
    await desk.act(county.intake, id, {
      act: 'assign',
      accountId: county.handler.accountId,
      note: '演示内部备注',
    });
    // Whoever only passes it on has not begun with it: it rises when the handler does not open it.
    expect(await desk.desks(id)).toMatchObject([{ openedBy: null }]);
    const [entry] = await desk.rows("SELECT * FROM audit_entry WHERE subject_id = ? AND act = 'actOnCase'", [
      id,
    ]);
    expect(entry).toMatchObject({
      actor_id: county.intake.accountId,
      bureau_code: COUNTY,
      actor_kind: 'staff',
    });
    expect(JSON.parse(entry.detail)).toEqual({
      act: 'assign',
      event: '2',
      state: 'received',
      holder: COUNTY,
      assignedTo: county.handler.accountId,
    });
  });

  const counters = (form: number) =>
    desk.rows('SELECT last_serial FROM case_document_counter WHERE bureau_code = ? AND form = ?', [
      COUNTY,
      form,
    ]);
  const serialOf = (number: string) => Number(/第(\d+)号$/.exec(number)?.[1]);
});

describe('where a case goes', () => {
  test('sent down, the receiver has its own day and period; the first day stays, and the desk above sees it still', async () => {
    const { id } = await desk.addCase({ holderCode: CITY, routingPath: 'triage' });
    const first = desk.api.clock.today();
    desk.api.clock.advanceDays(1);
    const today = desk.api.clock.today();
    const reportBy = addDays(today, 20);
    // Sessions outlive no night: somebody of the city's who logs in today.
    const officer = await desk.officer(CITY, 'handler');
    const sent = await desk.act(officer, id, { act: 'routeDown', receiverCode: COUNTY, reportBy });
    expect(sent.json()).toMatchObject({ state: 'received', document: { form: 3 } });
    expect(await desk.desks(id)).toMatchObject([
      { holder: CITY, receivedOn: first, ended: 1, openedBy: officer.accountId },
      { holder: COUNTY, receivedOn: today, ended: 0, openedBy: null, delivered: 1 },
    ]);
    expect(await clocksOf(id)).toMatchObject([
      { round: 1, state: 'dropped', startedOn: first },
      { round: 2, state: 'running', startedOn: today },
    ]);
    expect(await desk.caseRow(id)).toMatchObject({
      holder_code: COUNTY,
      competent_code: COUNTY,
      county_code: COUNTY,
      first_receiver_code: CITY,
      routing_path: 'staff',
      delivery_state: 'delivered',
    });
    expect((await desk.nextActs(officer, id)).json().acts).toEqual([]);
    desk.api.clock.advanceDays(-1);
  });

  test('is sent down only to a bureau below that has somebody, and never to a station or sideways', async () => {
    const { id } = await desk.addCase({ holderCode: CITY });
    for (const receiverCode of [STATION, CITY, '13', '130125', '1302', 'nowhere']) {
      const reply = await desk.act(city.handler, id, { act: 'routeDown', receiverCode });
      expect([receiverCode, reply.statusCode, reply.json().errors?.[0]?.field]).toEqual([
        receiverCode,
        422,
        'receiverCode',
      ]);
    }
    const { id: ofCounty } = await desk.addCase();
    const sideways = await desk.act(county.handler, ofCounty, { act: 'routeDown', receiverCode: NEIGHBOUR });
    expect(sideways.json().code).toBe('receiver-unfit');
  });

  test('given back, it keeps its day and period, and is out of sight of those who gave it back', async () => {
    const { id } = await desk.addCase();
    const clocks = await clocksOf(id);
    await desk.act(county.handler, id, { act: 'returnUp', reason: '演示理由' });
    expect(await desk.desks(id)).toMatchObject([
      { holder: COUNTY, ended: 1 },
      { holder: CITY, receivedOn: desk.api.clock.today(), ended: 0 },
    ]);
    expect(await clocksOf(id)).toEqual(clocks);
    const gone = await desk.act(county.handler, id, { act: 'accept' });
    expect([gone.statusCode, gone.json().code]).toEqual([404, 'case-not-found']);
    const top = await desk.officer('13', 'handler');
    const { id: atTop } = await desk.addCase({ holderCode: '13' });
    const further = await desk.act(top, atTop, { act: 'returnUp', reason: '演示理由' });
    expect(further.json().code).toBe('receiver-unfit');
  });

  test('one that nobody opened is taken up by a superior, who has it in hand and sends it elsewhere', async () => {
    const { id } = await desk.addCase();
    expect((await desk.nextActs(city.handler, id)).json().acts).toEqual([]);
    const offered = (await desk.nextActs(city.supervisor, id)).json().acts;
    expect(offered.map(({ act }: { act: string }) => act)).toEqual(['takeUp']);
    const noReason = await desk.act(city.supervisor, id, { act: 'takeUp', reason: ' ' });
    expect(noReason.json().errors[0].field).toBe('reason');
    expect(
      (await desk.act(city.supervisor, id, { act: 'takeUp', reason: '演示：没有人处理' })).statusCode,
    ).toBe(201);
    expect(await desk.caseRow(id)).toMatchObject({
      holder_code: CITY,
      assigned_account_id: city.supervisor.accountId,
      delivery_state: 'delivered',
    });
    expect((await desk.desks(id)).at(-1)).toMatchObject({
      holder: CITY,
      openedBy: city.supervisor.accountId,
    });
    expect((await desk.act(county.handler, id, { act: 'accept' })).statusCode).toBe(404);
    expect(await desk.messageKinds(id)).toEqual(['moved']);
    const sent = await desk.act(city.supervisor, id, { act: 'routeDown', receiverCode: NEIGHBOUR });
    expect(sent.statusCode).toBe(201);
    expect((await desk.act(neighbour, id, { act: 'accept' })).statusCode).toBe(201);
  });

  test('reopened, it comes to its desk anew: unopened, and with nobody', async () => {
    const { id } = await desk.addCase({ state: 'closed', assignedAccountId: county.handler.accountId });
    await desk.act(county.supervisor, id, { act: 'reopen', ground: 'newEvidence' });
    expect(await desk.caseRow(id)).toMatchObject({
      state: 'received',
      assigned_account_id: null,
      ended_at: null,
    });
    expect(await desk.desks(id)).toMatchObject([{ ended: 1 }, { holder: COUNTY, ended: 0 }]);
  });

  test('to a station and a person goes what a bureau gives them, and nobody of elsewhere gets it', async () => {
    const station = await desk.officer(STATION, 'handler');
    const { id } = await desk.addCase();
    for (const [body, field] of [
      [{ stationCode: '130104001' }, 'stationCode'],
      [{ stationCode: '130102002' }, 'stationCode'],
      [{ accountId: neighbour.accountId }, 'accountId'],
      [{ accountId: county.intake.accountId }, 'accountId'],
      [{ accountId: newPublicId() }, 'accountId'],
      [{ stationCode: STATION, accountId: county.handler.accountId }, 'accountId'],
      [{}, 'accountId'],
    ] as const) {
      const reply = await desk.act(county.intake, id, { act: 'assign', ...body });
      expect([body, reply.statusCode, reply.json().errors?.[0]?.field]).toEqual([body, 422, field]);
    }
    const given = await desk.act(county.intake, id, { act: 'assign', accountId: station.accountId });
    expect(given.statusCode).toBe(201);
    expect(await desk.caseRow(id)).toMatchObject({
      holder_code: STATION,
      assigned_account_id: station.accountId,
    });
    expect((await desk.act(station, id, { act: 'accept' })).json().document.number).toContain('长安');
    const back = await desk.act(county.supervisor, id, { act: 'assign', stationCode: COUNTY });
    expect(back.statusCode).toBe(201);
    expect(await desk.caseRow(id)).toMatchObject({ holder_code: COUNTY, assigned_account_id: null });
    expect((await desk.act(station, id, { act: 'close' })).statusCode).toBe(404);
  });
});

describe('who acts', () => {
  test('is of the desk: no neighbour, no superior, no agent, no consumer, nobody without a session', async () => {
    const { id } = await desk.addCase();
    const accept = { act: 'accept', seenEventCount: 1 };
    const agent = await addAgentUser(desk.api.app, { generalAgentId: newPublicId(), roles: ['agentAdmin'] });
    const administrator = await desk.officer(COUNTY, 'administrator');
    const login = { code: await desk.api.simulator.loginCode('甲') };
    const session = await desk.api.app.inject({
      method: 'POST',
      url: '/api/v1/consumer-sessions',
      payload: login,
    });
    const tries: [Record<string, string>, number, string][] = [
      [neighbour.headers, 404, 'case-not-found'],
      [city.supervisor.headers, 403, 'act-not-yours'],
      [city.handler.headers, 403, 'act-not-yours'],
      [administrator.headers, 403, 'role-required'],
      [agent.headers, 403, 'not-for-this-account'],
      [{ authorization: `Bearer ${session.json().token}` }, 401, 'log-in-required'],
      [{}, 401, 'log-in-required'],
    ];
    for (const [headers, status, code] of tries) {
      const reply = await desk.send(headers, id, accept);
      expect([reply.statusCode, reply.json().code]).toEqual([status, code]);
      const url = `/api/v1/staff/cases/${id}/acts`;
      const seen = await desk.api.app.inject({ method: 'GET', url, headers });
      if (code !== 'act-not-yours') expect(seen.statusCode).toBe(status);
    }
    expect(await desk.events(id)).toEqual([]);
    expect((await desk.send(neighbour.headers, '%E6%B2%A1%E6%9C%89', accept)).statusCode).toBe(404);
  });

  test('is what their account says now: transferred or disabled, they have lost it, whatever their session still says', async () => {
    const officer = await desk.officer(COUNTY, 'handler');
    const { id } = await desk.addCase();
    const acts = desk.api.app.get(StaffActs, { strict: false });
    const act = { input: { act: 'accept' } as const, seenEventCount: 1, note: null, words: null };
    await desk.rows('UPDATE account SET bureau_code = ? WHERE id = ?', [NEIGHBOUR, officer.accountId]);
    await expect(acts.do(officer.staff, id, act, newIdempotencyKey())).rejects.toMatchObject({
      code: 'case-not-found',
    });
    expect((await desk.act(officer, id, { act: 'accept' })).statusCode).toBe(404);
    await desk.rows("UPDATE account SET bureau_code = ?, roles = 'intake' WHERE id = ?", [
      COUNTY,
      officer.accountId,
    ]);
    await expect(acts.do(officer.staff, id, act, newIdempotencyKey())).rejects.toMatchObject({
      code: 'act-not-yours',
    });
    await desk.rows("UPDATE account SET state = 'disabled' WHERE id = ?", [officer.accountId]);
    await expect(acts.do(officer.staff, id, act, newIdempotencyKey())).rejects.toMatchObject({ status: 401 });
    expect((await desk.act(officer, id, { act: 'accept' })).statusCode).toBe(401);
    expect(await desk.events(id)).toEqual([]);
  });

  test('learns who gave a clue when it is given to them, and no longer when it is given on', async () => {
    const tree = desk.api.app.get(BureauTree);
    const { id } = await desk.addCase({ kind: 'tipOff' });
    const [first, second] = [await desk.officer(COUNTY, 'handler'), await desk.officer(COUNTY, 'handler')];
    const see = async () => {
      const row = await desk.caseRow(id);
      const placed = { holderCode: row.holder_code, assignedAccountId: row.assigned_account_id };
      return [first, second, county.supervisor, city.supervisor].map(({ staff }) =>
        maySeeInformant(deskScope(staff, tree), placed),
      );
    };
    expect(await see()).toEqual([false, false, true, false]);
    await desk.act(county.intake, id, { act: 'assign', accountId: first.accountId });
    expect(await see()).toEqual([true, false, true, false]);
    await desk.act(county.intake, id, { act: 'assign', accountId: second.accountId });
    expect(await see()).toEqual([false, true, true, false]);
    await desk.act(city.supervisor, id, { act: 'takeUp', reason: '演示理由' });
    expect(await see()).toEqual([false, false, false, true]);
  });
});

describe('what is asked for', () => {
  const tomorrow = () => addDays(desk.api.clock.today(), 1);
  const session = () => ({
    act: 'scheduleMediation',
    on: tomorrow(),
    at: '09:30',
    way: 'onSite',
    place: '演示室',
  });

  test.each<[string, CaseState, () => object, string, number]>([
    ['an act that is none', 'received', () => ({ act: 'dance' }), 'act', 400],
    ['the consumer’s own act', 'closed', () => ({ act: 'rate' }), 'act', 400],
    [
      'no number of events',
      'received',
      () => ({ act: 'accept', seenEventCount: null }),
      'seenEventCount',
      400,
    ],
    ['a field of another act', 'received', () => ({ act: 'accept', ground: 'otherLaw' }), 'ground', 400],
    ['a field that is none', 'received', () => ({ act: 'accept', colour: 'red' }), 'colour', 400],
    ['no day for materials', 'received', () => ({ act: 'requestMaterials' }), 'materialsBy', 400],
    [
      'a day that is none',
      'received',
      () => ({ act: 'requestMaterials', materialsBy: '明天' }),
      'materialsBy',
      400,
    ],
    [
      'a day for materials too far off',
      'received',
      () => ({ act: 'requestMaterials', materialsBy: addDays(desk.api.clock.today(), 31) }),
      'materialsBy',
      422,
    ],
    ['no ground', 'received', () => ({ act: 'decline' }), 'ground', 400],
    ['a ground that is none', 'received', () => ({ act: 'decline', ground: 'because' }), 'ground', 422],
    [
      'a ground that is too early',
      'accepted',
      () => ({ act: 'terminate', ground: 'timeOver' }),
      'ground',
      422,
    ],
    ['no reason', 'received', () => ({ act: 'returnUp', reason: '  ' }), 'reason', 400],
    ['a session without a place', 'accepted', () => ({ ...session(), place: '' }), 'place', 400],
    ['a session at no time', 'accepted', () => ({ ...session(), at: '25:00' }), 'at', 400],
    ['a session by telegram', 'accepted', () => ({ ...session(), way: 'telegram' }), 'way', 400],
    ['a session by letter', 'accepted', () => ({ ...session(), way: 'letter' }), 'way', 400],
    ['an agreement on nothing', 'accepted', () => ({ act: 'settle' }), 'agreement', 400],
    [
      'a penalty out of place',
      'accepted',
      () => ({ act: 'takeMeasure', measure: 'penalty', publicReference: '演示' }),
      'measure',
      422,
    ],
    ['words beyond measure', 'received', () => ({ act: 'accept', words: '长'.repeat(1_001) }), 'words', 400],
    ['a note that is no text', 'received', () => ({ act: 'accept', note: 7 }), 'note', 400],
    ['an unreadable person', 'received', () => ({ act: 'assign', accountId: '张三' }), 'accountId', 400],
  ])('%s is refused at its field in a sentence', async (_name, state, body, field, status) => {
    const { id } = await desk.addCase({ state });
    const reply = await desk.act(county.handler, id, body());
    expect([reply.statusCode, reply.json().errors?.map((each: { field: string }) => each.field)]).toEqual([
      status,
      [field],
    ]);
    expect(reply.json().errors[0].detail).toMatch(/[一-鿿].*。$/);
    expect(await desk.events(id)).toEqual([]);
  });

  test('what may be done next comes with its grounds, days, places and people', async () => {
    const { id } = await desk.addCase({ holderCode: CITY });
    const { acts, eventCount } = (await desk.nextActs(city.supervisor, id)).json();
    const of = (act: string) => acts.find((each: { act: string }) => each.act === act);
    const today = desk.api.clock.today();
    expect(eventCount).toBe(1);
    expect(of('requestMaterials').days).toEqual({ from: addDays(today, 1), until: addDays(today, 30) });
    expect(of('requestMaterials').fields).toMatchObject([
      { name: 'materialsBy', needed: true },
      { name: 'words', needed: false },
      { name: 'note', needed: false },
    ]);
    expect(of('requestMaterials').fields[1].templates.length).toBeGreaterThan(0);
    expect(of('decline').grounds).toHaveLength(7);
    expect(of('decline').document).toEqual({ form: 6, title: '投诉不予受理决定书' });
    const receivers = of('routeDown').receivers.map(({ code }: { code: string }) => code);
    expect(receivers).toEqual(expect.arrayContaining([COUNTY, NEIGHBOUR]));
    expect(receivers).not.toContain(STATION);
    expect(receivers).not.toContain('130125');
    const colleagues = of('assign').colleagues.map(({ accountId }: { accountId: string }) => accountId);
    expect(colleagues).toContain(city.handler.accountId);
    expect(colleagues).not.toContain(city.intake.accountId);
    expect(colleagues).not.toContain(county.handler.accountId);
    expect(of('rate')).toBeUndefined();
    const accepted = await desk.addCase({ state: 'accepted' });
    const next = (await desk.nextActs(county.handler, accepted.id)).json().acts;
    const terminate = next.find((each: { act: string }) => each.act === 'terminate');
    expect(terminate.grounds.filter(({ usable }: { usable: boolean }) => !usable)).toMatchObject([
      { id: 'timeOver' },
    ]);
    expect(next.map(({ act }: { act: string }) => act)).not.toContain('reopen');
    const anonymous = await desk.addCase({ kind: 'tipOff', party: null });
    const outcome = (await desk.nextActs(county.handler, anonymous.id)).json().acts;
    expect(outcome.find((each: { act: string }) => each.act === 'openInvestigation').document).toBeNull();
  });

  test('each act that is offered is done when it is sent with what was offered for it', async () => {
    for (const kind of CASE_KINDS) {
      const { id } = await desk.addCase({ kind });
      const { acts } = (await desk.nextActs(county.supervisor, id)).json();
      expect(acts.length).toBeGreaterThan(0);
      for (const { act } of acts as { act: CaseAct }[]) {
        const { id: fresh } = await desk.addCase({ kind });
        const reply = await desk.act(county.supervisor, fresh, bodyOf(act, kind, 'received'));
        expect([act, reply.statusCode]).toEqual([act, 201]);
      }
    }
  });
});
