import type { EntityManager } from 'typeorm';
import type { Outbox } from '../../../platform/outbox/outbox.js';
import type { MediaChecks } from '../../../platform/wechat/push/media-checks.js';
import { PhotoCheckRepository } from './photo-check.repository.js';

/** The outbox entry that asks WeChat about a photo; its subject is the file. */
export const CHECK_PHOTO = 'check-case-photo';

/** What WeChat thinks of a photo. */
export type PhotoCheck = 'pass' | 'review' | 'risky';

/** What becomes of the check of photos that belong to cases. */
export class PhotoChecks {
  constructor(
    private readonly outbox: Outbox,
    private readonly results: MediaChecks,
    /** Whether there is a WeChat to ask. */
    private readonly configured: boolean,
  ) {}

  /** Has a photo checked once the transaction is committed. */
  async promise(manager: EntityManager, fileId: string): Promise<void> {
    if (this.configured) await this.outbox.add(manager, { kind: CHECK_PHOTO, subjectId: fileId });
  }

  /** By file; without those that nobody was asked about, or that no result has come of. */
  async listResults(
    manager: EntityManager,
    fileIds: readonly string[],
  ): Promise<ReadonlyMap<string, PhotoCheck>> {
    const asked = await new PhotoCheckRepository(manager).list(fileIds);
    const traced = asked.flatMap(({ fileId, traceId }) => (traceId === null ? [] : [{ fileId, traceId }]));
    const found = await this.results.listSuggestions(
      manager,
      traced.map(({ traceId }) => traceId),
    );
    const results = new Map<string, PhotoCheck>();
    for (const { fileId, traceId } of traced) {
      const suggest = found.get(traceId);
      if (suggest !== undefined) results.set(fileId, suggest);
    }
    return results;
  }

  async forget(manager: EntityManager, fileIds: readonly string[]): Promise<void> {
    await new PhotoCheckRepository(manager).remove(fileIds);
  }
}
