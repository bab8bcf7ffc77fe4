import type { ReadNumber } from '../phone-number-run.js';
import { joinBroken } from './broken-numbers.js';
import { type DigitAtom, digitAtoms } from './digit-atoms.js';
import { foldInPlace } from './folded-text.js';
import { isCalledPhone, isOtherThing } from './number-context.js';
import { isMobileInPieces, readAtoms } from './number-writing.js';

export interface AtomizedText {
  folded: string;
  atoms: readonly DigitAtom[];
}

/** Atoms from one to another, both included. */
export interface Window {
  first: number;
  last: number;
}

/** `+86-400-88-555-01` with an extension, and the like; no writing of a number has more parts. */
const MOST_ATOMS = 6;
const MOBILE = /^1[3-9]\d{9}$/;
const PLUS = /\+ ?\(?$/;
const PLUS_OR_BRACKET = /(?:\+ ?\(?|\()$/;
const LONGEST_MARK = 3;

export function atomize(text: string): AtomizedText {
  const folded = joinBroken(foldInPlace(text));
  return { folded, atoms: digitAtoms(folded) };
}

/** The windows that begin with this atom, the longest first. */
export function windowsFrom({ atoms }: AtomizedText, first: number): Window[] {
  const windows: Window[] = [];
  let last = first;
  do {
    windows.unshift({ first, last });
    last += 1;
  } while (windows.length < MOST_ATOMS && last < atoms.length && atoms[last]!.before !== 'apart');
  return windows;
}

export function atomsOf({ atoms }: AtomizedText, { first, last }: Window): readonly DigitAtom[] {
  return atoms.slice(first, last + 1);
}

/** The number that these digits are by their writing and by the words around them, or null. */
export function readWindow(text: AtomizedText, window: Window, areaCode: string | null): ReadNumber | null {
  const atoms = atomsOf(text, window);
  const read = readAtoms(atoms, areaCode, hasPlus(text, atoms[0]!));
  if (read === null) return null;
  const { start } = atoms[0]!;
  const { end } = atoms.at(-1)!;
  if (isMobileInPieces(atoms) && !isCalledPhone(text.folded, start, end)) return null;
  return isOtherThing(text.folded, start, end, read.digits) ? null : read;
}

/** `+1 …` is a number of another country; but people also write + for 加: `微信+13800000000`. */
export function isForeign(text: AtomizedText, atom: DigitAtom): boolean {
  return hasPlus(text, atom) && !atom.digits.startsWith('86') && !MOBILE.test(atom.digits);
}

/** Where the writing of a number begins: with its `+` or the bracket of its area code. */
export function startOf({ folded }: AtomizedText, { start }: DigitAtom): number {
  const mark = PLUS_OR_BRACKET.exec(folded.slice(Math.max(0, start - LONGEST_MARK), start))?.[0] ?? '';
  return start - mark.length;
}

function hasPlus({ folded }: AtomizedText, { start }: DigitAtom): boolean {
  return PLUS.test(folded.slice(Math.max(0, start - LONGEST_MARK), start));
}
