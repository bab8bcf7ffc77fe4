import { NOTHING } from './folded-text.js';

/** Digits that stand together, and what parts them from the digits before. */
export interface DigitAtom {
  /** Place in the text, in UTF-16 units. */
  start: number;
  end: number;
  digits: string;
  /** `apart`: no number goes on across it. */
  before: 'dash' | 'dot' | 'bracket' | 'space' | 'extension' | 'apart';
}

const DIGITS = new RegExp(`\\d(?:${NOTHING}*\\d)*`, 'g');

const DASH = /^ ?- ?$/;
const DOT = /^[.·•]$/;
const BRACKET = /^ ?[-.]? ?(?:\)|\)? ?\(|】|\]|\[|【) ?[-.]? ?$/;
const SPACE = /^ {1,2}$/;
const EXTENSION = /^[ \-:.([]{0,3}(?:转接?|分机号?|内线|extension|ext|x|#|\*)(?:拨)?[ \-:.)\]]{0,3}$/i;
/** Longer text between digits is prose. */
const LONGEST_JOINT = 14;
/** Digits in single file, `1 3 8 0 …`, as somebody writes who hides a number from a filter; fewer are a list of small numbers. */
const FEWEST_IN_SINGLE_FILE = 10;

export function digitAtoms(folded: string): DigitAtom[] {
  const atoms: DigitAtom[] = [];
  let end = 0;
  for (const match of folded.matchAll(DIGITS)) {
    atoms.push({
      start: match.index,
      end: match.index + match[0].length,
      digits: withoutNothing(match[0]),
      before: atoms.length === 0 ? 'apart' : jointOf(folded, end, match.index),
    });
    end = match.index + match[0].length;
  }
  return joinSingleFiles(atoms);
}

function joinSingleFiles(atoms: readonly DigitAtom[]): DigitAtom[] {
  const joined: DigitAtom[] = [];
  for (let at = 0; at < atoms.length; ) {
    let next = at + 1;
    while (next < atoms.length && isInFile(atoms[next - 1]!, atoms[next]!)) next += 1;
    const file = atoms.slice(at, next);
    if (file.length < FEWEST_IN_SINGLE_FILE) joined.push(...file);
    else {
      const digits = file.map((atom) => atom.digits).join('');
      joined.push({ ...file[0]!, end: file.at(-1)!.end, digits });
    }
    at = next;
  }
  return joined;
}

function isInFile(previous: DigitAtom, { digits, before }: DigitAtom): boolean {
  return previous.digits.length === 1 && digits.length === 1 && (before === 'space' || before === 'dash');
}

function jointOf(folded: string, start: number, end: number): DigitAtom['before'] {
  if (end - start > LONGEST_JOINT) return 'apart';
  const between = withoutNothing(folded.slice(start, end));
  if (DASH.test(between)) return 'dash';
  if (DOT.test(between)) return 'dot';
  if (SPACE.test(between)) return 'space';
  if (EXTENSION.test(between)) return 'extension';
  return BRACKET.test(between) ? 'bracket' : 'apart';
}

function withoutNothing(folded: string): string {
  return folded.split(NOTHING).join('');
}
