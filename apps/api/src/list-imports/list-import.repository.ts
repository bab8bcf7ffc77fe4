import { type EntityManager, MoreThan } from 'typeorm';
import { insertRows } from '../platform/bulk-write.js';
import type { OutletChange } from './list-diff.js';
import { ListImportChangeEntity, type ListImportChangeKind, ListImportEntity } from './list-import.entity.js';
import type { ListImportCounts, ListSource, PublishedImport } from './list-import.js';
import type { ListScope } from './list-scope.js';
import type { RecordedChange } from './rollback-plan.js';
import { ListUploadEntity } from './uploads/list-upload.entity.js';

/** What is read without a stop. */
const CHANGES_AT_ONCE = 1_000;

/** The published batches and what each did. */
export class ListImportRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Waits until no other list is being published or rolled back, and keeps them waiting until this transaction ends. */
  async takeTurn(): Promise<void> {
    await this.manager.query('SELECT id FROM list_import_turn WHERE id = 1 FOR UPDATE');
  }

  /** @returns the number of the batch */
  async add(source: ListSource, scope: ListScope, counts: ListImportCounts, at: Date): Promise<number> {
    const { identifiers } = await this.manager.insert(ListImportEntity, {
      fileName: source.fileName,
      fileSha256: source.sha256,
      scope: JSON.stringify(scope),
      counts: JSON.stringify(counts),
      publishedAt: at,
      rolledBackAt: null,
    });
    return (identifiers[0] as { id: number }).id;
  }

  async addChanges(listImportId: number, kind: ListImportChangeKind, changes: OutletChange[]): Promise<void> {
    await insertRows(this.manager, ListImportChangeEntity, rowsOf(listImportId, kind, changes));
  }

  async find(id: number): Promise<PublishedImport | null> {
    const row = await this.manager.findOneBy(ListImportEntity, { id });
    return row && toPublishedImport(row);
  }

  /** The newest first. */
  async list(limit: number): Promise<PublishedImport[]> {
    const rows = await this.manager.find(ListImportEntity, { order: { id: 'DESC' }, take: limit });
    return rows.map(toPublishedImport);
  }

  async listChanges(listImportId: number): Promise<RecordedChange[]> {
    const changes: RecordedChange[] = [];
    for (let after = ''; ; ) {
      const rows = await this.manager.find(ListImportChangeEntity, {
        where: { listImportId, outletId: MoreThan(after) },
        order: { outletId: 'ASC' },
        take: CHANGES_AT_ONCE,
      });
      for (const { outletId, kind, fields } of rows) {
        changes.push({ outletId, kind, fields: JSON.parse(fields) });
      }
      if (rows.length < CHANGES_AT_ONCE) return changes;
      after = rows.at(-1)!.outletId;
    }
  }

  /** Of an uploaded list also that it is over, by whichever way it was taken back. */
  async markRolledBack(id: number, at: Date): Promise<void> {
    await this.manager.update(ListImportEntity, { id }, { rolledBackAt: at });
    await this.manager.update(ListUploadEntity, { listImportId: id }, { state: 'rolledBack', changedAt: at });
  }
}

/** One by one: the JSON of all of them at once would stop the thread. */
function* rowsOf(
  listImportId: number,
  kind: ListImportChangeKind,
  changes: readonly OutletChange[],
): Generator<ListImportChangeEntity> {
  for (const { after, fields } of changes) {
    yield { listImportId, outletId: after.id, kind, fields: JSON.stringify(fields) };
  }
}

function toPublishedImport(row: ListImportEntity): PublishedImport {
  return { ...row, scope: JSON.parse(row.scope), counts: JSON.parse(row.counts) };
}
