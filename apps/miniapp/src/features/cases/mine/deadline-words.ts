import { CLOCK_KIND_LABELS } from '@jiweibao/shared';
import { dateInWords } from '../../../ui/dates';
import type { Deadline } from './my-case-requests';

const YEAR_LENGTH = 4;

/** `2026-12-08` → `12月8日`; with the year when it is another one than today's. */
export function dayInWords(date: string, today: string): string {
  const whole = dateInWords(date);
  return date.slice(0, YEAR_LENGTH) === today.slice(0, YEAR_LENGTH) ? whole.replace(/^\d+年/, '') : whole;
}

/**
 * By when what has to happen, in a sentence.
 * @param today DATE `YYYY-MM-DD` in China
 */
export function deadlineInWords({ kind, on, paused, overdue, provisional }: Deadline, today: string): string {
  const day = dayInWords(on, today);
  // The one thing that is waited for from the person themselves.
  if (kind === 'supplyMaterials') {
    return overdue ? `补充材料的日期（${day}）已经过了，请尽快补上。` : `请您最晚 ${day} 补充材料。`;
  }
  const what = CLOCK_KIND_LABELS[kind];
  if (overdue) return `应当在 ${day} 以前${what}，已经过期了。`;
  if (paused) return `期限暂停了，恢复以后再算：原定最晚 ${day} ${what}。`;
  return `最晚 ${day} ${what}${provisional ? '（放假安排公布后可能会变）' : ''}`;
}
