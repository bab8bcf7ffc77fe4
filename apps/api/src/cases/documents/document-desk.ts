import type { DataSource, EntityManager } from 'typeorm';
import type { Staff } from '../../accounts/staff.js';
import type { BureauTree } from '../../organization/bureau-tree.js';
import type { Audit } from '../../platform/audit/audit.js';
import type { Clock } from '../../platform/clock.js';
import type { BlindIndex } from '../../platform/crypto/blind-index.js';
import type { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { IdempotentActs } from '../../platform/idempotency/idempotent-acts.js';
import { isPublicId } from '../../platform/public-id.js';
import { caseNotFound } from '../acts/acts.errors.js';
import { DeskRepository } from '../desk/desk.repository.js';
import { deskScope } from '../desk/desk-scope.js';
import type { ConsumerCaseEntity } from '../entities/consumer-case.entity.js';
import { SEALED_FIELDS } from '../privacy/sealed-fields.js';
import { CaseDocumentRepository } from './case-document.repository.js';
import type { CaseDocuments } from './case-documents.js';
import type { FormNumber } from './document-content.js';
import {
  documentNotFound,
  documentVoidAlready,
  notYourDocument,
  voidReasonMissing,
} from './documents.errors.js';
import { issuingBureau } from './issuing-bureau.js';

/** What somebody of a bureau does with the documents of a case that they may see. */
export class DocumentDesk {
  private readonly acts: IdempotentActs;

  constructor(
    dataSource: () => DataSource,
    index: BlindIndex,
    private readonly documents: CaseDocuments,
    private readonly tree: BureauTree,
    private readonly cipher: FieldCipher,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {
    this.acts = new IdempotentActs(dataSource, index);
  }

  /**
   * Issues a form for what was done already: a registration, or anew after one was void.
   * @param key the request's `Idempotency-Key`
   * @returns the document's id
   * @throws {Problem} 404 `case-not-found`; 403 `document-not-yours`; those of `CaseDocuments.issue` and of `IdempotentActs.once`
   */
  async issue(staff: Staff, caseId: string, form: FormNumber, key: string | undefined): Promise<string> {
    const act = this.actOf(staff, 'issue-document', key, { caseId, form });
    const { id } = await this.acts.once(act, async (manager, done) => {
      const row = await this.lockVisible(manager, staff, caseId);
      if (!deskScope(staff, this.tree).handledCodes.includes(row.holderCode)) throw notYourDocument();
      await this.documents.issue(manager, { caseId, form, staff, id: done.id });
    });
    return id;
  }

  /**
   * Makes a document void. It keeps its number, which nobody gets again.
   * @param reason without what only does harm
   * @throws {Problem} 400 without a reason; 404 `case-not-found`, `document-not-found`; 403 `document-not-yours` for another
   * bureau's; 409 `document-void-already`; those of `IdempotentActs.once`
   */
  async void(
    staff: Staff,
    { caseId, documentId, reason }: { caseId: string; documentId: string; reason: string },
    key: string | undefined,
  ): Promise<void> {
    if (reason === '') throw voidReasonMissing();
    const act = this.actOf(staff, 'void-document', key, { caseId, documentId, reason });
    await this.acts.once(act, async (manager, { doneAt }) => {
      await this.lockVisible(manager, staff, caseId);
      const documents = new CaseDocumentRepository(manager);
      const document = isPublicId(documentId) ? await documents.find(caseId, documentId) : null;
      if (document === null) throw documentNotFound();
      if (document.bureauCode !== issuingBureau(this.tree, staff.bureauCode).code) throw notYourDocument();
      const voidReasonSealed = this.cipher.encrypt(SEALED_FIELDS.documentVoidReason, reason);
      const voided = { voidedAt: doneAt, voidedBy: staff.accountId, voidReasonSealed };
      if (!(await documents.markVoid(documentId, voided))) throw documentVoidAlready();
      await this.audit.record(manager, {
        actorKind: 'staff',
        actorId: staff.accountId,
        bureauCode: staff.bureauCode,
        act: 'voidDocument',
        subjectKind: 'case',
        subjectId: caseId,
        detail: { documentId },
      });
    });
  }

  private actOf(staff: Staff, operation: string, key: string | undefined, body: unknown) {
    return { actor: staff.accountId, operation, key, body, now: this.clock.now() };
  }

  private async lockVisible(
    manager: EntityManager,
    staff: Staff,
    caseId: string,
  ): Promise<ConsumerCaseEntity> {
    const desk = new DeskRepository(manager);
    const row = isPublicId(caseId) ? await desk.lockVisible(caseId, deskScope(staff, this.tree)) : null;
    if (row === null) throw caseNotFound();
    return row;
  }
}
