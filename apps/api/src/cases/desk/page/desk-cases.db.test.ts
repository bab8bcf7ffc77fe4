import { STAFF_ROLES, type StaffRole } from '@jiweibao/shared';
import fc from 'fast-check';
import { FieldCipher } from '../../../platform/crypto/field-cipher.js';
import { newPublicId } from '../../../platform/public-id.js';
import { CaseEventEntity } from '../../entities/case-event.entity.js';
import type { ConsumerCaseEntity } from '../../entities/consumer-case.entity.js';
import { SEALED_FIELDS } from '../../privacy/sealed-fields.js';
import type { GivenCase } from '../../testing/case-fixtures.js';
import { DeskApp, type DeskStaff } from '../testing/desk-app.js';

const PERSON = { name: '演示欧阳甲乙', phone: '03115557788', address: '演示东大街7号院3单元' };
/** Any of it, in whatever way somebody writes it. */
const MARKS = [PERSON.name, PERSON.phone, '0311-5557788', '0311 555 7788', PERSON.address];
const SIGNED = `我是${PERSON.name}，电话0311-5557788，住${PERSON.address}。师傅说是官方的。`;

let desk: DeskApp;
let phones = 0;

beforeAll(async () => {
  desk = await DeskApp.start();
});
afterAll(() => desk?.api.stop());

/** A phone that no other case has. */
function newPhone(): string {
  phones += 1;
  return `0311${String(50_000_000 + phones)}`;
}

/** What each way of looking at a case tells somebody. */
async function looks(person: DeskStaff, row: ConsumerCaseEntity, phone: string, fileId: string) {
  const { number, id } = row;
  const linesOf = (reply: Awaited<ReturnType<DeskApp['get']>>) => reply.json().lines.length === 1;
  const shown = async (path: string) => (await desk.get(person, path)).statusCode === 200;
  const revealed = await desk.post(person, `cases/${id}/reveal`, { purpose: 'contact' });
  return {
    list: linesOf(await desk.get(person, `cases?list=all&number=${number}`)),
    count: (await desk.get(person, `case-counts?number=${number}`)).json().all === 1,
    page: await shown(`cases/${id}`),
    file: await shown(`cases/${id}/files/${fileId}`),
    search: linesOf(await desk.post(person, 'case-searches', { list: 'all', personPhone: phone })),
    revealed: revealed.statusCode === 200,
    // Nothing tells a case that they may not see from one that is not there.
    seenByReveal: revealed.json().code !== 'case-not-found',
  };
}

