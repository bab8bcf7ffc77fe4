import { setTimeout as delay } from 'node:timers/promises';

/**
 * An answer, if it comes in time. A connection can hang without ever failing; what it was asked goes on unheard.
 * @throws when it does not come, or what it fails with
 */
export async function inTime<Answer>(answer: Promise<Answer>, milliseconds: number): Promise<Answer> {
  const answered = new AbortController();
  const late = delay(milliseconds, undefined, { signal: answered.signal }).then(() => {
    throw new Error(`no answer within ${milliseconds} ms`);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    // Ends the wait, whose rejection then comes after the race is over.
    late.catch(() => undefined);
    answered.abort();
  }
}
