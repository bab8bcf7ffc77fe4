import type { BureauTree } from '../../organization/bureau-tree.js';
import type { FieldCipher } from '../../platform/crypto/field-cipher.js';
import type { WorkingDays } from '../../platform/working-days/working-days.js';
import type { CaseClockEntity } from '../entities/case-clock.entity.js';
import type { CaseEventEntity } from '../entities/case-event.entity.js';
import type { CasePartyEntity } from '../entities/case-party.entity.js';
import type { ConsumerCaseEntity } from '../entities/consumer-case.entity.js';
import { maskedName, maskedPhone } from '../privacy/masked.js';
import { SEALED_FIELDS } from '../privacy/sealed-fields.js';
import { type CaseClock, isOpen } from '../rules/clock.js';
import { clocksOn } from '../rules/clocks-on.js';
import { periodOf, ruleSetById } from '../rules/rule-sets.js';
import type { Deadline, MyCase, MyCaseEvent, MyCaseLine } from './my-case.js';

/** What happens inside of the bureaus; its sender is told of it only where somebody wrote words for them. */
const INSIDE: readonly CaseEventEntity['act'][] = ['assign', 'takeMeasure', 'tell'];

/** Says of a case what its sender is told. */
export class MyCaseMapper {
  constructor(
    private readonly bureaus: BureauTree,
    private readonly cipher: FieldCipher,
    private readonly days: WorkingDays,
  ) {}

  /** @param clocks of this case; @param today DATE, Asia/Shanghai */
  toLine(row: ConsumerCaseEntity, clocks: CaseClockEntity[], today: string, unreadCount: number): MyCaseLine {
    const { id, number, kind, state, receivedAt, respondentName } = row;
    return {
      id,
      number,
      kind,
      state,
      receivedAt,
      respondentName,
      bureauName: this.bureauName(row.holderCode),
      deadline: this.deadline(row, clocks, today),
      unreadCount,
    };
  }

  /** What somebody wrote, and how their case was routed. */
  toWords(row: ConsumerCaseEntity): Pick<MyCase, 'facts' | 'requestText' | 'routingReason'> {
    return {
      facts: this.cipher.decrypt(SEALED_FIELDS.facts, row.factsSealed),
      requestText: row.requestSealed && this.cipher.decrypt(SEALED_FIELDS.request, row.requestSealed),
      routingReason: this.cipher.decrypt(SEALED_FIELDS.routingReason, row.routingReasonSealed),
    };
  }

  /** Shortened: the page may be open where others look. */
  toComplainant(party: CasePartyEntity | null): MyCase['complainant'] {
    if (party === null) return null;
    return {
      name: maskedName(this.cipher.decrypt(SEALED_FIELDS.partyName, party.nameSealed)),
      phone:
        party.phoneSealed && maskedPhone(this.cipher.decrypt(SEALED_FIELDS.partyPhone, party.phoneSealed)),
    };
  }

  toEvents(events: CaseEventEntity[]): MyCaseEvent[] {
    return events
      .filter(({ act, toldSealed }) => toldSealed !== null || !INSIDE.includes(act))
      .map((event) => ({
        seq: event.seq,
        act: event.act,
        by: event.actorKind === 'consumer' ? 'me' : event.actorKind === 'staff' ? 'bureau' : 'system',
        bureauName: this.bureauName(event.holderCode),
        happenedAt: event.happenedAt,
        words: this.wordsOf(event),
      }));
  }

  /** What they were told of an act of the bureau's, and what they wrote with one of their own. */
  private wordsOf({ actorKind, wordsSealed, toldSealed }: CaseEventEntity): string | null {
    return actorKind === 'consumer'
      ? wordsSealed && this.cipher.decrypt(SEALED_FIELDS.eventWords, wordsSealed)
      : toldSealed && this.cipher.decrypt(SEALED_FIELDS.eventTold, toldSealed);
  }

  bureauName(code: string): string {
    const bureau = this.bureaus.find(code);
    if (bureau === null) throw new Error(`a case names ${code}, which is no bureau`);
    return bureau.name;
  }

  /** The first day that something still waits for. */
  private deadline(
    { ruleSet: rulesId }: ConsumerCaseEntity,
    rows: CaseClockEntity[],
    today: string,
  ): Deadline | null {
    const ruleSet = ruleSetById(rulesId);
    const open = clocksOn({ ruleSet, clocks: rows }, today, this.days).filter(isOpen);
    const [next] = open.sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1));
    return next === undefined ? null : toDeadline(next, periodOf(ruleSet, next.kind)?.rule ?? null);
  }
}

function toDeadline({ kind, dueOn, provisional, state }: CaseClock, rule: string | null): Deadline {
  return { kind, on: dueOn, provisional, paused: state === 'paused', overdue: state === 'missed', rule };
}
