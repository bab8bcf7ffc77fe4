import type { EntityManager } from 'typeorm';
import { isPublicId } from '../../platform/public-id.js';
import type { StoredFiles } from '../../platform/storage/stored-files.js';
import { CaseAttachmentRepository } from './case-attachment.repository.js';
import { type CaseFileKind, kindOf } from './case-file-kinds.js';
import { caseFileNotFound, draftKeyInvalid } from './case-files.errors.js';
import type { PhotoCheck, PhotoChecks } from './photo-check/photo-checks.js';

/** What a filing or a supplement brings. */
export interface FilesToAttach {
  /** As the person put them. */
  fileIds: readonly string[];
  /** The request's `Draft-Key`; needed only when there are files. */
  draftKey: string | undefined;
  /** Both cases of a filing that is a complaint and a tip-off. */
  caseIds: readonly string[];
  /** The event that brings them: 1 is the filing. */
  eventSeq: number;
}

/** A file of a case, as a page names it. */
export interface CaseFile {
  id: string;
  kind: CaseFileKind;
  mediaType: string;
  byteCount: number;
  eventSeq: number;
  position: number;
  /** What WeChat thinks of a photo; null while, or because, it was not asked. Show a risky one only when somebody taps it. */
  check: PhotoCheck | null;
}

/** A file's bytes, and what it may be called on somebody's computer: nothing of its sender is in the name. */
export interface OpenedCaseFile {
  kind: CaseFileKind;
  mediaType: string;
  fileName: string;
  bytes: Buffer;
}

/** The files of cases. Who may see a case is for the caller to say, before asking for its files. */
export class CaseFiles {
  constructor(
    private readonly files: StoredFiles,
    private readonly checks: PhotoChecks,
  ) {}

  /**
   * Gives a draft's files to a filing's cases, once and for all.
   * @param manager of the transaction that keeps the cases or the event
   * @throws {Problem} 422 `files-not-usable` for any that is unknown, another draft's, or attached already; 400 without a key
   */
  async attach(
    manager: EntityManager,
    { fileIds, draftKey, caseIds, eventSeq }: FilesToAttach,
  ): Promise<void> {
    const ordered = [...new Set(fileIds)];
    if (ordered.length === 0) return;
    if (draftKey === undefined) throw draftKeyInvalid();
    const attached = await this.files.attach(manager, ordered, draftKey);
    const rows = caseIds.flatMap((caseId) =>
      ordered.map((fileId, position) => ({ caseId, fileId, eventSeq, position })),
    );
    await new CaseAttachmentRepository(manager).insert(rows);
    for (const { id, mediaType } of attached) {
      if (kindOf(mediaType) === 'photo') await this.checks.promise(manager, id);
    }
  }

  /** All of a case, by event and then as the person put them. */
  async list(manager: EntityManager, caseId: string): Promise<CaseFile[]> {
    const attachments = await new CaseAttachmentRepository(manager).listByCase(caseId);
    const ids = attachments.map(({ fileId }) => fileId);
    const files = await this.files.describe(manager, ids);
    const checks = await this.checks.listResults(manager, ids);
    return attachments.map(({ fileId, eventSeq, position }) => {
      const { mediaType, byteCount } = files.get(fileId)!;
      const check = checks.get(fileId) ?? null;
      return { id: fileId, kind: kindOf(mediaType), mediaType, byteCount, eventSeq, position, check };
    });
  }

  /**
   * Opens a file of a case that the caller may see.
   * @throws {Problem} 404 `file-not-found`, also for another case's file
   */
  async open(manager: EntityManager, caseId: string, fileId: string): Promise<OpenedCaseFile> {
    if (!isPublicId(caseId) || !isPublicId(fileId)) throw caseFileNotFound();
    const attachment = await new CaseAttachmentRepository(manager).find(caseId, fileId);
    const file = attachment && (await this.files.describe(manager, [fileId])).get(fileId);
    if (!file) throw caseFileNotFound();
    const kind = kindOf(file.mediaType);
    const fileName = `${attachment.eventSeq}-${attachment.position + 1}.${kind === 'photo' ? 'jpg' : 'pdf'}`;
    return { kind, mediaType: file.mediaType, fileName, bytes: await this.files.read(fileId) };
  }

  /**
   * Takes a case's files away with it; those that its linked case has stay with that one.
   * @param manager of the transaction that removes the case
   */
  async removeAll(manager: EntityManager, caseId: string): Promise<void> {
    const attachments = new CaseAttachmentRepository(manager);
    const ids = (await attachments.listByCase(caseId)).map(({ fileId }) => fileId);
    await attachments.removeByCase(caseId);
    const elsewhere = await attachments.listAttached(ids);
    const released = ids.filter((id) => !elsewhere.has(id));
    await this.checks.forget(manager, released);
    await this.files.release(manager, released);
  }
}
