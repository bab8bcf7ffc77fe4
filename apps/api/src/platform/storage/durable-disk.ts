import * as nodeFiles from 'node:fs/promises';
import path from 'node:path';
import { FSDriver } from 'flydrive/drivers/fs';

/** What is asked of the file system; a test stops between two of them. */
export type FileSystem = Pick<typeof nodeFiles, 'mkdir' | 'open' | 'rename' | 'rm'>;

/** A file that is not whole yet has this after its name. Nobody reads it, and it goes with the file. */
const UNFINISHED = '.unfinished';

/**
 * A folder as flydrive's disk, whose `put` and `delete` are kept when they return: flydrive's own leave the bytes in the system's
 * memory, and a power cut leaves half of a file under its final name. Only what the product calls is made durable.
 */
export class DurableDisk extends FSDriver {
  constructor(
    private readonly directory: string,
    private readonly files: FileSystem = nodeFiles,
  ) {
    super({ location: directory, visibility: 'private' });
  }

  /** Whole and on the disk when it returns; before that, nothing is there under this key. */
  override async put(key: string, contents: string | Uint8Array): Promise<void> {
    const file = path.join(this.directory, key);
    await this.makeFolder(path.dirname(file));
    await this.writeThrough(`${file}${UNFINISHED}`, contents);
    await this.files.rename(`${file}${UNFINISHED}`, file);
    await this.flush(path.dirname(file));
  }

  /** Gone from the disk when it returns, with what an interrupted `put` left. One that is not there is gone already. */
  override async delete(key: string): Promise<void> {
    const file = path.join(this.directory, key);
    await this.files.rm(`${file}${UNFINISHED}`, { force: true });
    await this.files.rm(file, { force: true });
    try {
      await this.flush(path.dirname(file));
    } catch (error) {
      // Without its folder there was never anything of it.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }

  private async makeFolder(folder: string): Promise<void> {
    const firstMade = await this.files.mkdir(folder, { recursive: true, mode: 0o700 });
    // A process that ended here before us may have made the folder and not flushed its parent.
    await this.flush(path.dirname(folder));
    if (firstMade !== undefined) await this.flush(path.dirname(firstMade));
  }

  private async writeThrough(file: string, contents: string | Uint8Array): Promise<void> {
    const handle = await this.files.open(file, 'w', 0o600);
    try {
      await handle.writeFile(contents);
      await handle.sync();
    } finally {
      await handle.close();
    }
  }

  /** A rename is kept only when the folder is. */
  private async flush(folder: string): Promise<void> {
    const handle = await this.files.open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
}
