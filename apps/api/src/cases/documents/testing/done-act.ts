import type { EntityManager } from 'typeorm';
import type { FieldCipher } from '../../../platform/crypto/field-cipher.js';
import { CaseEventEntity } from '../../entities/case-event.entity.js';
import { ConsumerCaseEntity } from '../../entities/consumer-case.entity.js';
import { SEALED_FIELDS } from '../../privacy/sealed-fields.js';
import type { ActInput } from '../../rules/act-input.js';

/** Writes that an act was done, as acting on a case does, without its rules: for tests of the documents that follow. */
export async function addDoneAct(
  manager: EntityManager,
  cipher: FieldCipher,
  { caseId, input, words = null }: { caseId: string; input: ActInput; words?: string | null },
): Promise<void> {
  const { eventCount, state, holderCode } = await manager.findOneByOrFail(ConsumerCaseEntity, { id: caseId });
  await manager.insert(CaseEventEntity, {
    caseId,
    seq: eventCount + 1,
    act: input.act,
    fromState: state,
    toState: state,
    actorKind: 'staff',
    actorId: null,
    holderCode,
    happenedAt: new Date(),
    noteSealed: null,
    wordsSealed: words && cipher.encrypt(SEALED_FIELDS.eventWords, words),
    particularsSealed: cipher.encrypt(SEALED_FIELDS.eventParticulars, JSON.stringify(input)),
  });
  await manager.update(ConsumerCaseEntity, { id: caseId }, { eventCount: eventCount + 1 });
}
