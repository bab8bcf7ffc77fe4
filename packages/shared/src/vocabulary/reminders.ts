import type { Labels } from './labels.js';

/** What staff are reminded of: a period's last day is near, or has passed; or a desk below has a case that nobody there opened. */
export const REMINDER_KINDS = ['dueSoon', 'overdue', 'unopened'] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

export const REMINDER_KIND_LABELS: Labels<ReminderKind> = {
  dueSoon: '快到期',
  overdue: '已经逾期',
  unopened: '下级没有打开',
};
