import { rmSync } from 'node:fs';
import path from 'node:path';
import { startPrivateDatabase } from './private-database.mjs';

/*
 * A throw-away database server for running single tests while developing:
 *
 *   node scripts/dev-database.mjs      prints TEST_DATABASE_SERVER=…, stays until Ctrl-C
 */
const directory = path.join(import.meta.dirname, '..', '.local', `dev-database-${process.pid}`);
const database = await startPrivateDatabase({ directory, durable: false });
console.log(`TEST_DATABASE_SERVER=${database.serverUrl}`);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.once(signal, () => void database.stop());
}
await database.ended;
rmSync(directory, { recursive: true, force: true });
