import type { DataSource } from 'typeorm';
import { storageFull } from './storage.errors.js';
import { StoredFileRepository } from './stored-file.repository.js';

/** How long a sum is believed; what this process keeps meanwhile is added. */
const BELIEVED_MILLISECONDS = 30_000;
/** What nobody has claimed may fill a quarter: strangers' files must not keep out those of people who complain. */
const UNCLAIMED_SHARE = 1 / 4;

/**
 * How much may lie in the store. The sum is asked for now and then, without a lock: with several processes it may be passed by
 * what they keep in half a minute.
 */
export class StorageQuota {
  private used = { all: 0, unclaimed: 0 };
  private knownAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly dataSource: () => DataSource,
    private readonly quotaBytes: number,
  ) {}

  /**
   * Counts what is about to be kept.
   * @throws {Problem} `storage-full`
   */
  async take(byteCount: number): Promise<void> {
    if (performance.now() - this.knownAt > BELIEVED_MILLISECONDS) await this.ask();
    const all = this.used.all + byteCount;
    const unclaimed = this.used.unclaimed + byteCount;
    if (all > this.quotaBytes || unclaimed > this.quotaBytes * UNCLAIMED_SHARE) throw storageFull();
    this.used = { all, unclaimed };
  }

  private async ask(): Promise<void> {
    const usage = await new StoredFileRepository(this.dataSource().manager).usage();
    const all = [...usage.values()].reduce((sum, bytes) => sum + bytes, 0);
    this.used = { all, unclaimed: all - (usage.get('attached') ?? 0) };
    this.knownAt = performance.now();
  }
}
