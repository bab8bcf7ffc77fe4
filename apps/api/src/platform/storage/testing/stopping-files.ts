import * as nodeFiles from 'node:fs/promises';
import type { FileSystem } from '../durable-disk.js';

/**
 * A file system under a process that is killed before its n-th step: that step and all after it never happen, and whoever waits
 * for them waits for ever, as a killed process does. Nothing is cleaned up.
 */
export class StoppingFiles implements FileSystem {
  private steps = 0;
  private readonly handles: nodeFiles.FileHandle[] = [];
  private stop!: () => void;
  readonly killed = new Promise<void>((resolve) => {
    this.stop = resolve;
  });

  constructor(private readonly stopBefore: number) {}

  mkdir = ((...given: Parameters<FileSystem['mkdir']>) =>
    this.step(() => nodeFiles.mkdir(...given))) as FileSystem['mkdir'];

  rename: FileSystem['rename'] = (from, to) => this.step(() => nodeFiles.rename(from, to));

  rm: FileSystem['rm'] = (file, options) => this.step(() => nodeFiles.rm(file, options));

  open: FileSystem['open'] = async (...given) => {
    const handle = await this.step(() => nodeFiles.open(...given));
    this.handles.push(handle);
    const writeFile = handle.writeFile.bind(handle);
    const sync = handle.sync.bind(handle);
    handle.writeFile = async (contents) => {
      const bytes = Buffer.from(contents as Uint8Array);
      const half = Math.floor(bytes.length / 2);
      await this.step(() => writeFile(bytes.subarray(0, half)));
      await this.step(() => writeFile(bytes.subarray(half)));
    };
    handle.sync = () => this.step(sync);
    return handle;
  };

  /** What the system does for a process that is gone. */
  async closeHandles(): Promise<void> {
    await Promise.all(this.handles.map((handle) => handle.close()));
  }

  private step<Result>(act: () => Promise<Result>): Promise<Result> {
    this.steps += 1;
    if (this.steps < this.stopBefore) return act();
    this.stop();
    return new Promise(() => undefined);
  }
}
