import { randomBytes } from 'node:crypto';
import { createConnection } from 'mysql2/promise';
import type { DataSource } from 'typeorm';
import { createDataSource, type DatabaseSchema } from '../data-source.js';

/** A real database of its own for one test file, built by the migrations. */
export interface TestDatabase {
  /** Connected. */
  dataSource: DataSource;
  /** `mysql://…` of this database, for a second process or a second data source. */
  url: string;
  /** Closes the connections and drops the database. */
  drop(): Promise<void>;
}

/**
 * Creates a randomly named database on the server of `TEST_DATABASE_SERVER` and migrates it.
 * @param options `migrate: false` leaves it empty, for tests of the migrations themselves
 * @throws when the variable is missing: a test that needs SQL fails rather than being skipped
 */
export async function createTestDatabase(
  schema: DatabaseSchema,
  options: { migrate: boolean } = { migrate: true },
): Promise<TestDatabase> {
  const server = process.env.TEST_DATABASE_SERVER;
  if (!server) {
    throw new Error(
      'TEST_DATABASE_SERVER is not set: run the tests by "npm test", or start a server with "node scripts/dev-database.mjs" and set the variable that it prints.',
    );
  }
  const name = `jiweibao_test_${randomBytes(8).toString('hex')}`;
  await runOnServer(server, `CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const dataSource = createDataSource(url.href, schema);
  const drop = async () => {
    if (dataSource.isInitialized) await dataSource.destroy();
    await runOnServer(server, `DROP DATABASE ${name}`);
  };
  try {
    await dataSource.initialize();
    if (options.migrate) await dataSource.runMigrations();
  } catch (error) {
    // Its connections would keep the test runner from ending.
    await drop();
    throw error;
  }
  return { dataSource, url: url.href, drop };
}

async function runOnServer(server: string, statement: string): Promise<void> {
  const connection = await createConnection(server);
  try {
    await connection.query(statement);
  } finally {
    await connection.end();
  }
}