describe('who sees a case', () => {
  /** A bureau and how somebody's stands to it. */
  const pairs = () => {
    const all = desk.tree.all().map(({ code }) => code);
    const parentOf = (code: string) => desk.tree.find(code)!.parentCode ?? code;
    const below = (code: string) => desk.tree.subtreeCodes(code);
    const near: ((code: string, pick: number) => string)[] = [
      (code) => code,
      (code) => parentOf(code),
      (code) => parentOf(parentOf(code)),
      (code, pick) => {
        const siblings = all.filter((each) => parentOf(each) === parentOf(code));
        return siblings[pick % siblings.length]!;
      },
      (code, pick) => below(code)[pick % below(code).length]!,
      (_code, pick) => all[pick % all.length]!,
    ];
    return fc
      .record({ at: fc.nat(all.length - 1), pick: fc.nat(9_999), by: fc.constantFrom(...near) })
      .map(({ at, pick, by }) => ({ holderCode: all[at]!, bureauCode: by(all[at]!, pick) }));
  };

  test('is the same by list, count, search, page, file and reveal, for any two bureaus and any roles', async () => {
    const roles = fc.subarray<StaffRole>(['intake', 'handler', 'supervisor'], { minLength: 1 });
    const fileId = await desk.addFile([newPublicId()]);
    const ask = fc.record({
      pair: fc.nat(999_999).chain(() => pairs()),
      roles,
      kind: fc.constantFrom('complaint' as const, 'tipOff' as const),
      isGiven: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(ask, async ({ pair: { holderCode, bureauCode }, roles, kind, isGiven }) => {
        const person = await desk.staff(bureauCode, ...roles);
        const phone = newPhone();
        const assignedAccountId = isGiven ? person.accountId : null;
        const row = await desk.add({ holderCode, kind, assignedAccountId, party: { ...PERSON, phone } });
        await desk.rows(
          'INSERT INTO case_attachment (case_id, file_id, event_seq, position) VALUES (?, ?, 1, 0)',
          [row.id, fileId],
        );
        const sees = desk.tree.isWithin(holderCode, bureauCode);
        const holder = desk.tree.find(holderCode)!;
        const handles =
          holderCode === bureauCode || (holder.level === 'station' && holder.parentCode === bureauCode);
        const knows =
          sees &&
          (kind === 'complaint' ||
            (roles.includes('supervisor') && holderCode === bureauCode) ||
            (roles.includes('handler') && isGiven && handles));
        expect({ ...(await looks(person, row, phone, fileId)), holderCode, bureauCode, roles, kind }).toEqual(
          {
            ...{ list: sees, count: sees, page: sees, file: sees, seenByReveal: sees },
            ...{ search: knows, revealed: knows, holderCode, bureauCode, roles, kind },
          },
        );
      }),
      { numRuns: 25 },
    );
  });

  test.each([
    ['13', '130638', '雄县', true],
    ['13-A', '130638', '雄县, which answers to 雄安', true],
    ['1306', '130638', '雄县, whose code only looks like 保定', false],
    ['13', '130682', '定州', true],
    ['1306', '130682', '定州, which answers to the province', false],
    ['13-A', '130682', '定州', false],
    ['1306', '130672', '白沟新城, a zone of 保定', true],
    ['130684', '130672', '白沟新城, which is no part of 高碑店', false],
    ['1301', '130104', '桥西区 of 石家庄', true],
    ['1307', '130104', '桥西区 of 石家庄', false],
    ['130705', '130104', 'the other 桥西区', false],
    ['130102001', '130102', "its own county bureau's desk", false],
    ['130102001', '130102002', "the neighbour station's desk", false],
    ['130102', '130102001', "its own station's desk", true],
  ])('somebody of %s sees a case at %s (%s): %s', async (bureauCode, holderCode, _place, sees) => {
    const person = await desk.staff(bureauCode, 'handler');
    const { id } = await desk.add({ holderCode });
    expect((await desk.get(person, `cases/${id}`)).statusCode).toBe(sees ? 200 : 404);
  });

  test('what they may not see and what is not there are answered alike', async () => {
    const neighbour = await desk.staff('130102002', 'handler', 'supervisor');
    const { id } = await desk.add({ holderCode: '130102001' });
    const fileId = await desk.addFile([id]);
    const answers = [id, newPublicId(), '没有'].map(async (caseId) => {
      const path = `cases/${encodeURIComponent(caseId)}`;
      const replies = [
        await desk.get(neighbour, path),
        await desk.get(neighbour, `${path}/files/${fileId}`),
        await desk.post(neighbour, `${path}/reveal`, { purpose: 'contact' }),
      ];
      return replies.map((reply) => [reply.statusCode, reply.json()]);
    });
    const [hidden, absent, malformed] = await Promise.all(answers);
    expect(hidden![0]![0]).toBe(404);
    expect(absent).toEqual(hidden);
    expect(malformed).toEqual(hidden);
    expect(await desk.trailOf(id)).toEqual([]);
  });
});

describe('an informant', () => {
  /** A tip-off at a station, given to its handler; signed, and named in what officers wrote. */
  async function tipOff(differing: Partial<GivenCase> = {}) {
    const handler = await desk.staff('130102001', 'handler');
    const row = await desk.add({
      ...{ holderCode: '130102001', kind: 'tipOff', facts: SIGNED, party: PERSON, eventCount: 2 },
      assignedAccountId: handler.accountId,
      ...differing,
    } as GivenCase);
    const cipher = desk.api.app.get(FieldCipher);
    const said = { act: 'takeMeasure', measure: 'talk', publicReference: `${PERSON.name}的线索` };
    await desk.api.database.dataSource.manager.insert(CaseEventEntity, {
      ...{ caseId: row.id, seq: 2, act: 'takeMeasure', fromState: 'received', toState: 'received' },
      ...{ actorKind: 'staff', actorId: handler.accountId, holderCode: '130102001', happenedAt: new Date() },
      noteSealed: cipher.encrypt(SEALED_FIELDS.eventNote, `已回电${PERSON.name} 0311 555 7788`),
      wordsSealed: cipher.encrypt(SEALED_FIELDS.eventWords, `${PERSON.address}的来信收到`),
      toldSealed: cipher.encrypt(SEALED_FIELDS.eventTold, `${PERSON.name}，您的来信收到`),
      particularsSealed: cipher.encrypt(SEALED_FIELDS.eventParticulars, JSON.stringify(said)),
    });
    return { row, handler };
  }

  const others = () =>
    Promise.all([
      desk.staff('130102001', 'intake'),
      desk.staff('130102001', 'handler', 'intake'),
      desk.staff('130102', 'handler', 'supervisor'),
      desk.staff('1301', 'supervisor'),
      desk.staff('13', 'intake', 'handler', 'supervisor'),
    ]);

  test('is known to the handler whom the case was given to and to the supervisor of its desk', async () => {
    const { row, handler } = await tipOff();
    for (const person of [handler, await desk.staff('130102001', 'supervisor')]) {
      const page = (await desk.get(person, `cases/${row.id}`)).json();
      expect(page).toMatchObject({
        person: { sight: 'masked', name: '演*****' },
        facts: SIGNED,
        mayReveal: true,
      });
      expect((await desk.post(person, `cases/${row.id}/reveal`, { purpose: 'contact' })).json()).toEqual(
        PERSON,
      );
    }
  });

  test('is in no reply, no log line and no trail of anybody else, not even where they signed or were named', async () => {
    const { row } = await tipOff();
    const { number, id } = row;
    for (const person of await others()) {
      const replies = [
        await desk.get(person, `cases?list=all&number=${number}`),
        await desk.get(person, `case-counts?number=${number}`),
        await desk.get(person, `cases/${id}`),
        await desk.post(person, `cases/${id}/reveal`, { purpose: 'contact' }),
        await desk.post(person, 'case-searches', { list: 'all', number }),
      ];
      expect(replies.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 403, 200]);
      const text = replies.map(({ body }) => body).join();
      expect(text).toContain('confidential');
      expect(text).toContain('师傅说是官方的');
      expect(MARKS.filter((mark) => text.includes(mark))).toEqual([]);
    }
    const kept = JSON.stringify(await desk.rows('SELECT * FROM audit_entry')) + desk.api.log.join();
    expect(MARKS.filter((mark) => kept.includes(mark))).toEqual([]);
  });

  test('is not found by their phone, by who may not know them', async () => {
    const phone = newPhone();
    const { row, handler } = await tipOff({ party: { ...PERSON, phone } });
    const found = async (person: DeskStaff) =>
      (await desk.post(person, 'case-searches', { list: 'all', personPhone: phone })).json().lines;
    for (const person of await others()) expect(await found(person)).toEqual([]);
    expect((await found(handler)).map(({ id }: { id: string }) => id)).toEqual([row.id]);
  });

  test('is known no more to those who gave the case on', async () => {
    const { row, handler } = await tipOff();
    const supervisor = await desk.staff('130102001', 'supervisor');
    const next = await desk.staff('130102', 'handler', 'intake');
    await desk.rows("UPDATE consumer_case SET holder_code = '130102', assigned_account_id = ? WHERE id = ?", [
      next.accountId,
      row.id,
    ]);
    const answers = await Promise.all(
      [handler, supervisor, next].map((person) =>
        desk.post(person, `cases/${row.id}/reveal`, { purpose: 'contact' }),
      ),
    );
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 200]);
  });

  test('who gave no name is not told from one who did, to who may not know', async () => {
    const { row: named } = await tipOff({ facts: '没有署名' });
    const { row: anonymous } = await tipOff({ facts: '没有署名', party: null });
    const superior = await desk.staff('1301', 'supervisor');
    const seen = async ({ id, number }: ConsumerCaseEntity) => {
      const { person, mayReveal, facts } = (await desk.get(superior, `cases/${id}`)).json();
      const [line] = (await desk.get(superior, `cases?list=all&number=${number}`)).json().lines;
      const { statusCode, body } = await desk.post(superior, `cases/${id}/reveal`, { purpose: 'contact' });
      return { person, mayReveal, facts, line: line.person, statusCode, body };
    };
    expect(await seen(anonymous)).toEqual(await seen(named));
    const supervisor = await desk.staff('130102001', 'supervisor');
    const reveal = await desk.post(supervisor, `cases/${anonymous.id}/reveal`, { purpose: 'contact' });
    expect([reveal.statusCode, reveal.json().code]).toEqual([404, 'person-unknown']);
  });

  test('is not given away by the complaint that they filed beside it', async () => {
    const { row: clue } = await tipOff();
    const complaint = await desk.add({ holderCode: '130102001', linkedCaseId: clue.id, party: PERSON });
    await desk.rows('UPDATE consumer_case SET linked_case_id = ? WHERE id = ?', [complaint.id, clue.id]);
    const links = async (person: DeskStaff) =>
      Promise.all(
        [clue, complaint].map(
          async ({ id }) => (await desk.get(person, `cases/${id}`)).json().linkedCase?.id,
        ),
      );
    for (const person of await others()) expect(await links(person)).toEqual([undefined, undefined]);
    expect(await links(await desk.staff('130102001', 'supervisor'))).toEqual([complaint.id, clue.id]);
    // Nor to who sees only one of the two.
    await desk.rows("UPDATE consumer_case SET holder_code = '130104' WHERE id = ?", [complaint.id]);
    const [link] = await links(await desk.staff('130102001', 'supervisor'));
    expect(link).toBeUndefined();
  });
});

