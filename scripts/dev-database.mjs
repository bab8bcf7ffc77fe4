import { rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startPrivateDatabase } from './private-database.mjs';

/*
 * A database server for single tests while developing, and for the journey in which the database goes away:
 *
 *   node scripts/dev-database.mjs      prints TEST_DATABASE_SERVER=…, stays until Ctrl-C, and leaves nothing behind
 *
 *   --directory FOLDER   keeps its files there, durably, so that a later run finds them again
 *   --port PORT          listens there instead of on a free port
 *   --traces             writes whatever it can write into its folder, for the search for personal data
 */
const { values: given } = parseArgs({
  options: {
    directory: { type: 'string' },
    port: { type: 'string' },
    traces: { type: 'boolean', default: false },
  },
});

const throwaway = path.join(import.meta.dirname, '..', '.local', `dev-database-${process.pid}`);
const database = await startPrivateDatabase({
  directory: given.directory ?? throwaway,
  durable: given.directory !== undefined,
  port: given.port === undefined ? undefined : Number(given.port),
  traces: given.traces,
});
console.log(`TEST_DATABASE_SERVER=${database.serverUrl}`);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.once(signal, () => void database.stop());
}
await database.ended;
rmSync(throwaway, { recursive: true, force: true });
