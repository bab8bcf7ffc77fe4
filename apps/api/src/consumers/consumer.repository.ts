import type { EntityManager } from 'typeorm';
import { ConsumerEntity } from './consumer.entity.js';

/** The rows of consumers. */
export class ConsumerRepository {
  constructor(private readonly manager: EntityManager) {}

  async findId(openidIndex: string): Promise<string | null> {
    const found = await this.manager.findOne(ConsumerEntity, {
      select: { id: true },
      where: { openidIndex },
    });
    return found?.id ?? null;
  }

  /**
   * Inserts a consumer, unless one with this openid was inserted at the same moment.
   * @returns the id that the openid has now
   */
  async insertOrFind(consumer: ConsumerEntity & { openidIndex: string }): Promise<string> {
    try {
      await this.manager.insert(ConsumerEntity, consumer);
      return consumer.id;
    } catch (error) {
      const other = isDuplicate(error) ? await this.findId(consumer.openidIndex) : null;
      if (other === null) throw error;
      return other;
    }
  }

  /** Locks a consumer until the transaction ends, so that their sessions change one at a time. False once deleted. */
  async lock(id: string): Promise<boolean> {
    const found = await this.manager.findOne(ConsumerEntity, {
      select: { id: true, deletedAt: true },
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    return found !== null && found.deletedAt === null;
  }

  /** Encrypted; null for nobody, and for somebody deleted. */
  async findOpenid(id: string): Promise<string | null> {
    const found = await this.manager.findOne(ConsumerEntity, {
      select: { id: true, openid: true },
      where: { id },
    });
    return found?.openid ?? null;
  }

  /** @throws when there is nobody of this id */
  async getCreatedAt(id: string): Promise<Date> {
    const found = await this.manager.findOne(ConsumerEntity, { select: { createdAt: true }, where: { id } });
    if (found === null) throw new Error(`there is no consumer ${id}`);
    return found.createdAt;
  }

  async forget(id: string, deletedAt: Date): Promise<void> {
    await this.manager.update(ConsumerEntity, { id }, { openid: null, openidIndex: null, deletedAt });
  }
}

function isDuplicate(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === 'ER_DUP_ENTRY';
}
