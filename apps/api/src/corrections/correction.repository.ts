import type { CorrectionState } from '@jiweibao/shared';
import { type EntityManager, In } from 'typeorm';
import type { NoticeState } from './correction-notice.js';
import type { NoteCheck } from './note-check.js';
import { OutletCorrectionEntity } from './outlet-correction.entity.js';

/** The rows of corrections. */
export class CorrectionRepository {
  constructor(private readonly manager: EntityManager) {}

  async insert(correction: OutletCorrectionEntity): Promise<void> {
    await this.manager.insert(OutletCorrectionEntity, correction);
  }

  /** The oldest first. */
  listByState(state: CorrectionState): Promise<OutletCorrectionEntity[]> {
    return this.manager.find(OutletCorrectionEntity, {
      where: { state },
      order: { receivedAt: 'ASC', id: 'ASC' },
    });
  }

  /** When the oldest open report of each outlet came. */
  async openSince(): Promise<{ outletId: string; since: Date }[]> {
    const rows: { outletId: string; since: Date }[] = await this.manager.query(
      `SELECT outlet_id AS outletId, MIN(received_at) AS since FROM outlet_correction
       WHERE state = 'open' GROUP BY outlet_id`,
    );
    return rows;
  }

  /** The oldest first. */
  listByOutlets(outletIds: readonly string[], state: CorrectionState): Promise<OutletCorrectionEntity[]> {
    return this.manager.find(OutletCorrectionEntity, {
      where: { outletId: In([...outletIds]), state },
      order: { receivedAt: 'ASC', id: 'ASC' },
    });
  }

  find(id: string): Promise<OutletCorrectionEntity | null> {
    return this.manager.findOneBy(OutletCorrectionEntity, { id });
  }

  /** Locked until the transaction ends; the oldest first. */
  lockByOutlet(outletId: string, state: CorrectionState): Promise<OutletCorrectionEntity[]> {
    return this.manager.find(OutletCorrectionEntity, {
      where: { outletId, state },
      order: { receivedAt: 'ASC', id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async resolve(
    ids: string[],
    resolution: Pick<OutletCorrectionEntity, 'state' | 'resolvedAt' | 'resolutionNote'>,
  ): Promise<void> {
    await this.manager.update(OutletCorrectionEntity, { id: In(ids) }, resolution);
  }

  async setNoteCheck(id: string, noteCheck: NoteCheck): Promise<void> {
    await this.manager.update(OutletCorrectionEntity, { id }, { noteCheck });
  }

  /** @returns false when it was not `from`, and stays as it is */
  async changeNotice(id: string, from: NoticeState, to: NoticeState): Promise<boolean> {
    const { affected } = await this.manager.update(
      OutletCorrectionEntity,
      { id, notice: from },
      { notice: to },
    );
    return affected === 1;
  }

  /** Whoever sent these is not told by them. */
  async dropNotices(ids: string[]): Promise<void> {
    await this.manager.update(OutletCorrectionEntity, { id: In(ids) }, { notice: null });
  }

  /** The oldest first. */
  listByConsumer(consumerId: string): Promise<OutletCorrectionEntity[]> {
    return this.manager.find(OutletCorrectionEntity, {
      where: { consumerId },
      order: { receivedAt: 'ASC', id: 'ASC' },
    });
  }

  /** Takes people's words and ids off the oldest that were resolved before. @returns how many */
  async empty(resolvedBefore: Date, emptiedAt: Date, count: number): Promise<number> {
    const { affectedRows } = await this.manager.query(
      `UPDATE outlet_correction SET note = NULL, resolution_note = NULL, consumer_id = NULL, emptied_at = ?
       WHERE emptied_at IS NULL AND resolved_at < ? ORDER BY resolved_at LIMIT ?`,
      [emptiedAt, resolvedBefore, count],
    );
    return affectedRows;
  }

  /** From now on nobody sent them. */
  async detach(consumerId: string): Promise<void> {
    await this.manager.update(OutletCorrectionEntity, { consumerId }, { consumerId: null, notice: null });
  }
}
