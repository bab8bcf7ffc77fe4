import { readdirSync, readFileSync } from 'node:fs';
import { DATABASE_SCHEMA } from './database-schema.js';

const DIRECTORY = new URL('./', `file://${__filename}`);
const FILES = readdirSync(DIRECTORY).filter((name) => /^\d+-/.test(name));

/** What only one of the servers has, or what each understands differently. */
const ONE_SERVER_ONLY: [what: string, pattern: RegExp][] = [
  ['RETURNING is MariaDB only', /\bRETURNING\b/i],
  ['the type JSON is text in one and binary in the other', /\bJSON\b(?!\.)/],
  ['a row alias in an upsert is MySQL only', /\)\s+AS\s+\w+\s+ON\s+DUPLICATE/i],
  ['a sequence is MariaDB only', /\bSEQUENCE\b|NEXTVAL|NEXT VALUE/i],
  ['full text and spatial indexes differ', /\bFULLTEXT\b|\bSPATIAL\b/i],
  ['the types UUID and INET are MariaDB only', /\bUUID\b\s*(NOT|NULL|,)|\bINET[46]\b/i],
  [
    'IF [NOT] EXISTS on columns and indexes is MariaDB only',
    /(COLUMN|INDEX|CONSTRAINT)\s+IF\s+(NOT\s+)?EXISTS/i,
  ],
  ['these collations are of one server only', /utf8mb4_0900|uca1400|utf8mb4_general_ci/i],
  ['invisible columns are written differently', /\bINVISIBLE\b/i],
  ['system versioning is MariaDB only', /SYSTEM\s+VERSIONING/i],
  ['functional indexes are MySQL only', /INDEX\s+\w+\s*\(\s*\(/i],
];

const faultsOf = (sql: string) =>
  ONE_SERVER_ONLY.filter(([, pattern]) => pattern.test(sql)).map(([what]) => what);

describe('the migrations', () => {
  it.each(FILES)('%s says nothing that only one server understands', (name) => {
    expect(faultsOf(readFileSync(new URL(name, DIRECTORY), 'utf8'))).toEqual([]);
  });

  it.each(FILES)('%s gives each new table its engine, character set and collation', (name) => {
    const source = readFileSync(new URL(name, DIRECTORY), 'utf8');
    const created = source.match(/CREATE TABLE/g)?.length ?? 0;
    const stated = source.match(/\) \$\{TABLE\}`/g)?.length ?? 0;
    expect(stated).toBe(created);
    if (created > 0) {
      expect(source).toContain(
        "TABLE = 'ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci'",
      );
    }
  });

  it('are all listed, in the order of their times', () => {
    const listed = (DATABASE_SCHEMA.migrations as { name: string }[]).map(({ name }) => name);
    expect(listed).toEqual(
      FILES.sort().map((file) => file.replace(/^(\d+)-(\w+)\.ts$/, (_all, time, name) => name + time)),
    );
  });

  it.each([
    'INSERT INTO a VALUES (1) RETURNING id',
    'CREATE TABLE a (b JSON NOT NULL)',
    'INSERT INTO a VALUES (1) AS fresh ON DUPLICATE KEY UPDATE b = fresh.b',
    'ALTER TABLE a ADD COLUMN IF NOT EXISTS b INT',
    'CREATE TABLE a (b UUID NOT NULL)',
    'CREATE FULLTEXT INDEX i ON a (b)',
    'COLLATE utf8mb4_0900_ai_ci',
  ])('would be refused for: %s', (sql) => {
    expect(faultsOf(sql)).toHaveLength(1);
  });
});
