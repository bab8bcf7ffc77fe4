/** A person a minute, and more than anybody handles in a day: whoever copies a desk's people is stopped, who works is not. */
const LIMITS = [
  { seconds: 60 * 60, most: 60 },
  { seconds: 24 * 60 * 60, most: 200 },
] as const;

/** As far back as the limits look, and as many. */
export const REVEALS_LOOKED_AT = { seconds: 24 * 60 * 60, most: 200 } as const;

/**
 * How long somebody must wait until one more person may be revealed to them; 0 when it may now.
 * @param earlier when people were revealed to them before, the newest first
 * @returns seconds
 */
export function secondsToWait(earlier: readonly Date[], now: Date): number {
  const waits = LIMITS.map(({ seconds, most }) => {
    const oldest = earlier[most - 1];
    return oldest === undefined ? 0 : Math.ceil(seconds - (now.getTime() - oldest.getTime()) / 1000);
  });
  return Math.max(0, ...waits);
}
