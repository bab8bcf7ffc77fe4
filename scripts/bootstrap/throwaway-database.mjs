import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { startPrivateDatabase } from '../private-database.mjs';
import { stopLeftoverServer } from './database-server.mjs';
import { isHeld } from './folder-lock.mjs';
import { LOCAL } from './project.mjs';

const FOLDER = path.join(LOCAL, 'throwaway');

/**
 * A database server for one test run: quick rather than durable, gone with its data when it stops. What killed runs left
 * behind is cleared away first; another run that is going on is left alone.
 */
export async function startThrowawayDatabase() {
  await clearLeftovers();
  const directory = path.join(FOLDER, String(process.pid));
  const database = await startPrivateDatabase({ directory, durable: false });
  return {
    ...database,
    stop: async () => {
      await database.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

async function clearLeftovers() {
  mkdirSync(FOLDER, { recursive: true });
  for (const name of readdirSync(FOLDER)) {
    const directory = path.join(FOLDER, name);
    if (isHeld(path.join(directory, 'owner'))) continue;
    await stopLeftoverServer(directory);
    rmSync(directory, { recursive: true, force: true });
  }
}
