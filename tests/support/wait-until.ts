import { setTimeout as pause } from 'node:timers/promises';

const POLL_MILLISECONDS = 25;
/** A busy machine is slow, so this only ends a wait that is in vain; it decides no test. */
const LONGEST_SECONDS = 120;

/**
 * Waits until the condition gives something other than false, null or undefined, and returns it. A condition that throws
 * counts as not yet; its last error is told when time runs out.
 */
export async function waitUntil<Result>(
  condition: () => Promise<Result | false | null | undefined> | Result | false | null | undefined,
  { what, pollMilliseconds = POLL_MILLISECONDS }: { what: string; pollMilliseconds?: number },
): Promise<Result> {
  const deadline = performance.now() + LONGEST_SECONDS * 1000;
  let lastError: unknown;
  do {
    try {
      const result = await condition();
      if (result !== false && result !== null && result !== undefined) return result;
      lastError = undefined;
    } catch (error) {
      lastError = error;
    }
    await pause(pollMilliseconds);
  } while (performance.now() < deadline);
  throw new Error(`waited ${LONGEST_SECONDS} s in vain: ${what}`, { cause: lastError });
}
