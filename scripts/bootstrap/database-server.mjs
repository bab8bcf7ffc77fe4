import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { userWords } from './database-folder.mjs';
import { freePort } from './ports.mjs';
import { commandLineOf, endProcess } from './processes.mjs';
import { Refusal } from './refusal.mjs';

/** The name of the project's database, and of the account that can reach nothing else. */
export const DATABASE = 'jiweibao';

const ATTEMPTS_AT_A_FREE_PORT = 5;
const READY_WITHIN_SECONDS = 120;
const STOP_WITHIN_SECONDS = 60;
/** The server refuses a socket whose path is over 107 characters, and our part of it is about 20. */
const LONGEST_TEMPORARY_FOLDER = 80;
/** By this a folder left in the temporary place is known as ours. */
const SOCKET_FOLDER_PREFIX = 'jwb-';

/** Every commit reaches the disk: survives a loss of power, not only of the process. */
const DURABLE = ['--innodb-flush-log-at-trx-commit=1', '--sync-binlog=1'];
/** For data that is thrown away at the end. */
const FAST = ['--innodb-flush-log-at-trx-commit=0', '--sync-binlog=0', '--skip-innodb-doublewrite'];

/**
 * @typedef {{ program: import('./database-program.mjs').DatabaseProgram, directory: string, password: string,
 *   durable: boolean, port: number | undefined, traces: boolean }} ServerOptions `port`: a free one when left out
 * @typedef {{ port: number, ended: Promise<void>, stop: () => Promise<void> }} RunningServer
 * `ended` settles when it is gone, asked or not
 */

/**
 * Starts the server on a data folder that exists, and waits until it lets clients in.
 * @param {ServerOptions} options
 * @returns {Promise<RunningServer>}
 * @throws {Refusal} with the end of its log
 */
export async function launchServer(options) {
  for (let attempt = 1; ; attempt += 1) {
    const port = options.port ?? (await freePort());
    const server = await tryLaunch({ ...options, port });
    if (server !== null) return server;
    const log = readFileSync(path.join(options.directory, 'server.log'), 'utf8');
    // Another program may have taken the port since it was found free.
    if (/bind on TCP\/IP port|address already in use/i.test(log) && attempt < ATTEMPTS_AT_A_FREE_PORT)
      continue;
    const end = log.split('\n').slice(-15).join('\n');
    throw new Refusal(`数据库没能启动（${options.program.server}）。它的最后几行记录：\n${end}`);
  }
}

/**
 * @param {ServerOptions & { port: number }} options
 * @returns {Promise<RunningServer | null>} null when it ended, or was not ready in time and had to be ended
 */
async function tryLaunch(options) {
  const folder = socketFolder();
  const initFile = path.join(folder, 'init.sql');
  writeFileSync(initFile, initSql(options.password), { mode: 0o600 });
  const log = openSync(path.join(options.directory, 'server.log'), 'w', 0o600);
  // Its own process group: Ctrl-C in a terminal must reach us first, so that the API stops before its database.
  const child = spawn(options.program.server, serverWords(options, folder, initFile), {
    stdio: ['ignore', log, log],
    detached: true,
  });
  const ended = /** @type {Promise<void>} */ (
    new Promise((resolve, reject) => {
      child.once('exit', () => resolve());
      child.once('error', reject);
    })
  ).finally(() => rmSync(folder, { recursive: true, force: true }));
  const stop = async () => {
    if (child.pid !== undefined && child.exitCode === null) await endProcess(child.pid, STOP_WITHIN_SECONDS);
    await ended;
  };
  const outcome = await Promise.race([
    untilReady(options.port),
    ended.then(() => /** @type {const} */ ('ended')),
  ]);
  if (outcome === 'ready') {
    rmSync(initFile);
    return { port: options.port, ended, stop };
  }
  await stop();
  return null;
}

/**
 * Stops the server that a killed run left behind on this folder. A process is ours only if it was started on it.
 * @param {string} directory
 */
export async function stopLeftoverServer(directory) {
  const pidFile = path.join(directory, 'server.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').trim());
  const command = Number.isInteger(pid) && pid > 0 ? commandLineOf(pid) : null;
  if (command?.includes(`--pid-file=${pidFile} `)) {
    await endProcess(pid, STOP_WITHIN_SECONDS);
    const folder = path.dirname(/--socket=(\S+)/.exec(command)?.[1] ?? '');
    if (path.basename(folder).startsWith(SOCKET_FOLDER_PREFIX))
      rmSync(folder, { recursive: true, force: true });
  }
  rmSync(pidFile, { force: true });
}

/**
 * @param {ServerOptions & { port: number }} options
 * @param {string} folder
 * @param {string} initFile
 */
function serverWords({ program, directory, port, durable, traces }, folder, initFile) {
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
    ...(traces ? traceWords(directory) : ['--skip-log-bin']),
    '--character-set-server=utf8mb4',
    '--collation-server=utf8mb4_unicode_ci',
    '--default-time-zone=+00:00',
    '--max-allowed-packet=64M',
    '--innodb-buffer-pool-size=256M',
    ...(program.systemTables === null ? ['--mysqlx=OFF'] : []),
    ...userWords(),
    ...(durable ? DURABLE : FAST),
  ];
}

/**
 * Whatever a server may keep of what passes through it: the binlog, every statement, and temporary files where they can be seen.
 * @param {string} directory
 */
function traceWords(directory) {
  const temporary = path.join(directory, 'tmp');
  mkdirSync(temporary, { recursive: true, mode: 0o700 });
  return [
    `--log-bin=${path.join(directory, 'data', 'binlog')}`,
    '--server-id=1',
    '--binlog-format=ROW',
    '--general-log=1',
    `--general-log-file=${path.join(directory, 'statements.log')}`,
    `--tmpdir=${temporary}`,
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

/** A short temporary folder, which only we can enter. */
function socketFolder() {
  const root = os.tmpdir().length <= LONGEST_TEMPORARY_FOLDER ? os.tmpdir() : '/tmp';
  return mkdtempSync(path.join(root, SOCKET_FOLDER_PREFIX));
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
