import type { FieldCipher } from '../../../platform/crypto/field-cipher.js';
import type { WorkingDays } from '../../../platform/working-days/working-days.js';
import type { CaseClockEntity } from '../../entities/case-clock.entity.js';
import type { CaseDeliveryEntity } from '../../entities/case-delivery.entity.js';
import type { CaseEventEntity } from '../../entities/case-event.entity.js';
import type { CasePartyEntity } from '../../entities/case-party.entity.js';
import type { ConsumerCaseEntity } from '../../entities/consumer-case.entity.js';
import type { CaseFile } from '../../files/case-files.js';
import { SEALED_FIELDS } from '../../privacy/sealed-fields.js';
import { withoutPerson } from '../../privacy/without-person.js';
import type { ActInput } from '../../rules/act-input.js';
import { clocksOn } from '../../rules/clocks-on.js';
import type { RuleSet } from '../../rules/rule-set.js';
import { ruleSetById } from '../../rules/rule-sets.js';
import type { CaseNames, Names } from '../case-names.js';
import type { DeskScope } from '../desk-scope.js';
import { mayKnowPerson } from '../informant.js';
import type { Called } from '../lists/case-line.js';
import type { CaseLineMapper } from '../lists/case-line.mapper.js';
import type { CasePage, DeliverySeen, EventSeen, LinkedCase } from './case-page.js';
import { clockSeen } from './clocks-seen.js';
import { particularsInWords } from './particulars-in-words.js';

/** All of a case that its page is made of. */
export interface PageRows {
  row: ConsumerCaseEntity;
  party: CasePartyEntity | null;
  clocks: CaseClockEntity[];
  events: CaseEventEntity[];
  /** The first desk first. */
  deliveries: CaseDeliveryEntity[];
  files: CaseFile[];
  /** Null also when they may not know it. */
  linked: ConsumerCaseEntity | null;
}

/** What of a text whoever looks may read. */
type Hide = (text: string) => string;

/** Says of a case all that somebody of a bureau may see. */
export class CasePageMapper {
  constructor(
    private readonly caseNames: CaseNames,
    private readonly lines: CaseLineMapper,
    private readonly cipher: FieldCipher,
    private readonly days: WorkingDays,
  ) {}

  /** @param today DATE, Asia/Shanghai */
  toPage(rows: PageRows, scope: DeskScope, names: Names, today: string): CasePage {
    const { row, party, clocks, events, deliveries, files, linked } = rows;
    const ruleSet = ruleSetById(row.ruleSet);
    const mayKnow = mayKnowPerson(scope, row);
    const hide = mayKnow || party === null ? all : this.hiding(party);
    const open = (field: keyof typeof SEALED_FIELDS, sealed: string) =>
      hide(this.cipher.decrypt(SEALED_FIELDS[field], sealed));
    const delivery = deliveries.find(({ endedAt }) => endedAt === null) ?? null;
    return {
      ...this.lines.toLine({ row, clocks, delivery, party }, scope, names, today),
      facts: open('facts', row.factsSealed),
      factsCheck: row.factsCheck,
      violationKinds: row.violationKinds,
      occurredOn: row.occurredOn,
      amountFen: row.amountFen,
      requests: row.requests,
      requestText: row.requestSealed && open('request', row.requestSealed),
      publishConsent: row.publishConsent,
      delegateConsent: row.delegateConsent,
      outletId: row.outletId,
      respondentPhone: row.respondentPhone,
      respondentAddress: row.respondentAddress,
      platformName: row.platformName,
      visitDivision: row.visitDivisionCode === null ? null : this.division(row.visitDivisionCode),
      routingPath: row.routingPath,
      routingReason: open('routingReason', row.routingReasonSealed),
      competent: this.bureau(row.competentCode),
      firstReceiver: this.bureau(row.firstReceiverCode),
      ruleSet: { code: ruleSet.id, name: ruleSet.title },
      linkedCase: linked && toLinked(linked),
      clocks: clocksOn({ ruleSet, clocks }, today, this.days).map((clock) => clockSeen(clock, ruleSet)),
      events: events.map((event) => this.toEvent(event, ruleSet, names, hide)),
      deliveries: deliveries.map((each) => this.toDelivery(each, names)),
      files,
      extended: row.extended,
      reopened: row.reopened,
      rating: row.rating,
      endedAt: row.endedAt,
      mayReveal: mayKnow && party !== null,
    };
  }

