import { ANSWER_WORKING_DAYS, type AuditAct, type AuditDetails, cleanText } from '@jiweibao/shared';
import type { DataSource, EntityManager } from 'typeorm';
import { logInRequired } from '../../accounts/accounts.errors.js';
import type { Staff } from '../../accounts/staff.js';
import type { StaffDirectory } from '../../accounts/staff-directory.js';
import type { BureauTree } from '../../organization/bureau-tree.js';
import type { Audit } from '../../platform/audit/audit.js';
import type { Clock } from '../../platform/clock.js';
import type { BlindIndex } from '../../platform/crypto/blind-index.js';
import type { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { type Done, IdempotentActs } from '../../platform/idempotency/idempotent-acts.js';
import { invalidRequest, type Problem } from '../../platform/problem.js';
import { isPublicId } from '../../platform/public-id.js';
import type { WorkingDays } from '../../platform/working-days/working-days.js';
import type { BrandDirectory } from '../../registry/brand-directory.js';
import { caseNotFound } from '../acts/acts.errors.js';
import { CaseActsRepository } from '../acts/case-acts.repository.js';
import { type DeskScope, deskScope } from '../desk/desk-scope.js';
import { getVisibleCase } from '../desk/visible-case.js';
import type { ConsumerCaseEntity } from '../entities/consumer-case.entity.js';
import { cleanParagraphs } from '../intake/clean-filing.js';
import { SEALED_FIELDS } from '../privacy/sealed-fields.js';
import {
  caseHasEnded,
  helpAlreadyAsked,
  helpFieldRefused,
  helpNotOpen,
  helpNotYours,
  helpOnlyForComplaints,
  helpRequestNotFound,
  personalInTold,
} from './help.errors.js';
import type { HelpMapper } from './help.mapper.js';
import type { AskHelpBody } from './help-bodies.js';
import type { CaseHelpRequestsReply } from './help-replies.js';
import { HelpRequestRepository } from './help-request.repository.js';
import { type KeptPerson, personalFaults, type ToldOfCase } from './told-of-case.js';

interface HelpAsked {
  brandId: string;
  told: ToldOfCase;
  dueOn: string;
}

/** The bureau that handles a complaint asks the brand's agent to help settle it. Nothing of the complainant is told. */
export class CaseHelp {
  private readonly acts: IdempotentActs;

  constructor(
    private readonly dataSource: () => DataSource,
    index: BlindIndex,
    private readonly mapper: HelpMapper,
    private readonly brands: Pick<BrandDirectory, 'agentsOf' | 'brandName'>,
    private readonly people: Pick<StaffDirectory, 'holdActive'>,
    private readonly tree: BureauTree,
    private readonly cipher: FieldCipher,
    private readonly audit: Audit,
    private readonly days: WorkingDays,
    private readonly clock: Clock,
  ) {
    this.acts = new IdempotentActs(dataSource, index);
  }

  /** What was asked about a case, and whether more may be. @throws {Problem} 404 `case-not-found`, also for one that they may not see */
  async list(staff: Staff, caseId: string): Promise<CaseHelpRequestsReply> {
    const { manager } = this.dataSource();
    const scope = deskScope(staff, this.tree);
    const row = await getVisibleCase(manager, scope, caseId);
    const requests = await new HelpRequestRepository(manager).listByCase(row.id);
    const today = this.clock.today();
    const refusal = refusalOf(row, scope);
    const { brandId } = row;
    return {
      requests: await this.mapper.toCase(manager, requests, today),
      mayAsk: refusal === null,
      whyNot: refusal?.detail ?? null,
      brand: brandId === null ? null : { code: brandId, name: await this.brands.brandName(manager, brandId) },
      outletName: row.kind === 'complaint' ? row.respondentName : null,
      usualDueOn: this.days.addWorkingDays(today, ANSWER_WORKING_DAYS.usual).date,
    };
  }

  /**
   * @returns the request's id
   * @throws {Problem} 404 `case-not-found`; 403 `act-not-yours`; 422 `help-only-for-complaints`, `case-ended`, `personal-in-words`,
   * `brand-has-no-agent`, `day-out-of-range`; 409 `help-already-asked`; those of `IdempotentActs.once`
   */
  async ask(staff: Staff, caseId: string, body: AskHelpBody, key: string | undefined): Promise<string> {
    const asked = readAsked(body);
    const done = await this.once(staff, caseId, 'ask-for-help', key, asked, (manager, held, row, made) =>
      this.insert(manager, held, row, asked, made),
    );
    return done.id;
  }

  /** The help is not needed any more. @throws {Problem} 404 `help-request-not-found`; 422 `wrong-state` when it was answered */
  async takeBack(staff: Staff, caseId: string, requestId: string, key: string | undefined): Promise<void> {
    if (!isPublicId(requestId)) throw helpRequestNotFound();
    await this.once(staff, caseId, 'take-back-help', key, { requestId }, async (manager, held, row) => {
      const rows = new HelpRequestRepository(manager);
      const request = await rows.lockOfCase(requestId, row.id);
      if (request === null) throw helpRequestNotFound();
      if (request.state !== 'open') throw helpNotOpen();
      await rows.update(requestId, { state: 'takenBack' });
      await this.record(manager, held, 'takeBackHelp', row.id, { request: requestId });
    });
  }

  /** With the case locked, by somebody as they are now. */
  private once(
    staff: Staff,
    caseId: string,
    operation: string,
    key: string | undefined,
    body: object,
    work: (manager: EntityManager, staff: Staff, row: ConsumerCaseEntity, done: Done) => Promise<void>,
  ): Promise<Done> {
    if (!isPublicId(caseId)) throw caseNotFound();
    const act = { actor: staff.accountId, operation, key, body: { caseId, ...body }, now: this.clock.now() };
    return this.acts.once(act, async (manager, done) => {
      const held = await this.people.holdActive(manager, staff.accountId);
      if (held === null) throw logInRequired();
      const scope = deskScope(held, this.tree);
      const row = await new CaseActsRepository(manager).lock(caseId, scope.visibleCodes);
      if (row === null) throw caseNotFound();
      const refusal = refusalOf(row, scope);
      if (refusal !== null) throw refusal;
      await work(manager, held, row, done);
    });
  }

  private async insert(
    manager: EntityManager,
    staff: Staff,
    { id: caseId }: ConsumerCaseEntity,
    { brandId, told, dueOn }: HelpAsked,
    { id, doneAt }: Done,
  ): Promise<void> {
    this.requireFitDay(dueOn);
    const rows = new HelpRequestRepository(manager);
    const faults = personalFaults(told, await this.personOf(rows, caseId));
    if (faults.length > 0) throw personalInTold(faults);
    const generalAgentId = (await this.brands.agentsOf(manager, [brandId])).get(brandId) ?? null;
    if (generalAgentId === null) {
      throw helpFieldRefused('brandId', 'brand-has-no-agent', '这个品牌还没有登记总代理，没有地方可以请。');
    }
    const asked = await rows.listByCase(caseId);
    if (asked.some((each) => each.brandId === brandId && each.state === 'open')) throw helpAlreadyAsked();
    await rows.insert({
      id,
      caseId,
      brandId,
      generalAgentId,
      bureauCode: staff.bureauCode,
      toldSealed: this.cipher.encrypt(SEALED_FIELDS.helpTold, JSON.stringify(told)),
      askedBy: staff.accountId,
      askedAt: doneAt,
      dueOn,
      state: 'open',
      answer: null,
      answerSealed: null,
      answeredBy: null,
      answeredAt: null,
    });
    await this.record(manager, staff, 'askForHelp', caseId, { request: id, brand: brandId });
  }

  private async personOf(rows: HelpRequestRepository, caseId: string): Promise<KeptPerson | null> {
    const party = await rows.findParty(caseId);
    if (party === null) return null;
    const { partyName, partyPhone, partyAddress } = SEALED_FIELDS;
    return {
      name: this.cipher.decrypt(partyName, party.nameSealed),
      phone: party.phoneSealed && this.cipher.decrypt(partyPhone, party.phoneSealed),
      address: party.addressSealed && this.cipher.decrypt(partyAddress, party.addressSealed),
    };
  }

  private requireFitDay(dueOn: string): void {
    const today = this.clock.today();
    const first = this.days.addWorkingDays(today, ANSWER_WORKING_DAYS.least).date;
    const last = this.days.addWorkingDays(today, ANSWER_WORKING_DAYS.most).date;
    if (dueOn >= first && dueOn <= last) return;
    throw helpFieldRefused('dueOn', 'day-out-of-range', `答复的日期应当在 ${first} 到 ${last} 之间。`);
  }

  private record(
    manager: EntityManager,
    { accountId, bureauCode }: Staff,
    act: AuditAct,
    caseId: string,
    detail: AuditDetails,
  ): Promise<void> {
    const by = { actorKind: 'staff', actorId: accountId, bureauCode } as const;
    return this.audit.record(manager, { ...by, act, subjectKind: 'case', subjectId: caseId, detail });
  }
}

/** Why nobody may ask, or they may not; null when they may. */
function refusalOf(
  { kind, holderCode, endedAt }: ConsumerCaseEntity,
  { handledCodes, roles }: DeskScope,
): Problem | null {
  if (kind === 'tipOff') return helpOnlyForComplaints();
  const works = roles.includes('handler') || roles.includes('supervisor');
  if (!works || !handledCodes.includes(holderCode)) return helpNotYours();
  return endedAt === null ? null : caseHasEnded();
}

/** @throws {Problem} 400 for what somebody left out */
function readAsked({ brandId, product, fault, outletName, wants, dueOn }: AskHelpBody): HelpAsked {
  const told = {
    product: cleanText(product),
    fault: cleanParagraphs(fault),
    outletName: cleanText(outletName ?? '') || null,
    wants: cleanParagraphs(wants),
  };
  const missing = { product: '请写什么产品。', fault: '请写出了什么问题。', wants: '请写消费者想怎么解决。' };
  const faults = Object.entries(missing)
    .filter(([field]) => told[field as keyof typeof missing] === '')
    .map(([field, detail]) => ({ field, code: 'required', detail }));
  if (faults.length > 0) throw invalidRequest(faults);
  return { brandId, told, dueOn };
}
