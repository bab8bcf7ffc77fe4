import { parsePhoneNumber } from '@jiweibao/shared';
import type { Reading } from '../lookup-types.js';

/** Digits and what may stand between them, an extension included, in full-width forms too. */
const NUMBER_LIKE = /[++]?[\d0-9](?:[\d0-9\s()()\-‐-―-·.]*[\d0-9])?(?:\s*转\s*[\d0-9]{1,6})?/gu;
/** A local number: without its area code it can only be the end of a registered one. */
const LOCAL_NUMBER = /^[2-8]\d{6,7}$/;
/** Shorter numbers (95598) count only where they stand alone: inside an address five digits are a house or a lot. */
const SHORTEST_INSIDE_TEXT = 7;
/** Most lines hold no number; this is the quick way past. */
const FEWEST_DIGITS = /(?:[\d0-9][^\d0-9]*){5}/;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

export interface LineWithPhone {
  phone: Reading['phone'];
  /** The line without the number; a blank stands in its place. */
  remains: string;
}

/** Finds the phone number in a line, the first if there are several; the others stay as text. */
export function takePhone(line: string): LineWithPhone {
  if (!FEWEST_DIGITS.test(line)) return { phone: null, remains: line };
  for (const match of line.matchAll(NUMBER_LIKE)) {
    const word = match[0];
    const end = match.index + word.length;
    const phone = readPhone(word, !touchesWord(line, match.index, end));
    if (phone !== null) return { phone, remains: `${line.slice(0, match.index)} ${line.slice(end)}` };
  }
  return { phone: null, remains: line };
}

function readPhone(word: string, alone: boolean): Reading['phone'] {
  const digits = word.normalize('NFKC').replace(/\D/g, '');
  if (digits.length < SHORTEST_INSIDE_TEXT && !alone) return null;
  const read = parsePhoneNumber(word);
  if (read.ok) return { digits: read.number.digits, complete: true, word };
  return LOCAL_NUMBER.test(digits) ? { digits, complete: false, word } : null;
}

function touchesWord(line: string, start: number, end: number): boolean {
  return WORD_CHARACTER.test(line[start - 1] ?? '') || WORD_CHARACTER.test(line[end] ?? '');
}
