import { leadingAreaCode } from '../phone-number-kinds.js';
import type { DigitAtom } from './digit-atoms.js';
import type { FoundNumber } from './find-phone-numbers.js';
import { NOTHING } from './folded-text.js';
import { isOtherThing } from './number-context.js';
import { atomize } from './number-window.js';

const FEWEST_DIGITS = 7;
const MOST_DIGITS = 15;
/** Fewer in groups are a list of small numbers, sizes, a range. */
const FEWEST_IN_GROUPS = 10;
/** A longer unbroken row is a parcel's or an article's, unless it begins as a phone number does. */
const LONGEST_ROW = 12;
const ODD_JOINT = /^ ?[~*=#&|/\\^'"] ?$/;
const LONGEST_ODD_JOINT = 3;

const DATE =
  /(?:^|\D)(?:19|20)\d\d(?:[-./ ]?(?:0?[1-9]|1[0-2])[-./ ]?(?:0?[1-9]|[12]\d|3[01])(?:\d{4}|\d{6})?|[-./~ ]?(?:19|20)\d\d)(?!\d)/g;
const DECIMAL = /^\d+\.\d+$/;
const NETWORK_ADDRESS = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const OLD_IDENTITY_CARD = /^[1-8]\d{5}\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}$/;
const BEGINS_AS_PHONE = /^(?:00)?(?:86)?(?:1[3-9]|400|800)/;

/**
 * Whether digits are left over in the text that may be a phone number which the finder could not read, so that nobody takes the
 * numbers found for all there are. Dates, prices, accounts, and what the words beside it call something else do not count. A hint
 * for a person, so it may err. Linear in the length of the text.
 * @param found what `findPhoneNumbers` found in this text
 */
export function hasUnreadDigits(text: string, found: readonly FoundNumber[]): boolean {
  const { folded, atoms } = atomize(text);
  return unreadRuns(folded, atoms, found).some((run) => mayBePhone(folded, run));
}

/** Digits outside the numbers found, those together that could be the groups of one number. */
function unreadRuns(
  folded: string,
  atoms: readonly DigitAtom[],
  found: readonly FoundNumber[],
): DigitAtom[][] {
  const runs: DigitAtom[][] = [];
  let next = 0;
  let last: DigitAtom | null = null;
  for (const atom of atoms) {
    while (next < found.length && found[next]!.end <= atom.start) next += 1;
    if (next < found.length && found[next]!.start < atom.end) {
      last = null;
      continue;
    }
    if (last !== null && isJoined(folded, last, atom)) runs.at(-1)!.push(atom);
    else runs.push([atom]);
    last = atom;
  }
  return runs;
}

function isJoined(folded: string, last: DigitAtom, atom: DigitAtom): boolean {
  if (atom.before !== 'apart') return true;
  return atom.start - last.end <= LONGEST_ODD_JOINT && ODD_JOINT.test(folded.slice(last.end, atom.start));
}

function mayBePhone(folded: string, run: readonly DigitAtom[]): boolean {
  const { start } = run[0]!;
  const { end } = run.at(-1)!;
  const all = run.map(({ digits }) => digits).join('');
  if (all.length < FEWEST_DIGITS || all.length > MOST_DIGITS) return false;
  const written = folded.slice(start, end).split(NOTHING).join('');
  if (DECIMAL.test(written) || NETWORK_ADDRESS.test(written) || OLD_IDENTITY_CARD.test(all)) return false;
  if (isOtherThing(folded, start, end, all)) return false;
  const groups = written.replace(DATE, ' ').match(/\d+/g) ?? [];
  const digits = groups.join('');
  const beginsAsPhone = BEGINS_AS_PHONE.test(digits) || leadingAreaCode(digits) !== null;
  if (digits.length >= FEWEST_IN_GROUPS && beginsAsPhone) return true;
  return groups.some((row) => row.length >= FEWEST_DIGITS && row.length <= LONGEST_ROW);
}
