import { parsePhoneCell } from '@jiweibao/shared';
import type { Reading } from '../lookup-types.js';

/** Digits and what may stand between them, an extension included. */
const NUMBER_LIKE = /\+?\d(?:[\d\s()\-\u2010-\u2015\u00b7.]*\d)?(?:\s*转\s*\d{1,6})?/g;
/** Full-width forms of ASCII, each one character long as its ASCII form is. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_OFFSET = 0xfee0;
/** A local number: without its area code it can only be the end of a registered one. */
const LOCAL_NUMBER = /^[2-8]\d{6,7}$/;
/** Shorter numbers (95598) count only where they stand alone: inside an address five digits are a house or a lot. */
const SHORTEST_INSIDE_TEXT = 7;
/** Most lines hold no number; this is the quick way past. */
const FIVE_DIGITS = /(?:\d\D*){5}/;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

export interface LineWithPhone {
  phone: Reading['phone'];
  /** The line without the number; a blank stands in its place. */
  remains: string;
}

/** Finds the phone number in a line, the first if there are several. */
export function takePhone(line: string): LineWithPhone {
  const narrow = line.replace(FULL_WIDTH, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET),
  );
  if (!FIVE_DIGITS.test(narrow)) return { phone: null, remains: line };
  for (const match of narrow.matchAll(NUMBER_LIKE)) {
    const end = match.index + match[0].length;
    const read = readPhone(match[0], !touchesWord(narrow, match.index, end));
    if (read === null) continue;
    const phone = { ...read, word: line.slice(match.index, end) };
    return { phone, remains: `${line.slice(0, match.index)} ${line.slice(end)}` };
  }
  return { phone: null, remains: line };
}

function readPhone(text: string, alone: boolean): { digits: string; complete: boolean } | null {
  const digits = text.replace(/\D/g, '');
  if (digits.length < SHORTEST_INSIDE_TEXT && !alone) return null;
  const [first] = parsePhoneCell(text).numbers;
  if (first) return { digits: first.digits, complete: true };
  return LOCAL_NUMBER.test(digits) ? { digits, complete: false } : null;
}

function touchesWord(line: string, start: number, end: number): boolean {
  return WORD_CHARACTER.test(line[start - 1] ?? '') || WORD_CHARACTER.test(line[end] ?? '');
}
