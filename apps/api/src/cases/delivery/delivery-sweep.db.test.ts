import { addStaff } from '../../accounts/testing/add-account.js';
import { BlindIndex } from '../../platform/crypto/blind-index.js';
import { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { untilLockWait } from '../../platform/testing/until-lock-wait.js';
import { type AppWithWeChat, startAppWithWeChat } from '../../platform/wechat/testing/app-with-wechat.js';
import { ConsumerCaseEntity } from '../entities/consumer-case.entity.js';
import { SEALED_FIELDS } from '../privacy/sealed-fields.js';
import { CaseFixtures, type GivenCase } from '../testing/case-fixtures.js';
import { DeliverySweep } from './delivery-sweep.js';

const COUNTY = '130123';
const CITY = '1301';

let api: AppWithWeChat;
let fixtures: CaseFixtures;

beforeAll(async () => {
  api = await startAppWithWeChat();
  fixtures = new CaseFixtures(api.app.get(FieldCipher), api.app.get(BlindIndex));
});
afterAll(() => api?.stop());
afterEach(async () => {
  for (const table of [
    'account_session',
    'account',
    'case_message',
    'case_event',
    'case_delivery',
    'consumer_case',
    'audit_entry',
  ]) {
    await query(`DELETE FROM ${table}`);
  }
});

const query = (sql: string, values: unknown[] = []) => api.database.dataSource.query(sql, values);
const sweep = () => api.app.get(DeliverySweep, { strict: false }).run();
const addCase = (given: Partial<GivenCase> = {}) =>
  fixtures.add(api.database.dataSource.manager, { holderCode: COUNTY, ruleSet: 'no-121', ...given });
const handlerAt = (bureauCode: string) => addStaff(api.app, { bureauCode, roles: ['handler'] });
const leaves = ({ accountId }: { accountId: string }) =>
  query("UPDATE account SET state = 'disabled' WHERE id = ?", [accountId]);
const find = async (id: string) =>
  (await api.database.dataSource.manager.findOneByOrFail(ConsumerCaseEntity, { id })) as ConsumerCaseEntity;
const desks = (id: string) =>
  query(
    `SELECT holder_code AS holder, delivered_at IS NOT NULL AS delivered, ended_at IS NOT NULL AS ended,
       DATE_FORMAT(received_on, '%Y-%m-%d') AS receivedOn
     FROM case_delivery WHERE case_id = ? ORDER BY round`,
    [id],
  );
const events = (id: string) =>
  query(
    'SELECT seq, act, actor_kind AS actor, holder_code AS holder FROM case_event WHERE case_id = ? ORDER BY seq',
    [id],
  );
const told = async (id: string) => {
  const rows = await query('SELECT kind, words_sealed AS sealed FROM case_message WHERE case_id = ?', [id]);
  return rows.map(({ kind, sealed }: { kind: string; sealed: string }) => [
    kind,
    api.app.get(FieldCipher).decrypt(SEALED_FIELDS.messageWords, sealed),
  ]);
};

test('a case that lies with nobody is delivered when somebody comes, once, and keeps its place', async () => {
  const { id } = await addCase({ deliveryState: 'undelivered' });
  await sweep();
  expect(await find(id)).toMatchObject({ deliveryState: 'undelivered', holderCode: COUNTY });
  await handlerAt(COUNTY);
  await sweep();
  await sweep();
  expect(await find(id)).toMatchObject({ deliveryState: 'delivered', holderCode: COUNTY, eventCount: 1 });
  expect(await desks(id)).toMatchObject([{ holder: COUNTY, delivered: 1, ended: 0 }]);
  expect(await told(id)).toEqual([]);
});

test('a case whose desk lost its last handler goes to the nearest above that has one, and its person is told', async () => {
  const last = await handlerAt(COUNTY);
  const { id } = await addCase({
    state: 'accepted',
    assignedAccountId: last.accountId,
    receivedAt: new Date('2026-11-16T02:00:00Z'),
    openedAt: new Date(),
  });
  await handlerAt('13');
  await sweep();
  expect(await find(id)).toMatchObject({ holderCode: COUNTY, assignedAccountId: last.accountId });
  await leaves(last);
  await sweep();
  await sweep();
  expect(await find(id)).toMatchObject({
    holderCode: '13',
    assignedAccountId: null,
    state: 'accepted',
    deliveryState: 'delivered',
    competentCode: COUNTY,
    eventCount: 2,
  });
  expect(await desks(id)).toMatchObject([
    { holder: COUNTY, ended: 1 },
    // The periods go on as they were.
    { holder: '13', delivered: 1, ended: 0, receivedOn: '2026-11-16' },
  ]);
  expect(await events(id)).toMatchObject([
    { seq: 1, act: 'file' },
    { seq: 2, act: 'redeliver', actor: 'system', holder: COUNTY },
  ]);
  expect(await told(id)).toEqual([
    ['moved', expect.stringMatching(/^您的投诉改由河北省市场监督管理局办理：原来的单位现在没有承办人员。/)],
  ]);
  const [, moved] = await query('SELECT told_sealed AS told FROM case_event WHERE case_id = ? ORDER BY seq', [
    id,
  ]);
  // The timeline says what the message says.
  expect(await told(id)).toEqual([
    ['moved', api.app.get(FieldCipher).decrypt(SEALED_FIELDS.eventTold, moved.told)],
  ]);
  expect(
    await query(`SELECT act, bureau_code AS bureau FROM audit_entry WHERE subject_id = ?`, [id]),
  ).toEqual([{ act: 'redeliverCase', bureau: '13' }]);
});

test('a case with nobody up to the province waits where it is, undelivered, and is listed so', async () => {
  const last = await handlerAt(COUNTY);
  const { id } = await addCase();
  await leaves(last);
  await sweep();
  expect(await find(id)).toMatchObject({ holderCode: COUNTY, deliveryState: 'undelivered', eventCount: 1 });
  expect(await desks(id)).toMatchObject([{ holder: COUNTY, delivered: 0, ended: 0 }]);
});

describe('a case that lies above whose it is, because nobody was there', () => {
  const risen = (given: Partial<GivenCase> = {}) =>
    addCase({ holderCode: CITY, competentCode: COUNTY, firstReceiverCode: CITY, ...given });

  beforeEach(() => handlerAt(CITY));

  test('goes to that bureau once somebody is there, while nobody above has opened it', async () => {
    const { id } = await risen();
    await sweep();
    expect(await find(id)).toMatchObject({ holderCode: CITY });
    await handlerAt(COUNTY);
    await sweep();
    await sweep();
    expect(await find(id)).toMatchObject({ holderCode: COUNTY, deliveryState: 'delivered', eventCount: 2 });
    expect(await told(id)).toEqual([['moved', expect.stringContaining('正定县市场监督管理局')]]);
  });

  test.each([
    ['opened', { openedAt: new Date() }],
    ['decided', { state: 'accepted' }],
    ['assigned', { assignedAccountId: 'x'.repeat(22) }],
    ['placed by a person', { routingPath: 'staff' }],
  ] as const)('stays when it was %s', async (_, given) => {
    const { id } = await risen(given);
    await handlerAt(COUNTY);
    await sweep();
    expect(await find(id)).toMatchObject({ holderCode: CITY, eventCount: 1 });
  });

  test('stays when the bureau below returned it', async () => {
    const { id } = await risen();
    await query(
      `INSERT INTO case_event (case_id, seq, act, to_state, actor_kind, holder_code, happened_at)
       VALUES (?, 2, 'returnUp', 'received', 'staff', ?, UTC_TIMESTAMP(3))`,
      [id, COUNTY],
    );
    await query('UPDATE consumer_case SET event_count = 2 WHERE id = ?', [id]);
    await handlerAt(COUNTY);
    await sweep();
    expect(await find(id)).toMatchObject({ holderCode: CITY });
  });
});

test('a case that has ended is left where it lies', async () => {
  const { id } = await addCase({ state: 'closed', endedAt: new Date(), deliveryState: 'undelivered' });
  await handlerAt(COUNTY);
  await handlerAt(CITY);
  await sweep();
  expect(await find(id)).toMatchObject({ deliveryState: 'undelivered', holderCode: COUNTY, eventCount: 1 });
});

test('an act that is done at the same time comes first, and the sweep goes by what it left', async () => {
  await handlerAt(CITY);
  const { id } = await addCase({ holderCode: CITY, competentCode: COUNTY });
  await handlerAt(COUNTY);
  await api.database.dataSource
    .transaction(async (manager) => {
      await manager.query('SELECT id FROM consumer_case WHERE id = ? FOR UPDATE', [id]);
      const sweeping = sweep();
      await untilLockWait(query, 'ConsumerCaseEntity');
      await manager.update(ConsumerCaseEntity, { id }, { state: 'accepted' });
      return { sweeping };
    })
    .then(({ sweeping }) => sweeping);
  expect(await find(id)).toMatchObject({ holderCode: CITY, state: 'accepted', eventCount: 1 });
});
