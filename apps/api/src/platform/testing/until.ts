import { setTimeout as pause } from 'node:timers/promises';

/** A busy machine is slow, so this only ends a wait that is in vain; it decides no test. */
const LONGEST_SECONDS = 120;
const POLL_MILLISECONDS = 10;

/**
 * Waits until a condition holds.
 * @param what said when it does not come to hold
 * @param pollMilliseconds how long to rest between two looks
 */
export async function until(
  what: string,
  condition: () => boolean | Promise<boolean>,
  pollMilliseconds = POLL_MILLISECONDS,
): Promise<void> {
  const deadline = performance.now() + LONGEST_SECONDS * 1000;
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error(`waited ${LONGEST_SECONDS} s in vain: ${what}`);
    await pause(pollMilliseconds);
  }
}
