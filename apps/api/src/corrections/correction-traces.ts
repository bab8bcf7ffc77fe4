import { CORRECTION_STATE_LABELS, ENTRY_FAULT_LABELS } from '@jiweibao/shared';
import type { DataSource, EntityManager } from 'typeorm';
import type { ConsumerTrace, KeptPart, StayingThing } from '../consumers/consumer-traces.js';
import { CorrectionRepository } from './correction.repository.js';

/** What consumers said is wrong with an entry. When they go, it stays with the registry's keepers, as from nobody. */
export class CorrectionTraces implements ConsumerTrace {
  constructor(private readonly dataSource: () => DataSource) {}

  async tell(consumerId: string): Promise<KeptPart> {
    const sent = await new CorrectionRepository(this.dataSource().manager).listByConsumer(consumerId);
    return {
      title: '指出信息有误',
      records: sent.map(({ id, outletId, faults, note, state, receivedAt, resolvedAt }) => ({
        id,
        outletId,
        faults: faults.map((fault) => ENTRY_FAULT_LABELS[fault]),
        note,
        state: CORRECTION_STATE_LABELS[state],
        receivedAt,
        resolvedAt,
      })),
    };
  }

  /** It is about an outlet, and holds nobody's id any more. */
  async staying(_manager: EntityManager, _consumerId: string): Promise<StayingThing[]> {
    return [];
  }

  remove(manager: EntityManager, consumerId: string): Promise<void> {
    return new CorrectionRepository(manager).detach(consumerId);
  }
}
