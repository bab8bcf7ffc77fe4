import { everyWord } from './dropping-words.js';
import type { LineReadings } from './line-readings.js';
import type { KeptWords } from './typed-words.js';

const DROPPED_BITS = 16;
const WIDENED = 1 << DROPPED_BITS;
const READING = WIDENED * 2;

/** Which reading an answer is for, and what of it was given up, as one whole number. */
export function writePlan(readings: LineReadings, kept: KeptWords): number {
  const likely = readings.likely.indexOf(kept.reading);
  const reading = likely === -1 ? readings.all.indexOf(kept.reading) : likely;
  return reading * READING + (kept.placeWidened ? WIDENED : 0) + kept.dropped;
}

/** Null when the line is read differently by now, so that the plan means nothing any more. */
export function readPlan(readings: LineReadings, plan: number): KeptWords | null {
  if (!Number.isSafeInteger(plan) || plan < 0) return null;
  const number = Math.floor(plan / READING);
  const reading = readings.likely[number] ?? readings.all[number];
  if (reading === undefined) return null;
  const every = everyWord(reading);
  const dropped = plan & (WIDENED - 1);
  if (dropped >= 1 << every.words.length) return null;
  return { ...every, dropped, placeWidened: (plan & WIDENED) !== 0 };
}
