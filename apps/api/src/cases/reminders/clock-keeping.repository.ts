import type { EntityManager } from 'typeorm';
import { upsertRows } from '../../platform/bulk-write.js';
import { CaseClockEntity } from '../entities/case-clock.entity.js';
import { ConsumerCaseEntity } from '../entities/consumer-case.entity.js';
import type { CaseClock } from '../rules/clock.js';

/** The clocks of cases, as the timer needs them. */
export class ClockKeepingRepository {
  constructor(private readonly manager: EntityManager) {}

  /**
   * Cases with a clock whose day has passed, or that was counted without the calendar that is known now; by id.
   * @param after the last id of the page before; empty for the first
   */
  async listCasesToKeep(
    { today, knownThrough }: { today: string; knownThrough: string },
    after: string,
    count: number,
  ): Promise<string[]> {
    const rows: { id: string }[] = await this.manager.query(
      `(SELECT case_id AS id FROM case_clock
        WHERE finished_on IS NULL AND due_on < ? AND state = 'running' AND case_id > ?)
       UNION
       (SELECT case_id AS id FROM case_clock
        WHERE provisional = 1 AND state IN ('running', 'paused') AND due_on <= ? AND case_id > ?)
       ORDER BY id LIMIT ?`,
      [today, after, knownThrough, after, count],
    );
    return rows.map(({ id }) => id);
  }

  /** Locks a case until the transaction ends. @returns its rule set's id; null when it is gone meanwhile */
  async lockCase(caseId: string): Promise<string | null> {
    const locked = await this.manager
      .createQueryBuilder(ConsumerCaseEntity, 'c')
      .select(['c.id', 'c.ruleSet'])
      .where({ id: caseId })
      .setLock('pessimistic_write')
      .getOne();
    return locked?.ruleSet ?? null;
  }

  listClocks(caseId: string): Promise<CaseClockEntity[]> {
    return this.manager.findBy(CaseClockEntity, { caseId });
  }

  async save(caseId: string, clocks: readonly CaseClock[]): Promise<void> {
    await upsertRows(
      this.manager,
      CaseClockEntity,
      clocks.map((clock) => ({ ...clock, caseId })),
    );
  }
}
