import { randomInt } from 'node:crypto';

/** A date, six random digits and a check digit. */
const FORM = /^\d{15}$/;
const RANDOM_DIGITS = 6;
/** How people write and copy a number. */
const SEPARATORS = /[\s\-\u2010-\u2015]+/g;

/**
 * A new number for a case, such as `202611240371925`: it tells the day and nothing of how many came on it. About one in a million
 * pairs of a day is the same, so whoever keeps it must bear to ask again.
 * @param receivedOn DATE `YYYY-MM-DD`
 */
export function newCaseNumber(receivedOn: string): string {
  const random = String(randomInt(10 ** RANDOM_DIGITS)).padStart(RANDOM_DIGITS, '0');
  const digits = `${receivedOn.replaceAll('-', '')}${random}`;
  return `${digits}${checkDigit(digits)}`;
}

/** The number as it is kept, however somebody wrote it; null when it cannot be one. */
export function readCaseNumber(text: string): string | null {
  const number = text.normalize('NFKC').replace(SEPARATORS, '');
  return FORM.test(number) && checkDigit(number.slice(0, -1)) === number.slice(-1) ? number : null;
}

/** ISO/IEC 7064 MOD 11,10: finds every single wrong digit, and all but a few that changed places with their neighbour. */
function checkDigit(digits: string): string {
  let product = 10;
  for (const digit of digits) {
    const sum = (product + Number(digit)) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return String((11 - product) % 10);
}
