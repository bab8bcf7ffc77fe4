import { CASE_KIND_LABELS, LONGEST_CASE_FACTS, parsePhoneNumber } from '@jiweibao/shared';
import type { FieldProblem } from '../../platform/problem.js';
import type { Filing } from './filing.js';

const SHORTEST_FACTS = 10;
/** Ten million yuan, in fen: what is more than that was mistyped, or belongs before a court. */
const LARGEST_AMOUNT_FEN = 1_000_000_000;
/** No shop keeps receipts for longer, and the law looks back three years. */
const OLDEST_OCCURRENCE = '1990-01-01';
/** Hanzi and letters of every script, as in names of minorities and of foreigners. */
const NAME = /^\p{L}[\p{L}\p{M}·•.'’ -]{0,48}\p{L}$/u;

/**
 * What is wrong with a filing beyond its shape, a sentence for each field. Pure.
 * @param filing cleaned
 * @param today DATE `YYYY-MM-DD`, Asia/Shanghai
 */
export function filingFaults(filing: Filing, today: string): FieldProblem[] {
  return [
    ...factsFaults(filing),
    ...respondentFaults(filing),
    ...occurrenceFaults(filing, { day: today, words: '今天' }),
    ...complaintFaults(filing),
    ...tipOffFaults(filing),
    ...personFaults(filing),
  ];
}

export function factsFaults({ facts }: Filing): FieldProblem[] {
  const length = [...facts].length;
  if (length < SHORTEST_FACTS) {
    return [fault('facts', 'too-short', `请把事情的经过写清楚，至少 ${SHORTEST_FACTS} 个字。`)];
  }
  if (length <= LONGEST_CASE_FACTS) return [];
  return [
    fault('facts', 'too-long', `事情的经过太长，最多 ${LONGEST_CASE_FACTS} 个字，现在有 ${length} 个字。`),
  ];
}

export function respondentFaults({ outletId, respondent }: Filing): FieldProblem[] {
  if (outletId === null && respondent === null) {
    const words = '请写明是哪一家：选一个网点，或者写下名称、电话、地址中的一样。';
    return [fault('respondent', 'missing', words)];
  }
  const digits = respondent?.phone?.length ?? null;
  if (digits === null || (digits >= 3 && digits <= 20)) return [];
  return [fault('respondent.phone', 'invalid', '对方的电话看不明白，请只写一个号码。')];
}

/** @param latest the last day on which it can have happened, and how that day is called */
export function occurrenceFaults(
  { occurredOn, amountFen }: Filing,
  latest: { day: string; words: string },
): FieldProblem[] {
  const faults: FieldProblem[] = [];
  if (occurredOn !== null && !isDate(occurredOn)) {
    faults.push(fault('occurredOn', 'invalid', '日期看不明白，请重新选择。'));
  } else if (occurredOn !== null && occurredOn > latest.day) {
    faults.push(fault('occurredOn', 'in-future', `事情发生的日期不能晚于${latest.words}。`));
  } else if (occurredOn !== null && occurredOn < OLDEST_OCCURRENCE) {
    faults.push(fault('occurredOn', 'too-old', '事情发生的年份看起来不对，请核对。'));
  }
  if (amountFen !== null && amountFen > LARGEST_AMOUNT_FEN) {
    faults.push(fault('amountFen', 'too-large', '金额看起来太大，请核对，单位是元。'));
  }
  return faults;
}

function complaintFaults({
  kinds,
  requests,
  requestText,
  publishConsent,
  delegateConsent,
}: Filing): FieldProblem[] {
  if (!kinds.includes('complaint')) return [];
  const faults: FieldProblem[] = [];
  if (requests.length === 0 && requestText === null) {
    faults.push(fault('requests', 'missing', '请选一选您想要什么结果。'));
  }
  if (requests.includes('other') && requestText === null) {
    faults.push(fault('requestText', 'missing', '您选了“其他要求”，请写下来是什么要求。'));
  }
  if (publishConsent === null) {
    faults.push(fault('publishConsent', 'missing', '请选择是否同意公示投诉信息，同意或不同意都可以。'));
  }
  if (delegateConsent === null) {
    faults.push(fault('delegateConsent', 'missing', '请选择是否同意委托调解，同意或不同意都可以。'));
  }
  return faults;
}

export function tipOffFaults({ kinds, violationKinds }: Filing): FieldProblem[] {
  if (!kinds.includes('tipOff') || violationKinds.length > 0) return [];
  return [fault('violationKinds', 'missing', '举报要选明是哪一种违法行为，至少选一种。')];
}

function personFaults({ kinds, anonymous, complainant }: Filing): FieldProblem[] {
  if (anonymous && kinds.includes('complaint')) {
    return [fault('anonymous', 'not-for-complaints', '投诉要写真实姓名和电话，不能匿名；只有举报可以匿名。')];
  }
  if (anonymous) {
    if (complainant === null) return [];
    return [fault('complainant', 'not-anonymous', '您选了匿名，请不要填写姓名和电话。')];
  }
  const kind = CASE_KIND_LABELS[kinds[0] ?? 'complaint'];
  if (complainant === null) {
    return [
      fault(
        'complainant',
        'missing',
        `请填写您的姓名和电话，监管部门要靠它们和您联系${kind === CASE_KIND_LABELS.tipOff ? '；举报也可以选匿名' : ''}。`,
      ),
    ];
  }
  const faults: FieldProblem[] = [];
  if (complainant.name === '') faults.push(fault('complainant.name', 'missing', '请填写您的姓名。'));
  else if (!isPersonName(complainant.name)) {
    faults.push(fault('complainant.name', 'invalid', '请填写真实姓名，2 到 50 个字，不要写数字和符号。'));
  }
  if (complainant.phone === null) faults.push(fault('complainant.phone', 'missing', '请填写您的电话。'));
  else if (!isPersonPhone(complainant.phone)) {
    faults.push(fault('complainant.phone', 'invalid', '您的电话好像不对：手机是 11 位，固定电话要加区号。'));
  }
  return faults;
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

export function isPersonName(name: string): boolean {
  return NAME.test(name);
}

/** Whether somebody can be rung at these digits. */
export function isPersonPhone(digits: string): boolean {
  return parsePhoneNumber(digits).ok;
}

export function fault(field: string, code: string, detail: string): FieldProblem {
  return { field, code, detail };
}