describe('opening a case', () => {
  const deliveryOf = async ({ id }: ConsumerCaseEntity) =>
    (await desk.rows('SELECT opened_at, opened_by FROM case_delivery WHERE case_id = ?', [id]))[0]!;

  test('marks it as opened for its desk, once, by who handles or supervises there', async () => {
    const row = await desk.add({ holderCode: '130102001' });
    const first = await desk.staff('130102001', 'supervisor');
    const second = await desk.staff('130102001', 'handler');
    const page = (await desk.get(first, `cases/${row.id}`)).json();
    expect(page.unopened).toBe(false);
    expect(page.deliveries).toMatchObject([{ openedAt: expect.any(String), openedByName: '演示人员' }]);
    await desk.get(second, `cases/${row.id}`);
    expect((await deliveryOf(row)).opened_by).toBe(first.accountId);
    expect((await desk.trailOf(row.id)).map(({ act, actorId }) => [act, actorId])).toEqual([
      ['readCase', first.accountId],
      ['readCase', second.accountId],
    ]);
  });

  test.each<[string, StaffRole[]]>([
    ['130102', ['handler', 'supervisor']],
    ['1301', ['supervisor']],
    ['13', [...STAFF_ROLES]],
    ['130102001', ['intake']],
  ])(
    'leaves it unopened when somebody of %s looks as %s, and is in the trail all the same',
    async (code, roles) => {
      const row = await desk.add({ holderCode: '130102001' });
      const person = await desk.staff(code, ...roles);
      expect((await desk.get(person, `cases/${row.id}`)).json().unopened).toBe(true);
      expect((await deliveryOf(row)).opened_at).toBeNull();
      expect(await desk.trailOf(row.id)).toEqual([
        { act: 'readCase', actorId: person.accountId, detail: {} },
      ]);
    },
  );

  test('shows what was done with it, by whom, and the periods as they stand today with what they rest on', async () => {
    const handler = await desk.staff('130102', 'handler');
    const today = desk.api.clock.today();
    const row = await desk.add({
      ...{ holderCode: '130102', countyCode: '130102', visitDivisionCode: '130102001', factsCheck: 'review' },
      clocks: [
        { kind: 'decideAcceptance', dueOn: '2026-05-12', state: 'running' },
        { kind: 'supplyMaterials', dueOn: today, state: 'running' },
      ],
      ...{ eventCount: 2, requests: ['refund'], amountFen: 30_000 },
    });
    const cipher = desk.api.app.get(FieldCipher);
    const input = { act: 'decline', ground: 'notOurs' };
    await desk.api.database.dataSource.manager.insert(CaseEventEntity, {
      ...{ caseId: row.id, seq: 2, act: 'decline', fromState: 'received', toState: 'declined' },
      ...{ actorKind: 'staff', actorId: handler.accountId, holderCode: '130102', happenedAt: new Date() },
      noteSealed: cipher.encrypt(SEALED_FIELDS.eventNote, '演示备注'),
      wordsSealed: cipher.encrypt(SEALED_FIELDS.eventWords, '演示说明'),
      toldSealed: cipher.encrypt(SEALED_FIELDS.eventTold, '演示告知'),
      particularsSealed: cipher.encrypt(SEALED_FIELDS.eventParticulars, JSON.stringify(input)),
    });
    const reply = await desk.get(handler, `cases/${row.id}`);
    expect(reply.headers['cache-control']).toBe('no-store');
    expect(reply.json()).toMatchObject({
      ...{
        eventCount: 2,
        facts: '演示的经过',
        factsCheck: 'review',
        requests: ['refund'],
        amountFen: 30_000,
      },
      visitDivision: { code: '130102001', name: expect.stringContaining('长安区') },
      routingReason: '演示的理由。',
      ruleSet: { code: 'no-121', name: expect.stringContaining('第121号') },
      clocks: [
        {
          ...{ kind: 'decideAcceptance', state: 'missed', overdue: true, certainty: 'recalled' },
          article: expect.stringContaining('第121号'),
          period: { days: 7, unit: 'working' },
        },
        { kind: 'supplyMaterials', state: 'running', period: null, rule: null, certainty: 'assumed' },
      ],
      events: [
        { seq: 1, act: 'file', by: 'sender', byName: null },
        {
          ...{ seq: 2, act: 'decline', by: 'staff', byName: '演示人员', note: '演示备注', words: '演示说明' },
          told: '演示告知',
          particulars: [{ label: '理由', value: expect.stringContaining('职责') }],
        },
      ],
      person: { sight: 'masked', name: '演***', phone: expect.stringMatching(/\*{4}/) },
    });
    expect(JSON.stringify(reply.json())).not.toContain('演示张三');
  });
});

