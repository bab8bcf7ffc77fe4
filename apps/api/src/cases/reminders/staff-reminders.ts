import type { DataSource } from 'typeorm';
import type { Staff } from '../../accounts/staff.js';
import type { BureauTree } from '../../organization/bureau-tree.js';
import type { Clock } from '../../platform/clock.js';
import { isPublicId } from '../../platform/public-id.js';
import { deskScope } from '../desk/desk-scope.js';
import { type ListedReminder, ReminderRepository } from './reminder.repository.js';
import { reminderNotFound } from './reminders.errors.js';

/** More than anybody reads; what is seen makes room. */
const MOST_SHOWN = 100;

/** What somebody of a bureau is reminded of, as far as they may still see the case: who moved on hears of it no more. */
export class StaffReminders {
  constructor(
    private readonly dataSource: () => DataSource,
    private readonly tree: BureauTree,
    private readonly clock: Clock,
  ) {}

  /** The most urgent first, 100 at most. */
  list(staff: Staff): Promise<ListedReminder[]> {
    return this.rows().listUnseen(staff.accountId, deskScope(staff, this.tree).visibleCodes, MOST_SHOWN);
  }

  /**
   * They have seen it; again changes nothing.
   * @throws {Problem} 404 `reminder-not-found`
   */
  async markSeen(staff: Staff, id: string): Promise<void> {
    if (!isPublicId(id)) throw reminderNotFound();
    const { visibleCodes } = deskScope(staff, this.tree);
    const seen = await this.rows().markSeen(id, staff.accountId, visibleCodes, this.clock.now());
    if (!seen) throw reminderNotFound();
  }

  private rows(): ReminderRepository {
    return new ReminderRepository(this.dataSource().manager);
  }
}
