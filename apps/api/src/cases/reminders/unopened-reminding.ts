import type { DataSource } from 'typeorm';
import type { BureauTree } from '../../organization/bureau-tree.js';
import type { Clock } from '../../platform/clock.js';
import { newPublicId } from '../../platform/public-id.js';
import type { WorkingDays } from '../../platform/working-days/working-days.js';
import { deskTimes } from '../desk/desk-times.js';
import type { ReminderRules } from '../rules/reminder-rules.js';
import { ReminderRepository, type UnopenedCase } from './reminder.repository.js';
import type { ReminderRecipients } from './reminder-recipients.js';
import type { StaffReminderEntity } from './staff-reminder.entity.js';
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

  /** Once through all cases that lie too long; only while people are at work. Those reminded before cost next to nothing. */
  async run(): Promise<void> {
    const now = this.clock.now();
    if (!isWorkingTime(now, this.rules, this.days)) return;
    const { manager } = this.source();
    const { risenIfDeliveredBefore } = deskTimes(now, this.days);
    const [first] = risenIfDeliveredBefore;
    const supervisors = new SupervisorsOnce((code) => this.recipients.supervisors(manager, code));
    const reminders = new ReminderRepository(manager);
    for (let after: string | null = ''; after !== null; ) {
      const page: UnopenedCase[] = await reminders.listUnopened(first!, after, CASES_AT_ONCE);
      const told: StaffReminderEntity[] = [];
      for (const each of page) {
        const accounts = new Set<string>();
        for (const code of this.toldOf(each, risenIfDeliveredBefore)) {
          for (const id of await supervisors.of(code)) accounts.add(id);
        }
        told.push(...[...accounts].map((accountId) => reminderOf(each, accountId, now)));
      }
      await reminders.addOnce(told);
      after = page.length < CASES_AT_ONCE ? null : page.at(-1)!.caseId;
    }
  }

  /** The bureaus above that must see to it by now, the nearest first. */
  private toldOf(
    { holderCode, deliveredAt }: UnopenedCase,
    risenIfDeliveredBefore: readonly Date[],
  ): string[] {
    const holder = this.tree.find(holderCode);
    const above = holder === null ? [] : this.tree.pathUp(holder).slice(1);
    const levels = risenIfDeliveredBefore.filter((before) => deliveredAt < before).length;
    return above.slice(0, levels).map(({ code }) => code);
  }
}

/** Asks once for each bureau: thousands of cases may lie below few of them. */
class SupervisorsOnce {
  private readonly known = new Map<string, readonly string[]>();

  constructor(private readonly ask: (code: string) => Promise<readonly string[]>) {}

  async of(code: string): Promise<readonly string[]> {
    const known = this.known.get(code) ?? (await this.ask(code));
    this.known.set(code, known);
    return known;
  }
}

function reminderOf(
  { caseId, round }: UnopenedCase,
  accountId: string,
  createdAt: Date,
): StaffReminderEntity {
  return {
    id: newPublicId(),
    accountId,
    caseId,
    about: 'delivery',
    round,
    kind: 'unopened',
    createdAt,
    seenAt: null,
  };
}
