import { cleanText, parsePhoneNumber } from '@jiweibao/shared';
import type { Complainant, Filing, Respondent } from './filing.js';

/** The filing as it is kept: words without what only does harm, phones as digits, and nothing where somebody wrote nothing. */
export function cleanFiling(filing: Filing): Filing {
  const orNull = (text: string | null) => (text === null ? null : cleanText(text) || null);
  return {
    ...filing,
    kinds: [...new Set(filing.kinds)].sort(),
    violationKinds: [...new Set(filing.violationKinds)],
    requests: [...new Set(filing.requests)],
    noticeKinds: [...new Set(filing.noticeKinds)],
    platformName: orNull(filing.platformName),
    facts: cleanParagraphs(filing.facts),
    requestText: filing.requestText === null ? null : cleanParagraphs(filing.requestText) || null,
    respondent: filing.respondent && cleanRespondent(filing.respondent),
    complainant: filing.complainant && cleanComplainant(filing.complainant),
  };
}

/** Words in paragraphs, each in one line; markup stays what it is, a few odd letters. */
export function cleanParagraphs(text: string): string {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map(cleanText)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function cleanRespondent({ name, phone, address }: Respondent): Respondent | null {
  const respondent = {
    name: cleanText(name ?? '') || null,
    phone: digitsOf(phone ?? '') || null,
    address: cleanText(address ?? '') || null,
  };
  return Object.values(respondent).some((value) => value !== null) ? respondent : null;
}

function cleanComplainant({ name, phone, address }: Complainant): Complainant {
  return {
    name: cleanText(name),
    phone: digitsOf(phone ?? '') || null,
    address: cleanText(address ?? '') || null,
  };
}

/** As registered numbers are kept; what is no number of any form, as false ones may be, by its digits alone. */
export function digitsOf(phone: string): string {
  const read = parsePhoneNumber(phone);
  return read.ok ? read.number.digits : phone.normalize('NFKC').replace(/\D/g, '');
}
