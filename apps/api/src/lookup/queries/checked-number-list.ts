import type { CheckedNumber } from '../lookup-types.js';
import { readCheckedNumber } from './checked-number.js';
import { QUERY_LIMITS } from './query-limits.js';

export type CheckedNumberListResult =
  | { ok: true; numbers: CheckedNumber[] }
  | { ok: false; code: string; detail: string };

/** Digits and an extension, as this project's own clients send what they found in a text. */
const WRITTEN_PLAINLY = /^\d{3,13}(?:x\d{1,6})?$/;

/** Reads `4005550101,031155500101x8`. A number that comes twice is taken once. */
export function readCheckedNumberList(text: string): CheckedNumberListResult {
  const pieces = text.split(',', QUERY_LIMITS.numbersAtOnce + 1);
  if (pieces.length > QUERY_LIMITS.numbersAtOnce) {
    return { ok: false, code: 'too-many', detail: `一次最多核验 ${QUERY_LIMITS.numbersAtOnce} 个号码。` };
  }
  const numbers = new Map<string, CheckedNumber>();
  for (const [index, piece] of pieces.entries()) {
    if (!WRITTEN_PLAINLY.test(piece)) {
      return {
        ok: false,
        code: 'not-plain-digits',
        detail: `第 ${index + 1} 个号码请只写数字，分机写在 x 后面。`,
      };
    }
    const read = readCheckedNumber(piece);
    if (!read.ok) return { ...read, detail: `第 ${index + 1} 个号码：${read.detail}` };
    numbers.set(`${read.number.digits}x${read.number.extension ?? ''}`, read.number);
  }
  return { ok: true, numbers: [...numbers.values()] };
}
