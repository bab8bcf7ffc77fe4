import { type EntityManager, LessThan, type ObjectLiteral } from 'typeorm';
import type { Expiring } from './expiring.js';
import type { RetentionKind } from './retention-rules.js';

/** Rows that hold nothing worth keeping once they are over: they are removed, the oldest first. */
export class ExpiredRows implements Expiring {
  readonly audited = false;
  readonly atOnce = 500;

  /** @param since its property that says from when it counts, which has an index */
  constructor(
    readonly kind: RetentionKind,
    private readonly entity: new () => ObjectLiteral,
    private readonly since: string,
  ) {}

  /** By their keys: a lock on a stretch of time would hold up those who write meanwhile. */
  async letGo(manager: EntityManager, before: Date): Promise<number> {
    const { primaryColumns } = manager.connection.getMetadata(this.entity);
    const keys = primaryColumns.map(({ propertyName }) => propertyName);
    const over = await manager.find(this.entity, {
      select: Object.fromEntries(keys.map((key) => [key, true])),
      where: { [this.since]: LessThan(before) },
      order: { [this.since]: 'ASC' },
      take: this.atOnce,
    });
    if (over.length === 0) return 0;
    const { affected } = await manager
      .createQueryBuilder()
      .delete()
      .from(this.entity)
      .where(over.map((row) => Object.fromEntries(keys.map((key) => [key, row[key]]))))
      .andWhere({ [this.since]: LessThan(before) })
      .execute();
    return affected ?? 0;
  }
}
