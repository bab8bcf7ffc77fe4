import { randomBytes } from 'node:crypto';
import { createConnection } from 'mysql2/promise';
import type { Cleanup } from './cleanup.js';

/** URL of the server that the tests may create databases on. */
function testDatabaseServer(): string {
  const server = process.env.TEST_DATABASE_SERVER;
  if (!server) {
    throw new Error(
      'TEST_DATABASE_SERVER is missing: "npm test" sets it; by hand, give the URL of a MariaDB or MySQL server with rights to create databases',
    );
  }
  return server;
}

/** Creates an empty, randomly named database that goes away with the test file, and returns its URL. */
export async function createDatabase(
  cleanup: Cleanup,
  { server = testDatabaseServer(), dropAfterwards = true } = {},
): Promise<string> {
  const name = `jwb_journey_${randomBytes(6).toString('hex')}`;
  await runSql(server, `CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`);
  if (dropAfterwards) cleanup.add(() => runSql(server, `DROP DATABASE IF EXISTS ${name}`));
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

async function runSql(databaseUrl: string, sql: string): Promise<void> {
  const connection = await createConnection(databaseUrl);
  try {
    await connection.query(sql);
  } finally {
    await connection.end();
  }
}
