import path from 'node:path';
import { jwbWords } from './bootstrap/api-process.mjs';
import { runCommand } from './bootstrap/command.mjs';
import { withFieldKeys } from './bootstrap/field-keys.mjs';
import { requireNode } from './bootstrap/node-version.mjs';
import { installPackages } from './bootstrap/packages.mjs';
import { run } from './bootstrap/processes.mjs';
import { LOCAL } from './bootstrap/project.mjs';
import { build } from './build.mjs';
import { runningDatabaseUrl, startPrivateDatabase } from './private-database.mjs';

/*
 * pnpm jwb …: the product's own command line, on the database that DATABASE_URL names, or the one of the running `npm start`,
 * or, when that is not running, the same database started for as long as the command takes.
 */
await runCommand(async (command) => {
  requireNode();
  await installPackages();
  await build(['api']);
  const env = withFieldKeys({ ...process.env, DATABASE_URL: await databaseUrl(command) });
  // A file is named as seen from where the person stands, and a package runner may have moved us.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  return run(process.execPath, [...jwbWords(), ...process.argv.slice(2)], { cwd, env });
});

/**
 * @param {import('./bootstrap/command.mjs').Command} command
 * @returns {Promise<string | undefined>} undefined in production, where the command itself says what is missing
 */
async function databaseUrl(command) {
  if (process.env.DATABASE_URL || process.env.NODE_ENV === 'production') return process.env.DATABASE_URL;
  const directory = path.join(LOCAL, 'database');
  const running = runningDatabaseUrl(directory);
  if (running !== null) return running;
  const database = await startPrivateDatabase({ directory, durable: true });
  command.onEnd(database.stop);
  return database.url;
}
