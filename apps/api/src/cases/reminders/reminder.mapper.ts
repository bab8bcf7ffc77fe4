import type { BureauTree } from '../../organization/bureau-tree.js';
import type { ListedReminder } from './reminder.repository.js';
import type { StaffReminderReply } from './reminder-replies.js';

/** A reminder as its reader gets it. */
export function toReminderReply(
  { holderCode, deliveredAt, createdAt, ...reminder }: ListedReminder,
  tree: BureauTree,
): StaffReminderReply {
  const bureau = tree.find(holderCode);
  if (bureau === null) throw new Error(`a case lies with ${holderCode}, which is no bureau`);
  return {
    ...reminder,
    bureauName: bureau.name,
    deliveredAt: deliveredAt?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
  };
}
