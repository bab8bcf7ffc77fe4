import { buffer } from 'node:stream/consumers';
import type { Disk } from 'flydrive';
import type { FileCipher } from './file-cipher.js';

/** The bytes of files by their ids, encrypted where they lie. Which files there are is `StoredFiles`' to say. */
export class FileStore {
  constructor(
    private readonly disk: () => Promise<Disk>,
    private readonly cipher: FileCipher,
  ) {}

  /** Kept when it returns. */
  async put(fileId: string, plain: Uint8Array): Promise<void> {
    const sealed = this.cipher.encrypt(fileId, plain);
    await (await this.disk()).put(keyOf(fileId), sealed);
  }

  /**
   * @throws {UndecipherableFile}
   * @throws when it is not there
   */
  async get(fileId: string): Promise<Buffer> {
    const stream = await (await this.disk()).getStream(keyOf(fileId));
    return this.cipher.decrypt(fileId, await buffer(stream));
  }

  /** Nothing of it is left when it returns. */
  async delete(fileId: string): Promise<void> {
    await (await this.disk()).delete(keyOf(fileId));
  }
}

/** A folder for each of 4,096 beginnings: a folder with millions of files is slow to keep. */
function keyOf(fileId: string): string {
  return `${fileId.slice(0, 2)}/${fileId}`;
}
