/*
 * How the text size that the person has set in WeChat or in the browser and the elder mode meet
 * (docs/decisions/0120-elder-mode.md). All numbers are multiples of the standard size.
 */

/** WeChat's own size for its care mode: 23.8 over 17. */
export const ELDER_SCALE = 1.4;

/** Our text is drawn for the standard size already, and beyond twice of it lines hold four words. */
const SMALLEST_SCALE = 1;
const LARGEST_SCALE = 2;

/** One step below WeChat's care mode on a phone: 22 over 17. */
const OFFER_FROM = 1.29;

/** What all text is to be multiplied with in the end: the larger of the two wishes, never their product. */
export function wantedScale(systemScale: number, elder: boolean): number {
  const followed = Math.min(Math.max(systemScale, SMALLEST_SCALE), LARGEST_SCALE);
  return elder ? Math.max(followed, ELDER_SCALE) : followed;
}

/** Whoever has set large text is asked whether the rest shall be large too. */
export function suggestsElder(systemScale: number): boolean {
  return systemScale >= OFFER_FROM;
}
