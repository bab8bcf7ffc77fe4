import { cleanText, type EvidenceKind } from '@jiweibao/shared';
import type { EntityManager } from 'typeorm';
import type { Staff } from '../../accounts/staff.js';
import { caseNotFound } from '../../cases/acts/acts.errors.js';
import type { CaseReferences } from '../../cases/desk/case-references.js';
import { cleanParagraphs } from '../../cases/intake/clean-filing.js';
import type { SignalBoard } from '../../cases/signals/signal-board.js';
import type { BureauTree } from '../../organization/bureau-tree.js';
import type { Clock } from '../../platform/clock.js';
import type { FieldCipher } from '../../platform/crypto/field-cipher.js';
import type { BrandDirectory } from '../../registry/brand-directory.js';
import { SEALED_WORDS } from '../sealed-words.js';
import {
  fieldRefused,
  warningCaseExists,
  warningNotYours,
  wrongWarningState,
} from '../supervision.errors.js';
import type { SupervisionFiles } from '../supervision-files.js';
import { readDoubtfulNumber, requireImpersonal } from '../warned-number.js';
import type { NumberWarningCaseEntity } from './number-warning-case.entity.js';
import type { NumberWarningEvidenceEntity } from './number-warning-evidence.entity.js';
import type {
  EditWarningBody,
  EvidenceBody,
  MeasureBody,
  NewWarningBody,
  WarningContentBody,
} from './warning-bodies.js';
import { WarningCaseRepository } from './warning-case.repository.js';
import type { HeldWarning, WarningChanges } from './warning-changes.js';
import { cleanWarning } from './warning-content.js';
import { partiesTo } from './warning-parties.js';
import { EDITABLE, GROWING } from './warning-transitions.js';

/** A signal is counted over this time when it becomes evidence. */
const SIGNAL_DAYS = 30;

interface Keys {
  key: string | undefined;
  draftKey: string | undefined;
}

interface CleanEvidence {
  kind: EvidenceKind;
  words: string | null;
  caseNumber: string | null;
  fileIds: string[];
}

/** What a bureau writes down about a number before anybody decides. */
export class WarningKeeping {
  constructor(
    private readonly changes: WarningChanges,
    private readonly brands: Pick<BrandDirectory, 'brandName'>,
    private readonly cases: CaseReferences,
    private readonly signals: Pick<SignalBoard, 'countsOf'>,
    private readonly files: SupervisionFiles,
    private readonly tree: BureauTree,
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
  ) {}

  /**
   * Begins a case. @returns its id
   * @throws {Problem} 422 for a public line, and for words that hold somebody's number; 409 `warning-case-exists`; those of
   * `WarningChanges.begin`
   */
  async create(
    staff: Staff,
    { number, ...content }: NewWarningBody,
    key: string | undefined,
  ): Promise<string> {
    const digits = readDoubtfulNumber(cleanText(number));
    const body = { number: digits, ...this.written(content, digits) };
    const done = await this.changes.begin(
      staff,
      { operation: 'create-number-warning', key, body },
      async (manager, held, { id, doneAt }) => {
        const rows = new WarningCaseRepository(manager);
        if (await rows.hasOpen(held.bureauCode, digits)) throw warningCaseExists();
        await rows.insert({
          id,
          number: digits,
          publishedNumber: null,
          bureauCode: held.bureauCode,
          state: 'draft',
          version: 1,
          ...(await this.columns(manager, body)),
          editedBy: held.accountId,
          proposedBy: null,
          createdAt: doneAt,
          changedAt: doneAt,
          publishedAt: null,
          endedAt: null,
          emptiedAt: null,
        });
        const actor = { kind: 'staff', accountId: held.accountId, bureauCode: held.bureauCode } as const;
        await this.changes.note(manager, id, 1, actor, doneAt, { step: 'create', to: 'draft', words: null });
      },
    );
    return done.id;
  }

  /** @throws {Problem} 422 `wrong-state` once it is proposed; those of `create` and `WarningChanges.change` */
  async edit(
    staff: Staff,
    id: string,
    { seenVersion, ...content }: EditWarningBody,
    key: string | undefined,
  ): Promise<void> {
    const sent = { operation: 'edit-number-warning', key, body: content };
    await this.changes.change(staff, id, seenVersion, sent, async ({ manager, row, staff: held, record }) => {
      this.requirePreparer(row, held);
      if (!EDITABLE.includes(row.state)) throw wrongWarningState();
      const columns = await this.columns(manager, this.written(content, row.number));
      const change = { ...columns, editedBy: held.accountId };
      await record({ step: 'edit', to: row.state, words: null, change });
    });
  }

  /** @throws {Problem} 422 for a kind without what it needs; 404 for a case that they may not see; those of `WarningChanges.change` */
  async addEvidence(staff: Staff, id: string, body: EvidenceBody, { key, draftKey }: Keys): Promise<void> {
    const evidence = readEvidence(body);
    const sent = { operation: 'add-warning-evidence', key, body: evidence };
    await this.changes.change(staff, id, null, sent, async (warning) => {
      this.requireGrowing(warning);
      const { manager, row, staff: held, done, record } = warning;
      const fileIds = await this.files.claim(manager, evidence.fileIds, draftKey);
      await new WarningCaseRepository(manager).insertEvidence(
        {
          id: done.id,
          warningId: row.id,
          kind: evidence.kind,
          wordsSealed:
            evidence.words === null ? null : this.cipher.encrypt(SEALED_WORDS.evidence, evidence.words),
          ...(await this.pointers(manager, held, row, evidence)),
          addedBy: held.accountId,
          addedAt: done.doneAt,
        },
        fileIds,
      );
      await record({ step: 'addEvidence', to: row.state, words: null, change: {} });
    });
  }

