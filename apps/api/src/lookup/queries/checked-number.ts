import { parsePhoneNumber } from '@jiweibao/shared';
import type { CheckedNumber } from '../lookup-types.js';
import { PUBLIC_LINES } from '../public-lines.js';

export type CheckedNumberResult =
  | { ok: true; number: CheckedNumber }
  | { ok: false; code: string; detail: string };

const SHORT_LINE = /^\d{3}$/;

const CODES = {
  empty: 'empty',
  notANumber: 'not-a-phone-number',
  areaCodeMissing: 'area-code-missing',
  wrongLength: 'wrong-length',
  severalNumbers: 'several-numbers',
} as const;

/** Reads a number that somebody wants checked, however they wrote it; three-digit public lines are known by name. */
export function readCheckedNumber(text: string): CheckedNumberResult {
  const short = text.normalize('NFKC').replace(/[\s-]/g, '');
  const line = SHORT_LINE.test(short) ? PUBLIC_LINES.get(short) : undefined;
  if (line) return { ok: true, number: { digits: short, display: short, extension: null, publicLine: line } };
  const read = parsePhoneNumber(text);
  if (!read.ok) return { ok: false, code: CODES[read.reason], detail: `${read.message}。` };
  const { digits, display, extension } = read.number;
  return { ok: true, number: { digits, display, extension, publicLine: PUBLIC_LINES.get(digits) ?? null } };
}
