import type { ListChangeKind, ListConflictKind } from '@jiweibao/shared';
import { type EntityManager, In } from 'typeorm';
import { insertRows, upsertRows } from '../../platform/bulk-write.js';
import {
  ListUploadChangeEntity,
  ListUploadChoiceEntity,
  ListUploadConflictEntity,
} from './list-upload-diff.entity.js';

export interface ChangeFilter {
  kind: ListChangeKind;
  /** Only outlets that lose an authorization which their rows do not name. */
  onlyLosing: boolean;
  /** Only those for which a choice is wanted and was not made. */
  onlyUndecided: boolean;
}

/** How uploads differ from the registry, as compared last, and what was chosen. */
export class UploadDiffRepository {
  constructor(private readonly manager: EntityManager) {}

  async replace(
    uploadId: string,
    changes: ListUploadChangeEntity[],
    conflicts: ListUploadConflictEntity[],
  ): Promise<void> {
    await this.manager.delete(ListUploadChangeEntity, { uploadId });
    await this.manager.delete(ListUploadConflictEntity, { uploadId });
    await insertRows(this.manager, ListUploadChangeEntity, changes);
    await insertRows(this.manager, ListUploadConflictEntity, conflicts);
  }

  page(
    uploadId: string,
    { kind, onlyLosing, onlyUndecided }: ChangeFilter,
    after: number,
    count: number,
  ): Promise<ListUploadChangeEntity[]> {
    const query = this.manager
      .createQueryBuilder(ListUploadChangeEntity, 'entry')
      .where('entry.uploadId = :uploadId AND entry.kind = :kind AND entry.position > :after', {
        uploadId,
        kind,
        after,
      });
    if (onlyLosing) query.andWhere('entry.loses = TRUE');
    if (onlyUndecided) {
      const about = kind === 'missing' ? 'missing' : 'loss';
      query.andWhere(
        `NOT EXISTS (SELECT 1 FROM list_upload_choice choice WHERE choice.upload_id = entry.upload_id
           AND choice.outlet_id = entry.outlet_id AND choice.about = :about)`,
        { about },
      );
      if (kind !== 'missing') query.andWhere('entry.loses = TRUE');
    }
    return query.orderBy('entry.position').limit(count).getMany();
  }

  listAt(uploadId: string, kind: ListChangeKind, positions: number[]): Promise<ListUploadChangeEntity[]> {
    return this.manager.find(ListUploadChangeEntity, {
      where: { uploadId, kind, position: In(positions) },
      order: { position: 'ASC' },
    });
  }

  async countByKind(uploadId: string): Promise<Record<ListChangeKind, number>> {
    const rows: { kind: ListChangeKind; lines: string }[] = await this.manager.query(
      'SELECT kind, COUNT(*) AS `lines` FROM list_upload_change WHERE upload_id = ? GROUP BY kind',
      [uploadId],
    );
    const counts = { added: 0, changed: 0, missing: 0 };
    for (const { kind, lines } of rows) counts[kind] = Number(lines);
    return counts;
  }

  /** Of outlets that a choice can be made for: not named, or losing something. */
  async listOutletIds(uploadId: string, about: ListUploadChoiceEntity['about']): Promise<string[]> {
    const where = about === 'missing' ? ({ uploadId, kind: 'missing' } as const) : { uploadId, loses: true };
    // Plain rows: entities of fifty thousand at once would stop the thread.
    const rows: { outletId: string }[] = await this.manager
      .createQueryBuilder(ListUploadChangeEntity, 'entry')
      .select('entry.outletId', 'outletId')
      .where(where)
      .getRawMany();
    return rows.map(({ outletId }) => outletId);
  }

  conflicts(
    uploadId: string,
    kind: ListConflictKind | null,
    after: number,
    count: number,
  ): Promise<ListUploadConflictEntity[]> {
    const query = this.manager
      .createQueryBuilder(ListUploadConflictEntity, 'entry')
      .where('entry.uploadId = :uploadId AND entry.position > :after', { uploadId, after });
    if (kind !== null) query.andWhere('entry.kind = :kind', { kind });
    return query.orderBy('entry.position').limit(count).getMany();
  }

  listChoices(uploadId: string): Promise<ListUploadChoiceEntity[]> {
    return this.manager.query(
      'SELECT upload_id AS uploadId, outlet_id AS outletId, about, choice FROM list_upload_choice WHERE upload_id = ?',
      [uploadId],
    );
  }

  async choose(choices: ListUploadChoiceEntity[]): Promise<void> {
    await upsertRows(this.manager, ListUploadChoiceEntity, choices);
  }

  async forgetChoices(
    uploadId: string,
    about: ListUploadChoiceEntity['about'],
    outletIds: string[],
  ): Promise<void> {
    if (outletIds.length === 0) return;
    await this.manager.delete(ListUploadChoiceEntity, { uploadId, about, outletId: In(outletIds) });
  }
}
