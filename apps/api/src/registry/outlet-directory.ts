import type { EntityManager } from 'typeorm';
import type { OutletRecord } from './registry-record.js';
import { RegistryRecordRepository } from './registry-record.repository.js';

/** The registry's outlets, for features that speak of them. One that was removed from the registry is not among them. */
export class OutletDirectory {
  async has(manager: EntityManager, id: string): Promise<boolean> {
    return (await this.list(manager, [id])).length > 0;
  }

  /** Those of `ids` that are in the registry, in any order. */
  list(manager: EntityManager, ids: string[]): Promise<OutletRecord[]> {
    return new RegistryRecordRepository(manager).listOutlets(ids);
  }
}
