import type { EntityManager } from 'typeorm';
import type { BureauTree } from '../../organization/bureau-tree.js';
import type { Audit } from '../../platform/audit/audit.js';
import { shanghaiDate } from '../../platform/clock.js';
import type { WorkingDays } from '../../platform/working-days/working-days.js';
import { CaseRepository } from '../case.repository.js';
import type { CaseDelivery } from '../delivery/case-delivery.js';
import type { ConsumerCaseEntity } from '../entities/consumer-case.entity.js';
import type { CaseMessages } from '../notices/case-messages.js';
import { consumerInTrail } from '../privacy/trail-actor.js';
import type { CaseRouting } from '../routing/case-routing.js';
import { deskOf, type RoutingFacts } from '../routing/routing.js';
import { answerBy } from '../rules/opening-clocks.js';
import type { CaseRows } from './case-rows.js';
import type { CaseToOpen } from './case-to-open.js';
import { outsideProvince } from './intake.errors.js';
import { receivedWords } from './received-words.js';

/** A day has a million numbers; with half of them taken, twenty tries in a row fail once in a million. */
const MOST_NUMBERS_TRIED = 20;

/** Writes down all that a new case is, in the transaction of its filing. */
export class CaseOpening {
  constructor(
    private readonly routing: Pick<CaseRouting, 'route'>,
    private readonly delivery: CaseDelivery,
    private readonly rows: CaseRows,
    private readonly bureaus: BureauTree,
    private readonly messages: CaseMessages,
    private readonly audit: Audit,
    private readonly days: WorkingDays,
  ) {}

  /** @throws {Problem} 422 `outside-province`: then no case is opened at all */
  async open(manager: EntityManager, opened: CaseToOpen): Promise<void> {
    const routed = await this.routing.route(manager, factsOf(opened));
    if (routed.outcome === 'outsideProvince') throw outsideProvince(routed);
    const delivery = await this.delivery.arrive(manager, {
      caseId: opened.id,
      holderCode: deskOf(routed),
      receivedOn: shanghaiDate(opened.receivedAt),
    });
    const row = await this.insertCase(manager, () => this.rows.caseRow(opened, routed, delivery));
    const cases = new CaseRepository(manager);
    const party = this.rows.partyRow(opened);
    if (party !== null) await cases.insertParty(party);
    await cases.insertClocks(this.rows.clockRows(row));
    await cases.insertEvent(this.rows.firstEventRow(row, opened));
    await this.tell(manager, row);
    await this.audit.record(manager, {
      actorKind: opened.actor.kind,
      actorId:
        opened.actor.kind === 'consumer' ? consumerInTrail(opened.kind, opened.actor.id) : opened.actor.id,
      bureauCode: row.holderCode,
      act: 'fileCase',
      subjectKind: 'case',
      subjectId: row.id,
      detail: { kind: row.kind, channel: row.channel, routingPath: row.routingPath },
    });
  }

  private async insertCase(
    manager: EntityManager,
    newRow: () => ConsumerCaseEntity,
  ): Promise<ConsumerCaseEntity> {
    const cases = new CaseRepository(manager);
    for (let tried = 0; tried < MOST_NUMBERS_TRIED; tried += 1) {
      const row = newRow();
      if (await cases.insertUnderNewNumber(row)) return row;
    }
    throw new Error('no number was free for a case');
  }

  private async tell(manager: EntityManager, row: ConsumerCaseEntity): Promise<void> {
    const bureau = this.bureaus.find(row.holderCode);
    if (bureau === null) throw new Error(`a case was routed to ${row.holderCode}, which is no bureau`);
    const answer = answerBy(row.kind, shanghaiDate(row.receivedAt), this.days);
    const words = receivedWords({ kind: row.kind, number: row.number, bureauName: bureau.name, answer });
    await this.messages.add(manager, { caseId: row.id, kind: 'received', words });
  }
}

function factsOf({ kind, filing, outlet, receiverCode }: CaseToOpen): RoutingFacts {
  return {
    kind,
    outlet: outlet && { name: outlet.name, divisionCode: outlet.divisionCode, address: outlet.address },
    respondentName: filing.respondent?.name ?? null,
    respondentAddress: filing.respondent?.address ?? null,
    visitDivisionCode: filing.divisionCode,
    platformName: filing.platformName,
    receiverCode,
  };
}
