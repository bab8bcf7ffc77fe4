import { CASE_KIND_LABELS, type CaseKind } from '@jiweibao/shared';
import { chineseDate } from '../../platform/chinese-date.js';

/** What somebody is told when their case is kept. */
export function receivedWords(received: {
  kind: CaseKind;
  number: string;
  bureauName: string;
  answer: { on: string; provisional: boolean; rule: string };
}): string {
  const { kind, number, bureauName, answer } = received;
  const perhaps = answer.provisional ? '（放假安排公布后可能有变动）' : '';
  return (
    `您的${CASE_KIND_LABELS[kind]}已经收到，收件编号 ${number}，由${bureauName}办理。` +
    `${answer.rule}最晚是 ${chineseDate(answer.on)}${perhaps}。`
  );
}
