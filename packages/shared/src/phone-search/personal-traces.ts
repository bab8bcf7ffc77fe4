import { findPhoneNumbers } from './find-phone-numbers.js';
import { hasUnreadDigits } from './unread-digits.js';

/** Something in a text that may lead to a person. */
export interface PersonalTrace {
  kind: 'phone' | 'identity';
  /** As it stands in the text; null for digits that may be a phone number and could not be read. */
  written: string | null;
}

/** Of an identity card: 6 digits of a place, a date of birth, 3 digits and a check character, perhaps in groups. */
const IDENTITY =
  /(?<!\d)[1-8]\d{5}[\s-]?(?:19|20)\d\d[\s-]?(?:0[1-9]|1[0-2])[\s-]?(?:0[1-9]|[12]\d|3[01])[\s-]?\d{3}[\dXx](?![\dA-Za-z])/g;

/**
 * What must not be told to others with a text: phone numbers and identity numbers. It cannot know names and addresses; whoever
 * knows whom the text is about looks for those too.
 * @param allowed digits of numbers that the text may hold
 */
export function personalTraces(text: string, allowed: readonly string[] = []): PersonalTrace[] {
  const found = findPhoneNumbers(text);
  const phones = found
    .filter(({ number }) => number === null || !allowed.includes(number.digits))
    .map(({ written }): PersonalTrace => ({ kind: 'phone', written }));
  const folded = text.normalize('NFKC');
  const identities = (folded.match(IDENTITY) ?? []).map(
    (written): PersonalTrace => ({ kind: 'identity', written }),
  );
  const unread: PersonalTrace[] = hasUnreadDigits(text, found) ? [{ kind: 'phone', written: null }] : [];
  return [...phones, ...identities, ...unread];
}
