import { type EntityManager, IsNull } from 'typeorm';
import { NumberWarningEntity } from './entities/number-warning.entity.js';

/** The rows of number warnings, within one transaction. */
export class NumberWarningRepository {
  constructor(private readonly manager: EntityManager) {}

  /**
   * The number's warning in force, locked until the transaction ends; while it has none there is no row to lock, so the
   * counter that every writer takes last is taken first here. Writing a warning is short, nobody waits long for it.
   */
  async lockInForce(number: string): Promise<NumberWarningEntity | null> {
    await this.manager.query('SELECT revision FROM registry_revision WHERE id = 1 FOR UPDATE');
    return this.manager.findOne(NumberWarningEntity, {
      where: { number, withdrawnOn: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Without a lock. */
  isInForce(number: string): Promise<boolean> {
    return this.manager.existsBy(NumberWarningEntity, { number, withdrawnOn: IsNull() });
  }

  async insert(warning: NumberWarningEntity): Promise<void> {
    await this.manager.insert(NumberWarningEntity, warning);
  }

  async update(id: string, changes: Partial<NumberWarningEntity>): Promise<void> {
    await this.manager.update(NumberWarningEntity, { id }, changes);
  }
}
