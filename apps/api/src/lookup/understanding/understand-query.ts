import type { Reading, Understanding } from '../lookup-types.js';
import { gatherReading, type ScoredReading } from './gather-reading.js';
import type { Lexicon } from './lexicon.js';
import { takePhone } from './phone-in-line.js';
import { cutLine } from './segmentation.js';
import { readLine } from './typed-line.js';

/** Readings that a line may have, and how much unlikelier than the best one the last of them may be. */
const MOST_READINGS = 4;
const WIDEST_DOUBT = 3.5;
/** How far the words taken together can move a reading: see `gatherReading`. */
const MOST_COHERENCE = 4;

/**
 * What one line says: a brand, a category, a place, a number, and the rest, in any order, with or without blanks. Never throws;
 * the same line and lexicon give the same answer.
 */
export function understandQuery(q: string, lexicon: Lexicon): Understanding {
  const { phone, remains } = takePhone(q);
  const line = readLine(remains);
  const cuts = cutLine(line, lexicon);
  const hopeless = cuts[0]!.cost + WIDEST_DOUBT + MOST_COHERENCE;
  const readings = cuts
    .filter(({ cost }) => cost <= hopeless)
    .map((cut) => gatherReading(line, cut, phone))
    .sort((a, b) => a.cost - b.cost);
  return { readings: likely(readings) };
}

function likely(readings: readonly ScoredReading[]): Reading[] {
  if (readings.length === 1) return [readings[0]!.reading];
  const limit = readings[0]!.cost + WIDEST_DOUBT;
  const different = new Map<string, Reading>();
  for (const { reading, cost } of readings) {
    const key = whatItAsks(reading);
    if (cost <= limit && different.size < MOST_READINGS && !different.has(key)) different.set(key, reading);
  }
  return [...different.values()];
}

function whatItAsks({ brand, category, place, rest }: Reading): string {
  return JSON.stringify([brand?.id, category?.code, place?.divisionCodes, rest]);
}
