import { ENTRY_FAULT_LABELS, formatPhoneNumber } from '@jiweibao/shared';
import type { CorrectedOutlet, CorrectionNote } from '../corrections/corrected-outlets.js';

export const CORRECTION_HEADER = [
  '次数',
  '网点',
  '地址',
  '登记的电话',
  '哪里不对',
  '说明',
  '最早',
  '最近',
  '网点编号',
];

/** What WeChat thinks of the words, for those who read them. */
const CHECK_LABELS = {
  pass: '（微信检查：未见问题）',
  review: '（微信检查：拿不准）',
  risky: '（微信检查：可能违规）',
};

/** One outlet as a row of a sheet. */
export function correctionRow(line: CorrectedOutlet): string[] {
  return [
    String(line.count),
    nameOf(line),
    line.outlet?.address ?? '',
    (line.outlet?.phones ?? []).map(({ number }) => formatPhoneNumber(number)).join('、'),
    faultsOf(line),
    line.notes.map(noteInWords).join('；'),
    timeOf(line.firstReceivedAt),
    timeOf(line.lastReceivedAt),
    line.outletId,
  ];
}

/** The same for somebody who reads it on the screen. */
export function correctionInWords(line: CorrectedOutlet): string {
  const notes = line.notes.map((note) => `\n    ${noteInWords(note)}`).join('');
  return `${line.outletId}  ${line.count} 次  ${nameOf(line)}  ${faultsOf(line)}  最近 ${timeOf(line.lastReceivedAt)}${notes}`;
}

function noteInWords({ text, check }: CorrectionNote): string {
  return `“${text}”${check === null ? '' : CHECK_LABELS[check]}`;
}

function nameOf({ outlet }: CorrectedOutlet): string {
  return outlet?.name ?? '（已移出名录）';
}

function faultsOf({ faults }: CorrectedOutlet): string {
  return faults.map(({ fault, count }) => `${ENTRY_FAULT_LABELS[fault]} ${count}`).join('、');
}

function timeOf(time: Date): string {
  return time.toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', hour12: false });
}
