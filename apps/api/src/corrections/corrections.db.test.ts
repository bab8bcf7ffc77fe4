import { LONGEST_CORRECTION_NOTE } from '@jiweibao/shared';
import { ConsumerSessions } from '../consumers/consumer-sessions.js';
import { BlindIndex } from '../platform/crypto/blind-index.js';
import { Database } from '../platform/database.js';
import { Outbox } from '../platform/outbox/outbox.js';
import { untilLockWait } from '../platform/testing/until-lock-wait.js';
import { type AppWithWeChat, startAppWithWeChat } from '../platform/wechat/testing/app-with-wechat.js';
import { OutletDirectory } from '../registry/outlet-directory.js';
import { RegistryWriter } from '../registry/registry-writer.js';
import { addAuthorization, addBrand, addOutlet } from '../registry/testing/registry-fixtures.js';
import { CorrectionIntake } from './correction-intake.service.js';
import { CorrectionKeeping } from './correction-keeping.service.js';

const CHINESE_SENTENCE = /[一-鿿].*。$/;

let api: AppWithWeChat;
let outletId: string;
let brandId: string;
let keys = 0;

beforeAll(async () => {
  api = await startAppWithWeChat({ writesPerAddress: 30 });
});
beforeEach(async () => {
  await rows('DELETE FROM outlet_correction');
  await rows('DELETE FROM idempotency_key');
  const writer = new RegistryWriter(() => api.database.dataSource);
  await writer.write(async (transaction) => {
    brandId = await addBrand(transaction, { name: `演示品牌${newKey()}` });
    outletId = await addOutlet(transaction, '演示服务站');
    await addAuthorization(transaction, { outletId, brandId });
  });
});
afterAll(() => api?.stop());

const rows = (sql: string) => api.database.dataSource.query(sql);
const kept = async () => Number((await rows('SELECT COUNT(*) AS n FROM outlet_correction'))[0].n);
const newKey = () => {
  keys += 1;
  return `key-of-a-test-${keys}`;
};
// Each from a phone of its own: how much one may send is another matter.
const newAddress = () => `192.0.2.${Number(newKey().split('-').at(-1)) % 256}`;
const keeping = () =>
  new CorrectionKeeping(() => api.database.dataSource, new OutletDirectory(), new Outbox(), api.clock);

const report = (payload: unknown, key: string | null = newKey(), headers: Record<string, string> = {}) =>
  api.app.inject({
    method: 'POST',
    url: '/api/v1/outlet-corrections',
    payload: payload as object,
    remoteAddress: newAddress(),
    headers: { ...(key !== null && { 'idempotency-key': key }), ...headers },
  });
const body = (more: object = {}) => ({ outletId, faults: ['phoneWrong'], note: '换号码了', ...more });

