import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { stopLeftoverServer } from './bootstrap/database-server.mjs';
import { isRunning, startOf } from './bootstrap/processes.mjs';
import { Refusal } from './bootstrap/refusal.mjs';
import { runningDatabaseUrl, startPrivateDatabase } from './private-database.mjs';

// A server is started for each of these.
jest.setTimeout(60_000);

let directory: string;
const servers: { stop: () => Promise<void> }[] = [];
const owners: ChildProcess[] = [];

beforeEach(() => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'private database '));
});

afterEach(async () => {
  for (const owner of owners.splice(0)) owner.kill('SIGKILL');
  for (const server of servers.splice(0)) await server.stop();
  await stopLeftoverServer(directory);
  rmSync(directory, { recursive: true, force: true });
});

async function start() {
  const database = await startPrivateDatabase({ directory, durable: true });
  servers.push(database);
  return database;
}

/** Starts it by another process, so that it can be killed. */
async function startByAnother(): Promise<{ owner: ChildProcess; serverUrl: string }> {
  const script = path.join(import.meta.dirname, 'dev-database.mjs');
  const owner = spawn(process.execPath, [script, '--directory', directory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  owners.push(owner);
  const [line] = (await once(createInterface({ input: owner.stdout! }), 'line')) as [string];
  return { owner, serverUrl: line.slice(line.indexOf('=') + 1) };
}

async function query<Row>(url: string, sql: string): Promise<Row[]> {
  const connection = await createConnection(url);
  try {
    const [rows] = await connection.query<RowDataPacket[]>(sql);
    return rows as Row[];
  } finally {
    await connection.end();
  }
}

function serverPid(): number {
  return Number(readFileSync(path.join(directory, 'server.pid'), 'utf8'));
}

async function kill(victim: ChildProcess): Promise<void> {
  victim.kill('SIGKILL');
  await once(victim, 'exit');
}

describe('the private database', () => {
  test('is reachable by 127.0.0.1 alone, with a password that only its owner can read, and commits reach the disk', async () => {
    const { url } = await start();
    expect(new URL(url).hostname).toBe('127.0.0.1');
    const [settings] = await query(
      url,
      'SELECT @@bind_address AS host, @@innodb_flush_log_at_trx_commit AS flush',
    );
    expect(settings).toEqual({ host: '127.0.0.1', flush: 1 });
    for (const name of ['password', 'url']) {
      expect(statSync(path.join(directory, name)).mode & 0o777).toBe(0o600);
    }
    const guess = new URL(url);
    guess.password = '';
    for (const user of ['jiweibao', 'root']) {
      guess.username = user;
      await expect(query(guess.href, 'SELECT 1')).rejects.toThrow(/Access denied/);
    }
  });

  test('lets the product reach its own database and no other', async () => {
    const { url, serverUrl } = await start();
    await query(serverUrl, 'CREATE DATABASE somebody_elses');
    await query(url, 'CREATE TABLE jiweibao.one (id INT)');
    await expect(query(url, 'CREATE TABLE somebody_elses.one (id INT)')).rejects.toThrow(/denied/);
  });

  test('keeps what was committed when the server is killed', async () => {
    const first = await start();
    await query(first.url, 'CREATE TABLE kept (id INT PRIMARY KEY)');
    await query(first.url, 'INSERT INTO kept VALUES (7)');
    process.kill(serverPid(), 'SIGKILL');
    await first.ended;
    const second = await start();
    expect(await query(second.url, 'SELECT id FROM kept')).toEqual([{ id: 7 }]);
  });

  test('takes over from a process that was killed and left its server running', async () => {
    const { owner, serverUrl } = await startByAnother();
    await query(serverUrl, 'CREATE TABLE jiweibao.kept (id INT PRIMARY KEY)');
    const left = { pid: serverPid(), startedAt: startOf(serverPid())! };
    await kill(owner);
    expect(isRunning(left)).toBe(true);
    const { url } = await start();
    expect(isRunning(left)).toBe(false);
    expect(await query(url, 'SELECT id FROM kept')).toEqual([]);
  });

  test('is refused to a second process while the first is running, and is not disturbed', async () => {
    const { serverUrl } = await startByAnother();
    await expect(start()).rejects.toThrow(Refusal);
    expect(await query(serverUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  test('can be found by other commands while it runs, and not after', async () => {
    const { url, stop } = await start();
    expect(runningDatabaseUrl(directory)).toBe(url);
    await stop();
    expect(runningDatabaseUrl(directory)).toBeNull();
  });

  test('never ends a process that was given the number of a server long gone', async () => {
    const bystander = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    owners.push(bystander);
    writeFileSync(path.join(directory, 'server.pid'), String(bystander.pid));
    await start();
    expect(startOf(bystander.pid!)).not.toBeNull();
  });

  test('begins again when its creation was cut short', async () => {
    mkdirSync(path.join(directory, 'data.unfinished'));
    writeFileSync(path.join(directory, 'data.unfinished', 'ibdata1'), 'half');
    const { url } = await start();
    expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  test('leaves no server and no socket folder behind when it stops', async () => {
    const { serverUrl, stop } = await start();
    const [{ socket }] = (await query(serverUrl, 'SELECT @@socket AS socket')) as [{ socket: string }];
    const server = { pid: serverPid(), startedAt: startOf(serverPid())! };
    await stop();
    expect(isRunning(server)).toBe(false);
    expect(existsSync(path.dirname(socket))).toBe(false);
  });
});
