import { setTimeout as pause } from 'node:timers/promises';

const POLL_MILLISECONDS = 50;

/**
 * The API connects while it already answers: asks until its database is there.
 * @template Result
 * @param {() => Result | Promise<Result>} ask
 * @returns {Promise<Result>}
 */
export async function onceConnected(ask) {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (error.code !== 'database-away') throw error;
      await pause(POLL_MILLISECONDS);
    }
  }
}
