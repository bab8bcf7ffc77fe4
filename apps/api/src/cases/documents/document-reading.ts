import type { AuditDetails } from '@jiweibao/shared';
import type { DataSource, EntityManager } from 'typeorm';
import type { Staff } from '../../accounts/staff.js';
import type { BureauTree } from '../../organization/bureau-tree.js';
import type { Audit } from '../../platform/audit/audit.js';
import type { Clock } from '../../platform/clock.js';
import type { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { isPublicId } from '../../platform/public-id.js';
import { type DeskScope, deskScope } from '../desk/desk-scope.js';
import { mayKnowPerson, maySeeInformant } from '../desk/informant.js';
import { getVisibleCase } from '../desk/visible-case.js';
import type { ConsumerCaseEntity } from '../entities/consumer-case.entity.js';
import { SEALED_FIELDS } from '../privacy/sealed-fields.js';
import { ruleSetById } from '../rules/rule-sets.js';
import type { CaseDocumentEntity } from './case-document.entity.js';
import { CaseDocumentRepository } from './case-document.repository.js';
import { CasePapersRepository } from './case-papers.repository.js';
import { namesInformant, withoutInformant } from './confidential.js';
import type { DocumentContent, FormNumber } from './document-content.js';
import { documentNotFound, formNotForCase } from './documents.errors.js';
import type { FormFilling } from './form-filling.js';
import { issuingBureau } from './issuing-bureau.js';
import { latestEvent } from './latest-event.js';
import type { PrintedDocument } from './printed-document.js';
import { needsPerson } from './write-content.js';

/** A document of a list. */
export interface ListedDocument
  extends Pick<CaseDocumentEntity, 'id' | 'form' | 'number' | 'state' | 'issuedAt' | 'voidedAt'> {
  title: string;
  voidReason: string | null;
  /** Whether whoever looks may make it void. */
  mayVoid: boolean;
}

/** A form that there is for a case of this kind. */
export interface FormOfCase {
  form: FormNumber;
  title: string;
  /** Whoever looks may issue it now: what it is about was done, and no valid one says so yet. */
  issuable: boolean;
}

/** Shows the documents of a case to those who may see it. Each showing is in the trail, for they are full of people's data. */
export class DocumentReading {
  constructor(
    private readonly dataSource: () => DataSource,
    private readonly filling: FormFilling,
    private readonly tree: BureauTree,
    private readonly cipher: FieldCipher,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly options: { demo: boolean },
  ) {}

  /** The oldest first, void ones too; and the forms that there are. @throws {Problem} 404 `case-not-found` */
  async list(staff: Staff, caseId: string): Promise<{ documents: ListedDocument[]; forms: FormOfCase[] }> {
    const { manager } = this.dataSource();
    const scope = deskScope(staff, this.tree);
    const row = await getVisibleCase(manager, scope, caseId);
    const { forms } = ruleSetById(row.ruleSet);
    const documents = await new CaseDocumentRepository(manager).listByCase(caseId);
    const { code } = issuingBureau(this.tree, staff.bureauCode);
    const decides = staff.roles.includes('handler') || staff.roles.includes('supervisor');
    return {
      documents: documents.map((document) => ({
        ...document,
        title: forms.find(({ number }) => number === document.form)?.title ?? '',
        voidReason: this.voidReasonOf(document),
        mayVoid: decides && document.state === 'issued' && document.bureauCode === code,
      })),
      forms: await this.formsOf(manager, row, documents, scope),
    };
  }

  /** By the same rules as `CaseDocuments.issue` has. Who may not know the informant does not learn here whether there is one. */
  private async formsOf(
    manager: EntityManager,
    row: ConsumerCaseEntity,
    documents: readonly CaseDocumentEntity[],
    scope: DeskScope,
  ): Promise<FormOfCase[]> {
    const { events, party } = await new CasePapersRepository(manager).get(row.id);
    const knowsPerson = party !== null && mayKnowPerson(scope, row);
    const mayIssue = scope.handledCodes.includes(row.holderCode);
    return ruleSetById(row.ruleSet)
      .forms.filter(({ kinds, number }) => kinds.includes(row.kind) && (knowsPerson || !needsPerson(number)))
      .map(({ number, title, acts }) => {
        const seq = latestEvent(events, acts)?.seq;
        const issued = documents.some(
          ({ form, eventSeq, state }) => form === number && eventSeq === seq && state === 'issued',
        );
        return { form: number, title, issuable: mayIssue && seq !== undefined && !issued };
      });
  }

  /** The document as it was issued. @throws {Problem} 404 `case-not-found`, `document-not-found` */
  async open(staff: Staff, caseId: string, documentId: string): Promise<PrintedDocument> {
    return this.dataSource().transaction(async (manager) => {
      const scope = deskScope(staff, this.tree);
      const row = await getVisibleCase(manager, scope, caseId);
      const document = isPublicId(documentId)
        ? await new CaseDocumentRepository(manager).find(caseId, documentId)
        : null;
      if (document === null) throw documentNotFound();
      const content = this.shownTo(scope, row, this.contentOf(document));
      await this.recordShowing(manager, staff, caseId, { documentId });
      const { number } = document;
      return { content, number, voidReason: this.voidReasonOf(document), demo: this.options.demo };
    });
  }

  /**
   * The form as it would be issued now, without a number.
   * @throws {Problem} 404 `case-not-found`; 409 `form-not-for-case`
   */
  async draft(staff: Staff, caseId: string, form: FormNumber): Promise<PrintedDocument> {
    return this.dataSource().transaction(async (manager) => {
      const scope = deskScope(staff, this.tree);
      const row = await getVisibleCase(manager, scope, caseId);
      const bureau = issuingBureau(this.tree, staff.bureauCode);
      const issuedOn = this.clock.today();
      const filled = await this.filling.fill(manager, { caseId, form, bureau, issuedOn });
      if (filled === null) throw formNotForCase();
      await this.recordShowing(manager, staff, caseId, { form: String(form) });
      const content = this.shownTo(scope, row, filled.content);
      return { content, number: null, voidReason: null, demo: this.options.demo };
    });
  }

  private shownTo(scope: DeskScope, row: ConsumerCaseEntity, content: DocumentContent): DocumentContent {
    return namesInformant(content) && !maySeeInformant(scope, row) ? withoutInformant(content) : content;
  }

  private recordShowing(
    manager: EntityManager,
    { accountId, bureauCode }: Staff,
    caseId: string,
    detail: AuditDetails,
  ): Promise<void> {
    return this.audit.record(manager, {
      actorKind: 'staff',
      actorId: accountId,
      bureauCode,
      act: 'readDocument',
      subjectKind: 'case',
      subjectId: caseId,
      detail,
    });
  }

  private contentOf({ contentSealed }: CaseDocumentEntity): DocumentContent {
    // Frozen by `CaseDocuments` as just this.
    return JSON.parse(this.cipher.decrypt(SEALED_FIELDS.documentContent, contentSealed)) as DocumentContent;
  }

  private voidReasonOf({ voidReasonSealed }: CaseDocumentEntity): string | null {
    return voidReasonSealed && this.cipher.decrypt(SEALED_FIELDS.documentVoidReason, voidReasonSealed);
  }
}
