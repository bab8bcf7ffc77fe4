import { chmodSync, copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { requireDatabaseProgram } from './database-program.mjs';
import { requireNode } from './node-version.mjs';

describe('Node', () => {
  test.each(['20.19.0', '20.20.2', '22.0.0', '24.11.1'])('%s will do', (version) => {
    expect(() => requireNode(version)).not.toThrow();
  });

  test.each(['18.20.0', '20.18.3', '8.0.0'])('%s is refused, with the version that is needed', (version) => {
    expect(() => requireNode(version)).toThrow(/需要 Node 20\.19/);
  });
});

describe('the database program', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'programs-'));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const pretend = (version: string) => {
    const file = path.join(folder, 'mysqld');
    writeFileSync(file, `#!/bin/sh\necho "mysqld  Ver ${version}"\n`);
    chmodSync(file, 0o755);
  };

  test('that is not there and may not be installed is asked for, by name and for each system', async () => {
    await expect(requireDatabaseProgram([folder], null)).rejects.toThrow(
      /apt-get install mariadb-server-core[\s\S]*brew install mariadb[\s\S]*DATABASE_URL/,
    );
  });

  test('is installed where we may, and found then', async () => {
    const program = await requireDatabaseProgram([folder], async () =>
      pretend('8.4.2 for Linux (MySQL Community)'),
    );
    expect(program).toEqual({ server: path.join(folder, 'mysqld'), systemTables: null });
  });

  test('is asked for when installing brought none', async () => {
    await expect(requireDatabaseProgram([folder], async () => {})).rejects.toThrow(/没有找到数据库程序/);
  });

  test('a file that cannot be run is passed by', async () => {
    pretend('8.4.2 for Linux (MySQL Community)');
    chmodSync(path.join(folder, 'mysqld'), 0o644);
    const other = mkdtempSync(path.join(folder, 'other-'));
    copyFileSync(path.join(folder, 'mysqld'), path.join(other, 'mysqld'));
    chmodSync(path.join(other, 'mysqld'), 0o755);
    const program = await requireDatabaseProgram([folder, other], null);
    expect(program.server).toBe(path.join(other, 'mysqld'));
  });
});