describe('a file of a case', () => {
  test('comes as it was sent, to be saved and not to be run, and is in the trail', async () => {
    const bytes = Buffer.from('%PDF-1.4 演示 <script>alert(1)</script>');
    const { id } = await desk.add({ holderCode: '130102' });
    const fileId = await desk.addFile([id], bytes);
    const person = await desk.staff('130102', 'handler');
    expect((await desk.get(person, `cases/${id}`)).json().files).toEqual([
      {
        id: fileId,
        kind: 'document',
        mediaType: 'application/pdf',
        byteCount: bytes.length,
        eventSeq: 1,
        check: null,
      },
    ]);
    const reply = await desk.get(person, `cases/${id}/files/${fileId}`);
    expect(reply.rawPayload).toEqual(bytes);
    expect(reply.headers).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'content-disposition': 'attachment; filename="1-1.pdf"',
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    expect((await desk.trailOf(id)).at(-1)).toEqual({
      act: 'openCaseFile',
      actorId: person.accountId,
      detail: { file: fileId },
    });
  });

  test('is not found by way of another case', async () => {
    const [one, other] = await desk.addAll([{ holderCode: '130102' }, { holderCode: '130102' }]);
    const fileId = await desk.addFile([one!.id]);
    const person = await desk.staff('130102', 'handler');
    for (const path of [
      `${other!.id}/files/${fileId}`,
      `${one!.id}/files/${newPublicId()}`,
      `${one!.id}/files/1`,
    ]) {
      const reply = await desk.get(person, `cases/${path}`);
      expect([reply.statusCode, reply.json().code]).toEqual([404, 'file-not-found']);
    }
    expect(await desk.trailOf(other!.id)).toEqual([]);
  });
});

