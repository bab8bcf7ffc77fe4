const RADIX = 36;

/**
 * A key for one act of a person, sent with every attempt at it, so that the service does it once. It need not be secret,
 * only new: 2 × 52 random bits.
 */
export function newIdempotencyKey(): string {
  return [Math.random(), Math.random()].map((chance) => chance.toString(RADIX).slice(2)).join('-');
}
