import type { CaseAct } from '@jiweibao/shared';
import type { EntityManager } from 'typeorm';
import type { Staff } from '../../accounts/staff.js';
import type { BureauTree } from '../../organization/bureau-tree.js';
import type { Audit } from '../../platform/audit/audit.js';
import type { Clock } from '../../platform/clock.js';
import type { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { newPublicId } from '../../platform/public-id.js';
import { SEALED_FIELDS } from '../privacy/sealed-fields.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { CaseDocumentEntity } from './case-document.entity.js';
import { CaseDocumentRepository } from './case-document.repository.js';
import type { FormNumber } from './document-content.js';
import { actNotDone, documentExists, formNotForCase } from './documents.errors.js';
import type { FilledForm, FormFilling } from './form-filling.js';
import { issuingBureau } from './issuing-bureau.js';
import type { NumberWords } from './number-words.js';

export interface DocumentToIssue {
  caseId: string;
  form: FormNumber;
  staff: Pick<Staff, 'accountId' | 'bureauCode'>;
  /** The id that the document is to have; a new one by default. */
  id?: string;
}

/**
 * Issues documents within the transaction of the act that needs them. What a document says is frozen there; whoever reads it later
 * gets it rendered from that, outside of any transaction.
 */
export class CaseDocuments {
  constructor(
    private readonly filling: FormFilling,
    private readonly tree: BureauTree,
    private readonly words: NumberWords,
    private readonly cipher: FieldCipher,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * Call it last, with the case locked and the act's event and clocks written: it reads them, and it ends by taking the next
   * number, at which the bureau's other documents of that form wait until the transaction ends.
   * @throws {Problem} 409 `form-not-for-case`, `act-not-done`, `document-exists`
   */
  async issue(manager: EntityManager, wanted: DocumentToIssue): Promise<CaseDocumentEntity> {
    const filled = await this.fill(manager, wanted);
    if (filled === null) throw formNotForCase();
    return this.freeze(manager, wanted, filled);
  }

  /**
   * Issues what the rules want after an act, as `issue` does.
   * @returns null for an act without a form, and for the outcome of an anonymous tip-off, which is told to nobody
   */
  async issueAfterAct(
    manager: EntityManager,
    { act, rules, ...about }: Omit<DocumentToIssue, 'form'> & { act: CaseAct; rules: RuleSet },
  ): Promise<CaseDocumentEntity | null> {
    const form = rules.forms.find(({ acts }) => acts.includes(act));
    if (form === undefined) return null;
    const wanted = { ...about, form: form.number };
    const filled = await this.fill(manager, wanted);
    return filled === null ? null : this.freeze(manager, wanted, filled);
  }

  private fill(manager: EntityManager, { caseId, form, staff }: DocumentToIssue): Promise<FilledForm | null> {
    const bureau = issuingBureau(this.tree, staff.bureauCode);
    return this.filling.fill(manager, { caseId, form, bureau, issuedOn: this.clock.today() });
  }

  private async freeze(
    manager: EntityManager,
    { caseId, form, staff, id = newPublicId() }: DocumentToIssue,
    { content, eventSeq }: FilledForm,
  ): Promise<CaseDocumentEntity> {
    const documents = new CaseDocumentRepository(manager);
    if (eventSeq === null) throw actNotDone();
    if (await documents.hasIssued(caseId, form, eventSeq)) throw documentExists();
    await this.audit.record(manager, {
      actorKind: 'staff',
      actorId: staff.accountId,
      bureauCode: staff.bureauCode,
      act: 'issueDocument',
      subjectKind: 'case',
      subjectId: caseId,
      detail: { documentId: id, form: String(form) },
    });
    const bureau = issuingBureau(this.tree, staff.bureauCode);
    const series = { bureauCode: bureau.code, form, year: content.issuedOn.slice(0, 4) };
    const contentSealed = this.cipher.encrypt(SEALED_FIELDS.documentContent, JSON.stringify(content));
    const serial = await documents.takeSerial(series);
    const document: CaseDocumentEntity = {
      id,
      caseId,
      ...series,
      eventSeq,
      serial,
      number: this.words.numberOf(bureau, form, series.year, serial),
      state: 'issued',
      contentSealed,
      issuedAt: this.clock.now(),
      issuedBy: staff.accountId,
      voidedAt: null,
      voidedBy: null,
      voidReasonSealed: null,
      emptiedAt: null,
    };
    await documents.insert(document);
    return document;
  }
}
