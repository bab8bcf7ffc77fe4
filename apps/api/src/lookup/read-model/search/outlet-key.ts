/*
 * The order of an answer as one number: outlets in force before others, then how well the words match, then metres. Equal keys
 * are told apart by id. A number, so that a cursor can carry it and comparing costs nothing.
 */

/** Farther than any two points on the globe: the place of an outlet whose distance is not known. */
export const NO_DISTANCE = 30_000_000;

const DISTANCES = 100_000_000;
const WORD_MATCHES = 8;

/** @param distance whole metres, `NO_DISTANCE`, or 0 when no point was given */
export function outletKey(inForce: boolean, wordMatch: number, distance: number): number {
  return ((inForce ? 0 : WORD_MATCHES) + wordMatch) * DISTANCES + distance;
}

export function distanceOfKey(key: number): number {
  return key % DISTANCES;
}
