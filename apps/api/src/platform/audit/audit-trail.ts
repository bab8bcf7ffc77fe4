import type { DataSource } from 'typeorm';
import { AuditRepository } from './audit.repository.js';
import type { AuditEntry, AuditFilter, AuditQuery } from './audit-entry.js';

/** Reading the trail. */
export class AuditTrail {
  constructor(private readonly source: () => DataSource) {}

  /** The newest first. */
  list(query: AuditQuery): Promise<AuditEntry[]> {
    return new AuditRepository(this.source().manager).list(query);
  }

  /** @param most where it stops counting */
  count(filter: AuditFilter, most: number): Promise<number> {
    return new AuditRepository(this.source().manager).count(filter, most);
  }
}
