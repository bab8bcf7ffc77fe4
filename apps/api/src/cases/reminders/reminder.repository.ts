import type { CaseKind, ClockKind } from '@jiweibao/shared';
import type { EntityManager } from 'typeorm';
import { type ReminderKind, StaffReminderEntity } from './staff-reminder.entity.js';

/** A period to be reminded of, and the desk that its case lies on. */
export interface DueClock {
  caseId: string;
  clockKind: ClockKind;
  clockRound: number;
  kind: ReminderKind;
  /** `YYYY-MM-DD`, Asia/Shanghai. */
  dueOn: string;
  holderCode: string;
  assignedAccountId: string | null;
}

/** A reminder with what its reader needs of the case. */
export interface ListedReminder {
  id: string;
  kind: ReminderKind;
  caseId: string;
  caseNumber: string;
  caseKind: CaseKind;
  clockKind: ClockKind;
  /** `YYYY-MM-DD`, Asia/Shanghai. */
  dueOn: string;
  provisional: boolean;
  createdAt: Date;
}

/** The rows of `staff_reminder`, and the periods that they are made from. */
export class ReminderRepository {
  constructor(private readonly manager: EntityManager) {}

  /**
   * Open periods that end by this day or are over, of which nobody was reminded yet; those that end first, first.
   * @param after the last one of the page before; null for the first page
   */
  async listDue(
    { until, unremindedBefore }: { until: string; unremindedBefore: readonly ClockKind[] },
    after: DueClock | null,
    count: number,
  ): Promise<DueClock[]> {
    const from = [after?.dueOn ?? '0000-01-01', after?.caseId ?? '', after?.clockKind ?? ''];
    return this.manager.query(
      `SELECT k.case_id AS caseId, k.kind AS clockKind, k.round AS clockRound, ${REMINDER_KIND} AS kind,
         DATE_FORMAT(k.due_on, '%Y-%m-%d') AS dueOn,
         c.holder_code AS holderCode, c.assigned_account_id AS assignedAccountId
       FROM case_clock k JOIN consumer_case c ON c.id = k.case_id
       WHERE k.finished_on IS NULL AND k.state IN ('running', 'missed') AND k.due_on <= ?
         AND (k.state = 'missed' OR k.kind NOT IN (?))
         AND (k.due_on > ? OR (k.due_on = ? AND (k.case_id > ? OR (k.case_id = ? AND k.kind > ?))))
         AND NOT EXISTS (
           SELECT 1 FROM staff_reminder r
           WHERE r.case_id = k.case_id AND r.clock_kind = k.kind AND r.clock_round = k.round
             AND r.kind = ${REMINDER_KIND})
       ORDER BY k.due_on, k.case_id, k.kind LIMIT ?`,
      [until, [...unremindedBefore, ''], from[0], from[0], from[1], from[1], from[2], count],
    );
  }

  /** Adds reminders; one that is there already stays as it is. */
  async addOnce(reminders: StaffReminderEntity[]): Promise<void> {
    if (reminders.length === 0) return;
    await this.manager
      .createQueryBuilder()
      .insert()
      .into(StaffReminderEntity)
      .values(reminders)
      .orIgnore()
      .updateEntity(false)
      .execute();
  }

  /**
   * What somebody has yet to see, of periods that are still open, in cases that lie on these desks; the most urgent first.
   * @param holderCodes null for every desk there is
   */
  async listUnseen(
    accountId: string,
    holderCodes: readonly string[] | null,
    count: number,
  ): Promise<ListedReminder[]> {
    const query = this.manager
      .createQueryBuilder()
      .select([
        'r.id AS id',
        'r.kind AS kind',
        'r.case_id AS caseId',
        'c.number AS caseNumber',
        'c.kind AS caseKind',
        'r.clock_kind AS clockKind',
        `DATE_FORMAT(k.due_on, '%Y-%m-%d') AS dueOn`,
        'k.provisional AS provisional',
        'r.created_at AS createdAt',
      ])
      .from('staff_reminder', 'r')
      .innerJoin('consumer_case', 'c', 'c.id = r.case_id')
      .innerJoin(
        'case_clock',
        'k',
        'k.case_id = r.case_id AND k.kind = r.clock_kind AND k.round = r.clock_round',
      )
      .where('r.account_id = :accountId AND r.seen_at IS NULL AND k.finished_on IS NULL', { accountId })
      .orderBy('k.due_on')
      .addOrderBy('r.id')
      .limit(count);
    if (holderCodes !== null) query.andWhere('c.holder_code IN (:...holderCodes)', { holderCodes });
    const rows = await query.getRawMany<ListedReminder & { provisional: number | boolean }>();
    return rows.map((row) => ({ ...row, provisional: Boolean(row.provisional) }));
  }

  /** @returns false when this person has no such reminder; one seen before stays seen as it was */
  async markSeen(id: string, accountId: string, seenAt: Date): Promise<boolean> {
    const own = { id, accountId };
    if (!(await this.manager.existsBy(StaffReminderEntity, own))) return false;
    await this.manager
      .createQueryBuilder()
      .update(StaffReminderEntity)
      .set({ seenAt })
      .where(own)
      .andWhere('seen_at IS NULL')
      .execute();
    return true;
  }
}

const REMINDER_KIND = `IF(k.state = 'missed', 'overdue', 'dueSoon')`;
