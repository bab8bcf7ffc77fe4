import { findPhoneNumbers, hasUnreadDigits, type PhoneNumber } from '@jiweibao/shared';

/** A number of a text, once, with the words around its first place. */
export interface NumberInText {
  /** `4005550101`, `031155500101x8`: all of the text that ever leaves the phone. */
  key: string;
  number: PhoneNumber;
  context: Context;
}

/** What stands around a number in the text; shown, and sent nowhere. */
export interface Context {
  before: string;
  written: string;
  after: string;
}

export interface NumbersInText {
  /** All different, in the order of the text. */
  numbers: NumberInText[];
  /** Landlines without an area code, which cannot be looked up; all different. */
  withoutAreaCode: Context[];
  /** Digits are left over that may be a number, which nobody should take for checked. */
  mayHoldMore: boolean;
}

const CONTEXT_LENGTH = 14;

export function numbersIn(text: string): NumbersInText {
  const found = findPhoneNumbers(text);
  const numbers = new Map<string, NumberInText>();
  const withoutAreaCode = new Map<string, Context>();
  for (const { start, end, written, number } of found) {
    const context = {
      before: lastCharacters(text.slice(Math.max(0, start - 4 * CONTEXT_LENGTH), start)),
      written,
      after: firstCharacters(text.slice(end, end + 4 * CONTEXT_LENGTH)),
    };
    const key = number === null ? written.replace(/\D/g, '') : keyOf(number);
    if (number === null) {
      if (!withoutAreaCode.has(key)) withoutAreaCode.set(key, context);
    } else if (!numbers.has(key)) numbers.set(key, { key, number, context });
  }
  return {
    numbers: [...numbers.values()],
    withoutAreaCode: [...withoutAreaCode.values()],
    mayHoldMore: hasUnreadDigits(text, found),
  };
}

/** As the API takes it. */
export function keyOf({ digits, extension }: Pick<PhoneNumber, 'digits' | 'extension'>): string {
  return extension === null ? digits : `${digits}x${extension}`;
}

/** As people write it. */
export function writtenOut({ display, extension }: Pick<PhoneNumber, 'display' | 'extension'>): string {
  return extension === null ? display : `${display}转${extension}`;
}

function lastCharacters(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > CONTEXT_LENGTH ? `…${line.slice(-CONTEXT_LENGTH)}` : line;
}

function firstCharacters(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > CONTEXT_LENGTH ? `${line.slice(0, CONTEXT_LENGTH)}…` : line;
}
