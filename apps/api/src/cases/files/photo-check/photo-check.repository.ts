import { type EntityManager, In, MoreThan } from 'typeorm';
import { PhotoCheckEntity } from './photo-check.entity.js';

/** The rows of `case_photo_check`. */
export class PhotoCheckRepository {
  constructor(private readonly manager: EntityManager) {}

  find(fileId: string): Promise<PhotoCheckEntity | null> {
    return this.manager.findOneBy(PhotoCheckEntity, { fileId });
  }

  list(fileIds: readonly string[]): Promise<PhotoCheckEntity[]> {
    return this.manager.findBy(PhotoCheckEntity, { fileId: In([...fileIds]) });
  }

  findByToken(tokenHash: string, now: Date): Promise<PhotoCheckEntity | null> {
    return this.manager.findOneBy(PhotoCheckEntity, { tokenHash, tokenExpiresAt: MoreThan(now) });
  }

  /** A new question takes the place of one that was not taken. */
  async save(check: PhotoCheckEntity): Promise<void> {
    await this.manager.upsert(PhotoCheckEntity, check, ['fileId']);
  }

  async setTraceId(fileId: string, tokenHash: string, traceId: string): Promise<void> {
    await this.manager.update(PhotoCheckEntity, { fileId, tokenHash }, { traceId });
  }

  async remove(fileIds: readonly string[]): Promise<void> {
    await this.manager.delete(PhotoCheckEntity, { fileId: In([...fileIds]) });
  }
}
