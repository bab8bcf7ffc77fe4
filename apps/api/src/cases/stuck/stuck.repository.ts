import type { EntityManager } from 'typeorm';

export interface UndeliveredCase {
  id: string;
  number: string;
  holderCode: string;
  receivedAt: Date;
}

export interface UnsentNotice {
  id: string;
  caseId: string;
  createdAt: Date;
}

/** What is stuck among the cases. The lists are the oldest first. */
export class StuckRepository {
  constructor(private readonly manager: EntityManager) {}

  countUndelivered(): Promise<number> {
    return this.count(`FROM consumer_case c WHERE ${UNDELIVERED}`);
  }

  listUndelivered(count: number): Promise<UndeliveredCase[]> {
    return this.manager.query(
      `SELECT c.id AS id, c.number AS number, c.holder_code AS holderCode, c.received_at AS receivedAt
       FROM consumer_case c WHERE ${UNDELIVERED} ORDER BY c.received_at, c.id LIMIT ?`,
      [count],
    );
  }

  countUnsent(createdBefore: Date): Promise<number> {
    return this.count(`FROM case_message WHERE ${UNSENT}`, [createdBefore]);
  }

  listUnsent(createdBefore: Date, count: number): Promise<UnsentNotice[]> {
    return this.manager.query(
      `SELECT id, case_id AS caseId, created_at AS createdAt FROM case_message
       WHERE ${UNSENT} ORDER BY created_at, id LIMIT ?`,
      [createdBefore, count],
    );
  }

  private async count(from: string, values: unknown[] = []): Promise<number> {
    const [row]: { n: number | string }[] = await this.manager.query(`SELECT COUNT(*) AS n ${from}`, values);
    return Number(row!.n);
  }
}

const UNDELIVERED = `c.delivery_state = 'undelivered' AND c.ended_at IS NULL`;
const UNSENT = `notice IN ('wanted', 'sending') AND created_at < ?`;
