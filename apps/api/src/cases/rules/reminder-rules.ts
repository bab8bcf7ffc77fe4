import { readFileSync } from 'node:fs';
import type { ClockKind } from '@jiweibao/shared';

/** When people are reminded of periods. Our own choice; no rule of law says it. */
export interface ReminderRules {
  /** A period whose last day is this many working days away, or fewer, is due soon. */
  dueSoonWorkingDays: number;
  /** `HH:mm`, Asia/Shanghai, on working days: from the first, before the second. */
  hours: { from: string; until: string };
  /** Periods that wait for the consumer: staff hear of them only once they are over. */
  unremindedBefore: readonly ClockKind[];
}

const FILE = new URL('../../../data/calendar/reminders.json', import.meta.url);

// Our own committed file, checked by test, so its shape is taken on trust here.
export function readReminderRules(): ReminderRules {
  return JSON.parse(readFileSync(FILE, 'utf8')) as ReminderRules;
}
