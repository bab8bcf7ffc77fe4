import { randomInt } from 'node:crypto';
import type { CaseEventAct } from '@jiweibao/shared';
import type { EntityManager } from 'typeorm';
import { insertRows } from '../../platform/bulk-write.js';
import { shanghaiDate } from '../../platform/clock.js';
import type { BlindIndex } from '../../platform/crypto/blind-index.js';
import type { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { newPublicId } from '../../platform/public-id.js';
import { CaseClockEntity } from '../entities/case-clock.entity.js';
import { CaseDeliveryEntity } from '../entities/case-delivery.entity.js';
import { CaseEventEntity } from '../entities/case-event.entity.js';
import { CasePartyEntity } from '../entities/case-party.entity.js';
import { ConsumerCaseEntity } from '../entities/consumer-case.entity.js';
import { INDEXED_FIELDS, SEALED_FIELDS } from '../privacy/sealed-fields.js';
import { respondentNameIndex } from '../respondent-name-index.js';

/** Invented people. */
export interface FixtureParty {
  name: string;
  phone: string;
  address: string | null;
}

/** What a test says of a case; the rest is made up. */
export interface GivenCase extends Partial<Omit<ConsumerCaseEntity, 'eventCount'>> {
  holderCode: string;
  facts?: string;
  /** Null for an anonymous tip-off. */
  party?: FixtureParty | null;
  /** Its periods; those that run need only a kind and a last day. */
  clocks?: (Pick<CaseClockEntity, 'kind' | 'dueOn'> & Partial<CaseClockEntity>)[];
  /** Null while nobody of the desk opened it. */
  openedAt?: Date | null;
  /** What happened to it after its filing, in order. */
  acts?: { act: CaseEventAct; happenedAt: Date }[];
}

const DEMO_PARTY: FixtureParty = {
  name: '演示张三',
  phone: '03115550001',
  address: '演示路1号',
};

/** Puts cases into the tables as the intake would have, without its rules: for tests of what comes after. */
export class CaseFixtures {
  constructor(
    private readonly cipher: FieldCipher,
    private readonly index: BlindIndex,
  ) {}

  async add(manager: EntityManager, given: GivenCase): Promise<ConsumerCaseEntity> {
    const [added] = await this.addAll(manager, [given]);
    return added!;
  }

  /** Many at once, by few statements. */
  async addAll(manager: EntityManager, given: readonly GivenCase[]): Promise<ConsumerCaseEntity[]> {
    const cases = given.map((each) => this.caseOf(each));
    const withCase = cases.map((row, at) => ({ row, given: given[at]! }));
    await insertRows(manager, ConsumerCaseEntity, cases);
    await insertRows(
      manager,
      CaseEventEntity,
      withCase.flatMap(({ row, given }) => eventsOf(row, given)),
    );
    await insertRows(
      manager,
      CaseDeliveryEntity,
      withCase.map(({ row, given }) => firstDelivery(row, given)),
    );
    await insertRows(
      manager,
      CasePartyEntity,
      withCase.flatMap(({ row, given }) => this.partyOf(row, given)),
    );
    await insertRows(
      manager,
      CaseClockEntity,
      withCase.flatMap(({ row, given }) => clocksOf(row, given)),
    );
    return cases;
  }

  private caseOf({
    facts = '演示的经过',
    party: _party,
    clocks: _clocks,
    openedAt: _openedAt,
    acts = [],
    ...given
  }: GivenCase) {
    return {
      id: newPublicId(),
      number: String(randomInt(10 ** 14, 2 ** 47)),
      kind: 'complaint',
      state: 'received',
      channel: 'web',
      externalNumber: null,
      linkedCaseId: null,
      consumerId: null,
      queryCodeHmac: null,
      outletId: null,
      respondentName: '演示维修部',
      respondentNameIndex: respondentNameIndex(this.index, given.respondentName ?? '演示维修部'),
      respondentPhone: null,
      respondentAddress: null,
      platformName: null,
      visitDivisionCode: null,
      countyCode: null,
      brandId: null,
      categoryCode: null,
      violationKinds: [],
      occurredOn: null,
      amountFen: null,
      factsSealed: this.cipher.encrypt(SEALED_FIELDS.facts, facts),
      factsCheck: null,
      requests: [],
      requestSealed: null,
      publishConsent: false,
      delegateConsent: false,
      receivedAt: new Date(),
      ruleSet: 'no-121',
      competentCode: given.holderCode,
      firstReceiverCode: given.holderCode,
      assignedAccountId: null,
      routingPath: 'visit',
      routingReasonSealed: this.cipher.encrypt(SEALED_FIELDS.routingReason, '演示的理由。'),
      deliveryState: 'delivered',
      eventCount: 1 + acts.length,
      extended: false,
      reopened: false,
      rating: null,
      endedAt: null,
      emptiedAt: null,
      ...given,
    } satisfies ConsumerCaseEntity;
  }

  private partyOf({ id }: ConsumerCaseEntity, { party = DEMO_PARTY }: GivenCase): CasePartyEntity[] {
    if (party === null) return [];
    const { name, phone, address } = party;
    return [
      {
        caseId: id,
        nameSealed: this.cipher.encrypt(SEALED_FIELDS.partyName, name),
        phoneSealed: this.cipher.encrypt(SEALED_FIELDS.partyPhone, phone),
        phoneIndex: this.index.of(INDEXED_FIELDS.partyPhone, phone),
        addressSealed: address && this.cipher.encrypt(SEALED_FIELDS.partyAddress, address),
      },
    ];
  }
}

function filing(row: ConsumerCaseEntity): CaseEventEntity {
  return {
    caseId: row.id,
    seq: 1,
    act: 'file',
    actId: null,
    fromState: null,
    toState: row.state,
    actorKind: 'consumer',
    actorId: null,
    holderCode: row.firstReceiverCode,
    happenedAt: row.receivedAt,
    noteSealed: null,
    wordsSealed: null,
    toldSealed: null,
    particularsSealed: null,
  };
}

function eventsOf(row: ConsumerCaseEntity, { acts = [] }: GivenCase): CaseEventEntity[] {
  const later = acts.map(({ act, happenedAt }, at): CaseEventEntity => {
    return { ...filing(row), seq: at + 2, act, fromState: row.state, actorKind: 'staff', happenedAt };
  });
  return [filing(row), ...later];
}

function firstDelivery(row: ConsumerCaseEntity, { openedAt = null }: GivenCase): CaseDeliveryEntity {
  return {
    caseId: row.id,
    round: 1,
    holderCode: row.holderCode,
    receivedOn: shanghaiDate(row.receivedAt),
    deliveredAt: row.deliveryState === 'delivered' ? row.receivedAt : null,
    openedAt,
    openedBy: null,
    endedAt: null,
  };
}

function clocksOf(row: ConsumerCaseEntity, { clocks = [] }: GivenCase): CaseClockEntity[] {
  return clocks.map((clock) => ({
    caseId: row.id,
    round: 1,
    state: 'running',
    startedOn: shanghaiDate(row.receivedAt),
    provisional: false,
    pausedOn: null,
    pausedDays: 0,
    extendedOn: null,
    finishedOn: null,
    ...clock,
  }));
}
