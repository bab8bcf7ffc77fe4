import { Logger } from '@nestjs/common';
import { DATABASE_SCHEMA } from '../../migrations/database-schema.js';
import { Clock } from '../clock.js';
import { BlindIndex } from '../crypto/blind-index.js';
import { newFieldKeys } from '../crypto/testing/field-keys.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { Audit } from './audit.js';
import { AuditCheck, type NotedSeal } from './audit-check.js';
import { AuditSealer } from './audit-sealer.js';
import { AuditSeals } from './audit-seals.js';

class FixedClock extends Clock {
  now(): Date {
    return new Date('2026-11-27T02:00:00.123Z');
  }
}

const keys = newFieldKeys('k1');
const seals = new AuditSeals(new BlindIndex(keys));
let database: TestDatabase;
let audit: Audit;
let sealer: AuditSealer;
let check: AuditCheck;

beforeAll(async () => {
  // What it says of altered ends is meant for whoever keeps a server.
  Logger.overrideLogger(false);
  database = await createTestDatabase(DATABASE_SCHEMA);
  const source = () => database.dataSource;
  audit = new Audit(new FixedClock());
  sealer = new AuditSealer(source, seals, 4);
  check = new AuditCheck(source, seals);
});
afterAll(() => database?.drop());
beforeEach(async () => {
  await rows('DELETE FROM audit_entry');
  await rows('DELETE FROM audit_chain');
});

const rows = (sql: string, parameters: unknown[] = []) => database.dataSource.query(sql, parameters);
const act = (count: number) =>
  database.dataSource.transaction(async (manager) => {
    for (let each = 0; each < count; each += 1) {
      await audit.record(manager, {
        actorKind: 'staff',
        actorId: 'a'.repeat(22),
        bureauCode: '130102',
        act: 'revealParty',
        subjectKind: 'case',
        subjectId: `case-${each}`,
        detail: { reason: 'call' },
      });
    }
  });
const checkAll = (noted: NotedSeal | null = null) => check.check({ newest: null, noted });
const faults = async () =>
  (await checkAll()).faults.map(({ kind, seq, throughSeq }) => `${kind} ${seq}-${throughSeq}`);
const sealed = async (count: number) => {
  await act(count);
  await sealer.sealAll();
};

test('a chain that nobody touched has no faults, whatever the size of the batches, and numbers without gaps', async () => {
  expect(await faults()).toEqual([]);
  await sealed(3);
  await sealed(10);
  await sealed(0);
  const result = await checkAll();
  expect(result).toMatchObject({
    checkedFrom: 1,
    sealedThrough: 13,
    faults: [],
    unsealed: { count: 0, oldestAt: null },
  });
  const numbers = await rows('SELECT seq FROM audit_entry ORDER BY seq');
  expect(numbers.map(({ seq }: { seq: number }) => Number(seq))).toEqual(
    Array.from({ length: 13 }, (_, at) => at + 1),
  );
});

test('what was written and not sealed is told as the window of which nothing is proven', async () => {
  await sealed(2);
  await act(3);
  expect(await checkAll()).toMatchObject({
    sealedThrough: 2,
    faults: [],
    unsealed: { count: 3, oldestAt: new FixedClock().now() },
  });
});

test('two sealers at once make one chain', async () => {
  await act(30);
  const source = () => database.dataSource;
  await Promise.all([sealer.sealAll(), new AuditSealer(source, seals, 4).sealAll()]);
  expect(await checkAll()).toMatchObject({ sealedThrough: 30, faults: [] });
});

test('an act does not wait for a sealer that is at work, nor the sealer for an act that goes on', async () => {
  await sealed(2);
  const open = database.dataSource.createQueryRunner();
  const other = database.dataSource.createQueryRunner();
  await open.startTransaction();
  await open.query("SELECT * FROM audit_chain WHERE name = 'audit' FOR UPDATE");
  await act(1);
  await other.startTransaction();
  await audit.record(other.manager, {
    actorKind: 'system',
    actorId: null,
    bureauCode: null,
    act: 'letGo',
    subjectKind: 'case',
    subjectId: 'late',
  });
  await open.rollbackTransaction();
  await sealer.sealAll();
  expect((await checkAll()).sealedThrough).toBe(3);
  await other.commitTransaction();
  await Promise.all([open.release(), other.release()]);
  await sealer.sealAll();
  expect(await checkAll()).toMatchObject({ sealedThrough: 4, faults: [] });
});

const COLUMNS = [
  ['happened_at', "'2026-11-27 02:00:00.124'"],
  ['actor_kind', "'agent'"],
  ['actor_id', 'NULL'],
  ['bureau_code', "'130104'"],
  ['act', "'logIn'"],
  ['subject_kind', "'account'"],
  ['subject_id', "'case-99'"],
  ['detail', '\'{"reason":"other"}\''],
  ['id', "'zzzzzzzzzzzzzzzzzzzzzz'"],
  ['seal', "'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz'"],
] as const;

test.each(COLUMNS)('an entry whose %s was altered is found, and it alone', async (column, value) => {
  await sealed(6);
  await rows(`UPDATE audit_entry SET ${column} = ${value} WHERE seq = 3`);
  const found = await faults();
  expect(found[0]).toBe('altered 3-3');
  // The next stands upon its seal.
  expect(found.slice(1)).toEqual(column === 'seal' ? ['altered 4-4'] : []);
});

test('the last entry is under a seal as well', async () => {
  await sealed(3);
  await rows("UPDATE audit_entry SET act = 'logIn' WHERE seq = 3");
  expect(await faults()).toEqual(['altered 3-3']);
});

