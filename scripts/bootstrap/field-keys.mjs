import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LOCAL } from './project.mjs';

const KEY_BYTES = 32;

/**
 * This installation's own FIELD_KEYS, made the first time and readable by nobody else. Without them what was encrypted in its
 * database is lost, so they are never made anew while the file is there.
 * @param {string} [directory]
 */
export function keptFieldKeys(directory = LOCAL) {
  const file = path.join(directory, 'field-keys');
  if (!existsSync(file)) {
    const key = () => randomBytes(KEY_BYTES).toString('base64url');
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, `index:${key()},k1:${key()}`, { mode: 0o600 });
    try {
      // Unlike a rename, a link fails when another process was first: then its keys are the ones.
      linkSync(unfinished, file);
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    } finally {
      rmSync(unfinished);
    }
  }
  return readFileSync(file, 'utf8').trim();
}

/**
 * The settings with keys in them: those given, or this installation's own. In production they must be given.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function withFieldKeys(env) {
  return env.FIELD_KEYS || env.NODE_ENV === 'production' ? env : { ...env, FIELD_KEYS: keptFieldKeys() };
}
