import type { AuditDetails } from '@jiweibao/shared';
import type { EntityManager } from 'typeorm';
import type { BureauTree } from '../../organization/bureau-tree.js';
import type { Audit } from '../../platform/audit/audit.js';
import { type Clock, shanghaiDate } from '../../platform/clock.js';
import type { FieldCipher } from '../../platform/crypto/field-cipher.js';
import type { WorkingDays } from '../../platform/working-days/working-days.js';
import type { CaseDelivery } from '../delivery/case-delivery.js';
import { DeliveryRepository } from '../delivery/delivery.repository.js';
import { type DeskScope, isBefore } from '../desk/desk-scope.js';
import type { ConsumerCaseEntity, DeliveryState } from '../entities/consumer-case.entity.js';
import { factsOfCase } from '../facts-of-case.js';
import type { CaseMessages } from '../notices/case-messages.js';
import { SEALED_FIELDS } from '../privacy/sealed-fields.js';
import { consumerInTrail } from '../privacy/trail-actor.js';
import type { ActInput } from '../rules/act-input.js';
import type { CaseFacts, PerformedCase } from '../rules/case-facts.js';
import { perform } from '../rules/perform.js';
import { isRefusal } from '../rules/refusal.js';
import { transitionFor } from '../rules/transitions.js';
import { actRefused, notYoursToAct } from './acts.errors.js';
import { CaseActsRepository } from './case-acts.repository.js';
import type { CasePlacing, Placement } from './case-placing.js';
import { rolesToward } from './roles-toward.js';
import { tellingOf } from './words-of-act.js';

/** Who acts: the sender of the case, or somebody of a bureau. */
type CaseActor = { kind: 'consumer'; consumerId: string | null } | { kind: 'staff'; scope: DeskScope };

/** One act on one case. */
interface ActToDo {
  /** Of the request: what it did is found by it again. */
  actId: string;
  actor: CaseActor;
  input: ActInput;
  /** For the bureaus only; null for none. */
  note: string | null;
  /** For the consumer from an officer, or the consumer's own; null for none. */
  words: string | null;
}

/** An act on the case as it was before it. */
interface ActOnCase extends ActToDo {
  row: ConsumerCaseEntity;
  now: Date;
  seq: number;
}

/** Does things to cases: all that one act changes, in its caller's transaction. Documents and files are the caller's, afterwards. */
export class CaseActs {
  constructor(
    private readonly placing: CasePlacing,
    private readonly delivery: CaseDelivery,
    private readonly messages: CaseMessages,
    private readonly tree: BureauTree,
    private readonly cipher: FieldCipher,
    private readonly audit: Audit,
    private readonly days: WorkingDays,
    private readonly clock: Clock,
  ) {}

  /**
   * @param row locked, and one that the actor may see
   * @returns the number of the event that the act is
   * @throws {Problem} 403 `act-not-yours`; 422 by what the rules refuse, or `receiver-unfit`
   */
  async do(manager: EntityManager, row: ConsumerCaseEntity, toDo: ActToDo): Promise<number> {
    const act: ActOnCase = { ...toDo, row, now: this.clock.now(), seq: row.eventCount + 1 };
    const facts = await this.factsOf(manager, row);
    const performed = this.performed(facts, act);
    const by = act.actor.kind === 'staff' ? act.actor.scope : null;
    const placement = await this.placing.after(manager, row, act.input, by);
    const deliveryState = await this.arrived(manager, act, placement, performed);
    const telling = this.telling(facts, act, placement);
    await this.keepEvent(manager, act, performed, telling?.words ?? null);
    const acts = new CaseActsRepository(manager);
    await acts.saveClocks(row.id, performed.clocks);
    const { state, extended, reopened, rating, ended } = performed;
    await acts.update(row.id, {
      ...placement,
      ...{ state, extended, reopened, rating, deliveryState },
      eventCount: act.seq,
      endedAt: ended ? (row.endedAt ?? act.now) : null,
    });
    if (telling !== null) await this.messages.add(manager, { caseId: row.id, ...telling });
    await this.record(manager, act, placement, performed);
    return act.seq;
  }