describe('a report that an entry is wrong', () => {
  test('is committed when it is acknowledged, without anything about who sent it', async () => {
    const reply = await report(body({ faults: ['closedDown', 'phoneWrong', 'phoneWrong'] }));
    expect(reply.statusCode).toBe(201);
    expect(reply.headers['cache-control']).toBe('no-store');
    const { id, receivedAt, ...nothingElse } = reply.json();
    expect(nothingElse).toEqual({});
    expect(Date.parse(receivedAt)).not.toBeNaN();
    expect(await rows('SELECT * FROM outlet_correction')).toEqual([
      expect.objectContaining({
        id,
        outlet_id: outletId,
        faults: 'phoneWrong,closedDown',
        note: '换号码了',
        state: 'open',
      }),
    ]);
    expect(JSON.stringify(await rows('SELECT * FROM idempotency_key'))).not.toContain('换号码了');
  });

  test.each([null, '', '  \n'])('may come without words (%j)', async (note) => {
    expect((await report(body({ note }))).statusCode).toBe(201);
    expect((await rows('SELECT note FROM outlet_correction'))[0].note).toBeNull();
  });

  test('keeps 500 characters of any kind, scripts as mere text', async () => {
    const note = `<script>alert(1)</script>${'\u{20000}'.repeat(LONGEST_CORRECTION_NOTE - 25)}`;
    expect((await report(body({ note }))).statusCode).toBe(201);
    expect((await rows('SELECT note FROM outlet_correction'))[0].note).toBe(note);
  });

  test('sent twice is kept once and answered alike', async () => {
    const key = newKey();
    const first = await report(body(), key);
    const second = await report({ note: '换号码了', faults: ['phoneWrong'], outletId }, key);
    expect([second.statusCode, second.json()]).toEqual([201, first.json()]);
    expect(await kept()).toBe(1);
  });

  test('sent ten times at once is kept once and answered alike', async () => {
    const key = newKey();
    const replies = await Promise.all(Array.from({ length: 10 }, () => report(body(), key)));
    expect(new Set(replies.map((reply) => reply.body)).size).toBe(1);
    expect(replies[0]!.statusCode).toBe(201);
    expect(await kept()).toBe(1);
  });

  test('waits for a twin that is not committed yet, and takes its place when the twin fails', async () => {
    const key = newKey();
    const runner = api.database.dataSource.createQueryRunner();
    await runner.startTransaction();
    await runner.query(
      `INSERT INTO idempotency_key VALUES ('anonymous', 'report-wrong-entry', ?, ?, ?, NOW(3))`,
      [key, 'h'.repeat(43), 'r'.repeat(22)],
    );
    let isAnswered = false;
    const waiting = report(body(), key).then((reply) => {
      isAnswered = true;
      return reply;
    });
    await untilLockWait(rows, 'idempotency_key');
    expect(isAnswered).toBe(false);
    await runner.rollbackTransaction();
    await runner.release();
    expect((await waiting).statusCode).toBe(201);
    expect(await kept()).toBe(1);
  });

  test('under the key of another one is refused, and the first stays', async () => {
    const key = newKey();
    await report(body(), key);
    const other = await report(body({ note: '别的' }), key);
    expect(other.statusCode).toBe(422);
    expect(other.json()).toMatchObject({
      code: 'idempotency-key-reused',
      detail: expect.stringMatching(CHINESE_SENTENCE),
    });
    expect(await kept()).toBe(1);
  });

  test('that was refused may be sent again under its key once it is right', async () => {
    const key = newKey();
    await rows(`UPDATE outlet SET state = 'closed' WHERE id = '${outletId}'`);
    expect((await report(body(), key)).statusCode).toBe(404);
    await rows(`UPDATE outlet SET state = 'open' WHERE id = '${outletId}'`);
    expect((await report(body(), key)).statusCode).toBe(201);
  });

  test.each([
    ['that never was', 'A'.repeat(22)],
    ['that was removed', ''],
  ])('about an outlet %s is refused, and nothing is kept', async (_, id) => {
    await rows(`UPDATE outlet SET state = 'closed' WHERE id = '${outletId}'`);
    const reply = await report(body({ outletId: id || outletId }));
    expect(reply.statusCode).toBe(404);
    expect(reply.json()).toMatchObject({
      code: 'outlet-not-found',
      detail: expect.stringMatching(CHINESE_SENTENCE),
    });
    expect(await kept()).toBe(0);
    expect(await rows('SELECT 1 FROM idempotency_key')).toEqual([]);
  });

  test.each<[string, unknown, string]>([
    ['no outlet', { faults: ['other'] }, 'outletId'],
    ['an outlet of a wrong form', { outletId: "x' OR 1=1", faults: ['other'] }, 'outletId'],
    ['no fault', { outletId: 'A'.repeat(22), faults: [] }, 'faults'],
    ['a fault that is none', { outletId: 'A'.repeat(22), faults: ['tooExpensive'] }, 'faults'],
    ['faults that are no list', { outletId: 'A'.repeat(22), faults: 'other' }, 'faults'],
    ['501 characters', { outletId: 'A'.repeat(22), faults: ['other'], note: '长'.repeat(501) }, 'note'],
    ['words that are none', { outletId: 'A'.repeat(22), faults: ['other'], note: { a: 1 } }, 'note'],
    ['a field of its own', { outletId: 'A'.repeat(22), faults: ['other'], phone: '13800000000' }, 'phone'],
    ['a list for a body', [], 'outletId'],
  ])('with %s is refused field by field', async (_, payload, field) => {
    const reply = await report(payload);
    expect(reply.statusCode).toBe(400);
    const { code, errors } = reply.json();
    expect(code).toBe('invalid-request');
    expect(errors).toContainEqual({
      field,
      code: expect.stringMatching(/^[a-z-]+$/),
      detail: expect.stringMatching(CHINESE_SENTENCE),
    });
    expect(await kept()).toBe(0);
  });

  test.each([null, '', 'short', 'x'.repeat(65), 'with blank in it'])(
    'with the key %j is refused',
    async (key) => {
      const reply = await report(body(), key);
      expect(reply.statusCode).toBe(400);
      expect(reply.json().errors[0].field).toBe('Idempotency-Key');
      expect(await kept()).toBe(0);
    },
  );

  test('too often from one address is refused for a while, whatever it says about itself', async () => {
    const send = () =>
      api.app.inject({
        method: 'POST',
        url: '/api/v1/outlet-corrections',
        payload: {},
        remoteAddress: '198.51.100.1',
        headers: { 'x-forwarded-for': newAddress() },
      });
    let reply = await send();
    while (reply.statusCode === 400) reply = await send();
    expect(reply.statusCode).toBe(429);
    expect(Number(reply.headers['retry-after'])).toBeGreaterThan(0);
    expect(reply.json()).toMatchObject({
      code: 'too-many-requests',
      detail: expect.stringMatching(CHINESE_SENTENCE),
    });
    expect((await api.app.inject('/api/v1/categories')).statusCode).toBe(200);
  });

  test('while the database is away is answered 503 in a clear sentence', async () => {
    const away = new Database(api.database.url, { entities: [], migrations: [] });
    const intake = new CorrectionIntake(
      () => away.dataSource(),
      api.app.get(BlindIndex),
      new OutletDirectory(),
      api.app.get(ConsumerSessions, { strict: false }),
      new Outbox(),
      api.clock,
    );
    await expect(
      intake.receive({ outletId, faults: ['other'], note: null }, newKey(), null),
    ).rejects.toMatchObject({
      status: 503,
      code: 'database-away',
      detail: expect.stringMatching(CHINESE_SENTENCE),
    });
  });
});

