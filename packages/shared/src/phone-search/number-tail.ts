import { replaceTail } from '../phone-number.js';
import { type PhoneNumberKind, phoneNumberKind } from '../phone-number-kinds.js';
import type { ReadNumber } from '../phone-number-run.js';
import { isOtherThing } from './number-context.js';
import type { AtomizedText } from './number-window.js';

const TAIL = /^\d{2,4}$/;
const GOES_ON = /^[\w/-]/;
/** Further ends behind an end; all of one length, as those of a date are not. */
const MORE_TAILS = /^(?:\/\d{2,4}(?!\d))*/;
const LONGEST_TAILS = 25;
const ENUMERATING = /^ ?[、,;] ?$/;
/** Numbers are written in groups whose last has four digits; fewer digits behind 、 are a house, a price, a day. */
const WHOLE_GROUP = 4;
const YEAR = /^(?:19|20)\d\d$/;
const SHARED_BEGINNING = 2;
const LIST_ENDS = /^(?:$|[\s、,;。.!！?？)）】]|或|和|及)/;
const TAILED_KINDS: readonly (PhoneNumberKind | null)[] = ['landline', 'service400', 'mobile'];

/**
 * `0311-5550 0101/02/03`, `400-555-0108、0109`: the second number and the third are written by their ends alone.
 * @param last index of the last atom of `past` @param at that of the end
 */
export function readTail(
  { folded, atoms }: AtomizedText,
  past: ReadNumber,
  last: number,
  at: number,
): ReadNumber | null {
  const { start, end, digits } = atoms[at]!;
  if (!TAIL.test(digits)) return null;
  const joint = folded.slice(atoms[last]!.end, start);
  const isTail =
    joint === '/'
      ? isBehindSlash(folded, end, digits)
      : ENUMERATING.test(joint) && isNextInList(folded, start, end, digits, past);
  return isTail ? endingIn(past, digits) : null;
}

function isBehindSlash(folded: string, end: number, digits: string): boolean {
  const [more = ''] = MORE_TAILS.exec(folded.slice(end, end + LONGEST_TAILS)) ?? [];
  const isList = more.split('/').every((tail) => tail === '' || tail.length === digits.length);
  return isList && !GOES_ON.test(folded.slice(end + more.length, end + more.length + 1));
}

/** Commas part a number from all sorts of things: nothing may speak against the end, and something must speak for it. */
function isNextInList(folded: string, start: number, end: number, digits: string, past: ReadNumber): boolean {
  if (digits.length !== WHOLE_GROUP || past.extension !== null) return false;
  if (GOES_ON.test(folded.slice(end, end + 1)) || isOtherThing(folded, start, end, digits)) return false;
  if (YEAR.test(digits)) return false;
  const replaced = past.digits.slice(-WHOLE_GROUP);
  if (replaced.slice(0, SHARED_BEGINNING) === digits.slice(0, SHARED_BEGINNING)) return true;
  return LIST_ENDS.test(folded.slice(end, end + 1));
}

function endingIn(past: ReadNumber, digits: string): ReadNumber | null {
  const kind = phoneNumberKind(past.digits);
  if (!TAILED_KINDS.includes(kind)) return null;
  if (kind !== 'mobile') return replaceTail(past, digits);
  return { digits: past.digits.slice(0, -digits.length) + digits, extension: null };
}
