import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AccountChanges, type Departure } from '../../accounts/account-changes.js';
import { Audit } from '../../platform/audit/audit.js';
import { FieldCipher } from '../../platform/crypto/field-cipher.js';
import type { ConsumerCaseEntity } from '../entities/consumer-case.entity.js';
import { SEALED_FIELDS } from '../privacy/sealed-fields.js';
import type { InputOf } from '../rules/act-input.js';
import { CaseHandoverRepository } from './case-handover.repository.js';

/** What happens to a case is that it is assigned to its desk, and to nobody there. */
const TO_THE_DESK: InputOf<'assign'> = { act: 'assign', stationCode: null, accountId: null };

/** Gives the cases of somebody who leaves back to the desks on which they lie, in the transaction by which they leave. */
@Injectable()
export class CaseHandover implements OnModuleInit {
  constructor(
    private readonly changes: AccountChanges,
    private readonly cipher: FieldCipher,
    private readonly audit: Audit,
  ) {}

  onModuleInit(): void {
    this.changes.onDeparture((manager, departure) => this.handBack(manager, departure));
  }

  private async handBack(manager: EntityManager, departure: Departure): Promise<void> {
    const cases = new CaseHandoverRepository(manager);
    for (const row of await cases.lockOpen(departure.accountId))
      await this.keepEvent(manager, row, departure);
    await cases.unassign(departure.accountId);
  }

  private async keepEvent(
    manager: EntityManager,
    { id, state, holderCode, eventCount }: ConsumerCaseEntity,
    { accountId, byAccountId, at }: Departure,
  ): Promise<void> {
    const actorKind = byAccountId === null ? 'system' : 'staff';
    const seq = eventCount + 1;
    await new CaseHandoverRepository(manager).addEvent({
      caseId: id,
      seq,
      act: 'assign',
      actId: null,
      fromState: state,
      toState: state,
      actorKind,
      actorId: byAccountId,
      holderCode,
      happenedAt: at,
      noteSealed: null,
      wordsSealed: null,
      toldSealed: null,
      particularsSealed: this.cipher.encrypt(SEALED_FIELDS.eventParticulars, JSON.stringify(TO_THE_DESK)),
    });
    await this.audit.record(manager, {
      actorKind,
      actorId: byAccountId,
      bureauCode: holderCode,
      act: 'takeCaseBack',
      subjectKind: 'case',
      subjectId: id,
      detail: { event: String(seq), from: accountId },
    });
  }
}
