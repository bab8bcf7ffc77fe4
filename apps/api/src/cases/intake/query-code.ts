import type { BlindIndex } from '../../platform/crypto/blind-index.js';

/** Read aloud and typed by hand: no 0 and O, no 1 and I. */
const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const BITS_A_LETTER = 5;
/** 60 bits. */
const LENGTH = 12;
const GROUP = 4;
const FORM = new RegExp(`^[${LETTERS}]{${LENGTH}}$`);

/**
 * The code that opens a filing without a log-in, such as `7Q2M-K9D4-XA5B`. To everybody without our keys it is random. It is made
 * of a random id that is kept and of the request's key, which is forgotten after some days: until then a phone that got no answer
 * is told the same code when it sends the filing again, and afterwards nobody can make it anew (docs/decisions/0138).
 * @param filingId the id of the filing's first case
 */
export function queryCodeOf(index: BlindIndex, filingId: string, idempotencyKey: string): string {
  const bytes = Buffer.from(
    index.of('case_filing.query_code', `${filingId}\0${idempotencyKey}`),
    'base64url',
  );
  let bits = bytes.readBigUInt64BE();
  let code = '';
  while (code.length < LENGTH) {
    code += LETTERS[Number(bits & 31n)];
    bits >>= BigInt(BITS_A_LETTER);
  }
  return code.replace(new RegExp(`(.{${GROUP}})(?=.)`, 'g'), '$1-');
}

/** The code without its groups, however somebody wrote it; null when it cannot be one. */
export function readQueryCode(text: string): string | null {
  const code = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-\u2010-\u2015]+/g, '');
  return FORM.test(code) ? code : null;
}
