import type { EntityManager } from 'typeorm';
import type { Clock } from '../../platform/clock.js';
import type { CaseDeliveryEntity } from '../entities/case-delivery.entity.js';
import type { DeliveryState } from '../entities/consumer-case.entity.js';
import { DeliveryRepository } from './delivery.repository.js';

/** Which bureaus and stations have somebody who handles cases. */
export interface ActiveDesks {
  codes(manager: EntityManager): Promise<ReadonlySet<string>>;
}

/** A case comes to a desk. */
export interface Arrival {
  caseId: string;
  /** The bureau's or station's. */
  holderCode: string;
  /** The desk's own day of receipt, DATE Asia/Shanghai. */
  receivedOn: string;
}

/**
 * Puts cases onto desks. A case is delivered when it lies in the inbox of a bureau that has an active handler; until then it
 * belongs to nobody who could act, and the sweep looks after it.
 */
export class CaseDelivery {
  constructor(
    private readonly desks: ActiveDesks,
    private readonly clock: Clock,
  ) {}

  /**
   * Lays a case on a desk, its first or the next; the one where it lay before ends. The caller keeps the case's row locked, and
   * writes the holder and the returned state into it.
   */
  async arrive(manager: EntityManager, { caseId, holderCode, receivedOn }: Arrival): Promise<DeliveryState> {
    const deliveries = new DeliveryRepository(manager);
    const now = this.clock.now();
    const before = await deliveries.findCurrent(caseId);
    if (before !== null) await deliveries.end(caseId, before.round, now);
    const delivered = (await this.desks.codes(manager)).has(holderCode);
    await deliveries.insert({
      caseId,
      round: (before?.round ?? 0) + 1,
      holderCode,
      receivedOn,
      deliveredAt: delivered ? now : null,
      openedAt: null,
      openedBy: null,
      endedAt: null,
    });
    return delivered ? 'delivered' : 'undelivered';
  }

  /**
   * Lays a case that lay where nobody could act on another desk. The periods go on: it keeps the day of receipt that it had. The
   * caller keeps the case's row locked, and writes the holder and the returned state into it.
   */
  async moveOn(manager: EntityManager, caseId: string, holderCode: string): Promise<DeliveryState> {
    const { receivedOn } = await this.current(manager, caseId);
    return this.arrive(manager, { caseId, holderCode, receivedOn });
  }

  /** Somebody has come to the desk where it lies, or the last one has left. The caller writes the state into the case's row. */
  async mark(manager: EntityManager, caseId: string, state: DeliveryState): Promise<void> {
    const { round } = await this.current(manager, caseId);
    const deliveredAt = state === 'delivered' ? this.clock.now() : null;
    await new DeliveryRepository(manager).setDelivered(caseId, round, deliveredAt);
  }

  /** Somebody of the desk has it before them. */
  async open(manager: EntityManager, caseId: string, accountId: string): Promise<void> {
    const deliveries = new DeliveryRepository(manager);
    const current = await deliveries.findCurrent(caseId);
    if (current === null || current.openedAt !== null) return;
    await deliveries.setOpened(caseId, current.round, this.clock.now(), accountId);
  }

  private async current(manager: EntityManager, caseId: string): Promise<CaseDeliveryEntity> {
    const current = await new DeliveryRepository(manager).findCurrent(caseId);
    if (current === null) throw new Error(`case ${caseId} lies on no desk`);
    return current;
  }
}
