import type { DataSource } from 'typeorm';
import type { Clock } from '../clock.js';
import type { StoredFileEntity } from './stored-file.entity.js';
import { StoredFileRepository } from './stored-file.repository.js';

export type OverdueFile = Pick<StoredFileEntity, 'id' | 'state' | 'changedAt'>;

/** The sweep gives up what is cut off after ten minutes, and removes it after ten more, every five. */
const OVERDUE_MILLISECONDS = 60 * 60_000;

/** Files that the sweep should have taken long ago, for whoever looks after the system. */
export class FileOverview {
  constructor(
    private readonly source: () => DataSource,
    private readonly clock: Clock,
  ) {}

  countOverdue(): Promise<number> {
    return this.rows().countPassing(this.since());
  }

  /** The oldest first. */
  listOverdue(count: number): Promise<OverdueFile[]> {
    return this.rows().listPassing(this.since(), count);
  }

  private since(): Date {
    return new Date(this.clock.now().getTime() - OVERDUE_MILLISECONDS);
  }

  private rows(): StoredFileRepository {
    return new StoredFileRepository(this.source().manager);
  }
}
