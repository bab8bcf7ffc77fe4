import { Logger } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import type { BureauTree } from '../../organization/bureau-tree.js';
import type { Audit } from '../../platform/audit/audit.js';
import type { Clock } from '../../platform/clock.js';
import type { FieldCipher } from '../../platform/crypto/field-cipher.js';
import type { ConsumerCaseEntity } from '../entities/consumer-case.entity.js';
import type { CaseMessages } from '../notices/case-messages.js';
import { SEALED_FIELDS } from '../privacy/sealed-fields.js';
import type { ActiveDesks, CaseDelivery } from './case-delivery.js';
import { type CaseToPlace, DeliverySweepRepository } from './delivery-sweep.repository.js';
import { redeliveryWords } from './redelivery-words.js';
import { rightDesk } from './right-desk.js';

const CASES_AT_ONCE = 200;

/**
 * Looks after cases that lie where nobody can act: delivers them when somebody comes, and moves them on when nobody is left. Doing it
 * twice changes nothing more, and each case is locked first, so an act that is done at the same time comes before or after.
 */
export class DeliverySweep {
  private readonly logger = new Logger(DeliverySweep.name);

  constructor(
    private readonly source: () => DataSource,
    private readonly desks: ActiveDesks,
    private readonly delivery: CaseDelivery,
    private readonly messages: Pick<CaseMessages, 'add'>,
    private readonly tree: BureauTree,
    private readonly cipher: FieldCipher,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Once through all cases that may lie wrong. One that fails is logged and passed over, so that it holds up no other. */
  async run(): Promise<void> {
    const { manager } = this.source();
    const sweep = new DeliverySweepRepository(manager);
    const active = await this.desks.codes(manager);
    const deserted = (await sweep.listHolders()).filter((code) => !active.has(code));
    for (let after: string | null = ''; after !== null; ) {
      const page: CaseToPlace[] = await sweep.listToPlace(deserted, after, CASES_AT_ONCE);
      for (const each of page) {
        if (this.liesWrong(each, active)) await this.placeOrLog(each.id);
      }
      after = page.length < CASES_AT_ONCE ? null : page.at(-1)!.id;
    }
  }

  /** A first look without a lock, so that cases which nobody can take are not locked again and again. */
  private liesWrong(lying: CaseToPlace, active: ReadonlySet<string>): boolean {
    const desk = rightDesk(lying, this.tree, active);
    if (desk === null) return lying.deliveryState === 'delivered';
    return desk !== lying.holderCode || lying.deliveryState === 'undelivered';
  }

  private async placeOrLog(caseId: string): Promise<void> {
    try {
      await this.source().transaction((manager) => this.place(manager, caseId));
    } catch (error) {
      this.logger.warn(`case ${caseId} was not delivered: ${String(error)}`);
    }
  }

  private async place(manager: EntityManager, caseId: string): Promise<void> {
    const sweep = new DeliverySweepRepository(manager);
    const row = await sweep.lock(caseId);
    if (row === null) return;
    const untouched = await sweep.isUntouched(caseId);
    const desk = rightDesk({ ...row, untouched }, this.tree, await this.desks.codes(manager));
    if (desk !== null && desk !== row.holderCode) {
      await this.move(manager, row, desk);
      return;
    }
    const state = desk === null ? 'undelivered' : 'delivered';
    if (state === row.deliveryState) return;
    await this.delivery.mark(manager, caseId, state);
    await sweep.setDeliveryState(caseId, state);
  }

  private async move(manager: EntityManager, row: ConsumerCaseEntity, holderCode: string): Promise<void> {
    const sweep = new DeliverySweepRepository(manager);
    const seq = row.eventCount + 1;
    const reason = this.tree.isWithin(row.holderCode, holderCode) ? 'deserted' : 'staffed';
    const words = redeliveryWords(row.kind, this.tree.find(holderCode)!.name, reason);
    const deliveryState = await this.delivery.moveOn(manager, row.id, holderCode);
    await sweep.move(row.id, { holderCode, assignedAccountId: null, deliveryState, eventCount: seq });
    await sweep.insertEvent({
      caseId: row.id,
      seq,
      act: 'redeliver',
      fromState: row.state,
      toState: row.state,
      actorKind: 'system',
      actorId: null,
      holderCode: row.holderCode,
      happenedAt: this.clock.now(),
      toldSealed: this.cipher.encrypt(SEALED_FIELDS.eventTold, words),
    });
    await this.messages.add(manager, { caseId: row.id, kind: 'moved', words });
    await this.audit.record(manager, {
      actorKind: 'system',
      actorId: null,
      bureauCode: holderCode,
      act: 'redeliverCase',
      subjectKind: 'case',
      subjectId: row.id,
      detail: { event: String(seq), holder: row.holderCode, movedTo: holderCode, reason },
    });
  }
}