describe('revealing a person', () => {
  test('needs a purpose, and keeps who looked and what for, with no word of it in the trail', async () => {
    const person = await desk.staff('130102', 'handler');
    const { id } = await desk.add({ holderCode: '130102', party: PERSON });
    const reveal = (body: object) => desk.post(person, `cases/${id}/reveal`, body);
    for (const body of [{}, { purpose: 'curious' }, { purpose: 'other' }, { purpose: 'other', words: ' ' }]) {
      expect((await reveal(body)).statusCode).toBe(400);
    }
    const reply = await reveal({ purpose: 'other', words: '演示：当面核对' });
    expect([reply.statusCode, reply.json(), reply.headers['cache-control']]).toEqual([
      200,
      PERSON,
      'no-store',
    ]);
    const [kept] = await desk.rows<{ id: string; words_sealed: string }>(
      'SELECT * FROM case_reveal WHERE case_id = ?',
      [id],
    );
    expect(kept).toMatchObject({ account_id: person.accountId, purpose: 'other' });
    expect(desk.api.app.get(FieldCipher).decrypt(SEALED_FIELDS.revealWords, kept!.words_sealed)).toBe(
      '演示：当面核对',
    );
    expect(await desk.trailOf(id)).toEqual([
      { act: 'revealParty', actorId: person.accountId, detail: { purpose: 'other', reveal: kept!.id } },
    ]);
  });

  test('is refused from another page, whoever is logged in', async () => {
    const { headers } = await desk.staff('130102', 'handler');
    const { id } = await desk.add({ holderCode: '130102' });
    const foreign = { headers: { ...headers, origin: 'https://elsewhere.example' } };
    expect((await desk.post(foreign, `cases/${id}/reveal`, { purpose: 'contact' })).statusCode).toBe(403);
  });

  test('ends for an hour after sixty, for that account and for no other', async () => {
    const busy = await desk.staff('130104', 'handler');
    const colleague = await desk.staff('130104', 'supervisor');
    const { id } = await desk.add({ holderCode: '130104' });
    const reveal = (person: DeskStaff) => desk.post(person, `cases/${id}/reveal`, { purpose: 'contact' });
    for (let times = 0; times < 60; times += 1) expect((await reveal(busy)).statusCode).toBe(200);
    const held = await reveal(busy);
    expect([held.statusCode, held.json().code]).toEqual([429, 'too-many-requests']);
    expect(Number(held.headers['retry-after'])).toBeGreaterThan(3_000);
    expect((await reveal(colleague)).statusCode).toBe(200);
    expect((await desk.get(busy, `cases/${id}`)).statusCode).toBe(200);
    expect((await desk.trailOf(id)).filter(({ act }) => act === 'revealParty')).toHaveLength(61);
  });
});
