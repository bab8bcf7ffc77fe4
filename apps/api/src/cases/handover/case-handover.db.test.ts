import { setTimeout as pause } from 'node:timers/promises';
import { AccountSessions } from '../../accounts/sessions/account-sessions.js';
import { sessionCookie } from '../../accounts/sessions/session-cookies.js';
import { addStaff } from '../../accounts/testing/add-account.js';
import { BlindIndex } from '../../platform/crypto/blind-index.js';
import { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { newPublicId } from '../../platform/public-id.js';
import { until } from '../../platform/testing/until.js';
import { type AppWithWeChat, startAppWithWeChat } from '../../platform/wechat/testing/app-with-wechat.js';
import { CaseFixtures, type GivenCase } from '../testing/case-fixtures.js';

const CITY = '1301';
const COUNTY = '130102';
const SIBLING = '130104';

let api: AppWithWeChat;
let fixtures: CaseFixtures;

beforeAll(async () => {
  api = await startAppWithWeChat();
  fixtures = new CaseFixtures(api.app.get(FieldCipher), api.app.get(BlindIndex));
});
afterAll(() => api?.stop());

const rows = (sql: string, parameters: unknown[] = []) => api.database.dataSource.query(sql, parameters);
const addCase = (given: Partial<GivenCase>) =>
  fixtures.add(api.database.dataSource.manager, { holderCode: COUNTY, ...given });
const assignedTo = async ({ id }: { id: string }) =>
  (await rows('SELECT assigned_account_id FROM consumer_case WHERE id = ?', [id]))[0].assigned_account_id;

type Person = Awaited<ReturnType<typeof addStaff>>;
const call = (by: Pick<Person, 'headers'>, method: 'GET' | 'POST' | 'PUT', path: string, payload?: object) =>
  api.app.inject({
    method,
    url: `/api/v1/${path}`,
    payload,
    headers: { ...by.headers, 'idempotency-key': newPublicId() },
  });

/** A new session of somebody whose old ones are over. */
async function inAgain({ accountId, headers }: Person): Promise<Pick<Person, 'headers'>> {
  const sessions = api.app.get(AccountSessions, { strict: false });
  const { token } = await sessions.open(api.database.dataSource.manager, accountId);
  return { headers: { ...headers, cookie: sessionCookie(token).split(';')[0]! } };
}

const WAYS: [string, (by: Person, person: Person) => Promise<{ statusCode: number }>][] = [
  [
    'moved to another bureau',
    (by, { accountId }) =>
      call(by, 'PUT', `staff/accounts/${accountId}/bureau`, { bureauCode: SIBLING, roles: ['handler'] }),
  ],
  ['disabled', (by, { accountId }) => call(by, 'POST', `staff/accounts/${accountId}/disabling`)],
  [
    'no handler any more',
    (by, { accountId }) => call(by, 'PUT', `staff/accounts/${accountId}/roles`, { roles: ['intake'] }),
  ],
];

test.each(WAYS)(
  'the cases of somebody who is %s lie on the desk again, and say how they came there',
  async (_way, leave) => {
    const by = await addStaff(api.app, { bureauCode: CITY, roles: ['administrator'] });
    const person = await addStaff(api.app, { bureauCode: COUNTY, roles: ['handler'] });
    const colleague = await addStaff(api.app, { bureauCode: COUNTY, roles: ['handler'] });
    const mine = { assignedAccountId: person.accountId };
    const [open, ended, theirs] = [
      await addCase({ ...mine, state: 'accepted' }),
      await addCase({ ...mine, state: 'closed', endedAt: new Date() }),
      await addCase({ assignedAccountId: colleague.accountId }),
    ];
    expect((await leave(by, person)).statusCode).toBe(204);
    expect(await Promise.all([open, ended, theirs].map(assignedTo))).toEqual([
      null,
      null,
      colleague.accountId,
    ]);
    const events = await rows(
      'SELECT case_id, seq, act, from_state, to_state, actor_id, holder_code FROM case_event WHERE seq > 1 AND case_id IN (?)',
      [[open.id, ended.id, theirs.id]],
    );
    const state = { from_state: 'accepted', to_state: 'accepted' };
    const event = { case_id: open.id, seq: 2, act: 'assign', actor_id: by.accountId, holder_code: COUNTY };
    expect(events).toEqual([{ ...event, ...state }]);
    expect(await rows('SELECT event_count FROM consumer_case WHERE id = ?', [open.id])).toEqual([
      { event_count: 2 },
    ]);
    const audited = await rows(
      "SELECT subject_id, bureau_code FROM audit_entry WHERE act = 'takeCaseBack' AND actor_id = ?",
      [by.accountId],
    );
    expect(audited).toEqual([{ subject_id: open.id, bureau_code: COUNTY }]);
  },
);

test('somebody who was moved sees the cases of the new bureau, and none of the old', async () => {
  const by = await addStaff(api.app, { bureauCode: CITY, roles: ['administrator'] });
  const person = await addStaff(api.app, { bureauCode: COUNTY, roles: ['handler'] });
  const [before, after] = [await addCase({}), await addCase({ holderCode: SIBLING })];
  const sight = async (who: Pick<Person, 'headers'>) =>
    Promise.all(
      [before, after].map(async ({ id }) => (await call(who, 'GET', `staff/cases/${id}`)).statusCode),
    );
  expect(await sight(person)).toEqual([200, 404]);
  await call(by, 'PUT', `staff/accounts/${person.accountId}/bureau`, {
    bureauCode: SIBLING,
    roles: ['handler'],
  });
  expect(await sight(person)).toEqual([401, 401]);
  expect(await sight(await inAgain(person))).toEqual([404, 200]);
});

test('a case is not given to somebody who is just leaving', async () => {
  const by = await addStaff(api.app, { bureauCode: COUNTY, roles: ['supervisor'] });
  const leaving = await addStaff(api.app, { bureauCode: COUNTY, roles: ['handler'] });
  const theirs = await addCase({});
  const body = { act: 'assign', accountId: leaving.accountId, seenEventCount: theirs.eventCount };
  const assigning = await api.database.dataSource.transaction(async (manager) => {
    await manager.query("UPDATE account SET state = 'disabled' WHERE id = ?", [leaving.accountId]);
    let answered = false;
    const reply = call(by, 'POST', `staff/cases/${theirs.id}/acts`, body).then((each) => {
      answered = true;
      return each;
    });
    await until('the assignment waits for the account, or did not', async () => {
      // InnoDB renews this table only when nobody has read it for 100 ms.
      await pause(150);
      const waiting = await rows(
        "SELECT 1 FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT' AND trx_query LIKE '%AccountEntity%'",
      );
      return answered || waiting.length > 0;
    });
    return { reply };
  });
  expect((await assigning.reply).json()).toMatchObject({ status: 422, code: 'receiver-unfit' });
  expect(await assignedTo(theirs)).toBeNull();
});

test('a departure that is refused takes nothing back', async () => {
  await rows("UPDATE account SET state = 'disabled' WHERE bureau_code = '13'");
  const last = await addStaff(api.app, { bureauCode: '13', roles: ['administrator', 'handler'] });
  const theirs = await addCase({ holderCode: '13', assignedAccountId: last.accountId });
  const reply = await call(last, 'POST', `staff/accounts/${last.accountId}/disabling`);
  expect(reply.json()).toMatchObject({ code: 'last-administrator' });
  expect(await assignedTo(theirs)).toBe(last.accountId);
});
