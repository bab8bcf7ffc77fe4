import {
  ANSWER_WORKING_DAYS,
  type AuditAct,
  type AuditDetails,
  cleanText,
  type QuestionList,
} from '@jiweibao/shared';
import type { DataSource, EntityManager } from 'typeorm';
import type { Staff } from '../../accounts/staff.js';
import { caseNotFound } from '../../cases/acts/acts.errors.js';
import type { CaseReferences } from '../../cases/desk/case-references.js';
import { every } from '../../cases/desk/condition.js';
import { cleanParagraphs } from '../../cases/intake/clean-filing.js';
import type { BureauTree } from '../../organization/bureau-tree.js';
import type { Audit } from '../../platform/audit/audit.js';
import type { Clock } from '../../platform/clock.js';
import type { FieldCipher } from '../../platform/crypto/field-cipher.js';
import type { Done } from '../../platform/idempotency/idempotent-acts.js';
import { isPublicId, newPublicId } from '../../platform/public-id.js';
import type { WorkingDays } from '../../platform/working-days/working-days.js';
import type { BrandDirectory } from '../../registry/brand-directory.js';
import { cursorAfter, cursorOf, LINES_A_PAGE, soughtNumber } from '../list-page.js';
import { SEALED_WORDS } from '../sealed-words.js';
import {
  fieldRefused,
  questionNotFound,
  supervisionFileNotFound,
  warningCaseNotFound,
  warningNotYours,
  wrongWarningState,
} from '../supervision.errors.js';
import type { OpenedFile, SupervisionFiles } from '../supervision-files.js';
import { readDoubtfulNumber, requireImpersonal } from '../warned-number.js';
import type { WarningChanges } from '../warnings/warning-changes.js';
import { bureausWithin, partiesTo } from '../warnings/warning-parties.js';
import { GROWING } from '../warnings/warning-transitions.js';
import type { NumberQuestionEntity } from './number-question.entity.js';
import type { QuestionMapper } from './question.mapper.js';
import { equalTo, inQuestionScope, QuestionRepository, questionList } from './question.repository.js';
import type { AskBody, QuestionListQuery } from './question-bodies.js';
import type { StaffQuestionsReply } from './question-replies.js';

/** What a bureau asks, read out of the request. */
interface Asked {
  number: string;
  brandIds: string[];
  dueOn: string;
  words: string | null;
  warningId: string | null;
  caseId: string | null;
}

/** Bureaus ask general agents whether a number is theirs. */
export class QuestionsDesk {
  constructor(
    private readonly dataSource: () => DataSource,
    private readonly changes: WarningChanges,
    private readonly mapper: QuestionMapper,
    private readonly files: SupervisionFiles,
    private readonly brands: Pick<BrandDirectory, 'agentsOf' | 'brandNames'>,
    private readonly cases: CaseReferences,
    private readonly tree: BureauTree,
    private readonly cipher: FieldCipher,
    private readonly audit: Audit,
    private readonly days: WorkingDays,
    private readonly clock: Clock,
  ) {}

  /** Those of the own bureau and of those that answer to it. @throws {Problem} 400 for a cursor that is not of this list; 403 for a station */
  async page(
    staff: Staff,
    { list, number, brandId, cursor }: QuestionListQuery,
  ): Promise<StaffQuestionsReply> {
    const scope = { bureauCodes: bureausWithin(staff, this.tree) };
    const { manager } = this.dataSource();
    const today = this.clock.today();
    const order = orderOf(list);
    const after = cursorOf(cursor, order === 'due' ? 'day' : 'instant');
    const where = every([
      inQuestionScope(scope),
      questionList(list, today),
      equalTo('q.number', soughtNumber(number)),
      equalTo('q.brand_id', brandId),
    ]);
    const found = await new QuestionRepository(manager).page(where, order, after, LINES_A_PAGE + 1);
    const rows = found.slice(0, LINES_A_PAGE).map(({ row }) => row);
    return {
      lines: await this.mapper.toStaff(manager, rows, staff.bureauCode, today),
      nextCursor: cursorAfter(found.map(({ key }) => key)),
    };
  }

  /**
   * Asks the agent of each brand, in one act.
   * @returns how many were asked
   * @throws {Problem} 422 for what is asked; 404 for a case that they may not see; those of `WarningChanges`
   */
  async ask(staff: Staff, body: AskBody, key: string | undefined): Promise<number> {
    const asked = this.read(body);
    const sent = { operation: 'ask-about-number', key, body: asked };
    if (asked.warningId === null) {
      await this.changes.begin(staff, sent, (manager, held, done) => this.insert(manager, held, done, asked));
      return asked.brandIds.length;
    }
    await this.changes.change(
      staff,
      asked.warningId,
      null,
      sent,
      async ({ manager, row, staff: held, done, record }) => {
        if (!partiesTo(row.bureauCode, held, this.tree).includes('preparer')) throw warningNotYours();
        if (!GROWING.includes(row.state)) throw wrongWarningState();
        if (row.number !== asked.number) throw warningCaseNotFound();
        await this.insert(manager, held, done, asked);
        await record({ step: 'ask', to: row.state, words: null, change: {} });
      },
    );
    return asked.brandIds.length;
  }

