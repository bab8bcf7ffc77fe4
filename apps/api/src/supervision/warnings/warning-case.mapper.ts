import { formatPhoneNumber } from '@jiweibao/shared';
import type { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { SEALED_WORDS } from '../sealed-words.js';
import { called, type Names, type SupervisionNames } from '../supervision-names.js';
import type { NumberWarningCaseEntity } from './number-warning-case.entity.js';
import type { WarningContent } from './warning-faults.js';
import type { WarningHolderReply, WarningLineReply } from './warning-replies.js';

/** Opens and names what a case holds. */
export class WarningCaseMapper {
  constructor(
    private readonly names: SupervisionNames,
    private readonly cipher: FieldCipher,
  ) {}

  /** @param today DATE */
  toLine(row: NumberWarningCaseEntity, { brands }: Names, today: string): WarningLineReply {
    return {
      id: row.id,
      number: row.number,
      display: formatPhoneNumber(row.number),
      brand: row.brandId === null ? null : called(row.brandId, brands),
      bureau: this.names.bureau(row.bureauCode),
      state: row.state,
      reviewOn: row.reviewOn,
      reviewOverdue: row.state === 'published' && row.reviewOn !== null && row.reviewOn < today,
      changedAt: row.changedAt.toISOString(),
      publishedAt: row.publishedAt?.toISOString() ?? null,
    };
  }

  contentOf(row: NumberWarningCaseEntity): WarningContent {
    const { reason, source, reviewOn, holderOutcome, holderAskedOn } = row;
    return { reason, source, reviewOn, holderOutcome, holderAskedOn, ...this.holderWords(row) };
  }

  toHolder(row: NumberWarningCaseEntity): WarningHolderReply {
    const { holderAskedHow, holderAnswer } = this.holderWords(row);
    return {
      outcome: row.holderOutcome,
      askedOn: row.holderAskedOn,
      askedHow: holderAskedHow,
      answer: holderAnswer,
    };
  }

  private holderWords({ holderAskedHowSealed, holderAnswerSealed }: NumberWarningCaseEntity) {
    const { holderAskedHow, holderAnswer } = SEALED_WORDS;
    return {
      holderAskedHow: holderAskedHowSealed && this.cipher.decrypt(holderAskedHow, holderAskedHowSealed),
      holderAnswer: holderAnswerSealed && this.cipher.decrypt(holderAnswer, holderAnswerSealed),
    };
  }
}
