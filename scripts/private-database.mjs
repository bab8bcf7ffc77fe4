import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { requireDatabaseProgram } from './bootstrap/database-program.mjs';
import { LockHeldError, takeLock } from './bootstrap/folder-lock.mjs';
import { freePort } from './bootstrap/ports.mjs';
import { commandLineOf, endProcess } from './bootstrap/processes.mjs';
import { Refusal } from './bootstrap/refusal.mjs';

/*
 * A database server of the project's own: 127.0.0.1 only, a random password, a free port, its files in one folder. It never
 * touches a system service, nor any server that it did not start itself.
 *
 *   DIRECTORY/owner       which process runs it (a lock)
 *   DIRECTORY/password    0600
 *   DIRECTORY/data        the server's own files
 *   DIRECTORY/server.pid  written by the server
 *   DIRECTORY/server.log
 */

/**
 * @typedef {object} PrivateDatabase
 * @property {string} url of the project's own database, with an account that can reach nothing else
 * @property {string} serverUrl as root, without a database: for tests, which make their own
 * @property {number} pid of the server
 * @property {Promise<void>} ended settles when the server is gone, asked or not
 * @property {() => Promise<void>} stop
 */

const DATABASE = 'jiweibao';
const ATTEMPTS_AT_A_FREE_PORT = 5;
const READY_WITHIN_SECONDS = 120;
const STOP_WITHIN_SECONDS = 60;
const LONGEST_SOCKET_PATH = 100;

/** Every commit reaches the disk: survives a loss of power, not only of the process. */
const DURABLE = ['--innodb-flush-log-at-trx-commit=1', '--sync-binlog=1'];
/** For data that is thrown away at the end. */
const FAST = ['--innodb-flush-log-at-trx-commit=0', '--sync-binlog=0', '--skip-innodb-doublewrite'];

/**
 * Starts the server in `directory`, creating it the first time, and recovering whatever a killed run left there.
 * @param {{ directory: string, durable: boolean, port?: number }} options `port`: a free one when left out
 * @returns {Promise<PrivateDatabase>}
 * @throws {Refusal} when another run is using the folder, or no server program is to be had
 */
