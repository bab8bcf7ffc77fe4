const MARK_OR_BREAK = /[^\p{L}\p{N}]+/gu;
const FINAL_SIGMA = /ς/g;
const PLAIN_HAN = /^[\u4e00-\u9fff]*$/;

/**
 * Text as it is searched: full-width forms, case, accents, blanks and punctuation make no difference. What is indexed and what
 * is typed go through this one function. Idempotent, and folding the parts gives the parts of the folded whole.
 */
export function foldText(text: string): string {
  if (PLAIN_HAN.test(text)) return text;
  return text.normalize('NFKD').toLowerCase().replace(MARK_OR_BREAK, '').replace(FINAL_SIGMA, 'σ');
}
