import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createConnection } from 'mysql2/promise';

const DEV_DATABASE = fileURLToPath(new URL('../../../scripts/dev-database.mjs', import.meta.url));

/**
 * A database that goes away, on the server of TEST_DATABASE_SERVER or on one of its own.
 * @param {string} folder for a server's files
 */
export async function benchDatabase(folder) {
  const server = process.env.TEST_DATABASE_SERVER
    ? { url: process.env.TEST_DATABASE_SERVER, stop: async () => undefined }
    : await ownServer(path.join(folder, 'database'));
  const name = `jwb_bench_${randomBytes(6).toString('hex')}`;
  await run(server.url, `CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`);
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    stop: async () => {
      await run(server.url, `DROP DATABASE ${name}`);
      await server.stop();
    },
  };
}

async function ownServer(directory) {
  const child = spawn(process.execPath, [DEV_DATABASE, '--directory', directory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /^TEST_DATABASE_SERVER=(\S+)$/.exec(line)?.[1];
    if (url === undefined) continue;
    const stop = async () => {
      child.kill('SIGTERM');
      await ended;
    };
    return { url, stop };
  }
  throw new Error('the database server did not start');
}

async function run(url, sql) {
  const connection = await createConnection(url);
  try {
    await connection.query(sql);
  } finally {
    await connection.end();
  }
}
