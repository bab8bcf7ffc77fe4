import { createHash } from 'node:crypto';
import { Logger } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import type { Clock } from '../clock.js';
import type { BlindIndex } from '../crypto/blind-index.js';
import { isPublicId, newPublicId } from '../public-id.js';
import type { FileStore } from './file-store.js';
import { bundleFull, fileNotFound, fileSentAgain, filesNotYours, storageFull } from './storage.errors.js';
import type { StorageQuota } from './storage-quota.js';
import type { StoredFileEntity } from './stored-file.entity.js';
import { StoredFileRepository } from './stored-file.repository.js';

export interface StoredFile {
  id: string;
  mediaType: string;
  byteCount: number;
}

/** What somebody puts into a bundle: files that will be claimed together, by whoever has the bundle's key. */
export interface FileToKeep {
  bundleKey: string;
  /** As it was sent, by which it is known again. */
  sent: Uint8Array;
  /** As it is kept. */
  bytes: Uint8Array;
  mediaType: string;
}

/** Each try loses its place to somebody else of the same bundle, of whom there are few. */
const MOST_ATTEMPTS = 50;

/**
 * Which files are kept. The row is committed before the bytes are written, and says `stored` only after: whatever ends the process
 * between two steps, the sweeper finds the row. A claimed file is claimed in the transaction of what needs it.
 */
export class StoredFiles {
  private readonly logger = new Logger(StoredFiles.name);

  constructor(
    private readonly dataSource: () => DataSource,
    private readonly store: FileStore,
    private readonly index: BlindIndex,
    private readonly quota: StorageQuota,
    private readonly clock: Clock,
  ) {}

  /** The file that was sent before, with these very bytes, into this bundle; null when it was not, or not to its end. */
  async findSent({ bundleKey, sent }: Pick<FileToKeep, 'bundleKey' | 'sent'>): Promise<StoredFile | null> {
    const files = await this.rows().listBundle(this.bundleIndex(bundleKey));
    const contentIndex = this.contentIndex(sent);
    const known = files.find((file) => file.contentIndex === contentIndex && file.state === 'stored');
    return known ? plain(known) : null;
  }

  /**
   * Keeps a file; sent again, it is the same file.
   * @param most files in one bundle
   * @throws {Problem} 409 `too-many-files`, `file-sent-again`; 503 `storage-full`
   */
  async keep(file: FileToKeep, most: number): Promise<StoredFile> {
    await this.quota.take(file.bytes.length);
    const row = await this.reserve(file, most);
    if (row.state === 'stored') return plain(row);
    await this.write(row.id, file.bytes);
    // Given up by the same file sent anew, which has a row of its own. The bytes go with this one's.
    if (!(await this.rows().markStored(row.id, this.clock.now()))) throw fileSentAgain();
    return plain(row);
  }

  /**
   * Takes a file out of its bundle again.
   * @throws {Problem} 404 `file-not-found`
   */
  async discard(id: string, bundleKey: string): Promise<void> {
    const files = await this.rows().listBundle(this.bundleIndex(bundleKey));
    const file = files.find((each) => each.id === id);
    if (file === undefined) throw fileNotFound();
    if (!(await this.rows().giveUp(id, 'stored', this.clock.now()))) throw fileNotFound();
    await this.erase(id);
  }

  /**
   * Claims files of a bundle: from now on they stay as long as what needs them.
   * @param manager of the transaction that keeps what needs them
   * @throws {Problem} 422 `files-not-usable`
   */
  async attach(manager: EntityManager, ids: readonly string[], bundleKey: string): Promise<StoredFile[]> {
    const wanted = [...new Set(ids)];
    if (wanted.length === 0) return [];
    if (!wanted.every(isPublicId)) throw filesNotYours();
    const rows = new StoredFileRepository(manager);
    const bundleIndex = this.bundleIndex(bundleKey);
    const files = await rows.lock(wanted);
    const usable = files.filter((file) => file.state === 'stored' && file.bundleIndex === bundleIndex);
    if (usable.length < wanted.length) throw filesNotYours();
    await rows.attach(wanted, this.clock.now());
    return usable.map(plain);
  }

  /**
   * Lets go of claimed files, in the transaction that removes what needed them; the sweeper takes their bytes.
   * @param manager of that transaction
   */
  async release(manager: EntityManager, ids: readonly string[]): Promise<void> {
    const rows = new StoredFileRepository(manager);
    for (const id of ids) await rows.giveUp(id, 'attached', this.clock.now());
  }

  /** Files that are attached, by id. */
  async describe(manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, StoredFile>> {
    const files = await new StoredFileRepository(manager).listAttached([...ids]);
    return new Map(files.map((file) => [file.id, plain(file)]));
  }

  /** The bytes of a file that is kept. Whoever asks has made sure that it is. */
  read(id: string): Promise<Buffer> {
    return this.store.get(id);
  }

  /** Removes the bytes of a file that nobody may use any more, and then its row. */
  async erase(id: string): Promise<void> {
    await this.store.delete(id);
    await this.rows().remove(id);
  }

  /** @returns a row that is `pending` and ours, or the `stored` one of the same file sent before */
  private async reserve({ bundleKey, sent, ...file }: FileToKeep, most: number): Promise<StoredFileEntity> {
    const bundleIndex = this.bundleIndex(bundleKey);
    const contentIndex = this.contentIndex(sent);
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      const bundle = await this.rows().listBundle(bundleIndex);
      const same = bundle.find((each) => each.contentIndex === contentIndex);
      if (same?.state === 'stored') return same;
      if (same !== undefined) {
        // Its sending was cut off, or is under way still: two may not write one file, so the later one begins anew.
        await this.rows().giveUp(same.id, 'pending', this.clock.now());
        continue;
      }
      const bundleSlot = freeSlot(bundle, most);
      if (bundleSlot === null) throw bundleFull(most);
      const row: StoredFileEntity = {
        id: newPublicId(),
        state: 'pending',
        bundleIndex,
        bundleSlot,
        contentIndex,
        mediaType: file.mediaType,
        byteCount: file.bytes.length,
        changedAt: this.clock.now(),
      };
      if (await this.rows().insert(row)) return row;
    }
    throw fileSentAgain();
  }

  private async write(id: string, bytes: Uint8Array): Promise<void> {
    try {
      await this.store.put(id, bytes);
    } catch (error) {
      await this.rows().giveUp(id, 'pending', this.clock.now());
      if (!isDiskFull(error)) throw error;
      this.logger.error('the disk with the stored files is full');
      throw storageFull();
    }
  }

  private rows(): StoredFileRepository {
    return new StoredFileRepository(this.dataSource().manager);
  }

  private bundleIndex(key: string): string {
    return this.index.of('stored_file.bundle_index', key);
  }

  private contentIndex(sent: Uint8Array): string {
    return this.index.of('stored_file.content_index', createHash('sha256').update(sent).digest('hex'));
  }
}

function freeSlot(bundle: readonly StoredFileEntity[], most: number): number | null {
  const taken = new Set(bundle.map(({ bundleSlot }) => bundleSlot));
  const slots = Array.from({ length: most }, (_none, slot) => slot);
  return slots.find((slot) => !taken.has(slot)) ?? null;
}

/** The disk's own error says only that it could not write; the file system's is its cause. */
function isDiskFull(error: unknown): boolean {
  const { code } = ((error as Error).cause ?? error) as { code?: unknown };
  return code === 'ENOSPC' || code === 'EDQUOT';
}

function plain({ id, mediaType, byteCount }: StoredFileEntity): StoredFile {
  return { id, mediaType, byteCount };
}
