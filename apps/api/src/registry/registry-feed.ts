import type { DataSource, EntityManager } from 'typeorm';
import type { Clock } from '../platform/clock.js';
import { groupBy } from '../platform/group-by.js';
import { RevisionUnknownError } from './registry.errors.js';
import type { OutletRecord, RegistryChanges, RegistrySnapshot } from './registry-record.js';
import { RegistryRecordRepository } from './registry-record.repository.js';
import type { RegistrySubject } from './registry-subject.js';

interface ChangeRow {
  subject: RegistrySubject;
  subject_id: string;
}

/**
 * The registry for those who keep a copy of it: a snapshot with its revision, then what changed since. Closed outlets are not
 * in it; withdrawn warnings and authorizations are, because readers tell of them.
 *
 * Every answer is read in one REPEATABLE READ transaction, so the records and the revision belong together.
 */
export class RegistryFeed {
  constructor(
    /** Asked anew each time, because the database may be away now and back later; throws while it is away. */
    private readonly dataSource: () => DataSource,
    private readonly clock: Clock,
  ) {}

  /** The whole registry at one revision. Read by primary key in chunks, so no result set is as large as the registry. */
  async loadSnapshot(): Promise<RegistrySnapshot> {
    return this.read(async (manager) => {
      const records = new RegistryRecordRepository(manager);
      const revision = await records.revision();
      const readAt = this.clock.now().toISOString();
      const outlets: OutletRecord[] = [];
      for await (const chunk of records.walkOutlets()) outlets.push(...chunk);
      return {
        revision,
        readAt,
        categories: await records.listCategories(),
        brands: await records.listBrands(),
        outlets,
        warnings: await records.listWarnings(),
        certificates: await records.listCertificates(),
      };
    });
  }

  /** The last committed revision: one row by its key, cheap enough to ask twice a second. */
  async currentRevision(): Promise<number> {
    return new RegistryRecordRepository(this.dataSource().manager).revision();
  }

  /**
   * What changed after `revision`; empty lists when nothing did.
   * @throws {RevisionUnknownError} when the registry is older than that: it was restored from a copy, load a snapshot
   */
  async changesSince(revision: number): Promise<RegistryChanges> {
    return this.read(async (manager) => {
      const records = new RegistryRecordRepository(manager);
      const current = await records.revision();
      const readAt = this.clock.now().toISOString();
      if (current < revision) throw new RevisionUnknownError(revision, current);
      const touched = await touchedSince(manager, revision);
      const brands = await records.listBrands(touched.brand);
      const outlets = await records.listOutlets(touched.outlet);
      const warnings = await records.listWarnings(touched.warning);
      return {
        revision: current,
        readAt,
        categories: touched.category.length > 0 ? await records.listCategories() : null,
        brands,
        outlets,
        warnings,
        certificates: await records.listCertificates(touched.certificate),
        removed: {
          brandIds: without(touched.brand, brands),
          outletIds: without(touched.outlet, outlets),
          warningIds: without(touched.warning, warnings),
        },
      };
    });
  }

  private read<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
    return this.dataSource().transaction('REPEATABLE READ', work);
  }
}

/** Ids of what was touched, each once. */
async function touchedSince(
  manager: EntityManager,
  revision: number,
): Promise<Record<RegistrySubject, string[]>> {
  const rows: ChangeRow[] = await manager.query(
    'SELECT DISTINCT subject, subject_id FROM registry_change WHERE revision > ? ORDER BY subject, subject_id',
    [revision],
  );
  const bySubject = groupBy(rows, (row) => row.subject);
  const idsOf = (subject: RegistrySubject) => (bySubject.get(subject) ?? []).map((row) => row.subject_id);
  return {
    category: idsOf('category'),
    brand: idsOf('brand'),
    outlet: idsOf('outlet'),
    warning: idsOf('warning'),
    certificate: idsOf('certificate'),
  };
}

function without(ids: string[], found: { id: string }[]): string[] {
  const present = new Set(found.map((record) => record.id));
  return ids.filter((id) => !present.has(id));
}