  /** What the bureau need not know any more. @throws {Problem} 404 `question-not-found`, also for one that they may not see; 403 for another bureau's; 422 when it was answered */
  async takeBack(staff: Staff, id: string, key: string | undefined): Promise<void> {
    if (!isPublicId(id)) throw questionNotFound();
    const sent = { operation: 'take-back-question', key, body: { id } };
    await this.changes.begin(staff, sent, async (manager, held) => {
      const rows = new QuestionRepository(manager);
      const row = await rows.lock(id, { bureauCodes: bureausWithin(held, this.tree) });
      if (row === null) throw questionNotFound();
      if (row.bureauCode !== held.bureauCode) throw warningNotYours();
      if (row.state !== 'open') throw wrongWarningState();
      await rows.update(id, { state: 'takenBack' });
      await this.record(manager, held, 'takeBackQuestion', row);
    });
  }

  /**
   * A file of an answer.
   * @throws {Problem} 404 `question-not-found`, also for one that they may not see; `file-not-found`
   */
  async openFile(staff: Staff, id: string, fileId: string): Promise<OpenedFile> {
    const scope = { bureauCodes: bureausWithin(staff, this.tree) };
    const { manager } = this.dataSource();
    const rows = new QuestionRepository(manager);
    const row = isPublicId(id) ? await rows.find(id, scope) : null;
    if (row === null) throw questionNotFound();
    const attached = await rows.listFiles([id]);
    const file = attached.some((each) => each.fileId === fileId)
      ? (await this.files.describe(manager, [fileId])).get(fileId)
      : undefined;
    if (file === undefined) throw supervisionFileNotFound();
    await this.record(manager, staff, 'openAnswerFile', row, { file: fileId });
    return this.files.open(file, 'answer');
  }

  private read({ number, brandIds, dueOn, words, warningId, caseId }: AskBody): Asked {
    const digits = readDoubtfulNumber(cleanText(number));
    const asked = {
      number: digits,
      brandIds: [...new Set(brandIds)].sort(),
      dueOn,
      words: cleanParagraphs(words ?? '') || null,
      warningId: warningId ?? null,
      caseId: caseId ?? null,
    };
    requireImpersonal({ words: asked.words }, digits);
    return asked;
  }

  private async insert(
    manager: EntityManager,
    staff: Staff,
    { id, doneAt }: Done,
    asked: Asked,
  ): Promise<void> {
    this.requireFitDay(asked.dueOn);
    await this.requireCase(manager, staff, asked.caseId);
    const agents = await this.agentsOf(manager, asked.brandIds);
    const rows = new QuestionRepository(manager);
    const awaited = await rows.listAwaited(staff.bureauCode, asked.number);
    if (asked.brandIds.some((brandId) => awaited.includes(brandId))) {
      throw fieldRefused('brandIds', 'question-open', '这个号码已经问过其中的品牌，还在等它答复。');
    }
    const questions = asked.brandIds.map(
      (brandId, at): NumberQuestionEntity => ({
        id: at === 0 ? id : newPublicId(),
        number: asked.number,
        brandId,
        generalAgentId: agents.get(brandId)!,
        bureauCode: staff.bureauCode,
        warningId: asked.warningId,
        caseId: asked.caseId,
        wordsSealed: asked.words === null ? null : this.cipher.encrypt(SEALED_WORDS.question, asked.words),
        askedBy: staff.accountId,
        askedAt: doneAt,
        dueOn: asked.dueOn,
        state: 'open',
        answer: null,
        outletName: null,
        answerSealed: null,
        answeredBy: null,
        answeredAt: null,
        emptiedAt: null,
      }),
    );
    await rows.insert(questions);
    for (const question of questions) await this.record(manager, staff, 'askGeneralAgent', question);
  }

  private requireFitDay(dueOn: string): void {
    const today = this.clock.today();
    const first = this.days.addWorkingDays(today, ANSWER_WORKING_DAYS.least).date;
    const last = this.days.addWorkingDays(today, ANSWER_WORKING_DAYS.most).date;
    if (dueOn >= first && dueOn <= last) return;
    throw fieldRefused('dueOn', 'day-out-of-range', `答复的日期应当在 ${first} 到 ${last} 之间。`);
  }

  private async requireCase(manager: EntityManager, staff: Staff, caseId: string | null): Promise<void> {
    if (caseId === null) return;
    const [found] = await this.cases.listVisible(manager, staff, [caseId]);
    if (found === undefined) throw caseNotFound();
  }

  /** @throws {Problem} 422 `brand-has-no-agent` naming them */
  private async agentsOf(manager: EntityManager, brandIds: string[]): Promise<Map<string, string>> {
    const agents = await this.brands.agentsOf(manager, brandIds);
    const without = brandIds.filter((id) => !agents.get(id));
    if (without.length > 0) {
      const names = await this.brands.brandNames(manager, without);
      const which = without.map((id) => names.get(id) ?? '名录里没有的品牌').join('、');
      throw fieldRefused('brandIds', 'brand-has-no-agent', `${which}还没有登记总代理，没有地方可以问。`);
    }
    return agents as Map<string, string>;
  }

  private record(
    manager: EntityManager,
    { accountId, bureauCode }: Staff,
    act: AuditAct,
    { id, brandId, generalAgentId }: NumberQuestionEntity,
    more: AuditDetails = {},
  ): Promise<void> {
    return this.audit.record(manager, {
      actorKind: 'staff',
      actorId: accountId,
      bureauCode,
      act,
      subjectKind: 'numberQuestion',
      subjectId: id,
      detail: { brand: brandId, agent: generalAgentId, ...more },
    });
  }
}

function orderOf(list: QuestionList): 'due' | 'newest' {
  return list === 'open' || list === 'overdue' ? 'due' : 'newest';
}
