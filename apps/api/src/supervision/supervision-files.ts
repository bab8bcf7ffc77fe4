import type { EntityManager } from 'typeorm';
import { type CaseFileKind, kindOf } from '../cases/files/case-file-kinds.js';
import { isPublicId } from '../platform/public-id.js';
import type { StoredFiles } from '../platform/storage/stored-files.js';
import { fieldRefused } from './supervision.errors.js';

/** A file as a page names it. */
export interface ShownFile {
  id: string;
  kind: CaseFileKind;
  mediaType: string;
  byteCount: number;
}

/** A file's bytes, and what it may be called on somebody's computer. */
export interface OpenedFile {
  mediaType: string;
  fileName: string;
  bytes: Buffer;
}

/** Files of evidence and answers. They are uploaded as those of cases are, into a draft whose key whoever sends them has. */
export class SupervisionFiles {
  constructor(private readonly files: StoredFiles) {}

  /** @returns the files' ids in their order @throws {Problem} 422 `files-not-usable`, `draft-key-missing` */
  async claim(
    manager: EntityManager,
    fileIds: readonly string[],
    draftKey: string | undefined,
  ): Promise<string[]> {
    const ordered = [...new Set(fileIds)];
    if (ordered.length === 0) return [];
    if (draftKey === undefined || !isPublicId(draftKey)) {
      throw fieldRefused('fileIds', 'draft-key-missing', '文件和这次提交对不上，请重新上传。');
    }
    await this.files.attach(manager, ordered, draftKey);
    return ordered;
  }

  /** By id; those that are no longer there are left out. */
  async describe(manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, ShownFile>> {
    if (ids.length === 0) return new Map();
    const files = await this.files.describe(manager, ids);
    return new Map([...files].map(([id, file]) => [id, { ...file, kind: kindOf(file.mediaType) }]));
  }

  /** Lets go of files in the transaction that removes what needed them. */
  release(manager: EntityManager, ids: readonly string[]): Promise<void> {
    return this.files.release(manager, ids);
  }

  /** The bytes of a file that the caller may see. */
  async open({ id, mediaType, kind }: ShownFile, name: string): Promise<OpenedFile> {
    const fileName = `${name}.${kind === 'photo' ? 'jpg' : 'pdf'}`;
    return { mediaType, fileName, bytes: await this.files.read(id) };
  }
}