describe('with a session', () => {
  const logIn = async (person: string) => {
    const reply = await api.app.inject({
      method: 'POST',
      url: '/api/v1/consumer-sessions',
      payload: { code: await api.simulator.loginCode(person) },
      remoteAddress: newAddress(),
    });
    return { authorization: `Bearer ${reply.json().token}` };
  };

  test('a report is somebody’s until they delete their account', async () => {
    const session = await logIn('甲');
    const key = newKey();
    const first = await report(body({ wantsNotice: true }), key, session);
    expect((await report(body({ wantsNotice: false }), key, session)).json()).toEqual(first.json());
    const [{ id }] = await rows('SELECT id FROM consumer WHERE deleted_at IS NULL');
    expect(await rows('SELECT consumer_id, notice FROM outlet_correction')).toEqual([
      { consumer_id: id, notice: 'wanted' },
    ]);
    await api.app.inject({ method: 'DELETE', url: '/api/v1/consumers/me', headers: session });
    expect(await rows('SELECT consumer_id, notice FROM outlet_correction')).toEqual([
      { consumer_id: null, notice: null },
    ]);
  });

  test('that is over a report is refused, so that the phone can send it again without', async () => {
    const reply = await report(body(), newKey(), { authorization: 'Bearer made-up' });
    expect([reply.statusCode, reply.json().code]).toEqual([401, 'session-expired']);
    expect(await kept()).toBe(0);
  });

  test('another report under the key of somebody else is refused, and told nothing of theirs', async () => {
    const key = newKey();
    const [first, second] = [await logIn('乙'), await logIn('丙')];
    const { id } = (await report(body(), key, first)).json();
    for (const refused of [
      await report(body({ note: '别的' }), key, second),
      await report(body({ note: '再别的' }), key),
    ]) {
      expect(refused.statusCode).toBe(422);
      expect(refused.body).not.toContain(id);
    }
    expect(await kept()).toBe(1);
  });
});

test('without one nobody can be told, whatever they wish', async () => {
  await report(body({ wantsNotice: true }));
  expect(await rows('SELECT consumer_id, notice FROM outlet_correction')).toEqual([
    { consumer_id: null, notice: null },
  ]);
});

