import type { DataSource } from 'typeorm';
import type { Clock } from '../../platform/clock.js';
import { newPublicId } from '../../platform/public-id.js';
import type { WorkingDays } from '../../platform/working-days/working-days.js';
import type { ReminderRules } from '../rules/reminder-rules.js';
import { type DueClock, ReminderRepository } from './reminder.repository.js';
import type { ReminderRecipients } from './reminder-recipients.js';
import { isWorkingTime } from './working-hours.js';

const CLOCKS_AT_ONCE = 200;

/** Tells those who handle a case that one of its periods ends soon or is over; once for each, and only while they are at work. */
export class Reminding {
  constructor(
    private readonly source: () => DataSource,
    private readonly recipients: ReminderRecipients,
    private readonly days: WorkingDays,
    private readonly rules: ReminderRules,
    private readonly clock: Clock,
  ) {}

  /** Once through all periods that are near or over. */
  async run(): Promise<void> {
    const now = this.clock.now();
    if (!isWorkingTime(now, this.rules, this.days)) return;
    const until = this.days.addWorkingDays(this.clock.today(), this.rules.dueSoonWorkingDays).date;
    for (let after: DueClock | null | undefined = null; after !== undefined; ) {
      const due: DueClock[] = await new ReminderRepository(this.source().manager).listDue(
        { until, unremindedBefore: this.rules.unremindedBefore },
        after,
        CLOCKS_AT_ONCE,
      );
      await this.remind(due, now);
      after = due.length < CLOCKS_AT_ONCE ? undefined : due.at(-1);
    }
  }

  private async remind(due: readonly DueClock[], createdAt: Date): Promise<void> {
    const { manager } = this.source();
    const repository = new ReminderRepository(manager);
    for (const { caseId, clockKind, clockRound, kind, ...desk } of due) {
      const accounts = await this.recipients.of(manager, desk);
      const reminder = { caseId, about: clockKind, round: clockRound, kind, createdAt, seenAt: null };
      await repository.addOnce(accounts.map((accountId) => ({ ...reminder, id: newPublicId(), accountId })));
    }
  }
}
