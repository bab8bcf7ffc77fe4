import type { DataSource, EntityManager } from 'typeorm';
import { DATABASE_SCHEMA } from '../../migrations/database-schema.js';
import { loadBureauTree } from '../../organization/bureau-tree.js';
import { loadDivisions } from '../../organization/divisions.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock.js';
import { BlindIndex } from '../../platform/crypto/blind-index.js';
import { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { newFieldKeys } from '../../platform/crypto/testing/field-keys.js';
import { createDataSource } from '../../platform/data-source.js';
import { inTransaction } from '../../platform/in-transaction.js';
import { createTestDatabase, type TestDatabase } from '../../platform/testing/test-database.js';
import { BrandDirectory } from '../../registry/brand-directory.js';
import { CaseFixtures } from '../testing/case-fixtures.js';
import { CaseDocuments } from './case-documents.js';
import { FormFilling } from './form-filling.js';
import { loadNumberWords } from './number-words.js';
import { addDoneAct } from './testing/done-act.js';

const BUREAU = '130104';
const STATION = '130104001';
const NEIGHBOUR = '130102';
const REGISTRATION = 1;

class StandingClock extends Clock {
  constructor(public instant: Date) {
    super();
  }

  now(): Date {
    return this.instant;
  }
}

let database: TestDatabase;
let second: DataSource;
let documents: CaseDocuments;
const clock = new StandingClock(new Date('2026-11-25T02:00:00Z'));
const keys = newFieldKeys('k1');
const fixtures = new CaseFixtures(new FieldCipher(keys), new BlindIndex(keys));

beforeAll(async () => {
  database = await createTestDatabase(DATABASE_SCHEMA);
  second = createDataSource(database.url, DATABASE_SCHEMA);
  await second.initialize();
  const divisions = loadDivisions('13');
  const tree = loadBureauTree(divisions);
  const cipher = new FieldCipher(keys);
  const filling = new FormFilling(cipher, tree, new BrandDirectory(() => database.dataSource));
  documents = new CaseDocuments(
    filling,
    tree,
    loadNumberWords(tree, divisions),
    cipher,
    new Audit(clock),
    clock,
  );
});
beforeEach(async () => {
  await database.dataSource.query('DELETE FROM case_document');
  await database.dataSource.query('DELETE FROM case_document_counter');
  clock.instant = new Date('2026-11-25T02:00:00Z');
});
afterAll(async () => {
  await second?.destroy();
  await database?.drop();
});

async function newCases(count: number, holderCode = BUREAU): Promise<string[]> {
  const receivedAt = new Date('2026-11-24T02:00:00Z');
  const given = Array.from({ length: count }, () => ({ holderCode, receivedAt }));
  return (await fixtures.addAll(database.dataSource.manager, given)).map(({ id }) => id);
}

const issue = (manager: EntityManager, caseId: string, bureauCode = BUREAU, form = REGISTRATION) =>
  documents.issue(manager, { caseId, form, staff: { accountId: 'a'.repeat(22), bureauCode } });
const issued = async (caseId: string, bureauCode = BUREAU, form = REGISTRATION) =>
  (await database.dataSource.transaction((manager) => issue(manager, caseId, bureauCode, form))).number;

class Undone extends Error {}

/** Whether the document was kept; every third act fails after it had its number. */
async function actOn(source: DataSource, caseId: string, fails: boolean): Promise<boolean> {
  try {
    await inTransaction(source, async (manager) => {
      await issue(manager, caseId);
      if (fails) throw new Undone();
    });
    return true;
  } catch (error) {
    if (error instanceof Undone) return false;
    throw error;
  }
}

test('twenty at once in two processes get numbers without a gap and without a repeat, though every third fails', async () => {
  const cases = await newCases(60);
  let kept = 0;
  for (let round = 0; round < 3; round += 1) {
    const acts = cases.slice(round * 20, round * 20 + 20);
    const done = await Promise.all(
      acts.map((caseId, at) => actOn(at % 2 === 0 ? database.dataSource : second, caseId, at % 3 === 0)),
    );
    kept += done.filter(Boolean).length;
  }
  const rows = await database.dataSource.query('SELECT serial, number FROM case_document ORDER BY serial');
  expect(rows.map(({ serial }: { serial: number }) => serial)).toEqual(
    Array.from({ length: kept }, (_, at) => at + 1),
  );
  expect(new Set(rows.map(({ number }: { number: string }) => number)).size).toBe(kept);
});

test('every bureau, every form and every year has numbers of its own; a station takes those of its bureau', async () => {
  const [first, other, third, next] = await newCases(4);
  expect(await issued(first!)).toBe('石桥西市监投登〔2026〕第1号');
  expect(await issued(other!, STATION)).toBe('石桥西市监投登〔2026〕第2号');
  expect(await issued(third!, NEIGHBOUR)).toBe('石长安市监投登〔2026〕第1号');
  await addDoneAct(database.dataSource.manager, new FieldCipher(keys), {
    caseId: next!,
    input: { act: 'accept' },
  });
  expect(await issued(next!, BUREAU, 5)).toBe('石桥西市监投受〔2026〕第1号');
});

test('the year turns at midnight in Shanghai, not in Greenwich', async () => {
  const [before, last, first] = await newCases(3);
  await issued(before!);
  clock.instant = new Date('2026-12-31T15:59:59.999Z');
  expect(await issued(last!)).toBe('石桥西市监投登〔2026〕第2号');
  clock.instant = new Date('2026-12-31T16:00:00.000Z');
  expect(await issued(first!)).toBe('石桥西市监投登〔2027〕第1号');
});