export async function startPrivateDatabase({ directory, durable, port }) {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const unlock = lock(directory);
  try {
    const program = await requireDatabaseProgram();
    await stopLeftover(directory);
    const password = keptPassword(directory);
    await createDataFolder(program, directory);
    const server = await launch(program, directory, password, durable ? DURABLE : FAST, port);
    const ended = server.ended.then(unlock);
    const stop = async () => {
      await endProcess(server.pid, STOP_WITHIN_SECONDS);
      await ended;
    };
    const address = `${password}@127.0.0.1:${server.port}`;
    return {
      url: `mysql://${DATABASE}:${address}/${DATABASE}`,
      serverUrl: `mysql://root:${address}`,
      pid: server.pid,
      ended,
      stop,
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** @param {string} directory */
function lock(directory) {
  try {
    return takeLock(path.join(directory, 'owner'));
  } catch (error) {
    if (!(error instanceof LockHeldError)) throw error;
    throw new Refusal(`另一个正在运行的进程(编号 ${error.pid})已经在使用数据库 ${directory},请先结束它。`);
  }
}

/**
 * Stops the server that a killed run left behind. We hold the lock, so its owner is gone; it is ours only if it was started
 * on this very folder.
 * @param {string} directory
 */
export async function stopLeftover(directory) {
  const pidFile = path.join(directory, 'server.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').trim());
  const command = Number.isInteger(pid) && pid > 0 ? commandLineOf(pid) : null;
  if (command?.split(' ').includes(`--pid-file=${pidFile}`)) await endProcess(pid, STOP_WITHIN_SECONDS);
  rmSync(pidFile, { force: true });
}

/** @param {string} directory */
function keptPassword(directory) {
  const file = path.join(directory, 'password');
  if (!existsSync(file)) {
    writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  }
  return readFileSync(file, 'utf8').trim();
}

/** Root must be told that it may run the server as root; nobody else may say so. */
function userWords() {
  return process.getuid?.() === 0 ? ['--user=root'] : [];
}

/**
 * Fills a new data folder beside its place and moves it there whole, so that one cut short is never taken for a good one.
 * @param {import('./bootstrap/database-program.mjs').DatabaseProgram} program
 * @param {string} directory
 */
async function createDataFolder(program, directory) {
  const data = path.join(directory, 'data');
  if (existsSync(data)) {
    requireOwnFolder(data);
    return;
  }
  const unfinished = path.join(directory, 'data.unfinished');
  rmSync(unfinished, { recursive: true, force: true });
  if (program.systemTables === null) {
    await fillDataFolder(program.server, unfinished, ['--initialize-insecure'], '');
  } else {
    mkdirSync(unfinished, { mode: 0o700 });
    await fillDataFolder(program.server, unfinished, ['--bootstrap'], systemSql(program.systemTables));
  }
  renameSync(unfinished, data);
}

/**
 * @param {string[]} files
 * @returns {string} MariaDB's system tables, with a root that has no password yet: `initSql` gives it one at the first start
 */
function systemSql(files) {
  const lines = files.flatMap((file) => readFileSync(file, 'utf8').split('\n'));
  return [
    'CREATE DATABASE IF NOT EXISTS mysql;',
    'USE mysql;',
    'SET @auth_root_socket=NULL;',
    // The installer leaves these out too where the folder may be used on another machine: no account for a host's name.
    ...lines.filter((line) => !line.includes('@current_hostname')),
  ].join('\n');
}

/**
 * @param {string} server
 * @param {string} folder
 * @param {string[]} words
 * @param {string} sql given to it as its input
 */
function fillDataFolder(server, folder, words, sql) {
  return /** @type {Promise<void>} */ (
    new Promise((resolve, reject) => {
      const all = ['--no-defaults', `--datadir=${folder}`, ...userWords(), ...words];
      const child = execFile(server, all, { maxBuffer: 64 * 1024 * 1024 }, (error, _output, complaint) => {
        if (error === null) resolve();
        else reject(new Refusal(`数据库文件夹没能建好(${server}):\n${complaint.slice(-2000)}`));
      });
      child.stdin?.end(sql);
    })
  );
}

/** @param {string} data */
function requireOwnFolder(data) {
  const owner = statSync(data).uid;
  const me = process.getuid?.();
  if (me === undefined || me === owner || me === 0) return;
  throw new Refusal(
    `数据库文件夹 ${data} 属于另一个系统用户(编号 ${owner}),请用那个用户运行,或删除它重新开始。`,
  );
}

/**
 * @typedef {{ pid: number, port: number, ended: Promise<void> }} RunningServer
 * @param {import('./bootstrap/database-program.mjs').DatabaseProgram} program
 * @param {string} directory
 * @param {string} password
 * @param {string[]} durability
 * @param {number | undefined} fixedPort
 * @returns {Promise<RunningServer>}
 */
async function launch(program, directory, password, durability, fixedPort) {
  const logFile = path.join(directory, 'server.log');
  for (let attempt = 1; ; attempt += 1) {
    const port = fixedPort ?? (await freePort());
    const folder = socketFolder();
    const initFile = path.join(folder, 'init.sql');
    writeFileSync(initFile, initSql(password), { mode: 0o600 });
    const log = openSync(logFile, 'w', 0o600);
    const words = serverWords({ program, directory, port, folder, initFile, durability });
    // Its own process group: Ctrl-C in a terminal must reach us first, so that the API stops before its database.
    const child = spawn(program.server, words, { stdio: ['ignore', log, log], detached: true });
    const ended = /** @type {Promise<void>} */ (
      new Promise((resolve, reject) => {
        child.once('exit', () => resolve());
        child.once('error', reject);
      })
    ).finally(() => rmSync(folder, { recursive: true, force: true }));
    const outcome = await Promise.race([untilReady(port), ended.then(() => /** @type {const} */ ('ended'))]);
    if (outcome === 'ready') {
      rmSync(initFile);
      return { pid: /** @type {number} */ (child.pid), port, ended };
    }
    if (child.pid !== undefined) await endProcess(child.pid, STOP_WITHIN_SECONDS);
    const output = readFileSync(logFile, 'utf8');
    const portTaken = /bind on TCP\/IP port|address already in use/i.test(output);
    if (!portTaken || attempt === ATTEMPTS_AT_A_FREE_PORT) {
      throw new Refusal(
        `数据库没能启动(${program.server})。它的最后几行记录:\n${output.split('\n').slice(-15).join('\n')}`,
      );
    }
  }
}

/**
 * @param {{ program: import('./bootstrap/database-program.mjs').DatabaseProgram, directory: string, port: number,
 *   folder: string, initFile: string, durability: string[] }} server
 */
function serverWords({ program, directory, port, folder, initFile, durability }) {
  return [
    '--no-defaults',
    `--datadir=${path.join(directory, 'data')}`,
    `--pid-file=${path.join(directory, 'server.pid')}`,
    `--socket=${path.join(folder, 's')}`,
    `--port=${port}`,
    '--bind-address=127.0.0.1',
    `--init-file=${initFile}`,
    // Accounts are by address alone: no name look-up on connecting, and no blocking of a client that went away.
    '--skip-name-resolve',
    '--skip-log-bin',
    '--character-set-server=utf8mb4',
    '--collation-server=utf8mb4_unicode_ci',
    '--default-time-zone=+00:00',
    '--max-allowed-packet=64M',
    '--innodb-buffer-pool-size=256M',
    ...(program.systemTables === null ? ['--mysqlx=OFF'] : []),
    ...userWords(),
    ...durability,
  ];
}

/**
 * Run by the server before it lets anyone in, so there is never a moment without a password. One statement a line.
 * @param {string} password
 */
function initSql(password) {
  return [
    `CREATE DATABASE IF NOT EXISTS ${DATABASE} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;`,
    `ALTER USER 'root'@'localhost' IDENTIFIED BY '${password}';`,
    `DROP USER IF EXISTS 'root'@'::1';`,
    `CREATE USER IF NOT EXISTS 'root'@'127.0.0.1';`,
    `ALTER USER 'root'@'127.0.0.1' IDENTIFIED BY '${password}';`,
    `GRANT ALL PRIVILEGES ON *.* TO 'root'@'127.0.0.1' WITH GRANT OPTION;`,
    `CREATE USER IF NOT EXISTS '${DATABASE}'@'127.0.0.1';`,
    `ALTER USER '${DATABASE}'@'127.0.0.1' IDENTIFIED BY '${password}';`,
    `GRANT ALL PRIVILEGES ON ${DATABASE}.* TO '${DATABASE}'@'127.0.0.1';`,
    '',
  ].join('\n');
}

/** A short temporary folder: the server refuses a socket whose path is over 107 characters. */
function socketFolder() {
  const root = os.tmpdir().length < LONGEST_SOCKET_PATH - 20 ? os.tmpdir() : '/tmp';
  return mkdtempSync(path.join(root, 'jwb-'));
}

/**
 * @param {number} port
 * @returns {Promise<'ready' | 'late'>}
 */
async function untilReady(port) {
  const deadline = Date.now() + READY_WITHIN_SECONDS * 1000;
  while (Date.now() < deadline) {
    if (await greets(port)) return 'ready';
    await delay(50);
  }
  return 'late';
}

/**
 * Whether a database server speaks first on this port, as it does once it is ready for clients.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function greets(port) {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    socket.setTimeout(2000, () => socket.destroy());
    socket.once('data', () => {
      resolve(true);
      socket.destroy();
    });
    socket.once('error', () => socket.destroy());
    socket.once('close', () => resolve(false));
  });
}