  /** @throws {Problem} 422 for a day that is still to come; those of `WarningChanges.change` */
  async addMeasure(staff: Staff, id: string, body: MeasureBody, key: string | undefined): Promise<void> {
    const { kind, takenOn } = body;
    const words = cleanParagraphs(body.words ?? '') || null;
    if (takenOn > this.clock.today()) {
      throw fieldRefused('takenOn', 'in-future', '措施的日期不能在今天以后。');
    }
    const sent = { operation: 'add-warning-measure', key, body: { kind, takenOn, words } };
    await this.changes.change(staff, id, null, sent, async (warning) => {
      this.requireGrowing(warning);
      const { manager, row, staff: held, done, record } = warning;
      await new WarningCaseRepository(manager).insertMeasure({
        id: done.id,
        warningId: row.id,
        kind,
        takenOn,
        wordsSealed: words === null ? null : this.cipher.encrypt(SEALED_WORDS.measure, words),
        addedBy: held.accountId,
        addedAt: done.doneAt,
      });
      await record({ step: 'addMeasure', to: row.state, words: null, change: {} });
    });
  }

  private written(content: WarningContentBody, number: string) {
    const clean = cleanWarning({
      brandId: content.brandId ?? null,
      reason: content.reason ?? null,
      source: content.source ?? null,
      reviewOn: content.reviewOn ?? null,
      holderOutcome: content.holderOutcome ?? null,
      holderAskedOn: content.holderAskedOn ?? null,
      holderAskedHow: content.holderAskedHow ?? null,
      holderAnswer: content.holderAnswer ?? null,
    });
    requireImpersonal({ reason: clean.reason, source: clean.source }, number);
    return clean;
  }

  private async columns(
    manager: EntityManager,
    { holderAskedHow, holderAnswer, ...plain }: ReturnType<WarningKeeping['written']>,
  ) {
    if (plain.brandId !== null && (await this.brands.brandName(manager, plain.brandId)) === null) {
      throw fieldRefused('brandId', 'brand-unknown', '名录里没有这个品牌，请重新选择。');
    }
    const { reason, source, reviewOn, holderOutcome, holderAskedOn, brandId } = plain;
    const seal = (column: (typeof SEALED_WORDS)['holderAnswer' | 'holderAskedHow'], words: string | null) =>
      words === null ? null : this.cipher.encrypt(column, words);
    return {
      brandId,
      reason,
      source,
      reviewOn,
      holderOutcome,
      holderAskedOn,
      holderAskedHowSealed: seal(SEALED_WORDS.holderAskedHow, holderAskedHow),
      holderAnswerSealed: seal(SEALED_WORDS.holderAnswer, holderAnswer),
    };
  }

  private async pointers(
    manager: EntityManager,
    staff: Staff,
    { number }: NumberWarningCaseEntity,
    { kind, caseNumber }: CleanEvidence,
  ): Promise<Pick<NumberWarningEvidenceEntity, 'caseId' | 'unlistedChecks' | 'warnedChecks' | 'cases'>> {
    const none = { caseId: null, unlistedChecks: null, warnedChecks: null, cases: null };
    if (kind === 'case') {
      const found = await this.cases.findByNumber(manager, staff, caseNumber!);
      if (found === null) throw caseNotFound();
      return { ...none, caseId: found.id };
    }
    if (kind !== 'signal') return none;
    const { unlistedChecks, warnedChecks, cases } = await this.signals.countsOf(
      manager,
      staff,
      number,
      SIGNAL_DAYS,
    );
    return { caseId: null, unlistedChecks, warnedChecks, cases };
  }

  private requirePreparer({ bureauCode }: NumberWarningCaseEntity, staff: Staff): void {
    if (!partiesTo(bureauCode, staff, this.tree).includes('preparer')) throw warningNotYours();
  }

  private requireGrowing({ row, staff }: HeldWarning): void {
    this.requirePreparer(row, staff);
    if (!GROWING.includes(row.state)) throw wrongWarningState();
  }
}

/** @throws {Problem} 422 for a kind without what it needs */
function readEvidence({ kind, words, caseNumber, fileIds }: EvidenceBody): CleanEvidence {
  const evidence = {
    kind,
    words: cleanParagraphs(words ?? '') || null,
    caseNumber: kind === 'case' ? (caseNumber ?? null) : null,
    fileIds: kind === 'files' ? (fileIds ?? []) : [],
  };
  if (kind === 'words' && evidence.words === null) {
    throw fieldRefused('words', 'required', '请写下情况。');
  }
  if (kind === 'files' && evidence.fileIds.length === 0) {
    throw fieldRefused('fileIds', 'required', '请先上传照片或文件。');
  }
  if (kind === 'case' && evidence.caseNumber === null) {
    throw fieldRefused('caseNumber', 'required', '请填写投诉举报的收件编号。');
  }
  return evidence;
}
