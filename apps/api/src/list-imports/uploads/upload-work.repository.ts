import type { ListUploadStage } from '@jiweibao/shared';
import type { EntityManager } from 'typeorm';
import type { ListUploadEntity } from './list-upload.entity.js';

/** What somebody took up to work on. */
export interface WorkLease {
  uploadId: string;
  holder: string;
}

/** Which uploads the background has to work on, and who is at it. By the database server's clock, which all processes share. */
export class UploadWorkRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Uploads that wait, or whose worker was lost; the longest waiting first. */
  async listDue(count: number): Promise<string[]> {
    const rows: { id: string }[] = await this.manager.query(
      `SELECT id FROM list_upload
       WHERE stage IN ('waiting', 'reading', 'judging', 'comparing')
         AND (leased_until IS NULL OR leased_until < UTC_TIMESTAMP(3))
       ORDER BY changed_at LIMIT ?`,
      [count],
    );
    return rows.map(({ id }) => id);
  }

  /** @returns whether it is ours now */
  async take({ uploadId, holder }: WorkLease, milliseconds: number): Promise<boolean> {
    const { affectedRows } = await this.manager.query(
      `UPDATE list_upload
       SET lease_holder = ?, leased_until = TIMESTAMPADD(MICROSECOND, ?, UTC_TIMESTAMP(3)), attempts = attempts + 1
       WHERE id = ? AND stage IN ('waiting', 'reading', 'judging', 'comparing')
         AND (leased_until IS NULL OR leased_until < UTC_TIMESTAMP(3))`,
      [holder, milliseconds * 1000, uploadId],
    );
    return affectedRows === 1;
  }

  /** @returns whether it is still ours, and nothing has changed since that edition */
  async tell(
    { uploadId, holder }: WorkLease,
    edition: number,
    progress: { stage: ListUploadStage; done: number; total: number },
    milliseconds: number,
  ): Promise<boolean> {
    await this.manager.query(
      `UPDATE list_upload
       SET stage = ?, progress_done = ?, progress_total = ?,
         leased_until = TIMESTAMPADD(MICROSECOND, ?, UTC_TIMESTAMP(3))
       WHERE id = ? AND lease_holder = ? AND edition = ?`,
      [progress.stage, progress.done, progress.total, milliseconds * 1000, uploadId, holder, edition],
    );
    return this.isOurs({ uploadId, holder }, edition);
  }

  /** Says that it goes on. @returns whether it is still ours */
  async renew({ uploadId, holder }: WorkLease, milliseconds: number): Promise<boolean> {
    const { affectedRows } = await this.manager.query(
      `UPDATE list_upload SET leased_until = TIMESTAMPADD(MICROSECOND, ?, UTC_TIMESTAMP(3))
       WHERE id = ? AND lease_holder = ?`,
      [milliseconds * 1000, uploadId, holder],
    );
    return affectedRows === 1;
  }

  async isOurs({ uploadId, holder }: WorkLease, edition: number): Promise<boolean> {
    const rows: unknown[] = await this.manager.query(
      'SELECT id FROM list_upload WHERE id = ? AND lease_holder = ? AND edition = ?',
      [uploadId, holder, edition],
    );
    return rows.length === 1;
  }

  /** The same, held until the transaction ends. */
  async hold({ uploadId, holder }: WorkLease, edition: number): Promise<boolean> {
    const rows: unknown[] = await this.manager.query(
      'SELECT id FROM list_upload WHERE id = ? AND lease_holder = ? AND edition = ? FOR UPDATE',
      [uploadId, holder, edition],
    );
    return rows.length === 1;
  }

  async giveBack({ uploadId, holder }: WorkLease): Promise<void> {
    await this.manager.query(
      'UPDATE list_upload SET lease_holder = NULL, leased_until = NULL WHERE id = ? AND lease_holder = ?',
      [uploadId, holder],
    );
  }
}

/** What every change of an upload's inputs or choices does besides: the background has to look at it anew. */
export function changedAnew(
  upload: ListUploadEntity,
  what: 'inputs' | 'choices',
  at: Date,
): Partial<ListUploadEntity> {
  const edition = upload.edition + 1;
  return {
    edition,
    inputEdition: what === 'inputs' ? edition : upload.inputEdition,
    stage: 'waiting',
    attempts: 0,
    failureCode: null,
    failureMessage: null,
    changedAt: at,
  };
}
