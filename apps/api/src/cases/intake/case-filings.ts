import type { DataSource, EntityManager } from 'typeorm';
import type { ConsumerSessions } from '../../consumers/consumer-sessions.js';
import { type Clock, shanghaiDate } from '../../platform/clock.js';
import type { BlindIndex } from '../../platform/crypto/blind-index.js';
import { type Done, IdempotentActs } from '../../platform/idempotency/idempotent-acts.js';
import { invalidRequest } from '../../platform/problem.js';
import { newPublicId } from '../../platform/public-id.js';
import { CaseRepository } from '../case.repository.js';
import type { CaseFiles } from '../files/case-files.js';
import type { FilingNotices } from '../notices/filing-notices.js';
import { INDEXED_FIELDS } from '../privacy/sealed-fields.js';
import type { CaseOpening } from './case-opening.js';
import { cleanFiling } from './clean-filing.js';
import type { FiledCaseMapper } from './filed-case.mapper.js';
import type { FiledCases, Filing, FilingSource } from './filing.js';
import { filingFaults } from './filing-faults.js';
import type { FilingReferences } from './filing-references.js';
import { queryCodeOf, readQueryCode } from './query-code.js';
import { registrationFaults } from './registration-faults.js';

/** Nobody has to log in to complain. */
const ANYBODY = 'anonymous';
/** The filing itself. */
const FIRST_EVENT = 1;

/** Takes complaints and tip-offs, by whichever door. All of a filing is committed before anybody is told, or none of it is kept. */
export class CaseFilings {
  private readonly acts: IdempotentActs;

  constructor(
    private readonly dataSource: () => DataSource,
    private readonly index: BlindIndex,
    private readonly clock: Clock,
    private readonly sessions: Pick<ConsumerSessions, 'holdConsumer'>,
    private readonly references: FilingReferences,
    private readonly opening: CaseOpening,
    private readonly files: Pick<CaseFiles, 'attach'>,
    private readonly notices: FilingNotices,
    private readonly mapper: FiledCaseMapper,
  ) {
    this.acts = new IdempotentActs(dataSource, index);
  }

  /**
   * @returns the same, the query code too, each time that the same filing is sent under the same key
   * @throws {ExternalNumberTaken} when a case of that kind has the national number already
   * @throws {Problem} 400 with a sentence for each faulty field; 422 `outside-province`; those of `IdempotentActs.once` and of
   * `CaseFiles.attach`; `database-away`
   */
  async file(given: Filing, source: FilingSource): Promise<FiledCases> {
    const filing = cleanFiling(given);
    const now = this.clock.now();
    const isStaff = source.by.kind === 'staff';
    const faults = isStaff
      ? registrationFaults(filing, source, now)
      : filingFaults(filing, shanghaiDate(now));
    if (faults.length > 0) throw invalidRequest(faults);
    // Neither who is logged in nor their wish to be told is part of the act: a phone that got no answer may send it again after
    // its session ended, and must not file twice.
    const { noticeKinds: _wish, ...words } = filing;
    const { by, key, channel, externalNumber, receivedAt } = source;
    const actor = by.kind === 'staff' ? by.accountId : ANYBODY;
    // For the same reason not by which client it came; staff say so themselves.
    const body = { words, externalNumber, receivedAt, ...(isStaff && { channel }) };
    const done = await this.acts.once({ actor, operation: 'file-case', key, body, now }, (manager, done) =>
      this.keep(manager, filing, source, done),
    );
    return this.told(done, key ?? '');
  }

  private async keep(
    manager: EntityManager,
    filing: Filing,
    source: FilingSource,
    done: Done,
  ): Promise<void> {
    const outlet = await this.references.find(manager, filing);
    const consumerId = await this.consumerOf(manager, source);
    const filed = {
      filing,
      outlet,
      source,
      consumerId,
      actor: actorOf(source, consumerId),
      receiverCode: source.by.kind === 'staff' ? source.by.bureauCode : null,
      queryCodeHmac: consumerId === null ? this.hmacOfCode(done, source) : null,
      receivedAt: source.receivedAt ?? done.doneAt,
    };
    const ids = filing.kinds.map((_, at) => (at === 0 ? done.id : newPublicId()));
    // Who is told something by WeChat agreed before it happens.
    if (consumerId !== null) {
      for (const id of ids) await this.notices.agree(manager, id, filing.noticeKinds);
      await this.notices.checkFacts(manager, done.id);
    }
    for (const [at, kind] of filing.kinds.entries()) {
      const [id = '', linkedCaseId = null] = [ids[at], ids[1 - at]];
      await this.opening.open(manager, { ...filed, id, linkedCaseId, kind });
    }
    await this.files.attach(manager, {
      fileIds: filing.fileIds,
      draftKey: source.draftKey,
      caseIds: ids,
      eventSeq: FIRST_EVENT,
    });
  }

  /** Somebody who deletes their account at this moment is nobody: nothing that comes after it may hold their id. */
  private async consumerOf(manager: EntityManager, { by }: FilingSource): Promise<string | null> {
    if (by.kind === 'staff' || by.consumerId === null) return null;
    return (await this.sessions.holdConsumer(manager, by.consumerId)) ? by.consumerId : null;
  }

  private async told(done: Done, key: string): Promise<FiledCases> {
    const rows = await new CaseRepository(this.dataSource().manager).listFiling(done.id);
    const [first] = rows;
    if (first === undefined) throw new Error(`the filing ${done.id} is done and has no case`);
    return {
      receivedAt: first.receivedAt,
      cases: rows.map((row) => this.mapper.toFiledCase(row)),
      queryCode: first.queryCodeHmac === null ? null : queryCodeOf(this.index, done.id, key),
    };
  }

  private hmacOfCode(done: Done, { key = '' }: FilingSource): string {
    const code = readQueryCode(queryCodeOf(this.index, done.id, key));
    if (code === null) throw new Error('a new query code cannot be read');
    return this.index.of(INDEXED_FIELDS.queryCode, code);
  }
}

function actorOf({ by }: FilingSource, consumerId: string | null) {
  return by.kind === 'staff' ? { kind: by.kind, id: by.accountId } : { kind: by.kind, id: consumerId };
}
