import type { EntityManager } from 'typeorm';
import { CaseEventEntity } from '../entities/case-event.entity.js';
import { ConsumerCaseEntity, type DeliveryState } from '../entities/consumer-case.entity.js';
import type { LyingCase } from './right-desk.js';

/** A case under way that may lie on the wrong desk. */
export interface CaseToPlace extends LyingCase {
  id: string;
  deliveryState: DeliveryState;
}

/** What a move changes of the case's own row. */
export type Move = Pick<
  ConsumerCaseEntity,
  'holderCode' | 'assignedAccountId' | 'deliveryState' | 'eventCount'
>;

/** The cases that the sweep looks after. */
export class DeliverySweepRepository {
  constructor(private readonly manager: EntityManager) {}

  /** The desks that cases lie on, or lay on when they ended. */
  async listHolders(): Promise<string[]> {
    const rows: { code: string }[] = await this.manager.query(
      'SELECT DISTINCT holder_code AS code FROM consumer_case',
    );
    return rows.map(({ code }) => code);
  }

  /**
   * Cases under way that are undelivered, that lie on one of these desks, or that nobody opened above the bureau whose they are;
   * by id. Each is read from an index.
   * @param after the last id of the page before; empty for the first
   */
  async listToPlace(desertedCodes: readonly string[], after: string, count: number): Promise<CaseToPlace[]> {
    const rows: (Omit<CaseToPlace, 'untouched'> & { untouched: number })[] = await this.manager.query(
      `SELECT c.id AS id, c.holder_code AS holderCode, c.competent_code AS competentCode,
         c.delivery_state AS deliveryState, ${UNTOUCHED} AS untouched
       FROM (
         SELECT id FROM consumer_case WHERE delivery_state = 'undelivered' AND ended_at IS NULL
         UNION
         SELECT id FROM consumer_case WHERE holder_code IN (?) AND ended_at IS NULL
         UNION
         SELECT d.case_id FROM case_delivery d JOIN consumer_case o ON o.id = d.case_id
         WHERE d.ended_at IS NULL AND d.opened_at IS NULL
           AND o.holder_code <> o.competent_code AND o.ended_at IS NULL
       ) s JOIN consumer_case c ON c.id = s.id
       WHERE c.id > ? ORDER BY c.id LIMIT ?`,
      [[...desertedCodes, ''], after, count],
    );
    return rows.map((row) => ({ ...row, untouched: Boolean(row.untouched) }));
  }

  /** Locks a case that is under way until the transaction ends; null when it has ended, or is gone. */
  async lock(id: string): Promise<ConsumerCaseEntity | null> {
    const row = await this.manager.findOne(ConsumerCaseEntity, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    return row?.endedAt === null ? row : null;
  }

  /** Of a case that is locked. */
  async isUntouched(id: string): Promise<boolean> {
    const rows: { untouched: number }[] = await this.manager.query(
      `SELECT ${UNTOUCHED} AS untouched FROM consumer_case c WHERE c.id = ?`,
      [id],
    );
    return Boolean(rows[0]?.untouched);
  }

  async setDeliveryState(id: string, deliveryState: DeliveryState): Promise<void> {
    await this.manager.update(ConsumerCaseEntity, { id }, { deliveryState });
  }

  async move(id: string, move: Move): Promise<void> {
    await this.manager.update(ConsumerCaseEntity, { id }, move);
  }

  async insertEvent(
    event: Omit<CaseEventEntity, 'actId' | 'noteSealed' | 'wordsSealed' | 'particularsSealed'>,
  ): Promise<void> {
    await this.manager.insert(CaseEventEntity, event);
  }
}

/** As a condition on `consumer_case c`: the program placed it, and nobody of a bureau has had a hand in it since. */
const UNTOUCHED = `(c.state = 'received' AND c.assigned_account_id IS NULL AND c.routing_path <> 'staff'
  AND NOT EXISTS (SELECT 1 FROM case_delivery u WHERE u.case_id = c.id AND u.opened_at IS NOT NULL)
  AND NOT EXISTS (
    SELECT 1 FROM case_event e WHERE e.case_id = c.id AND e.actor_kind = 'staff' AND e.act <> 'file'))`;
