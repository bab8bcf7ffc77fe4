import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { endProcess } from './processes.mjs';
import { PROJECT } from './project.mjs';

const STOP_WITHIN_SECONDS = 20;
/** pino's number for a warning. */
const WARNING = 40;

/**
 * @typedef {object} ApiProcess
 * @property {Promise<number>} ended its exit code, when it is gone
 * @property {() => Promise<void>} stop
 *
 * Starts the built API. Its log goes to a file; warnings and errors are shown as well.
 * @param {{ env: NodeJS.ProcessEnv, logFile: string }} options
 * @returns {ApiProcess}
 */
export function startApi({ env, logFile }) {
  const child = spawn(process.execPath, ['--enable-source-maps', 'apps/api/dist/main.js'], {
    cwd: PROJECT,
    env,
    // By the channel it learns that we are gone, however we end, and ends too.
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    detached: true,
  });
  const log = createWriteStream(logFile);
  createInterface({ input: /** @type {import('node:stream').Readable} */ (child.stdout) }).on(
    'line',
    (line) => {
      log.write(`${line}\n`);
      if (isWarning(line)) console.error(line);
    },
  );
  const ended = /** @type {Promise<number>} */ (
    new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code) => resolve(code ?? 1));
    })
  );
  const stop = async () => {
    if (child.pid !== undefined && child.exitCode === null) await endProcess(child.pid, STOP_WITHIN_SECONDS);
  };
  return { ended, stop };
}

/** @param {string} line */
function isWarning(line) {
  try {
    return JSON.parse(line).level >= WARNING;
  } catch {
    // Not one of the log's own lines, so nobody expected it.
    return true;
  }
}

/** What Node runs for the product's own command line. */
export function jwbWords() {
  return ['--enable-source-maps', path.join(PROJECT, 'apps/api/dist/cli/jwb.js')];
}
