import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Clock } from '../clock.js';
import { keptSince } from '../retention/retention-rules.js';
import { StoredFileRepository } from './stored-file.repository.js';
import type { StoredFiles } from './stored-files.js';

const MINUTE_MILLISECONDS = 60_000;
/** No write takes as long: a row that is `pending` after it has nobody any more. */
const WRITING_MINUTES = 10;
const SWEPT_AT_ONCE = 100;

/**
 * Removes files that nobody needs: by the state and age of their rows, each taken under its own lock. It never looks into the
 * folder: what is there without a row in sight may be a file that is being written.
 */
export class FileSweep {
  private readonly logger = new Logger(FileSweep.name);

  constructor(
    private readonly dataSource: () => DataSource,
    private readonly files: StoredFiles,
    private readonly clock: Clock,
  ) {}

  /** @returns how many files went */
  async run(): Promise<number> {
    await this.giveUp('pending', this.ago(WRITING_MINUTES));
    // A phone sends its files together with what they belong to: only one that lost the network in between needs longer.
    await this.giveUp('stored', keptSince('unsentFiles', this.clock.now()));
    // Whoever was still writing when its row was given up has had the time to end.
    const removable = await this.rows().listUnchanged('removing', this.ago(WRITING_MINUTES), SWEPT_AT_ONCE);
    let removed = 0;
    for (const id of removable) {
      try {
        await this.files.erase(id);
        removed += 1;
      } catch (error) {
        // The others can go all the same; this one is tried again with the next sweep.
        this.logger.warn(`the file ${id} could not be removed: ${String(error)}`);
      }
    }
    return removed;
  }

  private async giveUp(state: 'pending' | 'stored', notAfter: Date): Promise<void> {
    for (const id of await this.rows().listUnchanged(state, notAfter, SWEPT_AT_ONCE)) {
      await this.rows().giveUp(id, state, this.clock.now(), notAfter);
    }
  }

  private ago(minutes: number): Date {
    return new Date(this.clock.now().getTime() - minutes * MINUTE_MILLISECONDS);
  }

  private rows(): StoredFileRepository {
    return new StoredFileRepository(this.dataSource().manager);
  }
}
