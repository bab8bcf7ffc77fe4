import { setTimeout as delay } from 'node:timers/promises';
import { LockHeldError, takeLock } from './folder-lock.mjs';
import { say } from './say.mjs';

/**
 * Does something that only one process may do at a time, waiting for its turn.
 * @template Result
 * @param {string} lockFile
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function inTurn(lockFile, work) {
  const giveBack = await untilTaken(lockFile);
  try {
    return await work();
  } finally {
    giveBack();
  }
}

/** @param {string} lockFile */
async function untilTaken(lockFile) {
  let told = false;
  for (;;) {
    try {
      return takeLock(lockFile);
    } catch (error) {
      if (!(error instanceof LockHeldError)) throw error;
      if (!told) say(`另一个命令（进程 ${error.pid}）正在做同样的准备，等它做完……`);
      told = true;
      await delay(200);
    }
  }
}
