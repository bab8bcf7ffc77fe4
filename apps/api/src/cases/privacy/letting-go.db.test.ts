import type { CaseState } from '@jiweibao/shared';
import { BlindIndex } from '../../platform/crypto/blind-index.js';
import { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { newPublicId } from '../../platform/public-id.js';
import { Retention } from '../../platform/retention/retention.js';
import { keptUntil } from '../../platform/retention/retention-rules.js';
import { StoredFiles } from '../../platform/storage/stored-files.js';
import { type AppWithWeChat, startAppWithWeChat } from '../../platform/wechat/testing/app-with-wechat.js';
import { CaseDocumentEntity } from '../documents/case-document.entity.js';
import { CaseEventEntity } from '../entities/case-event.entity.js';
import { CaseMessageEntity } from '../entities/case-message.entity.js';
import { ConsumerCaseEntity } from '../entities/consumer-case.entity.js';
import { CaseFiles } from '../files/case-files.js';
import { CaseFixtures, type GivenCase } from '../testing/case-fixtures.js';
import { SEALED_FIELDS } from './sealed-fields.js';

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;
const DRAFT = 'd'.repeat(22);

let api: AppWithWeChat;
let cipher: FieldCipher;
let fixtures: CaseFixtures;

beforeAll(async () => {
  api = await startAppWithWeChat();
  cipher = api.app.get(FieldCipher);
  fixtures = new CaseFixtures(cipher, api.app.get(BlindIndex));
});

afterAll(() => api?.stop());

const manager = () => api.database.dataSource.manager;
const letGo = () => api.app.get(Retention).run();
const count = async (table: string, where: string) =>
  Number((await manager().query(`SELECT COUNT(*) AS n FROM ${table} WHERE ${where}`))[0].n);
const caseRow = (id: string) => manager().findOneByOrFail(ConsumerCaseEntity, { id });

/** A case with all that a case may have. */
async function caseOf(given: Partial<GivenCase> = {}): Promise<ConsumerCaseEntity> {
  const row = await fixtures.add(manager(), {
    holderCode: '130102',
    countyCode: '130102',
    categoryCode: 'tv',
    respondentPhone: '4005550199',
    respondentAddress: '演示路9号',
    platformName: '演示平台',
    externalNumber: newPublicId(),
    queryCodeHmac: 'h'.repeat(43),
    requestSealed: cipher.encrypt(SEALED_FIELDS.request, '演示的要求'),
    amountFen: 100,
    ...given,
  });
  await manager().update(
    CaseEventEntity,
    { caseId: row.id },
    {
      noteSealed: cipher.encrypt(SEALED_FIELDS.eventNote, '演示的内部说明'),
      wordsSealed: cipher.encrypt(SEALED_FIELDS.eventWords, '演示的话'),
      particularsSealed: cipher.encrypt(SEALED_FIELDS.eventParticulars, '{}'),
      actorId: row.consumerId,
    },
  );
  await manager().insert(CaseMessageEntity, {
    id: newPublicId(),
    caseId: row.id,
    kind: 'received',
    wordsSealed: cipher.encrypt(SEALED_FIELDS.messageWords, '演示的消息'),
    notice: 'none',
    createdAt: row.receivedAt,
    readAt: null,
  });
  return row;
}

function ended(daysAgo: number, state: CaseState = 'closed'): Partial<GivenCase> {
  return { state, endedAt: new Date(api.clock.now().getTime() - daysAgo * DAY_MILLISECONDS) };
}

async function withFile(row: ConsumerCaseEntity, ...others: ConsumerCaseEntity[]): Promise<string> {
  const bytes = Buffer.from(newPublicId());
  const file = { bundleKey: DRAFT, sent: bytes, bytes, mediaType: 'application/pdf' };
  const { id } = await api.app.get(StoredFiles).keep(file, 9);
  const caseIds = [row, ...others].map((each) => each.id);
  const files = { fileIds: [id], draftKey: DRAFT, caseIds, eventSeq: 1 };
  await api.database.dataSource.transaction((own) => api.app.get(CaseFiles).attach(own, files));
  return id;
}

const stateOfFile = async (id: string) =>
  (await manager().query('SELECT state FROM stored_file WHERE id = ?', [id]))[0]?.state;

describe('a case that ended', () => {
  test('is left alone to the last day of its time, and then emptied of people, with what is counted left', async () => {
    const row = await caseOf(ended(0));
    const file = await withFile(row);
    const days =
      (keptUntil('casesEnded', row.endedAt!).getTime() - api.clock.now().getTime()) / DAY_MILLISECONDS;
    api.clock.advanceDays(Math.floor(days));
    await letGo();
    expect(await caseRow(row.id)).toMatchObject({ emptiedAt: null, respondentName: '演示维修部' });
    expect(await count('case_party', `case_id = '${row.id}'`)).toBe(1);

    api.clock.advanceDays(1);
    expect((await letGo()).get('casesEnded')).toBe(1);
    const emptied = await caseRow(row.id);
    expect(emptied).toEqual({
      ...row,
      factsSealed: emptied.factsSealed,
      routingReasonSealed: emptied.routingReasonSealed,
      emptiedAt: expect.any(Date),
      ...Object.fromEntries(
        [
          'requestSealed',
          'queryCodeHmac',
          'externalNumber',
          'respondentName',
          'respondentNameIndex',
          'respondentPhone',
          'respondentAddress',
          'platformName',
        ].map((name) => [name, null]),
      ),
    });
    expect(cipher.decrypt(SEALED_FIELDS.facts, emptied.factsSealed)).toBe('');
    expect(cipher.decrypt(SEALED_FIELDS.routingReason, emptied.routingReasonSealed)).toBe('');
    for (const table of ['case_party', 'case_message', 'case_attachment']) {
      expect(await count(table, `case_id = '${row.id}'`)).toBe(0);
    }
    expect(await manager().findBy(CaseEventEntity, { caseId: row.id })).toEqual([
      expect.objectContaining({ act: 'file', noteSealed: null, wordsSealed: null, particularsSealed: null }),
    ]);
    expect(await stateOfFile(file)).toBe('removing');
    expect((await letGo()).get('casesEnded')).toBe(0);
  });

  test('leaves nothing that was sealed or indexed, in whatever column of whatever table of cases', async () => {
    const { id } = await caseOf(ended(2_000));
    await manager().query("INSERT INTO case_reveal VALUES (?, ?, ?, 'handling', NULL, ?)", [
      newPublicId(),
      id,
      newPublicId(),
      new Date(),
    ]);
    const columns: { table: string; column: string }[] = await manager().query(
      `SELECT table_name AS \`table\`, column_name AS \`column\` FROM information_schema.columns c
       WHERE table_schema = DATABASE() AND (column_name LIKE '%\\_sealed' OR column_name LIKE '%\\_index' OR column_name LIKE '%\\_hmac')
         AND (table_name = 'consumer_case' OR EXISTS (SELECT 1 FROM information_schema.columns o
           WHERE o.table_schema = c.table_schema AND o.table_name = c.table_name AND o.column_name = 'case_id'))`,
    );
    expect(columns.length).toBeGreaterThan(12);
    const ofCase = ({ table }: { table: string }) =>
      `${table === 'consumer_case' ? 'id' : 'case_id'} = '${id}'`;
    for (const each of columns) {
      await manager().query(`UPDATE ${each.table} SET ${each.column} = 'planted' WHERE ${ofCase(each)}`);
    }
    await letGo();
    const left = [];
    for (const each of columns) {
      const where = `${ofCase(each)} AND ${each.column} = 'planted'`;
      if ((await count(each.table, where)) > 0) left.push(`${each.table}.${each.column}`);
    }
    expect(left).toEqual([]);
  });

  test('is told of in the trail in sums, without its id', async () => {
    const rows = await Promise.all([caseOf(ended(2_000)), caseOf(ended(2_000, 'withdrawn'))]);
    await letGo();
    const [entry] = await manager().query(
      "SELECT * FROM audit_entry WHERE act = 'letGo' AND subject_id = 'casesEnded' ORDER BY happened_at DESC LIMIT 1",
    );
    expect(JSON.parse(entry.detail)).toMatchObject({ count: '2' });
    for (const { id } of rows) expect(JSON.stringify(entry)).not.toContain(id);
  });

  test('keeps the files that its other half, which is under way, needs', async () => {
    const [over, going] = [await caseOf(ended(2_000)), await caseOf({ kind: 'tipOff', state: 'checking' })];
    const file = await withFile(over, going);
    await letGo();
    expect((await caseRow(over.id)).emptiedAt).not.toBeNull();
    expect(await stateOfFile(file)).toBe('attached');
  });
});

test.each<[string, Partial<GivenCase>]>([
  ['is under way, however old it is', { receivedAt: new Date('2020-01-01T00:00:00Z') }],
  ['was settled and is not closed yet', { state: 'settled', receivedAt: new Date('2020-01-01T00:00:00Z') }],
  ['was opened again after its end', { state: 'received', endedAt: new Date('2020-01-01T00:00:00Z') }],
  ['ended within its time', { state: 'declined' }],
])('a case that %s is left alone', async (_what, given) => {
  const row = await caseOf({ ...(given.state === 'declined' ? ended(300, 'declined') : {}), ...given });
  await letGo();
  expect(await caseRow(row.id)).toEqual(row);
  expect(await count('case_party', `case_id = '${row.id}'`)).toBe(1);
});

test('a document keeps its number and loses its words when its own time is over, and not while its case is under way', async () => {
  const issuedAt = new Date(api.clock.now().getTime() - 4_000 * DAY_MILLISECONDS);
  const content = {
    form: 5,
    title: '投诉受理决定书',
    bureauName: '演示局',
    issuedOn: '2020-01-02',
    addressee: { name: '演示张三', informant: false },
    blocks: [{ kind: 'paragraph', text: '演示张三的事' }],
    notes: [],
    unchecked: [],
  };
  const [over, going] = [await caseOf(ended(4_000)), await caseOf()];
  for (const [serial, { id: caseId }] of [over, going].entries()) {
    await manager().insert(CaseDocumentEntity, {
      id: newPublicId(),
      caseId,
      form: 5,
      eventSeq: 1,
      bureauCode: '130102',
      year: '2020',
      serial,
      number: `演示〔2020〕第${serial}号`,
      state: 'issued',
      contentSealed: cipher.encrypt(SEALED_FIELDS.documentContent, JSON.stringify(content)),
      issuedAt,
      issuedBy: newPublicId(),
      voidedAt: null,
      voidedBy: null,
      voidReasonSealed: null,
      emptiedAt: null,
    });
  }
  await letGo();
  const documentOf = async ({ id: caseId }: ConsumerCaseEntity) => {
    const { number, contentSealed } = await manager().findOneByOrFail(CaseDocumentEntity, { caseId });
    return { number, content: JSON.parse(cipher.decrypt(SEALED_FIELDS.documentContent, contentSealed)) };
  };
  expect(await documentOf(going)).toEqual({ number: '演示〔2020〕第1号', content });
  const emptied = await documentOf(over);
  expect(emptied).toMatchObject({
    number: '演示〔2020〕第0号',
    content: { title: content.title, issuedOn: content.issuedOn, addressee: null },
  });
  expect(JSON.stringify(emptied)).not.toContain('张三');
});

test('rows that are only technical go as soon as they are over, and every kind that a rule names is attended to', async () => {
  const at = (days: number) => new Date(api.clock.now().getTime() + days * DAY_MILLISECONDS);
  for (const [n, days] of [-8, -6].entries()) {
    await manager().query('INSERT INTO idempotency_key VALUES (?, ?, ?, ?, ?, ?)', [
      'anonymous',
      'test',
      `key-${n}`,
      'h'.repeat(43),
      newPublicId(),
      at(days),
    ]);
  }
  for (const [n, days] of [-1, 1].entries()) {
    await manager().query('INSERT INTO case_session VALUES (?, ?, ?)', [
      `${n}`.repeat(43),
      newPublicId(),
      at(days),
    ]);
    await manager().query('INSERT INTO log_in_failure VALUES (?, 1, ?)', [`${n}`.repeat(43), at(days)]);
  }
  await letGo();
  expect(await count('idempotency_key', "operation = 'test'")).toBe(1);
  expect(await count('case_session', '1 = 1')).toBe(1);
  expect(await count('log_in_failure', '1 = 1')).toBe(1);
  expect(api.app.get(Retention).unattended()).toEqual([]);
});

describe('somebody who is logged in', () => {
  const ask = (method: 'GET' | 'POST', url: string, token: string) =>
    api.app.inject({ method, url: `/api/v1/${url}`, headers: { authorization: `Bearer ${token}` } });

  async function logIn(person: string): Promise<{ token: string; consumerId: string }> {
    const payload = { code: await api.simulator.loginCode(person) };
    const reply = await api.app.inject({ method: 'POST', url: '/api/v1/consumer-sessions', payload });
    const [{ id }] = await manager().query(
      'SELECT consumer_id AS id FROM consumer_session ORDER BY created_at DESC LIMIT 1',
    );
    return { token: reply.json().token, consumerId: id };
  }

  test('gets all that is kept of them, theirs in full and nobody else’s, and that is in the trail', async () => {
    const [me, other] = [await logIn('导出甲'), await logIn('导出乙')];
    const mine = await caseOf({ consumerId: me.consumerId, facts: '演示甲的经过' });
    const file = await withFile(mine);
    await caseOf({ consumerId: other.consumerId, facts: '演示乙的经过' });
    const reply = await ask('GET', 'my-data', me.token);
    expect(reply.statusCode).toBe(200);
    expect(reply.headers['cache-control']).toBe('no-store');
    const data = reply.json();
    expect(data.account.wechatOpenid).toMatch(/^o/);
    expect(data.sessions).toHaveLength(1);
    const cases = data.parts.find(({ title }: { title: string }) => title === '投诉举报').records;
    expect(cases).toEqual([
      expect.objectContaining({
        number: mine.number,
        facts: '演示甲的经过',
        requestText: '演示的要求',
        complainant: { name: '演示张三', phone: '03115550001', address: '演示路1号' },
        messages: [expect.objectContaining({ words: '演示的消息' })],
        files: [expect.objectContaining({ id: file })],
      }),
    ]);
    expect(reply.body).not.toContain('演示乙');
    expect(reply.body).not.toContain('内部说明');
    expect(await count('audit_entry', `act = 'exportOwnData' AND subject_id = '${me.consumerId}'`)).toBe(1);
  });

  test('is forgotten on request; their cases stay with the bureaus, cut from them, and they are told why and until when', async () => {
    const me = await logIn('删除甲');
    const going = await caseOf({ consumerId: me.consumerId });
    const over = await caseOf({ consumerId: me.consumerId, ...ended(10) });
    const reply = await ask('POST', 'my-data/deletion', me.token);
    expect(reply.statusCode).toBe(200);
    const { deleted, stays } = reply.json();
    expect(deleted.length).toBeGreaterThan(0);
    expect(stays).toHaveLength(2);
    const about = (row: ConsumerCaseEntity) =>
      stays.find(({ what }: { what: string }) => what.includes(row.number)).why;
    expect(about(going)).toMatch(/还没有办完.*办完以后再保存 3 年.*12315/);
    expect(about(over)).toMatch(/已经办完.*\d{4}年\d+月\d+日到期/);

    for (const { id } of [going, over]) {
      expect((await caseRow(id)).consumerId).toBeNull();
      expect(await count('case_party', `case_id = '${id}'`)).toBe(1);
      expect(await count('case_message', `case_id = '${id}'`)).toBe(0);
      expect(await count('case_event', `case_id = '${id}' AND actor_id IS NOT NULL`)).toBe(0);
    }
    expect(
      await count('consumer', `id = '${me.consumerId}' AND openid IS NULL AND openid_index IS NULL`),
    ).toBe(1);
    expect(await count('audit_entry', `act = 'deleteOwnData' AND subject_id = '${me.consumerId}'`)).toBe(1);
    expect((await ask('POST', 'my-data/deletion', me.token)).statusCode).toBe(401);
    expect((await ask('GET', 'my-data', me.token)).statusCode).toBe(401);
  });
});

test.each([
  ['GET', 'my-data'],
  ['POST', 'my-data/deletion'],
] as const)('nobody gets anything by %s %s without a log-in', async (method, url) => {
  const reply = await api.app.inject({ method, url: `/api/v1/${url}` });
  expect(reply.json()).toMatchObject({ status: 401, code: 'session-required' });
});
