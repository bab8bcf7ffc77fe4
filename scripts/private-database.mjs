import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createDataFolder, keptPassword } from './bootstrap/database-folder.mjs';
import { requireDatabaseProgram } from './bootstrap/database-program.mjs';
import { DATABASE, launchServer, stopLeftoverServer } from './bootstrap/database-server.mjs';
import { isHeld, LockHeldError, takeLock } from './bootstrap/folder-lock.mjs';
import { Refusal } from './bootstrap/refusal.mjs';

/*
 * A database server of the project's own: 127.0.0.1 only, a random password, a free port, its files in one folder. It never
 * touches a system service, nor any server that it did not start itself.
 *
 *   DIRECTORY/owner       which process runs it (a lock)
 *   DIRECTORY/password    0600
 *   DIRECTORY/url         0600, while it runs: how the project's other commands find it
 *   DIRECTORY/data        the server's own files
 *   DIRECTORY/server.pid  written by the server
 *   DIRECTORY/server.log
 */

/**
 * @typedef {object} PrivateDatabase
 * @property {string} url of the project's own database, with an account that can reach nothing else
 * @property {string} serverUrl as root, without a database: for tests, which make their own
 * @property {Promise<void>} ended settles when the server is gone, asked or not
 * @property {() => Promise<void>} stop
 */

/**
 * Starts the server in `directory`, creating it the first time, and recovering whatever a killed run left there.
 * @param {{ directory: string, durable: boolean, port?: number, traces?: boolean }} options `port`: a free one when left out;
 * `traces`: it writes a binlog and every statement too
 * @returns {Promise<PrivateDatabase>}
 * @throws {Refusal} when another run is using the folder, or no server program is to be had
 */
export async function startPrivateDatabase({ directory, durable, port, traces = false }) {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const unlock = lock(directory);
  const urlFile = path.join(directory, 'url');
  try {
    const program = await requireDatabaseProgram();
    await stopLeftoverServer(directory);
    const password = keptPassword(directory);
    await createDataFolder(program, directory);
    const server = await launchServer({ program, directory, password, durable, port, traces });
    const address = `${password}@127.0.0.1:${server.port}`;
    const url = `mysql://${DATABASE}:${address}/${DATABASE}`;
    writeFileSync(urlFile, url, { mode: 0o600 });
    const ended = server.ended.then(() => {
      rmSync(urlFile, { force: true });
      unlock();
    });
    const stop = () => server.stop().then(() => ended);
    return { url, serverUrl: `mysql://root:${address}`, ended, stop };
  } catch (error) {
    unlock();
    throw error;
  }
}

/**
 * The address of the database that another process runs in `directory`.
 * @param {string} directory
 * @returns {string | null} null when none is running
 */
export function runningDatabaseUrl(directory) {
  if (!isHeld(path.join(directory, 'owner'))) return null;
  try {
    return readFileSync(path.join(directory, 'url'), 'utf8');
  } catch {
    // Its owner is still starting it, or stopping it.
    return null;
  }
}

/** @param {string} directory */
function lock(directory) {
  try {
    return takeLock(path.join(directory, 'owner'));
  } catch (error) {
    if (!(error instanceof LockHeldError)) throw error;
    throw new Refusal(`另一个正在运行的进程（编号 ${error.pid}）已经在使用数据库 ${directory}，请先结束它。`);
  }
}
