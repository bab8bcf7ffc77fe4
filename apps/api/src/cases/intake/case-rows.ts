import { shanghaiDate } from '../../platform/clock.js';
import type { BlindIndex } from '../../platform/crypto/blind-index.js';
import type { FieldCipher } from '../../platform/crypto/field-cipher.js';
import type { WorkingDays } from '../../platform/working-days/working-days.js';
import type { CaseClockEntity } from '../entities/case-clock.entity.js';
import type { CaseEventEntity } from '../entities/case-event.entity.js';
import type { CasePartyEntity } from '../entities/case-party.entity.js';
import type { ConsumerCaseEntity, DeliveryState } from '../entities/consumer-case.entity.js';
import { INDEXED_FIELDS, SEALED_FIELDS } from '../privacy/sealed-fields.js';
import { respondentNameIndex } from '../respondent-name-index.js';
import { type BureauRouting, deskOf, type TriageRouting } from '../routing/routing.js';
import { openingClocks } from '../rules/opening-clocks.js';
import { ruleSetById, ruleSetOn } from '../rules/rule-sets.js';
import { newCaseNumber } from './case-number.js';
import type { CaseToOpen } from './case-to-open.js';

/** The rows of a new case. What people wrote is sealed here, on its way in. */
export class CaseRows {
  constructor(
    private readonly cipher: FieldCipher,
    private readonly index: BlindIndex,
    private readonly days: WorkingDays,
  ) {}

  /** The case itself, under a number that another may have. */
  caseRow(
    opened: CaseToOpen,
    routed: BureauRouting | TriageRouting,
    deliveryState: DeliveryState,
  ): ConsumerCaseEntity {
    const { filing, outlet, source, receivedAt } = opened;
    const receivedOn = shanghaiDate(receivedAt);
    const desk = deskOf(routed);
    const isBureau = routed.outcome === 'bureau';
    const respondentName = outlet?.name ?? filing.respondent?.name ?? null;
    return {
      id: opened.id,
      number: newCaseNumber(receivedOn),
      kind: opened.kind,
      state: 'received',
      channel: source.channel,
      externalNumber: source.externalNumber,
      linkedCaseId: opened.linkedCaseId,
      consumerId: opened.consumerId,
      queryCodeHmac: opened.queryCodeHmac,
      outletId: outlet?.id ?? null,
      respondentName,
      respondentNameIndex: respondentNameIndex(this.index, respondentName),
      // The number that somebody rang, which may be none of the outlet's.
      respondentPhone: filing.respondent?.phone ?? outlet?.phones[0]?.number ?? null,
      respondentAddress: outlet?.address ?? filing.respondent?.address ?? null,
      platformName: filing.platformName,
      visitDivisionCode: filing.divisionCode,
      countyCode: isBureau ? routed.countyCode : null,
      brandId: filing.brandId,
      categoryCode: filing.categoryCode,
      violationKinds: filing.violationKinds,
      occurredOn: filing.occurredOn,
      amountFen: filing.amountFen,
      factsSealed: this.cipher.encrypt(SEALED_FIELDS.facts, filing.facts),
      factsCheck: null,
      requests: filing.requests,
      requestSealed: this.sealed(SEALED_FIELDS.request, filing.requestText),
      publishConsent: filing.publishConsent ?? false,
      delegateConsent: filing.delegateConsent ?? false,
      receivedAt,
      ruleSet: ruleSetOn(receivedOn).id,
      competentCode: isBureau ? routed.competentCode : routed.bureauCode,
      firstReceiverCode: desk,
      holderCode: desk,
      assignedAccountId: null,
      routingPath: isBureau ? routed.path : 'triage',
      routingReasonSealed: this.cipher.encrypt(SEALED_FIELDS.routingReason, routed.reason),
      deliveryState,
      eventCount: 1,
      extended: false,
      reopened: false,
      rating: null,
      endedAt: null,
      emptiedAt: null,
    };
  }

  /** Null for an anonymous tip-off. */
  partyRow({ id, filing: { complainant } }: CaseToOpen): CasePartyEntity | null {
    if (complainant === null) return null;
    const { name, phone, address } = complainant;
    return {
      caseId: id,
      nameSealed: this.cipher.encrypt(SEALED_FIELDS.partyName, name),
      phoneSealed: this.sealed(SEALED_FIELDS.partyPhone, phone),
      phoneIndex: phone === null ? null : this.index.of(INDEXED_FIELDS.partyPhone, phone),
      addressSealed: this.sealed(SEALED_FIELDS.partyAddress, address),
    };
  }

  clockRows({ id, kind, ruleSet, receivedAt }: ConsumerCaseEntity): CaseClockEntity[] {
    const clocks = openingClocks(kind, ruleSetById(ruleSet), shanghaiDate(receivedAt), this.days);
    return clocks.map((clock) => ({ caseId: id, ...clock }));
  }

  firstEventRow(row: ConsumerCaseEntity, { actor }: CaseToOpen): CaseEventEntity {
    return {
      caseId: row.id,
      seq: 1,
      act: 'file',
      actId: null,
      fromState: null,
      toState: row.state,
      actorKind: actor.kind,
      actorId: actor.id,
      holderCode: row.holderCode,
      happenedAt: row.receivedAt,
      noteSealed: null,
      wordsSealed: null,
      toldSealed: null,
      particularsSealed: null,
    };
  }

  private sealed(
    field: (typeof SEALED_FIELDS)[keyof typeof SEALED_FIELDS],
    text: string | null,
  ): string | null {
    return text === null ? null : this.cipher.encrypt(field, text);
  }
}