  /** Ids of the people whom these acts name. */
  peopleNamed(events: readonly CaseEventEntity[], deliveries: readonly CaseDeliveryEntity[]): string[] {
    const actors = events.filter(({ actorKind }) => actorKind === 'staff').map(({ actorId }) => actorId);
    const openers = deliveries.map(({ openedBy }) => openedBy);
    const given = events.map((event) => {
      const input = this.inputOf(event);
      return input?.act === 'assign' ? input.accountId : null;
    });
    return [...actors, ...openers, ...given].filter((id) => id !== null);
  }

  private toEvent(event: CaseEventEntity, rules: RuleSet, names: Names, hide: Hide): EventSeen {
    const { seq, act, fromState, toState, actorKind, actorId, holderCode, happenedAt } = event;
    const person = (id: string) => names.people.get(id) ?? null;
    const bureau = (code: string) => this.caseNames.bureau(code);
    const open = (field: 'eventNote' | 'eventWords' | 'eventTold', sealed: string | null) =>
      sealed && hide(this.cipher.decrypt(SEALED_FIELDS[field], sealed));
    const input = this.inputOf(event);
    const particulars = input === null ? [] : particularsInWords(input, { rules, bureau, person });
    return {
      ...{ seq, act, fromState, toState, happenedAt },
      by: actorKind === 'consumer' ? 'sender' : actorKind,
      byName: actorKind === 'staff' && actorId !== null ? person(actorId) : null,
      holder: this.bureau(holderCode),
      note: open('eventNote', event.noteSealed),
      words: open('eventWords', event.wordsSealed),
      told: open('eventTold', event.toldSealed),
      particulars: particulars.map(({ label, value }) => ({ label, value: hide(value) })),
    };
  }

  private toDelivery(delivery: CaseDeliveryEntity, names: Names): DeliverySeen {
    const { holderCode, receivedOn, deliveredAt, openedAt, openedBy, endedAt } = delivery;
    return {
      holder: this.bureau(holderCode),
      ...{ receivedOn, deliveredAt, openedAt, endedAt },
      openedByName: openedBy && (names.people.get(openedBy) ?? null),
    };
  }

  private inputOf({ particularsSealed }: CaseEventEntity): ActInput | null {
    if (particularsSealed === null) return null;
    // Written by the act itself from what the rules had let pass.
    return JSON.parse(this.cipher.decrypt(SEALED_FIELDS.eventParticulars, particularsSealed)) as ActInput;
  }

  /** For who may not know the person. */
  private hiding({ nameSealed, phoneSealed, addressSealed }: CasePartyEntity): Hide {
    const person = {
      name: this.cipher.decrypt(SEALED_FIELDS.partyName, nameSealed),
      phone: phoneSealed && this.cipher.decrypt(SEALED_FIELDS.partyPhone, phoneSealed),
      address: addressSealed && this.cipher.decrypt(SEALED_FIELDS.partyAddress, addressSealed),
    };
    return (text) => withoutPerson(text, person);
  }

  private bureau(code: string): Called {
    return { code, name: this.caseNames.bureau(code) };
  }

  private division(code: string): Called {
    return { code, name: this.caseNames.division(code) };
  }
}

const all: Hide = (text) => text;

function toLinked({ id, number, kind, state }: ConsumerCaseEntity): LinkedCase {
  return { id, number, kind, state };
}
