import { addDays, isCalendarDate } from '../../platform/working-days/calendar-dates.js';
import type { ActInput } from './act-input.js';
import type { CaseFacts } from './case-facts.js';
import { isOpen } from './clock.js';
import { type Refusal, refusal } from './refusal.js';
import type { Ground, GroundedAct } from './rule-set.js';
import { groundOf } from './rule-sets.js';

/** Why this act's particulars are not lawful on this day; null when they are. */
export function refusalOfParticulars(facts: CaseFacts, input: ActInput, today: string): Refusal | null {
  switch (input.act) {
    case 'requestMaterials':
      return refusalOfMaterialsDay(facts, input.materialsBy, today);
    case 'decline':
    case 'terminate':
    case 'declineInvestigation':
    case 'reopen':
      return refusalOfGround(facts, input.act, input.ground, today);
    case 'routeDown':
      return refusalOfReportDay(input.reportBy, today);
    case 'returnUp':
    case 'takeUp':
    case 'extend':
      return present(input.reason, '请写明理由。');
    case 'assign':
      return input.stationCode === null && input.accountId === null
        ? refusal('particulars-missing', '请选择指派给哪个所或者哪一位同事。')
        : null;
    case 'scheduleMediation':
      return refusalOfSession(input, today);
    case 'settle':
      return present(input.agreement, '请写明双方达成了什么协议。');
    case 'takeMeasure':
      return refusalOfMeasure(facts, input);
    case 'rate':
      return Number.isInteger(input.stars) && input.stars >= 1 && input.stars <= 5
        ? null
        : refusal('stars-out-of-range', '请在一星到五星之间选择。');
    default:
      return null;
  }
}

function present(text: string, sentence: string): Refusal | null {
  return text.trim() === '' ? refusal('particulars-missing', sentence) : null;
}

function refusalOfMaterialsDay(facts: CaseFacts, day: string, today: string): Refusal | null {
  const { mostDays } = facts.ruleSet.materials;
  if (isCalendarDate(day) && day > today && day <= addDays(today, mostDays)) return null;
  return refusal('day-out-of-range', `补充材料的日期要在明天到 ${mostDays} 天之内。`);
}

function refusalOfReportDay(day: string | null, today: string): Refusal | null {
  if (day === null || (isCalendarDate(day) && day > today)) return null;
  return refusal('day-out-of-range', '要求回报的日期要在今天以后。');
}

function refusalOfGround(facts: CaseFacts, act: GroundedAct, id: string, today: string): Refusal | null {
  const ground = groundOf(facts.ruleSet, act, id);
  if (ground === null) return refusal('ground-unknown', '请选择一条规定里的理由。');
  return isTooEarly(facts, ground, today)
    ? refusal('ground-too-early', '期限还没有到，现在不能用这一条理由。')
    : null;
}

/** Whether a ground is lawful only once a clock is over that is not. */
export function isTooEarly({ clocks }: CaseFacts, { onceOver }: Ground, today: string): boolean {
  return clocks.some(
    (clock) => clock.kind === onceOver && isOpen(clock) && (clock.state === 'paused' || today < clock.dueOn),
  );
}

function refusalOfSession(
  { on, at, place }: Extract<ActInput, { act: 'scheduleMediation' }>,
  today: string,
): Refusal | null {
  if (!isCalendarDate(on) || on < today || !/^([01]\d|2[0-3]):[0-5]\d$/.test(at)) {
    return refusal('day-out-of-range', '请填写今天或以后的日期，和几点几分。');
  }
  return present(place, '请写明调解的地点，或者怎样在线参加。');
}

// A penalty follows from an investigation only, and is published.
function refusalOfMeasure(
  { state }: CaseFacts,
  { measure, publicReference }: Extract<ActInput, { act: 'takeMeasure' }>,
): Refusal | null {
  if (measure !== 'penalty') return null;
  if (state !== 'investigating') return refusal('penalty-not-investigated', '先立案，才能作出行政处罚。');
  return present(publicReference ?? '', '请填写处罚决定公示的文号或者网址。') === null
    ? null
    : refusal('reference-missing', '请填写处罚决定公示的文号或者网址。');
}
