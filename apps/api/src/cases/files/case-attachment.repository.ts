import { type EntityManager, In } from 'typeorm';
import { CaseAttachmentEntity } from '../entities/case-attachment.entity.js';
import { ConsumerCaseEntity } from '../entities/consumer-case.entity.js';

/** Which files belong to which cases. */
export class CaseAttachmentRepository {
  constructor(private readonly manager: EntityManager) {}

  async insert(attachments: CaseAttachmentEntity[]): Promise<void> {
    if (attachments.length > 0) await this.manager.insert(CaseAttachmentEntity, attachments);
  }

  /** By event, then as the person put them. */
  listByCase(caseId: string): Promise<CaseAttachmentEntity[]> {
    return this.manager.find(CaseAttachmentEntity, {
      where: { caseId },
      order: { eventSeq: 'ASC', position: 'ASC' },
    });
  }

  find(caseId: string, fileId: string): Promise<CaseAttachmentEntity | null> {
    return this.manager.findOneBy(CaseAttachmentEntity, { caseId, fileId });
  }

  /** Of these files, those that some case has. */
  async listAttached(fileIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.manager.findBy(CaseAttachmentEntity, { fileId: In([...fileIds]) });
    return new Set(rows.map(({ fileId }) => fileId));
  }

  async removeByCase(caseId: string): Promise<void> {
    await this.manager.delete(CaseAttachmentEntity, { caseId });
  }

  /** Who sent it, if they had logged in and have not deleted their account since. */
  async findConsumerId(fileId: string): Promise<string | null> {
    const attachments = await this.manager.findBy(CaseAttachmentEntity, { fileId });
    const cases = await this.manager.findBy(ConsumerCaseEntity, {
      id: In(attachments.map(({ caseId }) => caseId)),
    });
    return cases.find(({ consumerId }) => consumerId !== null)?.consumerId ?? null;
  }
}
