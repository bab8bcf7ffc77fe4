import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { aptInstall, canAptInstall } from './debian.mjs';
import { Refusal } from './refusal.mjs';

/**
 * A database server to run privately. `systemTables` are MariaDB's own scripts that fill a new data folder, in order; null for
 * MySQL, whose server needs none. MariaDB's installer is passed by: it asks for a program of another package, and changes the
 * owner of a system folder when root names a user.
 * @typedef {{ server: string, systemTables: string[] | null }} DatabaseProgram
 */

/** Folders that hold servers but are often missing from an ordinary user's PATH. */
const USUAL_FOLDERS = [
  '/usr/sbin',
  '/usr/bin',
  '/usr/libexec',
  '/usr/local/sbin',
  '/usr/local/bin',
  '/usr/local/mysql/bin',
  '/opt/homebrew/bin',
  '/opt/homebrew/opt/mariadb/bin',
  '/opt/homebrew/opt/mysql/bin',
  '/usr/local/opt/mariadb/bin',
  '/usr/local/opt/mysql/bin',
];

function searchedFolders() {
  return [...(process.env.PATH ?? '').split(path.delimiter).filter(Boolean), ...USUAL_FOLDERS];
}

/**
 * @param {string[]} names in order of preference
 * @param {string[]} folders
 */
function findProgram(names, folders) {
  for (const name of names) {
    for (const folder of folders) {
      const file = path.join(folder, name);
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        // Not there: look in the next folder.
      }
    }
  }
  return null;
}

/**
 * @param {string} server
 * @param {string[]} words
 */
function ask(server, words) {
  return execFileSync(server, ['--no-defaults', ...words], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/**
 * @param {string[]} folders where to look
 * @returns {DatabaseProgram | null}
 */
function findDatabaseProgram(folders) {
  const server = findProgram(['mariadbd', 'mysqld'], folders);
  if (server === null) return null;
  const version = ask(server, ['--version']);
  if (!version.includes('MariaDB')) return { server, systemTables: null };
  const systemTables = findSystemTables(server);
  return systemTables === null ? null : { server, systemTables };
}

/**
 * @param {string} server a MariaDB server program
 * @returns {string[] | null}
 */
function findSystemTables(server) {
  const help = ask(server, ['--verbose', '--help']);
  const charsets = /^character-sets-dir\s+(\S.*?)\/?$/m.exec(help)?.[1];
  const folders = [
    ...(charsets === undefined ? [] : [path.dirname(charsets)]),
    path.join(path.dirname(realpathSync(server)), '..', 'share', 'mariadb'),
    path.join(path.dirname(realpathSync(server)), '..', 'share', 'mysql'),
  ];
  for (const folder of folders) {
    // MariaDB 11 renamed them.
    for (const prefix of ['mysql', 'mariadb']) {
      const files = ['system_tables', 'performance_tables', 'system_tables_data'].map((name) =>
        path.join(folder, `${prefix}_${name}.sql`),
      );
      if (files.every((file) => existsSync(file))) return files;
    }
  }
  return null;
}

function debianInstaller() {
  return canAptInstall() ? () => aptInstall(['mariadb-server-core']) : null;
}

const WHAT_TO_INSTALL = `没有找到数据库程序（MariaDB 或 MySQL），无法继续。请先安装其中一种，再重新运行：
  Debian / Ubuntu:  sudo apt-get install mariadb-server-core   （只装程序，不会启动系统服务）
  Fedora / RHEL:    sudo dnf install mariadb-server
  Alpine:           sudo apk add mariadb
  macOS:            brew install mariadb
也可以用环境变量 DATABASE_URL 指定一个已有的数据库，例如 mysql://用户:密码@主机:3306/jiweibao`;

/**
 * The server program, installed first where this is Debian and we may.
 * @param {string[]} [folders] where to look
 * @param {(() => Promise<void>) | null} [installer] null when we may not
 * @returns {Promise<DatabaseProgram>}
 * @throws {Refusal} saying what to install
 */
export async function requireDatabaseProgram(folders = searchedFolders(), installer = debianInstaller()) {
  const found = findDatabaseProgram(folders);
  if (found !== null) return found;
  if (installer !== null) {
    await installer();
    const installed = findDatabaseProgram(folders);
    if (installed !== null) return installed;
  }
  throw new Refusal(WHAT_TO_INSTALL);
}
