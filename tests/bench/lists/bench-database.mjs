import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { createConnection } from 'mysql2/promise';
import { startPrivateDatabase } from '../../../scripts/private-database.mjs';

/**
 * A database that goes away, on the server of TEST_DATABASE_SERVER or on one of its own.
 * @param {string} folder for a server's files
 */
export async function benchDatabase(folder) {
  const given = process.env.TEST_DATABASE_SERVER;
  const server = given
    ? null
    : await startPrivateDatabase({ directory: path.join(folder, 'database'), durable: false });
  const serverUrl = given ?? server.serverUrl;
  const name = `jwb_bench_${randomBytes(6).toString('hex')}`;
  await run(serverUrl, `CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    stop: async () => {
      await run(serverUrl, `DROP DATABASE ${name}`);
      await server?.stop();
    },
  };
}

async function run(url, sql) {
  const connection = await createConnection(url);
  try {
    await connection.query(sql);
  } finally {
    await connection.end();
  }
}
