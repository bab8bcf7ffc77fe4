import { CASE_KIND_LABELS, type CaseKind } from '@jiweibao/shared';

/** Why the program moves a case: to whose it is, since somebody is there now, or away from where nobody is. */
export type RedeliveryReason = 'staffed' | 'deserted';

const REASONS: Readonly<Record<RedeliveryReason, string>> = {
  staffed: '这件事归它管，它现在有承办人员了',
  deserted: '原来的单位现在没有承办人员',
};

/** What the consumer is told when the program moves their case to another desk. */
export function redeliveryWords(kind: CaseKind, toName: string, reason: RedeliveryReason): string {
  return `您的${CASE_KIND_LABELS[kind]}改由${toName}办理：${REASONS[reason]}。答复的期限不变。`;
}
