import { type PhoneNumber, toPhoneNumber } from '../phone-number.js';
import { leadingAreaCode } from '../phone-number-kinds.js';
import type { ReadNumber } from '../phone-number-run.js';
import { isCalledPhone, isOtherThing } from './number-context.js';
import { standsAlone } from './number-neighbours.js';
import { readTail } from './number-tail.js';
import {
  type AtomizedText,
  atomize,
  atomsOf,
  isForeign,
  readWindow,
  startOf,
  type Window,
  windowsFrom,
} from './number-window.js';

/** A phone number in a text that somebody pasted. */
export interface FoundNumber {
  /** Place in the text, in UTF-16 units: `text.slice(start, end)` is `written`. */
  start: number;
  end: number;
  /** As it stands in the text: `４００－５５５－０１０１`. */
  written: string;
  /** Null for a landline without its area code, which cannot be looked up. */
  number: PhoneNumber | null;
}

/** What was found last, as far as it says how to read what follows. */
interface Past {
  /** Index of its last atom; -1 when nothing was found yet. */
  last: number;
  read: ReadNumber | null;
}

const LOCAL = /^[2-8]\d{6,7}$/;
const LOCAL_TAIL_LENGTH = 4;
const DATE_OR_YEARS = /^(?:19|20)\d\d(?:(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:19|20)\d\d)$/;
const JOINED = /^\s*(?:[/、;,]|或者?|和|及|&)\s*$/;
const LONGEST_JOINT = 6;
const BESIDE = /^ {1,2}$/;

/**
 * Every phone number in any text, in its order: a message, an advertisement, a page of search results. What only looks like
 * one is passed over: dates, prices, orders, identity cards, bank cards, one-time codes. Nothing of the text is kept or sent
 * anywhere. Linear in the length of the text; never throws.
 */
export function findPhoneNumbers(text: string): FoundNumber[] {
  const atomized = atomize(text);
  const found: FoundNumber[] = [];
  let past: Past = { last: -1, read: null };
  for (let at = 0; at < atomized.atoms.length; ) {
    const windows = windowsFrom(atomized, at);
    if (isForeign(atomized, atomized.atoms[at]!)) {
      at = windows[0]!.last + 1;
      continue;
    }
    const next = numberAmong(atomized, windows, past);
    if (next === null) {
      at += 1;
      continue;
    }
    const start = startOf(atomized, atomized.atoms[at]!);
    const { end } = atomized.atoms[next.last]!;
    const number = next.read && toPhoneNumber(next.read);
    found.push({ start, end, written: text.slice(start, end), number });
    past = next;
    at = next.last + 1;
  }
  return found;
}

function numberAmong(text: AtomizedText, windows: readonly Window[], past: Past): Past | null {
  const { first } = windows[0]!;
  const joined = isJoined(text, past, first);
  const tail = joined && past.read ? readTail(text, past.read, past.last, first) : null;
  if (tail !== null) return { last: first, read: tail };
  const isInSameArea = joined || isBeside(text, past, first);
  const areaCode = isInSameArea && past.read ? leadingAreaCode(past.read.digits) : null;
  for (const window of windows) {
    const read = readWindow(text, window, isDate(text, window) ? null : areaCode);
    if (read === null && !isLocalNumber(text, window, joined && past.read === null)) continue;
    if (standsAlone(text, window, past.last)) return { last: window.last, read };
  }
  return null;
}

/** `5550 0101` where words say that it is a phone, or the number that it is joined to. */
function isLocalNumber(text: AtomizedText, window: Window, followsLocal: boolean): boolean {
  const [head, tail, ...more] = atomsOf(text, window);
  const digits = head!.digits + (tail?.digits ?? '');
  if (more.length > 0 || !LOCAL.test(digits) || isDate(text, window)) return false;
  const isTail = tail?.digits.length === LOCAL_TAIL_LENGTH && ['dash', 'space'].includes(tail.before);
  if (tail !== undefined && !isTail) return false;
  const { end } = tail ?? head!;
  if (isOtherThing(text.folded, head!.start, end, digits)) return false;
  return followsLocal || isCalledPhone(text.folded, head!.start, end);
}

function isJoined({ folded, atoms }: AtomizedText, { last }: Past, at: number): boolean {
  if (last < 0 || last !== at - 1) return false;
  const { end } = atoms[last]!;
  const { start } = atoms[at]!;
  return start - end <= LONGEST_JOINT && JOINED.test(folded.slice(end, start));
}

/** `0311-55500101 55500102`: a blank joins less than a comma, but two landlines in a row are in one town. */
function isBeside({ folded, atoms }: AtomizedText, { last }: Past, at: number): boolean {
  return last >= 0 && last === at - 1 && BESIDE.test(folded.slice(atoms[last]!.end, atoms[at]!.start));
}

function isDate(text: AtomizedText, window: Window): boolean {
  const digits = atomsOf(text, window).map((atom) => atom.digits);
  return DATE_OR_YEARS.test(digits.join(''));
}