test('keys of acts that were done more than a week ago go, a few at a time, and younger ones stay', async () => {
  const addKeys = async (count: number, days: number) => {
    const values = Array.from(
      { length: count },
      (
        _,
        at,
      ) => `('anonymous', 'report-wrong-entry', 'old-key-${days}-${at}', REPEAT('h', 43), REPEAT('r', 22),
        UTC_TIMESTAMP(3) - INTERVAL ${days} DAY)`,
    );
    await rows(`INSERT INTO idempotency_key VALUES ${values.join()}`);
  };
  await addKeys(60, 8);
  await addKeys(5, 6);
  const left = async () => Number((await rows('SELECT COUNT(*) AS n FROM idempotency_key'))[0].n);
  await report(body());
  expect(await left()).toBe(60 - 50 + 5 + 1);
  await report(body());
  expect(await left()).toBe(5 + 2);
});

test('without keys to sign with a report is refused in a clear sentence, and nothing is kept', async () => {
  const intake = new CorrectionIntake(
    () => api.database.dataSource,
    new BlindIndex(null),
    new OutletDirectory(),
    api.app.get(ConsumerSessions, { strict: false }),
    new Outbox(),
    api.clock,
  );
  const attempt = intake.receive({ outletId, faults: ['other'], note: null }, newKey(), null);
  await expect(attempt).rejects.toMatchObject({
    status: 503,
    code: 'field-keys-missing',
    detail: expect.stringMatching(CHINESE_SENTENCE),
  });
  expect(await kept()).toBe(0);
});

describe('the keepers', () => {
  test('see one line an outlet, the most reported first, with the faults counted and the words listed', async () => {
    const writer = new RegistryWriter(() => api.database.dataSource);
    const { result: busy } = await writer.write((transaction) => addOutlet(transaction, '常被反映的演示站'));
    await report(body());
    for (let i = 0; i < 20; i += 1) {
      await report(
        body({
          outletId: busy,
          faults: i % 2 === 0 ? ['closedDown'] : ['closedDown', 'addressWrong'],
          note: `第${i % 3}句`,
        }),
      );
    }
    const lines = await keeping().list('open', null);
    expect(lines.map((line) => [line.outletId, line.count])).toEqual([
      [busy, 20],
      [outletId, 1],
    ]);
    expect(lines[0]).toMatchObject({
      outlet: { name: '常被反映的演示站' },
      faults: [
        { fault: 'addressWrong', count: 10 },
        { fault: 'closedDown', count: 20 },
      ],
    });
    expect(lines[0]!.notes.map(({ text }) => text).sort()).toEqual(['第0句', '第1句', '第2句']);
    expect((await keeping().list('open', brandId)).map((line) => line.outletId)).toEqual([outletId]);
  });

  test('still see what was said of an outlet that was removed since', async () => {
    await report(body());
    await rows(`UPDATE outlet SET state = 'closed' WHERE id = '${outletId}'`);
    expect(await keeping().list('open', null)).toMatchObject([{ outletId, outlet: null, count: 1 }]);
  });

  test('resolve all that is open about an outlet at once; what comes later is open again', async () => {
    await report(body());
    await report(body({ note: '再说一次' }));
    expect(await keeping().resolve(outletId, 'corrected', '已按品牌回函更正')).toBe(2);
    await report(body({ note: '又不对了' }));
    expect(await keeping().list('open', null)).toMatchObject([
      { count: 1, notes: [{ text: '又不对了', check: null }] },
    ]);
    expect(await keeping().list('corrected', null)).toMatchObject([{ count: 2 }]);
    expect(
      await rows("SELECT DISTINCT resolution_note AS n FROM outlet_correction WHERE state = 'corrected'"),
    ).toEqual([{ n: '已按品牌回函更正' }]);
  });

  test('are told when nothing is open', async () => {
    await report(body());
    await keeping().resolve(outletId, 'unchanged', null);
    await expect(keeping().resolve(outletId, 'corrected', null)).rejects.toMatchObject({
      code: 'correction-not-found',
    });
    expect(await keeping().list('unchanged', null)).toHaveLength(1);
  });
});
