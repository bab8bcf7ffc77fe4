import { REVIEW_LISTED_DAYS, WARNING_ACTS, type WarningList } from '@jiweibao/shared';
import type { DataSource, EntityManager } from 'typeorm';
import type { Staff } from '../../accounts/staff.js';
import type { CaseReferences } from '../../cases/desk/case-references.js';
import { type Condition, every } from '../../cases/desk/condition.js';
import type { DeskCursor } from '../../cases/desk/desk-cursor.js';
import type { BureauTree } from '../../organization/bureau-tree.js';
import type { Audit } from '../../platform/audit/audit.js';
import type { Clock } from '../../platform/clock.js';
import type { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { isPublicId } from '../../platform/public-id.js';
import { addDays } from '../../platform/working-days/calendar-dates.js';
import type { NumberWarningService } from '../../registry/number-warning.service.js';
import { cursorAfter, cursorOf, LINES_A_PAGE, soughtNumber } from '../list-page.js';
import type { QuestionMapper } from '../questions/question.mapper.js';
import { QuestionRepository } from '../questions/question.repository.js';
import { SEALED_WORDS } from '../sealed-words.js';
import { supervisionFileNotFound, warningCaseNotFound } from '../supervision.errors.js';
import type { OpenedFile, SupervisionFiles } from '../supervision-files.js';
import type { SupervisionNames } from '../supervision-names.js';
import type { NumberClaims } from './number-claims.js';
import type { NumberWarningCaseEntity } from './number-warning-case.entity.js';
import type { WarningFilterQuery, WarningListQuery } from './warning-bodies.js';
import type { WarningCaseMapper } from './warning-case.mapper.js';
import {
  filterCondition,
  listCondition,
  WarningCaseRepository,
  type WarningOrder,
} from './warning-case.repository.js';
import { bureausWithin, partiesTo } from './warning-parties.js';
import type {
  EvidenceReply,
  WarningCaseReply,
  WarningEventReply,
  WarningLineReply,
  WarningLinesReply,
  WarningMeasureReply,
  WarningNextActReply,
} from './warning-replies.js';
import {
  EDITABLE,
  GROWING,
  refusalOf,
  WARNING_TRANSITIONS,
  type WarningParty,
} from './warning-transitions.js';

const SECOND_PERSON = '您提请了这件或者最后改过内容，要请另一位督办来批准。';

const LINES_AT_ONCE = 200;

/** A line with what consumers read once it is published. */
export type PublicWarningLine = WarningLineReply & Pick<WarningCaseReply, 'reason' | 'source'>;

/** Shows warning cases to the bureaus: all of their own region's, and of others' what was published. */
export class WarningCases {
  constructor(
    private readonly dataSource: () => DataSource,
    private readonly names: SupervisionNames,
    private readonly mapper: WarningCaseMapper,
    private readonly questions: QuestionMapper,
    private readonly files: SupervisionFiles,
    private readonly cases: CaseReferences,
    private readonly claims: NumberClaims,
    private readonly registry: Pick<NumberWarningService, 'isInForce'>,
    private readonly tree: BureauTree,
    private readonly cipher: FieldCipher,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** @throws {Problem} 400 for a cursor that is not of this list; 403 for somebody of a station */
  async page(staff: Staff, { order, cursor, ...asked }: WarningListQuery): Promise<WarningLinesReply> {
    const sorted = orderOf(asked.list, order);
    const after = cursorOf(cursor, sorted === 'review' ? 'day' : 'instant');
    const where = this.listed(staff, asked);
    const { manager } = this.dataSource();
    const { rows, keys } = await new WarningCaseRepository(manager).page(
      where,
      sorted,
      after,
      LINES_A_PAGE + 1,
    );
    return {
      lines: await this.toLines(manager, rows.slice(0, LINES_A_PAGE)),
      nextCursor: cursorAfter(keys),
    };
  }

  /** How many a list has. @throws {Problem} 403 for somebody of a station */
  count(staff: Staff, asked: WarningFilterQuery): Promise<number> {
    return new WarningCaseRepository(this.dataSource().manager).count(this.listed(staff, asked));
  }

  /** All of a list with their words for consumers, some at a time. @throws {Problem} 403 for somebody of a station */
  async *all(staff: Staff, asked: WarningFilterQuery): AsyncGenerator<PublicWarningLine[]> {
    const sorted = orderOf(asked.list, undefined);
    const where = this.listed(staff, asked);
    const { manager } = this.dataSource();
    const repository = new WarningCaseRepository(manager);
    for (let after: DeskCursor | null = null; ; ) {
      const { rows, keys }: Awaited<ReturnType<typeof repository.page>> = await repository.page(
        where,
        sorted,
        after,
        LINES_AT_ONCE,
      );
      const lines = await this.toLines(manager, rows);
      yield lines.map((line, at) => ({ ...line, reason: rows[at]!.reason, source: rows[at]!.source }));
      if (keys.length < LINES_AT_ONCE) return;
      after = keys.at(-1)!;
    }
  }

  private listed(staff: Staff, { list, number, ...filter }: WarningFilterQuery): Condition {
    const reviewUntil = addDays(this.clock.today(), REVIEW_LISTED_DAYS);
    return every([
      listCondition(list, bureausWithin(staff, this.tree), reviewUntil),
      filterCondition({ ...filter, number: soughtNumber(number) }),
    ]);
  }

  private async toLines(
    manager: EntityManager,
    rows: readonly NumberWarningCaseEntity[],
  ): Promise<WarningLineReply[]> {
    const brandIds = rows.map(({ brandId }) => brandId);
    const names = await this.names.of(manager, brandIds, []);
    const today = this.clock.today();
    return rows.map((row) => this.mapper.toLine(row, names, today));
  }

  /** @throws {Problem} 404 `warning-case-not-found`, also for one that they may not see; 403 for somebody of a station */
  async get(staff: Staff, id: string): Promise<WarningCaseReply> {
    const { manager } = this.dataSource();
    const { row, within } = await this.find(manager, staff, id);
    const today = this.clock.today();
    const names = await this.names.of(manager, [row.brandId], []);
    const parties = partiesTo(row.bureauCode, staff, this.tree);
    const preparer = parties.includes('preparer');
    return {
      ...this.mapper.toLine(row, names, today),
      version: row.version,
      reason: row.reason,
      source: row.source,
      within,
      holder: within ? this.mapper.toHolder(row) : null,
      evidence: within ? await this.evidenceOf(manager, staff, row) : [],
      measures: await this.measuresOf(manager, row, within),
      questions: within ? await this.questionsOf(manager, staff, row, today) : [],
      events: within ? await this.eventsOf(manager, row) : [],
      owners: await this.claims.list(manager, row.number),
      warnedNow: await this.registry.isInForce(manager, row.number),
      acts: nextActs(row, parties, staff.accountId),
      mayEdit: preparer && EDITABLE.includes(row.state),
      mayAdd: preparer && GROWING.includes(row.state),
    };
  }

  /**
   * A file of evidence, or of an answer to one of its questions.
   * @throws {Problem} 404 `file-not-found`, also for another case's, and for a case that is only published elsewhere
   */
  async openFile(staff: Staff, id: string, fileId: string): Promise<OpenedFile> {
    const { manager } = this.dataSource();
    const { row, within } = await this.find(manager, staff, id);
    if (!within || !isPublicId(fileId) || !(await this.hasFile(manager, row.id, fileId))) {
      throw supervisionFileNotFound();
    }
    const file = (await this.files.describe(manager, [fileId])).get(fileId);
    if (file === undefined) throw supervisionFileNotFound();
    await this.audit.record(manager, {
      actorKind: 'staff',
      actorId: staff.accountId,
      bureauCode: staff.bureauCode,
      act: 'openWarningFile',
      subjectKind: 'numberWarning',
      subjectId: row.id,
      detail: { file: fileId },
    });
    return this.files.open(file, 'evidence');
  }

  private async find(
    manager: EntityManager,
    staff: Staff,
    id: string,
  ): Promise<{ row: NumberWarningCaseEntity; within: boolean }> {
    const scope = bureausWithin(staff, this.tree);
    const row = isPublicId(id) ? await new WarningCaseRepository(manager).findVisible(id, scope) : null;
    if (row === null) throw warningCaseNotFound();
    return { row, within: scope === null || scope.includes(row.bureauCode) };
  }

  private async hasFile(manager: EntityManager, warningId: string, fileId: string): Promise<boolean> {
    const rows = new WarningCaseRepository(manager);
    const evidence = await rows.listEvidence(warningId);
    const files = await rows.listFiles(evidence.map(({ id }) => id));
    if (files.some((file) => file.fileId === fileId)) return true;
    const questions = new QuestionRepository(manager);
    const asked = await questions.listByWarning(warningId);
    const answers = await questions.listFiles(asked.map(({ id }) => id));
    return answers.some((file) => file.fileId === fileId);
  }

  private async evidenceOf(
    manager: EntityManager,
    staff: Staff,
    { id }: NumberWarningCaseEntity,
  ): Promise<EvidenceReply[]> {
    const rows = new WarningCaseRepository(manager);
    const evidence = await rows.listEvidence(id);
    const attached = await rows.listFiles(evidence.map((each) => each.id));
    const files = await this.files.describe(
      manager,
      attached.map(({ fileId }) => fileId),
    );
    const caseIds = evidence.map(({ caseId }) => caseId).filter((caseId) => caseId !== null);
    const cases = await this.cases.listVisible(manager, staff, caseIds);
    const { people } = await this.names.of(
      manager,
      [],
      evidence.map(({ addedBy }) => addedBy),
    );
    return evidence.map((each) => ({
      id: each.id,
      kind: each.kind,
      words: each.wordsSealed && this.cipher.decrypt(SEALED_WORDS.evidence, each.wordsSealed),
      case: cases.find((found) => found.id === each.caseId) ?? null,
      signal:
        each.kind === 'signal'
          ? {
              unlistedChecks: each.unlistedChecks ?? 0,
              warnedChecks: each.warnedChecks ?? 0,
              cases: each.cases ?? 0,
            }
          : null,
      files: attached
        .filter(({ evidenceId }) => evidenceId === each.id)
        .map(({ fileId }) => files.get(fileId))
        .filter((file) => file !== undefined),
      addedBy: people.get(each.addedBy) ?? null,
      addedAt: each.addedAt.toISOString(),
    }));
  }

  private async measuresOf(
    manager: EntityManager,
    { id }: NumberWarningCaseEntity,
    within: boolean,
  ): Promise<WarningMeasureReply[]> {
    const measures = await new WarningCaseRepository(manager).listMeasures(id);
    return measures.map(({ id: measureId, kind, takenOn, wordsSealed }) => ({
      id: measureId,
      kind,
      takenOn,
      words: within ? wordsSealed && this.cipher.decrypt(SEALED_WORDS.measure, wordsSealed) : null,
    }));
  }

  private async questionsOf(
    manager: EntityManager,
    { bureauCode }: Staff,
    { id }: NumberWarningCaseEntity,
    today: string,
  ) {
    const rows = await new QuestionRepository(manager).listByWarning(id);
    return this.questions.toStaff(manager, rows, bureauCode, today);
  }

  private async eventsOf(
    manager: EntityManager,
    { id }: NumberWarningCaseEntity,
  ): Promise<WarningEventReply[]> {
    const events = await new WarningCaseRepository(manager).listEvents(id);
    const { people } = await this.names.of(
      manager,
      [],
      events.map(({ actorId }) => actorId),
    );
    return events.map(({ seq, step, toState, actorId, happenedAt, wordsSealed }) => ({
      seq,
      step,
      toState,
      actorName: people.get(actorId) ?? null,
      happenedAt: happenedAt.toISOString(),
      words: wordsSealed && this.cipher.decrypt(SEALED_WORDS.step, wordsSealed),
    }));
  }
}

/** What can be done from here by somebody like them; what only another person may do is said, with why. */
function nextActs(
  row: NumberWarningCaseEntity,
  parties: readonly WarningParty[],
  accountId: string,
): WarningNextActReply[] {
  return WARNING_ACTS.flatMap((act) => {
    const refusal = refusalOf(act, row, parties, accountId);
    if (refusal === 'not-yours' || refusal === 'wrong-state') return [];
    return [{ act, refusal: refusal === null ? null : SECOND_PERSON, why: WARNING_TRANSITIONS[act].why }];
  });
}

function orderOf(list: WarningList, order: WarningListQuery['order']): WarningOrder {
  return list === 'toReview' ? 'review' : (order ?? 'newest');
}
