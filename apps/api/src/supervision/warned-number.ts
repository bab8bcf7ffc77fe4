import { type PersonalTrace, parsePhoneNumber, personalTraces } from '@jiweibao/shared';
import { PUBLIC_LINES } from '../lookup/public-lines.js';
import type { FieldProblem } from '../platform/problem.js';
import { numberIsPublicLine, numberUnreadable, personalInWords } from './supervision.errors.js';

/**
 * The digits of a number that may be looked into, however it was written. Emergency and public lines never are: nobody must be told
 * not to ring them.
 * @throws {Problem} 422 `number-is-public-line`, `not-a-phone-number`
 */
export function readDoubtfulNumber(text: string): string {
  const bare = text.normalize('NFKC').replace(/\D/g, '');
  const line = PUBLIC_LINES.get(bare);
  if (line !== undefined) throw numberIsPublicLine(line.name);
  const read = parsePhoneNumber(text);
  if (!read.ok) throw numberUnreadable(`${read.message}。`);
  return read.number.digits;
}

/**
 * Words that go to consumers or to a general agent hold no number but the one they are about and public lines.
 * @throws {Problem} 422 `personal-in-words`
 */
export function requireImpersonal(words: Readonly<Record<string, string | null>>, number: string): void {
  const allowed = [number, ...PUBLIC_LINES.keys()];
  const faults = Object.entries(words).flatMap(([field, text]): FieldProblem[] => {
    const [trace] = text === null ? [] : personalTraces(text, allowed);
    return trace === undefined ? [] : [{ field, code: 'personal-in-words', detail: sentenceOf(trace) }];
  });
  if (faults.length > 0) throw personalInWords(faults);
}

function sentenceOf({ kind, written }: PersonalTrace): string {
  const what = kind === 'phone' ? '电话号码' : '身份证号码';
  const which = written === null ? `像是${what}的数字` : `${what}“${written}”`;
  return `这里有${which}，会让别人看到，请去掉。`;
}
