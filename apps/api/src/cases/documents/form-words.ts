import { dateInWords } from '../../platform/date-in-words.js';
import type { FormBlock } from './document-content.js';
import type { FormFacts } from './form-facts.js';

/** Room to write by hand what is not known yet. */
export const BLANK = '＿＿＿＿＿＿';
const NOTHING = '无';

export const orBlank = (text: string | null) => text ?? BLANK;
export const orNothing = (text: string | null) => text ?? NOTHING;
export const dayOrBlank = (day: string | null) => (day === null ? BLANK : dateInWords(day));

export function paragraph(text: string): FormBlock {
  return { kind: 'paragraph', text };
}

/** 12345 → 123.45元 */
export function yuan(fen: number | null): string {
  return fen === null ? NOTHING : `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}元`;
}

/** 演示维修部（石家庄市演示路1号） */
export function respondentInWords({ respondent: { name, phone, address } }: FormFacts): string {
  const who = name ?? (phone === null ? null : `电话为${phone}的经营者`) ?? '名称不详的经营者';
  return address === null ? who : `${who}（${address}）`;
}

/** How a decision names the complaint or tip-off that it is about, after 你. */
export function matterInWords(facts: FormFacts): string {
  const what = facts.kind === 'complaint' ? '投诉' : '举报';
  return `于${dateInWords(facts.receivedOn)}${what}${respondentInWords(facts)}的事项（编号${facts.caseNumber}）`;
}
