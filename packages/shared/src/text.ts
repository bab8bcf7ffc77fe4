/** Characters that show nothing and only do harm: controls, bidi marks, zero widths, private use, halves of surrogates. */
const HARMFUL = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu;
const FULL_WIDTH_ALPHANUMERIC = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;

/**
 * Text as it is stored and shown: what a person wrote, in one line, with ordinary letters and digits and single blanks.
 * Idempotent.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(HARMFUL, '')
    .replace(FULL_WIDTH_ALPHANUMERIC, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .normalize('NFC')
    .replace(/ +/g, ' ')
    .trim();
}

/** Text as it is compared: without case, width, blanks, punctuation and symbols. Never shown. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\p{Z}\p{C}]/gu, '');
}
