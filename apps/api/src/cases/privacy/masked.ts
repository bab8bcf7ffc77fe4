/** Stands for what is not shown. */
const HIDDEN = '*';
/** Of a shorter number nothing is left to show. */
const SHORTEST_SHOWN = 5;
const LETTER = /\p{L}|\p{M}/u;

/**
 * A name as a list shows it: `张**`, `李*`, `买***·艾**`. Of each part of a name the first letter stays, so that somebody who knows
 * the person recognizes them, and nobody else does.
 */
export function maskedName(name: string): string {
  return name
    .split(/([·•.\s]+)/)
    .map((part, at) => (at % 2 === 1 ? part : maskedPart(part)))
    .join('');
}

/** A phone number as a list shows it: `138****0000`, `0311****0001`; of a short one only its end. @param digits only */
export function maskedPhone(digits: string): string {
  if (digits.length < SHORTEST_SHOWN) return HIDDEN.repeat(digits.length);
  const end = digits.length >= 8 ? 4 : 2;
  const hidden = Math.min(4, digits.length - 4);
  return digits.slice(0, digits.length - hidden - end) + HIDDEN.repeat(hidden) + digits.slice(-end);
}

function maskedPart(part: string): string {
  const [first = '', ...rest] = [...part];
  return first + rest.map((letter) => (LETTER.test(letter) ? HIDDEN : letter)).join('');
}
