import { shanghaiDate, shanghaiTime } from '../clock.js';
import type { StreamedSheet } from './workbook-stream.js';

/** What the first sheet of every export says: whose it is, of when and of what, so that a file that is passed on still says so. */
export interface ExportNotes {
  title: string;
  /** Who took it. */
  person: string;
  bureauName: string;
  at: Date;
  /** What was asked for, and what the columns mean. */
  lines: readonly (readonly [what: string, words: string])[];
}

export function notesSheet({ title, person, bureauName, at, lines }: ExportNotes): StreamedSheet {
  return {
    name: '说明',
    header: ['项目', '内容'],
    widths: [24, 90],
    rows: [
      ['这是什么', title],
      ['谁导出的', `${person}（${bureauName}）`],
      ['什么时候', `${momentText(at)}（北京时间）；数据是那一刻的`],
      ['范围', `${bureauName}和它的下级`],
      ...lines,
      ['保管', '只供办案使用。导出已经记入操作记录；请不要转给无关的人，用完以后删掉。'],
    ],
  };
}

/** A cell's time, as the clock on the wall in China says it. */
export function momentText(at: Date): string {
  return `${shanghaiDate(at)} ${shanghaiTime(at)}`;
}
