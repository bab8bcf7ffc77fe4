import type { CaseKind, ClockKind, ReminderKind } from '@jiweibao/shared';
import { type EntityManager, In } from 'typeorm';
import { ConsumerCaseEntity } from '../entities/consumer-case.entity.js';
import { StaffReminderEntity } from './staff-reminder.entity.js';

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

/** A case that lies on a desk and that nobody there opened. */
export interface UnopenedCase {
  caseId: string;
  /** Of the delivery. */
  round: number;
  holderCode: string;
  deliveredAt: Date;
}

/** A reminder with what its reader needs of the case. */
export interface ListedReminder {
  id: string;
  kind: ReminderKind;
  caseId: string;
  caseNumber: string;
  caseKind: CaseKind;
  /** The desk that the case lies on. */
  holderCode: string;
  /** Null when it is not about a period; so are the next two. */
  clockKind: ClockKind | null;
  /** `YYYY-MM-DD`, Asia/Shanghai. */
  dueOn: string | null;
  provisional: boolean | null;
  /** UTC; null when it is not about a delivery. */
  deliveredAt: Date | null;
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
           WHERE r.case_id = k.case_id AND r.about = k.kind AND r.round = k.round
             AND r.kind = ${REMINDER_KIND})
       ORDER BY k.due_on, k.case_id, k.kind LIMIT ?`,
      [until, [...unremindedBefore, ''], from[0], from[0], from[1], from[1], from[2], count],
    );
  }

  /**
   * Cases that came to their desk before an instant and that nobody there opened; by id.
   * @param after the last id of the page before; empty for the first
   */
  async listUnopened(deliveredBefore: Date, after: string, count: number): Promise<UnopenedCase[]> {
    return this.manager.query(
      `SELECT d.case_id AS caseId, d.round AS round, d.holder_code AS holderCode, d.delivered_at AS deliveredAt
       FROM case_delivery d JOIN consumer_case c ON c.id = d.case_id
       WHERE d.ended_at IS NULL AND d.opened_at IS NULL AND d.delivered_at < ? AND c.ended_at IS NULL
         AND d.case_id > ?
       ORDER BY d.case_id LIMIT ?`,
      [deliveredBefore, after, count],
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
   * What somebody has yet to see, and what is true still: of periods that are open, and of cases that nobody opened since. Only
   * of cases that lie on these desks; the most urgent first.
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
        'c.holder_code AS holderCode',
        'k.kind AS clockKind',
        `DATE_FORMAT(k.due_on, '%Y-%m-%d') AS dueOn`,
        'k.provisional AS provisional',
        'd.delivered_at AS deliveredAt',
        'r.created_at AS createdAt',
      ])
      .from('staff_reminder', 'r')
      .innerJoin('consumer_case', 'c', 'c.id = r.case_id')
      .leftJoin('case_clock', 'k', 'k.case_id = r.case_id AND k.kind = r.about AND k.round = r.round')
      .leftJoin('case_delivery', 'd', `r.about = 'delivery' AND d.case_id = r.case_id AND d.round = r.round`)
      .where('r.account_id = :accountId AND r.seen_at IS NULL', { accountId })
      .andWhere(
        `((k.case_id IS NOT NULL AND k.finished_on IS NULL)
          OR (d.case_id IS NOT NULL AND d.ended_at IS NULL AND d.opened_at IS NULL AND c.ended_at IS NULL))`,
      )
      .orderBy('COALESCE(k.due_on, DATE(d.delivered_at))')
      .addOrderBy('r.id')
      .limit(count);
    if (holderCodes !== null) query.andWhere('c.holder_code IN (:...holderCodes)', { holderCodes });
    const rows = await query.getRawMany<ListedReminder & { provisional: number | boolean | null }>();
    return rows.map((row) => ({
      ...row,
      provisional: row.provisional === null ? null : Boolean(row.provisional),
    }));
  }

  /**
   * One seen before stays seen as it was.
   * @param holderCodes the desks whose cases they may see; null for every desk there is
   * @returns false when this person has no such reminder, or may not see its case any more
   */
  async markSeen(
    id: string,
    accountId: string,
    holderCodes: readonly string[] | null,
    seenAt: Date,
  ): Promise<boolean> {
    const own = await this.manager.findOneBy(StaffReminderEntity, { id, accountId });
    if (own === null) return false;
    const visible = holderCodes === null ? {} : { holderCode: In([...holderCodes]) };
    if (!(await this.manager.existsBy(ConsumerCaseEntity, { id: own.caseId, ...visible }))) return false;
    await this.manager
      .createQueryBuilder()
      .update(StaffReminderEntity)
      .set({ seenAt })
      .where({ id, accountId })
      .andWhere('seen_at IS NULL')
      .execute();
    return true;
  }
}

const REMINDER_KIND = `IF(k.state = 'missed', 'overdue', 'dueSoon')`;
