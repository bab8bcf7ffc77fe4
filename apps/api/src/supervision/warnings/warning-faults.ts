import type { HolderOutcome } from '@jiweibao/shared';
import type { FieldProblem } from '../../platform/problem.js';

/** The case as it would be proposed. */
export interface WarningContent {
  reason: string;
  source: string;
  /** DATE, Asia/Shanghai. */
  reviewOn: string | null;
  holderOutcome: HolderOutcome | null;
  holderAskedOn: string | null;
  holderAskedHow: string | null;
  holderAnswer: string | null;
}

/**
 * What a case lacks before anybody may be asked to approve it: words for consumers, something that shows what the number is used
 * for, and that whoever uses it was heard, or could not be reached. @returns a sentence for each
 */
export function proposalFaults(
  content: WarningContent,
  evidenceCount: number,
  today: string,
): FieldProblem[] {
  const faults: FieldProblem[] = [];
  const need = (field: string, given: string | null, detail: string) => {
    if (!given) faults.push({ field, code: 'required', detail });
  };
  need('reason', content.reason, '请写给群众看的警示理由。');
  need('source', content.source, '请写是哪个部门核实的、在哪里公布。');
  if (evidenceCount === 0) {
    faults.push({ field: 'evidence', code: 'required', detail: '请先放进至少一份证据。' });
  }
  need('holderOutcome', content.holderOutcome, '请写号码使用人怎么说，联系不上的也要写。');
  need('holderAskedOn', content.holderAskedOn, '请写哪天联系的号码使用人。');
  need('holderAskedHow', content.holderAskedHow, '请写怎么联系的号码使用人。');
  if (content.holderOutcome === 'answered') {
    need('holderAnswer', content.holderAnswer, '请写号码使用人的答复。');
  }
  if (content.holderAskedOn !== null && content.holderAskedOn > today) {
    faults.push({ field: 'holderAskedOn', code: 'in-future', detail: '联系的日期不能在今天以后。' });
  }
  return [...faults, ...reviewFaults(content.reviewOn, today)];
}

/** A warning is looked at again within a year: numbers change hands. @param reviewOn DATE @param today DATE */
export function reviewFaults(reviewOn: string | null, today: string): FieldProblem[] {
  const field = 'reviewOn';
  if (reviewOn === null) return [{ field, code: 'required', detail: '请选一个复核的日期。' }];
  if (reviewOn > today && reviewOn <= yearAfter(today)) return [];
  return [{ field, code: 'out-of-range', detail: `复核的日期应当在明天到 ${yearAfter(today)} 之间。` }];
}

/** The same day of the next year; the last of February for a day that it does not have. */
export function yearAfter(date: string): string {
  const next = `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
  return next.endsWith('-02-29') ? `${next.slice(0, 4)}-02-28` : next;
}
