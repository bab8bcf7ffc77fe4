import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from './refusal.mjs';

const PASSWORD_BYTES = 24;
const PASSWORD_FORM = /^[A-Za-z0-9_-]{32}$/;

/**
 * The password of this folder's database, made the first time. The server is given it at every start, so a new one is as good.
 * @param {string} directory
 */
export function keptPassword(directory) {
  const file = path.join(directory, 'password');
  const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (PASSWORD_FORM.test(kept)) return kept;
  const password = randomBytes(PASSWORD_BYTES).toString('base64url');
  writeFileSync(file, password, { mode: 0o600 });
  return password;
}

/** Root must be told that it may run the server as root; nobody else may say so. */
export function userWords() {
  return process.getuid?.() === 0 ? ['--user=root'] : [];
}

/**
 * Fills a new data folder beside its place and moves it there whole, so that one cut short is never taken for a good one.
 * @param {import('./database-program.mjs').DatabaseProgram} program
 * @param {string} directory
 */
export async function createDataFolder(program, directory) {
  const data = path.join(directory, 'data');
  if (existsSync(data)) return;
  const unfinished = path.join(directory, 'data.unfinished');
  rmSync(unfinished, { recursive: true, force: true });
  if (program.systemTables === null) {
    await fill(program.server, unfinished, ['--initialize-insecure'], '');
  } else {
    mkdirSync(unfinished, { mode: 0o700 });
    await fill(program.server, unfinished, ['--bootstrap'], systemSql(program.systemTables));
  }
  renameSync(unfinished, data);
}

/**
 * @param {string[]} files
 * @returns {string} MariaDB's system tables, with a root that has no password yet: it gets one at the first start
 */
function systemSql(files) {
  const lines = files.flatMap((file) => readFileSync(file, 'utf8').split('\n'));
  return [
    'CREATE DATABASE IF NOT EXISTS mysql;',
    'USE mysql;',
    'SET @auth_root_socket=NULL;',
    // MariaDB's installer leaves these out too for a folder that may move: no account for this machine's name.
    ...lines.filter((line) => !line.includes('@current_hostname')),
  ].join('\n');
}

/**
 * @param {string} server
 * @param {string} folder
 * @param {string[]} words
 * @param {string} sql given to it as its input
 */
function fill(server, folder, words, sql) {
  return /** @type {Promise<void>} */ (
    new Promise((resolve, reject) => {
      const all = ['--no-defaults', `--datadir=${folder}`, ...userWords(), ...words];
      const child = execFile(server, all, { maxBuffer: 64 * 1024 * 1024 }, (error, _output, complaint) => {
        if (error === null) resolve();
        else reject(new Refusal(`数据库文件夹没能建好（${server}）：\n${complaint.slice(-2000)}`));
      });
      // When it ends before it has read everything, its exit code says more than the broken pipe.
      child.stdin?.on('error', () => {});
      child.stdin?.end(sql);
    })
  );
}
