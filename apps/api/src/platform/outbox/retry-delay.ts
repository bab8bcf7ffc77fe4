const FIRST_MILLISECONDS = 5_000;
const LONGEST_MILLISECONDS = 3_600_000;

/** After so many tries an entry is stuck: by then about six hours have passed. */
export const MOST_ATTEMPTS = 16;

/**
 * How long to wait after a failed try: twice as long each time up to an hour, and between half of that and all of it, so that
 * what failed together does not come back together.
 * @param attempts tries so far, at least 1
 * @param random in [0, 1)
 */
export function retryDelay(attempts: number, random: number): number {
  const whole = Math.min(FIRST_MILLISECONDS * 2 ** (attempts - 1), LONGEST_MILLISECONDS);
  return Math.round(whole * (0.5 + random / 2));
}
