import type { MessageKind } from '@jiweibao/shared';
import type { EntityManager } from 'typeorm';
import type { Clock } from '../../platform/clock.js';
import type { FieldCipher } from '../../platform/crypto/field-cipher.js';
import type { Outbox } from '../../platform/outbox/outbox.js';
import { newPublicId } from '../../platform/public-id.js';
import { SEALED_FIELDS } from '../privacy/sealed-fields.js';
import { TELL_CONSUMER } from './case-deliveries.js';
import { CaseMessageRepository } from './case-message.repository.js';

export interface NewCaseMessage {
  caseId: string;
  kind: MessageKind;
  /** Whole sentences for the consumer, in plain Chinese. */
  words: string;
}

/** Tells a consumer what happened to their case. Their list has it always; WeChat tells them too when they agreed to it. */
export class CaseMessages {
  constructor(
    private readonly cipher: FieldCipher,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @param manager of the transaction in which it happened */
  async add(manager: EntityManager, { caseId, kind, words }: NewCaseMessage): Promise<void> {
    const messages = new CaseMessageRepository(manager);
    const id = newPublicId();
    // One consent is good for one message.
    const agreed = await messages.useConsent(caseId, kind);
    await messages.insert({
      id,
      caseId,
      kind,
      wordsSealed: this.cipher.encrypt(SEALED_FIELDS.messageWords, words),
      notice: agreed ? 'wanted' : 'none',
      createdAt: this.clock.now(),
      readAt: null,
    });
    if (agreed) await this.outbox.add(manager, { kind: TELL_CONSUMER, subjectId: id });
  }
}