test.each([
  ['the first', 'seq = 1', 'missing 1-1'],
  ['one in the middle', 'seq = 3', 'missing 3-3'],
  ['several', 'seq BETWEEN 2 AND 4', 'missing 2-4'],
  ['the last', 'seq >= 5', 'missing 5-6'],
  ['all', 'seq >= 1', 'missing 1-6'],
])('%s removed is found', async (_which, where, fault) => {
  await sealed(6);
  await rows(`DELETE FROM audit_entry WHERE ${where}`);
  expect(await faults()).toEqual([fault]);
});

test('one taken back off the chain is found', async () => {
  await sealed(4);
  await rows('UPDATE audit_entry SET seq = NULL, seal = NULL WHERE seq = 2');
  expect(await faults()).toEqual(['missing 2-2']);
  await sealer.sealAll();
  expect(await faults()).toEqual(['missing 2-2']);
});

test('one removed whose followers are numbered anew is found', async () => {
  await sealed(5);
  await rows('DELETE FROM audit_entry WHERE seq = 2');
  await rows('UPDATE audit_entry SET seq = seq - 1 WHERE seq > 2 ORDER BY seq');
  expect(await faults()).toEqual(['altered 2-2', 'altered 3-3', 'altered 4-4', 'missing 5-5']);
});

test('two that changed places are found', async () => {
  await sealed(5);
  await rows('UPDATE audit_entry SET seq = 100 WHERE seq = 2');
  await rows('UPDATE audit_entry SET seq = 2 WHERE seq = 3');
  await rows('UPDATE audit_entry SET seq = 3 WHERE seq = 100');
  expect(await faults()).toEqual(['altered 2-2', 'altered 3-3', 'altered 4-4']);
});

const INSERT = `INSERT INTO audit_entry
  SELECT ?, happened_at, actor_kind, actor_id, bureau_code, act, subject_kind, subject_id, detail, ?, seal
  FROM audit_entry WHERE seq = 1`;

test('one put at the end is found, also after more was sealed', async () => {
  await sealed(2);
  await rows(INSERT, ['y'.repeat(22), 3]);
  expect(await faults()).toEqual(['surplus 3-3']);
  await sealed(2);
  expect(await faults()).toEqual(['altered 3-3', 'missing 4-4']);
});

test('one put in between is found', async () => {
  await sealed(4);
  await rows('UPDATE audit_entry SET seq = seq + 1 WHERE seq >= 2 ORDER BY seq DESC');
  await rows(INSERT, ['y'.repeat(22), 2]);
  expect(await faults()).toEqual(['altered 2-2', 'altered 3-3', 'altered 4-4', 'surplus 5-5']);
});

test.each([
  [
    'an end that was set back to hide what was cut off',
    'last_seq = 2, last_seal = (SELECT seal FROM audit_entry WHERE seq = 2)',
  ],
  ['an end without its seal', 'head_seal = NULL'],
])('%s is found, and stays found however much is sealed after it', async (_what, change) => {
  await sealed(4);
  await rows('DELETE FROM audit_entry WHERE seq > 2');
  await rows(`UPDATE audit_chain SET ${change}`);
  expect(await faults()).toContain(
    `endAltered ${change.startsWith('last') ? 2 : 4}-${change.startsWith('last') ? 2 : 4}`,
  );
  await sealed(3);
  const after = await faults();
  expect(after).toHaveLength(1);
  expect(after[0]).toMatch(/^missing 3-/);
});

test('an end that is gone is found', async () => {
  await sealed(3);
  await rows('DELETE FROM audit_chain');
  expect(await faults()).toEqual(['surplus 1-1', 'surplus 2-2', 'surplus 3-3']);
});

test('a whole chain that was set back to what it once was is found by a seal that was noted elsewhere, and by that alone', async () => {
  await sealed(3);
  const before = await rows('SELECT last_seq, last_seal, head_seal FROM audit_chain');
  await sealed(2);
  const { sealedThrough: seq, lastSeal: seal } = await checkAll();
  expect((await checkAll({ seq, seal })).faults).toEqual([]);
  await rows('DELETE FROM audit_entry WHERE seq > 3');
  await rows('UPDATE audit_chain SET last_seq = ?, last_seal = ?, head_seal = ?', Object.values(before[0]));
  expect(await faults()).toEqual([]);
  expect((await checkAll({ seq, seal })).faults).toEqual([{ kind: 'notedDiffers', seq: 5, throughSeq: 5 }]);
});

test('a chain sealed under another key proves nothing here', async () => {
  await sealed(2);
  const others = new AuditSeals(new BlindIndex({ ...keys, index: Buffer.alloc(32, 9) }));
  const { faults: found } = await new AuditCheck(() => database.dataSource, others).check({
    newest: null,
    noted: null,
  });
  expect(found.map(({ kind }) => kind)).toEqual(['endAltered', 'altered', 'altered']);
});

test('the newest alone are checked upon what stands before them', async () => {
  await sealed(9);
  await rows("UPDATE audit_entry SET act = 'logIn' WHERE seq IN (2, 8)");
  expect(await check.check({ newest: 4, noted: null })).toMatchObject({
    checkedFrom: 6,
    faults: [{ kind: 'altered', seq: 8 }],
  });
  await rows('DELETE FROM audit_entry WHERE seq = 5');
  const { faults: found } = await check.check({ newest: 4, noted: null });
  expect(found.map(({ kind, seq }) => `${kind} ${seq}`)).toEqual(['missing 5', 'altered 8']);
});
