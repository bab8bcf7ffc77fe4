/** Who is to be kept out of a text. */
export interface KeptPerson {
  name: string;
  /** Digits. */
  phone: string | null;
  address: string | null;
}

const KEPT_BACK = '〔保密〕';
/** A shorter name is a word that stands in any text. */
const SHORTEST_NAME = 2;
/** What people write between the digits of a number. */
const BETWEEN_DIGITS = '[\\s\\-\\u2010-\\u2015\\uff0d.]*';

/**
 * A text without the name, phone and address of the person whom its reader may not know: informants sign what they write, and
 * officers name them in their notes. It finds what is written as it is in the case, not every way of telling who somebody is.
 */
export function withoutPerson(text: string, { name, phone, address }: KeptPerson): string {
  const patterns = [
    phonePattern(phone ?? ''),
    ...[address ?? '', name].filter((each) => [...each].length >= SHORTEST_NAME).map(escaped),
  ].filter((pattern) => pattern !== '');
  return patterns.reduce((rest, pattern) => rest.replace(new RegExp(pattern, 'gu'), KEPT_BACK), text);
}

/** The digits, also in full width, and with blanks and dashes between them. */
function phonePattern(digits: string): string {
  return [...digits]
    .map((digit) => `[${digit}${String.fromCodePoint(0xff10 + Number(digit))}]`)
    .join(BETWEEN_DIGITS);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, (sign) => `\\${sign}`);
}
