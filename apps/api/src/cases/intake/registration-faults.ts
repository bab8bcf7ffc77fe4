import { shanghaiDate } from '../../platform/clock.js';
import type { FieldProblem } from '../../platform/problem.js';
import { addDays } from '../../platform/working-days/calendar-dates.js';
import type { Filing, FilingSource } from './filing.js';
import {
  factsFaults,
  fault,
  isPersonName,
  isPersonPhone,
  occurrenceFaults,
  respondentFaults,
  tipOffFaults,
} from './filing-faults.js';

/** A letter may lie in another office for weeks; what came earlier than this was mistyped, or is no longer a registration. */
export const MOST_DAYS_BACK = 60;
/** As the national platform writes its numbers; other systems use letters and hyphens. */
const EXTERNAL_NUMBER = /^[A-Za-z0-9-]{6,40}$/;

/**
 * What is wrong with a filing that somebody of a bureau registers, a sentence for each field, to that officer. Less is asked for
 * than of consumers: whatever came has to be registered, and what it lacks is asked for afterwards (docs/decisions/0136). Pure.
 * @param filing cleaned
 */
export function registrationFaults(
  filing: Filing,
  { channel, externalNumber, receivedAt }: Pick<FilingSource, 'channel' | 'externalNumber' | 'receivedAt'>,
  now: Date,
): FieldProblem[] {
  const receivedOn = shanghaiDate(receivedAt ?? now);
  return [
    ...receiptFaults(receivedAt, now),
    ...externalNumberFaults(channel, externalNumber),
    ...factsFaults(filing),
    ...respondentFaults(filing),
    ...occurrenceFaults(filing, { day: receivedOn, words: '收到的那一天' }),
    ...tipOffFaults(filing),
    ...personFaults(filing),
  ];
}

function receiptFaults(receivedAt: Date | null, now: Date): FieldProblem[] {
  if (receivedAt === null) return [];
  if (receivedAt > now) return [fault('receivedAt', 'in-future', '收到的时间不能晚于现在。')];
  if (shanghaiDate(receivedAt) >= addDays(shanghaiDate(now), -MOST_DAYS_BACK)) return [];
  return [
    fault(
      'receivedAt',
      'too-old',
      `收到的时间最早是 ${MOST_DAYS_BACK} 天以前，请核对；更早收到的请先向上级说明。`,
    ),
  ];
}

function externalNumberFaults(
  channel: FilingSource['channel'],
  externalNumber: string | null,
): FieldProblem[] {
  if (externalNumber === null) {
    if (channel !== 'platform12315') return [];
    return [fault('externalNumber', 'missing', '从全国12315平台来的，请填写平台上的编号。')];
  }
  if (EXTERNAL_NUMBER.test(externalNumber)) return [];
  return [fault('externalNumber', 'invalid', '平台编号看不明白：应当是 6 到 40 位数字、字母或连字符。')];
}

/** A complaint has a name, as the law asks (第121号 art. 10), and a way to answer; an informant may have neither. */
function personFaults({ kinds, anonymous, complainant }: Filing): FieldProblem[] {
  const isComplaint = kinds.includes('complaint');
  const who = isComplaint ? '投诉人' : '举报人';
  if (anonymous && isComplaint) {
    return [fault('anonymous', 'not-for-complaints', '投诉要登记真实姓名，不能匿名；只有举报可以匿名。')];
  }
  if (anonymous) {
    if (complainant === null) return [];
    return [fault('complainant', 'not-anonymous', '选了匿名举报，请不要填写姓名、电话和地址。')];
  }
  if (complainant === null) {
    const orNot = isComplaint ? '' : '；不愿意说的，请选匿名';
    return [fault('complainant', 'missing', `请填写${who}的姓名，以及电话或地址${orNot}。`)];
  }
  const { name, phone, address } = complainant;
  const faults: FieldProblem[] = [];
  if (name === '') faults.push(fault('complainant.name', 'missing', `请填写${who}的姓名。`));
  else if (!isPersonName(name)) {
    faults.push(fault('complainant.name', 'invalid', '请填写真实姓名，2 到 50 个字，不要写数字和符号。'));
  }
  if (phone === null && address === null) {
    const words = `请填写${who}的电话；来信没有电话的，填写地址，不然没有办法答复。`;
    faults.push(fault('complainant.phone', 'missing', words));
  } else if (phone !== null && !isPersonPhone(phone)) {
    const words = `${who}的电话好像不对：手机是 11 位，固定电话要加区号。`;
    faults.push(fault('complainant.phone', 'invalid', words));
  }
  return faults;
}