  private async factsOf(manager: EntityManager, row: ConsumerCaseEntity): Promise<CaseFacts> {
    const acts = new CaseActsRepository(manager);
    const current = await new DeliveryRepository(manager).findCurrent(row.id);
    return factsOfCase(row, {
      clocks: await acts.listClocks(row.id),
      named: await acts.isNamed(row.id),
      handlerReceivedOn: current?.receivedOn ?? null,
    });
  }

  private performed(facts: CaseFacts, { actor, input, row, now }: ActOnCase): PerformedCase {
    const line = transitionFor(facts.kind, facts.state, input.act);
    const roles =
      actor.kind === 'consumer' ? (['consumer'] as const) : rolesToward(actor.scope, row.holderCode);
    // Whoever has nothing to do with the desk is told so, whatever the state; for the others the rules say what is wrong.
    if (roles.length === 0 || (line !== null && !line.who.some((role) => roles.includes(role)))) {
      throw notYoursToAct();
    }
    const result = perform(facts, input, shanghaiDate(now), this.days);
    if (isRefusal(result)) throw actRefused(result, input);
    return result;
  }

  /** A case that moves, or is opened again, comes to a desk; whoever acts from there and can decide has it before them. */
  private async arrived(
    manager: EntityManager,
    { actor, input, row }: ActOnCase,
    { holderCode }: Placement,
    { handlerReceivedOn }: PerformedCase,
  ): Promise<DeliveryState> {
    const opened = async (desk: string) => {
      if (actor.kind === 'staff' && isBefore(actor.scope, desk)) {
        await this.delivery.open(manager, row.id, actor.scope.accountId);
      }
    };
    await opened(row.holderCode);
    if (holderCode === row.holderCode && input.act !== 'reopen') return row.deliveryState;
    const arrival = { caseId: row.id, holderCode, receivedOn: handlerReceivedOn };
    const state = await this.delivery.arrive(manager, arrival);
    await opened(holderCode);
    return state;
  }

  private telling(
    { kind, ruleSet }: CaseFacts,
    { actor, input, words }: ActOnCase,
    { holderCode }: Placement,
  ) {
    const bureauName = this.tree.find(holderCode)?.name;
    if (bureauName === undefined) throw new Error(`a case came to ${holderCode}, which is no bureau`);
    // What they wrote themselves they need not be told.
    const officers = actor.kind === 'staff' ? words : null;
    return tellingOf({ kind, input, by: actor.kind, ruleSet, bureauName }, officers);
  }

  private async keepEvent(
    manager: EntityManager,
    { actId, actor, input, note, words, row, now, seq }: ActOnCase,
    { state }: PerformedCase,
    told: string | null,
  ): Promise<void> {
    const sealed = (
      field: 'eventNote' | 'eventWords' | 'eventTold' | 'eventParticulars',
      text: string | null,
    ) => (text === null ? null : this.cipher.encrypt(SEALED_FIELDS[field], text));
    await new CaseActsRepository(manager).insertEvent({
      caseId: row.id,
      seq,
      act: input.act,
      actId,
      fromState: row.state,
      toState: state,
      actorKind: actor.kind,
      actorId: actor.kind === 'consumer' ? actor.consumerId : actor.scope.accountId,
      holderCode: row.holderCode,
      happenedAt: now,
      noteSealed: sealed('eventNote', note),
      wordsSealed: sealed('eventWords', words),
      toldSealed: sealed('eventTold', told),
      particularsSealed: sealed('eventParticulars', JSON.stringify(input)),
    });
  }

  private async record(
    manager: EntityManager,
    { actor, input, row, seq }: ActOnCase,
    { holderCode, assignedAccountId }: Placement,
    { state }: PerformedCase,
  ): Promise<void> {
    const detail: AuditDetails = {
      act: input.act,
      event: String(seq),
      state,
      holder: row.holderCode,
      ...(holderCode !== row.holderCode && { movedTo: holderCode }),
      ...(assignedAccountId !== null &&
        assignedAccountId !== row.assignedAccountId && { assignedTo: assignedAccountId }),
    };
    await this.audit.record(manager, {
      actorKind: actor.kind,
      actorId:
        actor.kind === 'consumer' ? consumerInTrail(row.kind, actor.consumerId) : actor.scope.accountId,
      bureauCode: actor.kind === 'consumer' ? row.holderCode : actor.scope.ownCode,
      act: 'actOnCase',
      subjectKind: 'case',
      subjectId: row.id,
      detail,
    });
  }
}
