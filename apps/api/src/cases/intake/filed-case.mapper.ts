import type { BureauTree } from '../../organization/bureau-tree.js';
import { shanghaiDate } from '../../platform/clock.js';
import type { FieldCipher } from '../../platform/crypto/field-cipher.js';
import type { WorkingDays } from '../../platform/working-days/working-days.js';
import type { ConsumerCaseEntity } from '../entities/consumer-case.entity.js';
import { SEALED_FIELDS } from '../privacy/sealed-fields.js';
import { answerBy } from '../rules/opening-clocks.js';
import type { FiledCase } from './filing.js';

/** Says of a new case what whoever filed it is told. */
export class FiledCaseMapper {
  constructor(
    private readonly bureaus: BureauTree,
    private readonly cipher: FieldCipher,
    private readonly days: WorkingDays,
  ) {}

  /** From what was kept, so that a filing that is sent again gets the same. */
  toFiledCase(row: ConsumerCaseEntity): FiledCase {
    return {
      id: row.id,
      number: row.number,
      kind: row.kind,
      bureauName: this.bureaus.find(row.firstReceiverCode)?.name ?? '',
      routingReason: this.cipher.decrypt(SEALED_FIELDS.routingReason, row.routingReasonSealed),
      answerBy: answerBy(row.kind, shanghaiDate(row.receivedAt), this.days),
    };
  }
}
