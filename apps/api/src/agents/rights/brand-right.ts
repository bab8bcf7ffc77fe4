import type { BrandLetterState, BrandLetterStatus, BrandRight } from '@jiweibao/shared';

/** What of a letter decides how it stands. Dates `YYYY-MM-DD`, both ends inclusive. */
export interface LetterTerms {
  state: BrandLetterState;
  validFrom: string;
  validTo: string | null;
}

/** How a letter stands on a day. Pure; `today` is `YYYY-MM-DD` in Asia/Shanghai. */
export function letterStatus({ state, validFrom, validTo }: LetterTerms, today: string): BrandLetterStatus {
  if (state !== 'valid') return state;
  if (validTo !== null && today > validTo) return 'expired';
  return today < validFrom ? 'notYet' : 'inForce';
}

/**
 * Whether an agent may speak on a day for a brand that the registry has as its own, by its letters for it. A letter that nobody has
 * decided about, or that was returned, changes nothing; where there is no other, the registry's own word counts, as it did before there
 * were letters (docs/decisions/0165).
 */
export function brandRight(letters: readonly LetterTerms[], today: string): BrandRight {
  const decided = letters.filter(({ state }) => state === 'valid' || state === 'ended');
  if (decided.length === 0) return 'registry';
  return decided.some((letter) => letterStatus(letter, today) === 'inForce') ? 'inForce' : 'ended';
}

/** The last day on which an agent may speak for a brand as things stand: null for no end, or for no right at all. */
export function rightEndsOn(letters: readonly LetterTerms[], today: string): string | null {
  const inForce = letters.filter((letter) => letterStatus(letter, today) === 'inForce');
  let end: string | null = inForce.length === 0 ? null : '';
  for (const { validTo } of inForce) {
    if (validTo === null) return null;
    if (end !== null && validTo > end) end = validTo;
  }
  return end;
}
