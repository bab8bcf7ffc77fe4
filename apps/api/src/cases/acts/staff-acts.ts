import type { DataSource, EntityManager } from 'typeorm';
import { logInRequired } from '../../accounts/accounts.errors.js';
import type { Staff } from '../../accounts/staff.js';
import type { StaffDirectory } from '../../accounts/staff-directory.js';
import type { BureauTree } from '../../organization/bureau-tree.js';
import type { Clock } from '../../platform/clock.js';
import type { BlindIndex } from '../../platform/crypto/blind-index.js';
import { type Done, IdempotentActs } from '../../platform/idempotency/idempotent-acts.js';
import { isPublicId } from '../../platform/public-id.js';
import { CaseRepository } from '../case.repository.js';
import { deskScope } from '../desk/desk-scope.js';
import { CaseDocumentRepository } from '../documents/case-document.repository.js';
import type { CaseDocuments } from '../documents/case-documents.js';
import { ruleSetById } from '../rules/rule-sets.js';
import { caseChanged, caseNotFound } from './acts.errors.js';
import type { CaseActs } from './case-acts.js';
import { CaseActsRepository } from './case-acts.repository.js';
import type { StaffAct } from './read-act.js';
import type { StaffActReply } from './staff-act-replies.js';

/** What people of the bureaus do to cases. */
export class StaffActs {
  private readonly once: IdempotentActs;

  constructor(
    private readonly dataSource: () => DataSource,
    index: BlindIndex,
    private readonly acts: CaseActs,
    private readonly documents: Pick<CaseDocuments, 'issueAfterAct'>,
    private readonly people: Pick<StaffDirectory, 'holdActive'>,
    private readonly tree: BureauTree,
    private readonly clock: Clock,
  ) {
    this.once = new IdempotentActs(dataSource, index);
  }

  /**
   * @param key the request's `Idempotency-Key`
   * @returns the same each time that the same act is sent under the same key
   * @throws {Problem} 404 `case-not-found`, also for one that they may not see; 409 `case-changed` when it has other events than they
   * saw; those of `CaseActs.do` and of `IdempotentActs.once`
   */
  async do(staff: Staff, caseId: string, act: StaffAct, key: string | undefined): Promise<StaffActReply> {
    if (!isPublicId(caseId)) throw caseNotFound();
    const sent = {
      actor: staff.accountId,
      operation: 'act-on-case',
      key,
      body: { caseId, ...act },
      now: this.clock.now(),
    };
    const done = await this.once.once(sent, (manager, { id }) =>
      this.doOnce(manager, staff, caseId, act, id),
    );
    return this.told(caseId, done);
  }

  private async doOnce(
    manager: EntityManager,
    { accountId }: Staff,
    caseId: string,
    { seenEventCount, ...act }: StaffAct,
    actId: string,
  ): Promise<void> {
    const staff = await this.held(manager, accountId, act);
    if (staff === null) throw logInRequired();
    const scope = deskScope(staff, this.tree);
    const row = await new CaseActsRepository(manager).lock(caseId, scope.visibleCodes);
    if (row === null) throw caseNotFound();
    if (row.eventCount !== seenEventCount) throw caseChanged();
    await this.acts.do(manager, row, { ...act, actId, actor: { kind: 'staff', scope } });
    // Last: the bureau's next document of the same form waits from here to the commit.
    await this.documents.issueAfterAct(manager, {
      caseId,
      act: act.input.act,
      rules: ruleSetById(row.ruleSet),
      staff,
    });
  }

  /**
   * The officer as they are now, whatever they were when the session was looked at; and so they stay until this is committed, and so
   * does whoever is given the case: nobody gets one while they leave.
   */
  private async held(
    manager: EntityManager,
    accountId: string,
    { input }: Pick<StaffAct, 'input'>,
  ): Promise<Staff | null> {
    const ids = [accountId, (input.act === 'assign' && input.accountId) || accountId];
    const people = new Map<string, Staff | null>();
    // In one order, so that two who give each other cases do not wait for each other.
    for (const id of [...new Set(ids)].sort()) people.set(id, await this.people.holdActive(manager, id));
    return people.get(accountId) ?? null;
  }

  private async told(caseId: string, { id }: Done): Promise<StaffActReply> {
    const { manager } = this.dataSource();
    const event = await new CaseActsRepository(manager).findEvent(caseId, id);
    const row = await new CaseRepository(manager).find(caseId);
    if (event === null || row === null) throw new Error(`an act on case ${caseId} is done and left no event`);
    const { forms } = ruleSetById(row.ruleSet);
    const documents = await new CaseDocumentRepository(manager).listByCase(caseId);
    // The first one: another of the same event follows only when that is void.
    const issued = documents.find(({ eventSeq }) => eventSeq === event.seq);
    const title = forms.find(({ number }) => number === issued?.form)?.title ?? '';
    return {
      eventSeq: event.seq,
      state: event.toState,
      document:
        issued === undefined ? null : { id: issued.id, form: issued.form, title, number: issued.number },
    };
  }
}
