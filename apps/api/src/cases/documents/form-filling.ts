import { CASE_CHANNEL_LABELS, CASE_REQUEST_LABELS, VIOLATION_KIND_LABELS } from '@jiweibao/shared';
import type { EntityManager } from 'typeorm';
import type { Bureau, BureauTree } from '../../organization/bureau-tree.js';
import { shanghaiDate } from '../../platform/clock.js';
import type { FieldCipher } from '../../platform/crypto/field-cipher.js';
import type { BrandDirectory } from '../../registry/brand-directory.js';
import type { CaseEventEntity } from '../entities/case-event.entity.js';
import { SEALED_FIELDS } from '../privacy/sealed-fields.js';
import type { ActInput } from '../rules/act-input.js';
import type { RuleSet } from '../rules/rule-set.js';
import { ruleSetById } from '../rules/rule-sets.js';
import { type CasePapers, CasePapersRepository } from './case-papers.repository.js';
import type { DocumentContent, FormNumber } from './document-content.js';
import { formAct } from './form-act.js';
import { type FormAct, type FormFacts, type FormPerson, NO_ACT } from './form-facts.js';
import { latestEvent } from './latest-event.js';
import { needsPerson, writeContent } from './write-content.js';

export interface FormToFill {
  caseId: string;
  form: FormNumber;
  /** In whose name. */
  bureau: Bureau;
  /** DATE `YYYY-MM-DD`, Asia/Shanghai. */
  issuedOn: string;
}

export interface FilledForm {
  content: DocumentContent;
  /** The event that it is about; null while the act that it belongs to is not done: then it can only be a draft. */
  eventSeq: number | null;
}

/** Fills in a form from what is kept of a case, opening what is sealed. */
export class FormFilling {
  constructor(
    private readonly cipher: FieldCipher,
    private readonly tree: BureauTree,
    private readonly brands: Pick<BrandDirectory, 'brandName' | 'listCategories'>,
  ) {}

  /** @returns null for a form that is not for this case: of the other kind, or to somebody who is not known */
  async fill(manager: EntityManager, given: FormToFill): Promise<FilledForm | null> {
    const papers = await new CasePapersRepository(manager).get(given.caseId);
    const rules = ruleSetById(papers.row.ruleSet);
    const form = rules.forms.find(({ number }) => number === given.form);
    if (form === undefined || !form.kinds.includes(papers.row.kind)) return null;
    const event = latestEvent(papers.events, form.acts);
    const facts: FormFacts = {
      ...this.factsOf(papers, rules),
      ...(await this.names(manager, papers)),
      act: event === null ? NO_ACT : this.actOf(event, rules),
      bureauName: given.bureau.name,
      issuedOn: given.issuedOn,
    };
    if (needsPerson(given.form) && facts.person === null) return null;
    return { content: writeContent(given.form, facts), eventSeq: event?.seq ?? null };
  }

  private factsOf(papers: CasePapers, rules: RuleSet) {
    const { row, clocks } = papers;
    const open = (field: 'facts' | 'request', value: string) =>
      this.cipher.decrypt(SEALED_FIELDS[field], value);
    return {
      rules,
      kind: row.kind,
      caseNumber: row.number,
      channel: CASE_CHANNEL_LABELS[row.channel],
      externalNumber: row.externalNumber,
      receivedOn: shanghaiDate(row.receivedAt),
      person: this.personOf(papers),
      respondent: {
        name: row.respondentName,
        phone: row.respondentPhone,
        address: row.respondentAddress,
      },
      platformName: row.platformName,
      violations: row.violationKinds.map((kind) => VIOLATION_KIND_LABELS[kind]),
      occurredOn: row.occurredOn,
      amountFen: row.amountFen,
      facts: open('facts', row.factsSealed),
      requests: row.requests.map((request) => CASE_REQUEST_LABELS[request]),
      requestText: row.requestSealed && open('request', row.requestSealed),
      publishConsent: row.publishConsent,
      delegateConsent: row.delegateConsent,
      mediateBy: clocks.findLast(({ kind }) => kind === 'mediate')?.dueOn ?? null,
    };
  }

  private personOf({ party }: CasePapers): FormPerson | null {
    if (party === null) return null;
    return {
      name: this.cipher.decrypt(SEALED_FIELDS.partyName, party.nameSealed),
      phone: party.phoneSealed && this.cipher.decrypt(SEALED_FIELDS.partyPhone, party.phoneSealed),
      address: party.addressSealed && this.cipher.decrypt(SEALED_FIELDS.partyAddress, party.addressSealed),
    };
  }

  private async names(manager: EntityManager, { row: { brandId, categoryCode } }: CasePapers) {
    const categories = categoryCode === null ? [] : await this.brands.listCategories(manager);
    return {
      brandName: brandId === null ? null : await this.brands.brandName(manager, brandId),
      categoryName: categories.find(({ code }) => code === categoryCode)?.name ?? null,
    };
  }

  private actOf(event: CaseEventEntity, rules: RuleSet): FormAct {
    if (event.particularsSealed === null) return NO_ACT;
    // Written by the act itself from what the rules had let pass.
    const input = JSON.parse(
      this.cipher.decrypt(SEALED_FIELDS.eventParticulars, event.particularsSealed),
    ) as ActInput;
    const words = event.wordsSealed && this.cipher.decrypt(SEALED_FIELDS.eventWords, event.wordsSealed);
    return formAct(input, words, rules, (code) => this.tree.find(code)?.name ?? code);
  }
}
