import { dateInWords } from '../../../platform/date-in-words.js';
import type { FormFacts } from '../form-facts.js';
import { dayOrBlank, orBlank, paragraph, respondentInWords } from '../form-words.js';
import type { FormBody } from './form-body.js';

/**
 * 三: to the bureau or station below that is to handle it. Says who complains; never who gave a clue: that goes with the case, to
 * those who handle it there.
 */
export function routingNotice(facts: FormFacts): FormBody {
  const { kind, act, caseNumber, receivedOn } = facts;
  const isComplaint = kind === 'complaint';
  const what = isComplaint ? '投诉' : '举报';
  const sender = isComplaint && facts.person !== null ? `${facts.person.name}提出的` : '';
  const matter = `我局于${dateInWords(receivedOn)}收到${sender}${what}，涉及${respondentInWords(facts)}，编号${caseNumber}。`;
  const blocks = [
    paragraph(`${matter}按照管辖的规定，现分送你单位依法处理。`),
    paragraph(
      `你单位的办理期限从你单位收到这份通知的第二天起算；首次收到的日期（${dateInWords(receivedOn)}）不变。`,
    ),
    paragraph(`请在${dayOrBlank(act.until)}前把处理情况报告我局。`),
  ];
  if (!isComplaint) {
    blocks.push(paragraph('举报人的信息不写在这份通知里，随案件移交，只限承办人和督办人查看。请严格保密。'));
  }
  return {
    addressee: { name: orBlank(act.receiverName), informant: false },
    blocks,
    notes: [],
    basis: [],
  };
}
