import { StuckCount } from '../../platform/background/stuck-count.js';
import { BlindIndex } from '../../platform/crypto/blind-index.js';
import { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { newPublicId } from '../../platform/public-id.js';
import { until } from '../../platform/testing/until.js';
import { type AppWithWeChat, startAppWithWeChat } from '../../platform/wechat/testing/app-with-wechat.js';
import type { CaseNoticeState } from '../entities/case-message.entity.js';
import { TELL_CONSUMER } from '../notices/case-deliveries.js';
import { NoticeSweep } from '../notices/notice-sweep.js';
import { CaseFixtures, type GivenCase } from '../testing/case-fixtures.js';
import { StuckOverview } from './stuck-overview.js';

const COUNTY = '130123';
const MINUTE_MILLISECONDS = 60_000;

let api: AppWithWeChat;
let fixtures: CaseFixtures;

beforeAll(async () => {
  api = await startAppWithWeChat();
  fixtures = new CaseFixtures(api.app.get(FieldCipher), api.app.get(BlindIndex));
});
afterAll(() => api?.stop());
afterEach(async () => {
  const tables = ['case_message', 'case_clock', 'consumer_case', 'outbox_entry', 'stored_file'];
  for (const table of tables) await query(`DELETE FROM ${table}`);
});

const query = (sql: string, values: unknown[] = []) => api.database.dataSource.query(sql, values);
const overview = () => api.app.get(StuckOverview, { strict: false });
const ago = (minutes: number) => new Date(Date.now() - minutes * MINUTE_MILLISECONDS);
const addCase = (given: Partial<GivenCase> = {}) =>
  fixtures.add(api.database.dataSource.manager, { holderCode: COUNTY, ruleSet: 'no-121', ...given });
/** Of kinds that no worker of this process delivers, so that it stays. */
const addEntry = (subjectId: string, kind = 'of-another-version') =>
  new Outbox().add(api.database.dataSource.manager, { kind, subjectId });
async function addMessage(notice: CaseNoticeState, createdAt: Date): Promise<string> {
  const { id: caseId } = await addCase();
  const id = newPublicId();
  await query(
    `INSERT INTO case_message (id, case_id, kind, words_sealed, notice, created_at) VALUES (?, ?, 'moved', 'x', ?, ?)`,
    [id, caseId, notice, createdAt],
  );
  return id;
}
const addFile = (state: string, changedAt: Date) => {
  const id = newPublicId();
  return query(
    `INSERT INTO stored_file (id, state, media_type, byte_count, changed_at) VALUES (?, ?, 'image/jpeg', 1, ?)`,
    [id, state, changedAt],
  ).then(() => id);
};

describe('what is stuck', () => {
  test('is nothing while all goes on as it should', async () => {
    await addCase();
    await addMessage('sent', ago(60));
    await addMessage('none', ago(60));
    await addMessage('wanted', ago(1));
    await addFile('pending', ago(5));
    await addFile('attached', ago(600));
    await addCase({ clocks: [{ kind: 'decideAcceptance', dueOn: '2999-01-04' }] });
    await addEntry(newPublicId());
    expect(await overview().list(10)).toEqual([]);
  });

  test('is told with its reason, in words', async () => {
    const undelivered = await addCase({ deliveryState: 'undelivered' });
    await addCase({ deliveryState: 'undelivered', state: 'closed', endedAt: new Date() });
    const notice = await addMessage('sending', ago(16));
    await addEntry(newPublicId());
    await query(`UPDATE outbox_entry SET state = 'stuck', attempts = 16, last_failure = 'Error: no answer'`);
    const [cut, undeletable] = [await addFile('pending', ago(90)), await addFile('removing', ago(90))];
    const unkept = await addCase({ clocks: [{ kind: 'decideAcceptance', dueOn: '2026-01-05' }] });
    const things = await overview().list(10);
    const reason = expect.stringMatching(/[一-鿿].*。$/);
    expect(things.map(({ kind, id }) => [kind, id])).toEqual([
      ['undeliveredCase', undelivered.id],
      ['unsentNotice', notice],
      ['outboxEntry', expect.any(String)],
      ['pendingFile', cut],
      ['pendingFile', undeletable],
      ['unkeptClock', unkept.id],
    ]);
    for (const thing of things) expect(thing).toMatchObject({ reason });
    expect(things[0]!.reason).toContain('正定县市场监督管理局');
    expect(things[2]!.reason).toContain('no answer');
    expect(await overview().counts()).toEqual({
      undeliveredCase: 1,
      unsentNotice: 1,
      outboxEntry: 1,
      pendingFile: 2,
      unkeptClock: 1,
      lateTask: 0,
    });
  });

  test('names a task that no process has come to do for long', async () => {
    await query(
      `INSERT INTO task_lease (task, lease_holder, leased_until) VALUES ('of-nobody', NULL, TIMESTAMPADD(MINUTE, -31, UTC_TIMESTAMP(3)))`,
    );
    expect(await overview().list(10)).toMatchObject([{ kind: 'lateTask', id: 'of-nobody' }]);
    await query(`DELETE FROM task_lease WHERE task = 'of-nobody'`);
  });

  test('is counted beside the readiness, which does not wait for the database', async () => {
    const ready = async () => (await api.app.inject('/api/v1/health/ready')).json();
    api.app.get(StuckCount, { strict: false }).latest = { count: 3, countedAt: new Date(0) };
    expect(await ready()).toMatchObject({
      status: 'ready',
      stuck: { count: 3, countedAt: '1970-01-01T00:00:00.000Z' },
    });
  });
});

describe('a notice', () => {
  const sweep = () => api.app.get(NoticeSweep, { strict: false }).run();
  /** Far ahead, so that the worker leaves it alone. */
  const later = () => query(`UPDATE outbox_entry SET due_at = TIMESTAMPADD(DAY, 1, UTC_TIMESTAMP(3))`);
  const entries = () => query('SELECT subject_id AS id FROM outbox_entry WHERE kind = ?', [TELL_CONSUMER]);
  const notice = async () => (await query('SELECT notice FROM case_message'))[0].notice;

  test('that has an entry, was sent or is not late is left alone by the sweep', async () => {
    const id = await addMessage('wanted', ago(60));
    await api.database.dataSource.transaction(async (manager) => {
      await new Outbox().add(manager, { kind: TELL_CONSUMER, subjectId: id });
      await manager.query(`UPDATE outbox_entry SET state = 'stuck'`);
    });
    await later();
    await addMessage('sent', ago(60));
    await addMessage('unsure', ago(60));
    await addMessage('wanted', ago(10));
    await sweep();
    expect(await entries()).toEqual([{ id }]);
  });

  test('whose entry was lost is promised anew, and ends when nobody is there to tell', async () => {
    await addMessage('wanted', ago(60));
    await sweep();
    // The case has no consumer, so the worker finds nobody.
    await until('the notice is over', async () => (await notice()) === 'refused');
    await sweep();
    expect(await entries()).toEqual([]);
  });
});
