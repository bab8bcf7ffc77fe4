import type { ListUploadAct, ListUploadState } from '@jiweibao/shared';
import { type EntityManager, In, type SelectQueryBuilder } from 'typeorm';
import type { ColumnFields, RememberedFields } from './column-mapping.js';
import { ListUploadEntity } from './list-upload.entity.js';
import { ListColumnMemoryEntity, ListUploadEventEntity } from './list-upload-event.entity.js';

/** Where a page of uploads ended. */
export interface UploadCursor {
  at: Date;
  id: string;
}

/** Which uploads a bureau looks at. */
export interface ReviewFilter {
  /** Those that it may see; null for all. */
  generalAgentIds: readonly string[] | null;
  states: readonly ListUploadState[];
  /** The one that it asks for; null for all of them. */
  generalAgentId: string | null;
}

/** The uploads, their events, and what is remembered of columns. */
export class ListUploadRepository {
  constructor(private readonly manager: EntityManager) {}

  async insert(upload: ListUploadEntity): Promise<void> {
    await this.manager.insert(ListUploadEntity, upload);
  }

  /** Of one agent alone: anybody else's is not found. */
  findOfAgent(id: string, generalAgentId: string): Promise<ListUploadEntity | null> {
    return this.manager.findOneBy(ListUploadEntity, { id, generalAgentId });
  }

  /** Whatever one of these agents ever submitted; null for every agent. */
  findForReview(id: string, generalAgentIds: readonly string[] | null): Promise<ListUploadEntity | null> {
    const query = this.manager
      .createQueryBuilder(ListUploadEntity, 'upload')
      .where('upload.id = :id AND upload.submittedAt IS NOT NULL', { id });
    amongAgents(query, generalAgentIds);
    return query.getOne();
  }

  /** For whoever may see all of them: the background. */
  find(id: string): Promise<ListUploadEntity | null> {
    return this.manager.findOneBy(ListUploadEntity, { id });
  }

  /** Held until the transaction ends. */
  lock(id: string): Promise<ListUploadEntity | null> {
    return this.manager.findOne(ListUploadEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async update(id: string, changes: Partial<ListUploadEntity>): Promise<void> {
    if (Object.keys(changes).length > 0) await this.manager.update(ListUploadEntity, { id }, changes);
  }

  /** The newest first. */
  listOfAgent(
    generalAgentId: string,
    states: readonly ListUploadState[] | null,
    after: UploadCursor | null,
    count: number,
  ): Promise<ListUploadEntity[]> {
    const query = this.manager
      .createQueryBuilder(ListUploadEntity, 'upload')
      .where('upload.generalAgentId = :generalAgentId', { generalAgentId });
    if (states !== null) query.andWhere('upload.state IN (:...states)', { states });
    if (after !== null) {
      query.andWhere('(upload.createdAt < :at OR (upload.createdAt = :at AND upload.id < :id))', after);
    }
    return query.orderBy('upload.createdAt', 'DESC').addOrderBy('upload.id', 'DESC').limit(count).getMany();
  }

  /** The longest waiting first. */
  listForReview(
    filter: ReviewFilter,
    after: UploadCursor | null,
    count: number,
  ): Promise<ListUploadEntity[]> {
    const query = this.reviewQuery(filter);
    if (after !== null) {
      query.andWhere('(upload.submittedAt > :at OR (upload.submittedAt = :at AND upload.id > :id))', after);
    }
    return query.orderBy('upload.submittedAt').addOrderBy('upload.id').limit(count).getMany();
  }

  countForReview(filter: ReviewFilter): Promise<number> {
    return this.reviewQuery(filter).getCount();
  }

  async addEvent(event: Omit<ListUploadEventEntity, 'position'>): Promise<void> {
    const position = 1 + (await this.manager.countBy(ListUploadEventEntity, { uploadId: event.uploadId }));
    await this.manager.insert(ListUploadEventEntity, { ...event, position });
  }

  listEvents(uploadId: string): Promise<ListUploadEventEntity[]> {
    return this.manager.find(ListUploadEventEntity, { where: { uploadId }, order: { position: 'ASC' } });
  }

  /** The last act of that kind of each upload. */
  async listLastEvents(
    uploadIds: string[],
    act: ListUploadAct,
  ): Promise<ReadonlyMap<string, ListUploadEventEntity>> {
    if (uploadIds.length === 0) return new Map();
    const events = await this.manager.find(ListUploadEventEntity, {
      where: { uploadId: In(uploadIds), act },
      order: { position: 'ASC' },
    });
    return new Map(events.map((event) => [event.uploadId, event]));
  }

  async remembered(generalAgentId: string): Promise<RememberedFields> {
    const rows = await this.manager.findBy(ListColumnMemoryEntity, { generalAgentId });
    return Object.fromEntries(rows.map(({ headerShape, fields }) => [headerShape, JSON.parse(fields)]));
  }

  async remember(generalAgentId: string, headerShape: string, fields: ColumnFields, at: Date): Promise<void> {
    await this.manager.upsert(
      ListColumnMemoryEntity,
      { generalAgentId, headerShape, fields: JSON.stringify(fields), changedAt: at },
      ['generalAgentId', 'headerShape'],
    );
  }

  private reviewQuery({ generalAgentIds, states, generalAgentId }: ReviewFilter) {
    const query = this.manager
      .createQueryBuilder(ListUploadEntity, 'upload')
      .where('upload.submittedAt IS NOT NULL')
      .andWhere('upload.state IN (:...states)', { states });
    amongAgents(query, generalAgentIds);
    if (generalAgentId !== null)
      query.andWhere('upload.generalAgentId = :generalAgentId', { generalAgentId });
    return query;
  }
}

function amongAgents(query: SelectQueryBuilder<ListUploadEntity>, ids: readonly string[] | null): void {
  if (ids === null) return;
  // A list without anything in it is no SQL.
  if (ids.length === 0) query.andWhere('FALSE');
  else query.andWhere('upload.generalAgentId IN (:...ids)', { ids });
}
