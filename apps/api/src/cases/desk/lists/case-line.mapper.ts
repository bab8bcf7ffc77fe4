import type { FieldCipher } from '../../../platform/crypto/field-cipher.js';
import type { WorkingDays } from '../../../platform/working-days/working-days.js';
import type { CaseClockEntity } from '../../entities/case-clock.entity.js';
import type { CaseDeliveryEntity } from '../../entities/case-delivery.entity.js';
import type { CasePartyEntity } from '../../entities/case-party.entity.js';
import type { ConsumerCaseEntity } from '../../entities/consumer-case.entity.js';
import { clocksOn } from '../../rules/clocks-on.js';
import { ruleSetById } from '../../rules/rule-sets.js';
import type { CaseNames, Names } from '../case-names.js';
import { nextDeadline } from '../desk-deadline.js';
import type { DeskScope } from '../desk-scope.js';
import { mayKnowPerson } from '../informant.js';
import { CONFIDENTIAL, maskedPerson } from '../person-seen.js';
import type { Called, CaseLine } from './case-line.js';

/** All of a case that its line is made of. */
export interface LineRows {
  row: ConsumerCaseEntity;
  clocks: readonly CaseClockEntity[];
  /** Where it lies now. */
  delivery: CaseDeliveryEntity | null;
  /** Null when nobody is known. Not looked at for who may not know. */
  party: CasePartyEntity | null;
}

/** Says of a case what somebody of a bureau sees in a list. */
export class CaseLineMapper {
  constructor(
    private readonly caseNames: CaseNames,
    private readonly cipher: FieldCipher,
    private readonly days: WorkingDays,
  ) {}

  /** @param today DATE, Asia/Shanghai */
  toLine(
    { row, clocks, delivery, party }: LineRows,
    scope: DeskScope,
    names: Names,
    today: string,
  ): CaseLine {
    const ruleSet = ruleSetById(row.ruleSet);
    return {
      id: row.id,
      number: row.number,
      externalNumber: row.externalNumber,
      kind: row.kind,
      state: row.state,
      channel: row.channel,
      respondentName: row.respondentName,
      county: called(row.countyCode, (code) => this.caseNames.division(code)),
      brand: called(row.brandId, (id) => names.brands.get(id)),
      category: called(row.categoryCode, (code) => names.categories.get(code)),
      receivedAt: row.receivedAt,
      holder: { code: row.holderCode, name: this.caseNames.bureau(row.holderCode) },
      assignedTo: called(row.assignedAccountId, (id) => names.people.get(id)),
      deadline: nextDeadline(clocksOn({ ruleSet, clocks }, today, this.days), today, this.days),
      unopened: delivery?.openedAt == null,
      deliveryState: row.deliveryState,
      eventCount: row.eventCount,
      person: mayKnowPerson(scope, row) ? maskedPerson(this.cipher, party) : CONFIDENTIAL,
    };
  }
}

function called(code: string | null, nameOf: (code: string) => string | undefined): Called | null {
  return code === null ? null : { code, name: nameOf(code) ?? null };
}
