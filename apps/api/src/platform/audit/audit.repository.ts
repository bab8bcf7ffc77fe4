import type { EntityManager } from 'typeorm';
import { AuditEntryEntity } from './audit-entry.entity.js';
import type { AuditEntry, AuditFilter, AuditQuery } from './audit-entry.js';

/** The rows of the trail. They are added and read, never changed; the sealer has a repository of its own. */
export class AuditRepository {
  constructor(private readonly manager: EntityManager) {}

  async insert({ detail, ...entry }: Omit<AuditEntry, 'seq'>): Promise<void> {
    await this.manager.insert(AuditEntryEntity, {
      ...entry,
      detail: JSON.stringify(detail),
      seq: null,
      seal: null,
    });
  }

  async list({ before, count, ...filter }: AuditQuery): Promise<AuditEntry[]> {
    const query = this.filtered(filter);
    if (before !== null) {
      query.andWhere('(entry.happenedAt < :at OR (entry.happenedAt = :at AND entry.id < :id))', {
        at: before.happenedAt,
        id: before.id,
      });
    }
    const rows = await query
      .orderBy('entry.happenedAt', 'DESC')
      .addOrderBy('entry.id', 'DESC')
      .limit(count)
      .getMany();
    return rows.map(toEntry);
  }

  /** @param most where it stops counting */
  async count(filter: AuditFilter, most: number): Promise<number> {
    const found = await this.filtered(filter).select('entry.id').limit(most).getMany();
    return found.length;
  }

  private filtered({ bureauCodes, actorId, act, subjectId, since, until }: AuditFilter) {
    const query = this.manager.createQueryBuilder(AuditEntryEntity, 'entry');
    if (bureauCodes !== null) query.andWhere('entry.bureauCode IN (:...bureauCodes)', { bureauCodes });
    if (actorId !== null) query.andWhere('entry.actorId = :actorId', { actorId });
    if (act !== null) query.andWhere('entry.act = :act', { act });
    if (subjectId !== null) query.andWhere('entry.subjectId = :subjectId', { subjectId });
    if (since !== null) query.andWhere('entry.happenedAt >= :since', { since });
    if (until !== null) query.andWhere('entry.happenedAt < :until', { until });
    return query;
  }
}

function toEntry({ detail, seal: _seal, ...row }: AuditEntryEntity): AuditEntry {
  return { ...row, seq: row.seq === null ? null : Number(row.seq), detail: JSON.parse(detail) };
}
