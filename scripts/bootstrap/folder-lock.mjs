import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { isRunning, thisProcess } from './processes.mjs';

/** The lock is held by a process that is still running. */
export class LockHeldError extends Error {
  /** @param {number} pid */
  constructor(pid) {
    super(`held by process ${pid}`);
    this.pid = pid;
  }
}

/**
 * @param {string} file
 * @returns {import('./processes.mjs').ProcessIdentity | null}
 */
function readOwner(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Whether a lock file belongs to a process that is still running.
 * @param {string} file
 */
export function isHeld(file) {
  const owner = readOwner(file);
  return owner !== null && isRunning(owner);
}

/**
 * Takes a lock that a killed owner cannot keep: the file names its owner, and is void once that process is gone.
 * @param {string} file
 * @returns {() => void} gives the lock back
 * @throws {LockHeldError}
 */
export function takeLock(file) {
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, JSON.stringify(thisProcess()));
  try {
    for (;;) {
      try {
        // A link appears whole or not at all, so nobody ever reads a lock half written.
        linkSync(mine, file);
        return () => rmSync(file, { force: true });
      } catch (error) {
        if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
      }
      const owner = readOwner(file);
      if (owner !== null && isRunning(owner)) throw new LockHeldError(owner.pid);
      setAside(file);
    }
  } finally {
    rmSync(mine, { force: true });
  }
}

/**
 * Removes a dead owner's lock. Two processes may both have found it dead, and the slower must not remove the lock that the
 * faster has taken since: so it is moved away first, looked at again, and put back when it is alive.
 * @param {string} file
 */
export function setAside(file) {
  const aside = `${file}.${process.pid}.dead`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return;
    throw error;
  }
  if (isHeld(aside)) linkSync(aside, file);
  rmSync(aside, { force: true });
}
