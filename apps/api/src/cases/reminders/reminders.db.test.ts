import { addStaff } from '../../accounts/testing/add-account.js';
import { BureauTree } from '../../organization/bureau-tree.js';
import { Clock } from '../../platform/clock.js';
import { BlindIndex } from '../../platform/crypto/blind-index.js';
import { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { newPublicId } from '../../platform/public-id.js';
import { type AppWithWeChat, startAppWithWeChat } from '../../platform/wechat/testing/app-with-wechat.js';
import { readPublishedCalendar } from '../../platform/working-days/published-calendar.js';
import { WorkingDays } from '../../platform/working-days/working-days.js';
import { readReminderRules } from '../rules/reminder-rules.js';
import { CaseFixtures, type GivenCase } from '../testing/case-fixtures.js';
import { ClockKeeping } from './clock-keeping.js';
import { ReminderRecipients } from './reminder-recipients.js';
import { Reminding } from './reminding.js';
import { UnopenedReminding } from './unopened-reminding.js';

const COUNTY = '130123';
const NEIGHBOUR = '130102';
const CITY = '1301';
/** A Tuesday in the middle of a week, at work. */
const TUESDAY = '2026-11-24T10:00:00+08:00';
const days = new WorkingDays(readPublishedCalendar());

class StandingClock extends Clock {
  constructor(private readonly instant: string) {
    super();
  }

  now(): Date {
    return new Date(this.instant);
  }
}

type LoggedIn = Awaited<ReturnType<typeof addStaff>>;

let api: AppWithWeChat;
let fixtures: CaseFixtures;
let handler: LoggedIn;
let supervisor: LoggedIn;
let superior: LoggedIn;
let provincial: LoggedIn;

beforeAll(async () => {
  api = await startAppWithWeChat();
  fixtures = new CaseFixtures(api.app.get(FieldCipher), api.app.get(BlindIndex));
  handler = await addStaff(api.app, { bureauCode: COUNTY, roles: ['handler'] });
  supervisor = await addStaff(api.app, { bureauCode: COUNTY, roles: ['supervisor'] });
  superior = await addStaff(api.app, { bureauCode: CITY, roles: ['supervisor'] });
  provincial = await addStaff(api.app, { bureauCode: '13', roles: ['supervisor'] });
});
afterAll(() => api?.stop());
afterEach(async () => {
  for (const table of ['staff_reminder', 'case_clock', 'case_delivery', 'consumer_case']) {
    await query(`DELETE FROM ${table}`);
  }
});

const query = (sql: string, values: unknown[] = []) => api.database.dataSource.query(sql, values);
const source = () => api.database.dataSource;
const addCase = (given: Partial<GivenCase> = {}) =>
  fixtures.add(source().manager, {
    holderCode: COUNTY,
    ruleSet: 'no-121',
    receivedAt: new Date('2026-11-17T02:00:00Z'),
    openedAt: new Date('2026-11-17T03:00:00Z'),
    ...given,
  });
const dueOn = (date: string) => ({ clocks: [{ kind: 'decideAcceptance' as const, dueOn: date }] });
const recipients = () => api.app.get(ReminderRecipients, { strict: false });
const remindAt = (instant: string) =>
  new Reminding(source, recipients(), days, readReminderRules(), new StandingClock(instant)).run();
const remindOfUnopenedAt = (instant: string) =>
  new UnopenedReminding(
    source,
    recipients(),
    api.app.get(BureauTree, { strict: false }),
    days,
    readReminderRules(),
    new StandingClock(instant),
  ).run();
const keepClocksAt = (instant: string, calendar = days) =>
  new ClockKeeping(source, calendar, new StandingClock(instant)).run();
const reminded = async (): Promise<{ account: string; kind: string }[]> =>
  query('SELECT account_id AS account, kind FROM staff_reminder ORDER BY created_at, kind');
const accounts = async () => (await reminded()).map(({ account }) => account).sort();
const idsOf = (...people: LoggedIn[]) => people.map(({ accountId }) => accountId).sort();
const listOf = async ({ headers }: LoggedIn) => {
  const reply = await api.app.inject({ method: 'GET', url: '/api/v1/staff/reminders', headers });
  expect(reply.statusCode).toBe(200);
  return reply.json().items;
};
const markSeen = ({ headers }: LoggedIn, id: string) =>
  api.app.inject({ method: 'POST', url: `/api/v1/staff/reminders/${id}/seen`, headers });

describe('of a period that ends soon', () => {
  test.each([
    ['on a working day', '2026-11-24T09:00:00+08:00', true],
    ['before work', '2026-11-24T08:59:00+08:00', false],
    ['after work', '2026-11-24T17:00:00+08:00', false],
    ['at night, which is day elsewhere', '2026-11-24T02:00:00+08:00', false],
    ['on a Saturday', '2026-11-21T10:00:00+08:00', false],
    ['on a holiday in the week', '2026-10-01T10:00:00+08:00', false],
    ['on a Saturday that is made up', '2026-10-10T10:00:00+08:00', true],
  ])('people are reminded %s: %s → %s', async (_, instant, isReminded) => {
    await addCase(dueOn(instant.slice(0, 10)));
    await remindAt(instant);
    expect(await accounts()).toEqual(isReminded ? idsOf(handler, supervisor) : []);
  });

  test('nobody is reminded before three working days are left, counted over the weekend', async () => {
    await addCase(dueOn('2026-11-27'));
    await remindAt('2026-11-23T10:00:00+08:00');
    expect(await reminded()).toEqual([]);
    await remindAt(TUESDAY);
    expect(await accounts()).toEqual(idsOf(handler, supervisor));
  });

  test('each is reminded once, and once more when it is over', async () => {
    await addCase(dueOn('2026-11-24'));
    await remindAt(TUESDAY);
    await remindAt('2026-11-24T16:00:00+08:00');
    expect(await reminded()).toHaveLength(2);
    await keepClocksAt('2026-11-25T01:00:00+08:00');
    await remindAt('2026-11-25T09:30:00+08:00');
    await remindAt('2026-11-26T09:30:00+08:00');
    expect((await reminded()).map(({ kind }) => kind)).toEqual(['dueSoon', 'dueSoon', 'overdue', 'overdue']);
  });

  test('the one it is assigned to is reminded, and no other handler', async () => {
    const other = await addStaff(api.app, { bureauCode: COUNTY, roles: ['handler'] });
    await addCase({ ...dueOn('2026-11-24'), assignedAccountId: other.accountId });
    await remindAt(TUESDAY);
    expect(await accounts()).toEqual(idsOf(other, supervisor));
    await query("UPDATE account SET state = 'disabled' WHERE id = ?", [other.accountId]);
  });

  test('who has moved to another bureau is not; those who are still there are', async () => {
    const moved = await addStaff(api.app, { bureauCode: NEIGHBOUR, roles: ['handler'] });
    await addCase({ ...dueOn('2026-11-24'), assignedAccountId: moved.accountId });
    await remindAt(TUESDAY);
    expect(await accounts()).toEqual(idsOf(handler, supervisor));
  });
});

describe('while nobody acts', () => {
  const clock = () =>
    query(`SELECT state, DATE_FORMAT(due_on, '%Y-%m-%d') AS dueOn, provisional FROM case_clock`);

  test('a period is marked once its last day is over, not on it', async () => {
    await addCase(dueOn('2026-11-24'));
    await keepClocksAt('2026-11-24T23:59:00+08:00');
    expect(await clock()).toMatchObject([{ state: 'running' }]);
    await keepClocksAt('2026-11-25T00:01:00+08:00');
    expect(await clock()).toMatchObject([{ state: 'missed' }]);
  });

  test('days that were counted ahead of the calendar are counted anew once it is entered', async () => {
    const startedOn = '2026-12-29';
    await addCase({
      clocks: [
        {
          kind: 'decideAcceptance',
          startedOn,
          dueOn: days.addWorkingDays(startedOn, 7).date,
          provisional: true,
        },
      ],
    });
    await keepClocksAt('2026-12-30T10:00:00+08:00');
    expect(await clock()).toMatchObject([{ provisional: 1, dueOn: '2027-01-08' }]);
    // An invented calendar: the day that was counted last is a day off.
    const { exceptions } = readPublishedCalendar();
    const published = new WorkingDays({
      knownThrough: '2027-12-31',
      exceptions: new Map([...exceptions, ['2027-01-08', false]]),
    });
    await keepClocksAt('2026-12-30T10:00:00+08:00', published);
    expect(await clock()).toMatchObject([{ provisional: 0, dueOn: '2027-01-11' }]);
  });
});

describe('of a case that nobody opened', () => {
  /** Delivered on the Tuesday a week before. */
  const unopened = () => addCase({ openedAt: null, receivedAt: new Date('2026-11-17T02:00:00Z') });

  test('the supervisors above are reminded, one level up after one working day and two after two', async () => {
    await unopened();
    await remindOfUnopenedAt('2026-11-18T16:00:00+08:00');
    expect(await accounts()).toEqual([]);
    await remindOfUnopenedAt('2026-11-19T10:00:00+08:00');
    expect(await accounts()).toEqual(idsOf(superior));
    await remindOfUnopenedAt('2026-11-20T10:00:00+08:00');
    await remindOfUnopenedAt('2026-11-23T10:00:00+08:00');
    expect(await accounts()).toEqual(idsOf(superior, provincial));
  });

  test('nobody is reminded outside of working hours, or of one that was opened', async () => {
    await unopened();
    await addCase();
    await remindOfUnopenedAt('2026-11-21T10:00:00+08:00');
    expect(await accounts()).toEqual([]);
    await remindOfUnopenedAt('2026-11-19T10:00:00+08:00');
    expect(await accounts()).toEqual(idsOf(superior));
  });

  test('the reminder is over once somebody opens it', async () => {
    const { id } = await unopened();
    await remindOfUnopenedAt('2026-11-19T10:00:00+08:00');
    expect(await listOf(superior)).toMatchObject([
      { kind: 'unopened', caseId: id, clockKind: null, dueOn: null, deliveredAt: '2026-11-17T02:00:00.000Z' },
    ]);
    await query('UPDATE case_delivery SET opened_at = UTC_TIMESTAMP(3)');
    expect(await listOf(superior)).toEqual([]);
  });
});

describe('a person', () => {
  test('sees their own, the most urgent first, until they say so or it is over', async () => {
    const { number } = await addCase(dueOn('2026-11-25'));
    const urgent = await addCase(dueOn('2026-11-24'));
    await remindAt(TUESDAY);
    const [first, second] = await listOf(handler);
    expect(first).toMatchObject({
      kind: 'dueSoon',
      caseId: urgent.id,
      bureauName: '正定县市场监督管理局',
      clockKind: 'decideAcceptance',
      dueOn: '2026-11-24',
    });
    expect(second).toMatchObject({ caseNumber: number });
    for (let times = 0; times < 2; times += 1)
      expect((await markSeen(handler, first.id)).statusCode).toBe(204);
    expect(await listOf(handler)).toEqual([second]);
    expect(await listOf(supervisor)).toHaveLength(2);
    await query(`UPDATE case_clock SET finished_on = '2026-11-24', state = 'finished'`);
    expect(await listOf(handler)).toEqual([]);
  });

  test('finds no other’s, and none that is not there', async () => {
    await addCase(dueOn('2026-11-24'));
    await remindAt(TUESDAY);
    const [{ id }] = await listOf(handler);
    for (const wrong of [id, newPublicId(), '不是编号']) {
      const reply = await markSeen(supervisor, encodeURIComponent(wrong));
      expect([reply.statusCode, reply.json().code]).toEqual([404, 'reminder-not-found']);
    }
    expect(await listOf(handler)).toHaveLength(1);
  });

  test('who was moved to another bureau sees nothing of the old one any more', async () => {
    const moving = await addStaff(api.app, { bureauCode: COUNTY, roles: ['supervisor'] });
    await addCase(dueOn('2026-11-24'));
    await remindAt(TUESDAY);
    const [{ id }] = await listOf(moving);
    await query('UPDATE account SET bureau_code = ? WHERE id = ?', [NEIGHBOUR, moving.accountId]);
    expect(await listOf(moving)).toEqual([]);
    expect((await markSeen(moving, id)).statusCode).toBe(404);
    await query("UPDATE account SET state = 'disabled' WHERE id = ?", [moving.accountId]);
  });
});
