import type { DataSource } from 'typeorm';
import type { BureauTree } from '../../organization/bureau-tree.js';
import type { Clock } from '../../platform/clock.js';
import { newPublicId } from '../../platform/public-id.js';
import type { WorkingDays } from '../../platform/working-days/working-days.js';
import { deskTimes } from '../desk/desk-times.js';
import type { ReminderRules } from '../rules/reminder-rules.js';
import { ReminderRepository, type UnopenedCase } from './reminder.repository.js';
import type { ReminderRecipients } from './reminder-recipients.js';
import { isWorkingTime } from './working-hours.js';

const CASES_AT_ONCE = 200;

/**
 * Tells the supervisors above a desk of the cases that nobody there opened: one level up after one working day, two after two.
 * They find the same cases on their list of risen ones.
 */
export class UnopenedReminding {
  constructor(
    private readonly source: () => DataSource,
    private readonly recipients: Pick<ReminderRecipients, 'supervisors'>,
    private readonly tree: BureauTree,
    private readonly days: WorkingDays,
    private readonly rules: ReminderRules,
    private readonly clock: Clock,
  ) {}

  /** Once through all cases that lie too long; only while people are at work. */
  async run(): Promise<void> {
    const now = this.clock.now();
    if (!isWorkingTime(now, this.rules, this.days)) return;
    const { risenIfDeliveredBefore } = deskTimes(now, this.days);
    const [first] = risenIfDeliveredBefore;
    for (let after: string | null = ''; after !== null; ) {
      const unopened: UnopenedCase[] = await new ReminderRepository(this.source().manager).listUnopened(
        first!,
        after,
        CASES_AT_ONCE,
      );
      for (const each of unopened) await this.remind(each, risenIfDeliveredBefore, now);
      after = unopened.length < CASES_AT_ONCE ? null : unopened.at(-1)!.caseId;
    }
  }

  private async remind(
    { caseId, round, holderCode, deliveredAt }: UnopenedCase,
    risenIfDeliveredBefore: readonly Date[],
    createdAt: Date,
  ): Promise<void> {
    const { manager } = this.source();
    const reminder = { caseId, about: 'delivery', round, kind: 'unopened', createdAt, seenAt: null } as const;
    const accounts = new Set<string>();
    for (const [at, { code }] of this.above(holderCode).entries()) {
      const before = risenIfDeliveredBefore[at];
      if (before === undefined || deliveredAt >= before) break;
      for (const id of await this.recipients.supervisors(manager, code)) accounts.add(id);
    }
    await new ReminderRepository(manager).addOnce(
      [...accounts].map((accountId) => ({ ...reminder, id: newPublicId(), accountId })),
    );
  }

  /** The bureaus above a desk, the nearest first. */
  private above(holderCode: string) {
    const holder = this.tree.find(holderCode);
    return holder === null ? [] : this.tree.pathUp(holder).slice(1);
  }
}
