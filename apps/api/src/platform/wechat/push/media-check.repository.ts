import { type EntityManager, In } from 'typeorm';
import { MediaCheckEntity } from './media-check.entity.js';

/** The results of checks, as they were pushed. */
export class MediaCheckRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Keeps a result, once: WeChat pushes it again when our answer is lost. */
  async keep(check: MediaCheckEntity): Promise<void> {
    await this.manager
      .createQueryBuilder()
      .insert()
      .into(MediaCheckEntity)
      .values(check)
      .orIgnore()
      .execute();
  }

  list(traceIds: string[]): Promise<MediaCheckEntity[]> {
    return this.manager.findBy(MediaCheckEntity, { traceId: In(traceIds) });
  }
}
