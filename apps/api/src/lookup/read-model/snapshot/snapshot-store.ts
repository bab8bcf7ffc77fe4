import { createHash, randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { CHECKSUM_BYTES, decodeSnapshot, encodeSnapshot, MARK, type StoredModel } from './snapshot-format.js';

const LATEST = 'lookup.snapshot';
const PREVIOUS = 'lookup.previous.snapshot';
const READ_BYTES = 16 * 1024 * 1024;

/** Why a file was not used, in words for the log. */
type Refusal = (reason: string) => void;

/** Keeps the read model on disk: the latest good file and the one before it. */
export class SnapshotStore {
  constructor(
    private readonly directory: string,
    /** Files of another database are not used. */
    private readonly database: string,
    private readonly refuse: Refusal,
  ) {}

  /** The newest good file; null when there is none. Never throws: a start without a snapshot is a start all the same. */
  async load(): Promise<StoredModel['update'] | null> {
    for (const name of [LATEST, PREVIOUS]) {
      const update = await this.loadFile(name);
      if (update !== null) return update;
    }
    return null;
  }

  /**
   * Replaces the latest file and keeps it as the previous one. At every moment there is a whole file under one of the two names,
   * and after a power loss as well: the new one has reached the disk before it gets its name.
   */
  async save(update: StoredModel['update']): Promise<void> {
    await mkdir(this.directory, { recursive: true });
    // Two processes may keep their snapshots in one folder; the last to finish wins, and either is good.
    const temporary = this.fileOf(`${LATEST}.${randomBytes(6).toString('hex')}.partial`);
    try {
      await writeChecked(temporary, encodeSnapshot({ database: this.database, update }));
      await renameIfThere(this.fileOf(LATEST), this.fileOf(PREVIOUS));
      await rename(temporary, this.fileOf(LATEST));
    } finally {
      await rm(temporary, { force: true });
    }
    await syncDirectory(this.directory);
  }

  private async loadFile(name: string): Promise<StoredModel['update'] | null> {
    try {
      const file = await readShared(this.fileOf(name));
      if (file === null) return null;
      const fault = faultOf(file);
      if (fault !== null) throw new Error(fault);
      const { database, update } = decodeSnapshot(file);
      if (database !== this.database) throw new Error(`it belongs to the database ${database}`);
      return update;
    } catch (error) {
      this.refuse(
        `the snapshot ${name} is not used: ${error instanceof Error ? error.message : String(error)}`,
      );
      return null;
    }
  }

  private fileOf(name: string): string {
    return path.join(this.directory, name);
  }
}

function faultOf(file: SharedArrayBuffer): string | null {
  if (file.byteLength < MARK.length + CHECKSUM_BYTES) return 'it is cut short';
  if (!Buffer.from(file, 0, MARK.length).equals(MARK)) return 'it is of another format';
  const end = file.byteLength - CHECKSUM_BYTES;
  const checksum = createHash('sha256')
    .update(Buffer.from(file, 0, end))
    .digest();
  return checksum.equals(Buffer.from(file, end)) ? null : 'its checksum is wrong';
}

/** The whole file in shared memory; null when there is none. */
async function readShared(file: string): Promise<SharedArrayBuffer | null> {
  const handle = await openIfThere(file);
  if (handle === null) return null;
  try {
    const { size } = await handle.stat();
    const bytes = Buffer.from(new SharedArrayBuffer(size));
    let at = 0;
    while (at < size) {
      const { bytesRead } = await handle.read(bytes, at, Math.min(READ_BYTES, size - at), at);
      if (bytesRead === 0) throw new Error('it became shorter while it was read');
      at += bytesRead;
    }
    return bytes.buffer as unknown as SharedArrayBuffer;
  } finally {
    await handle.close();
  }
}

async function writeChecked(file: string, parts: Iterable<Uint8Array>): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    const hash = createHash('sha256');
    for (const part of parts) {
      hash.update(part);
      await handle.writeFile(part);
    }
    await handle.writeFile(hash.digest());
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function openIfThere(file: string): Promise<FileHandle | null> {
  try {
    return await open(file, 'r');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

async function renameIfThere(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
