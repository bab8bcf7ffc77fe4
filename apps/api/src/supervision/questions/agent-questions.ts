import { cleanText, type QuestionAnswer } from '@jiweibao/shared';
import type { DataSource, EntityManager } from 'typeorm';
import type { AgentUser } from '../../accounts/agent-user.js';
import { every, yes } from '../../cases/desk/condition.js';
import { cleanParagraphs } from '../../cases/intake/clean-filing.js';
import type { Audit } from '../../platform/audit/audit.js';
import type { Clock } from '../../platform/clock.js';
import type { BlindIndex } from '../../platform/crypto/blind-index.js';
import type { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { IdempotentActs } from '../../platform/idempotency/idempotent-acts.js';
import { isPublicId } from '../../platform/public-id.js';
import { cursorAfter, cursorOf, LINES_A_PAGE } from '../list-page.js';
import { SEALED_WORDS } from '../sealed-words.js';
import { fieldRefused, questionNotFound, wrongWarningState } from '../supervision.errors.js';
import type { SupervisionFiles } from '../supervision-files.js';
import { WarningCaseRepository } from '../warnings/warning-case.repository.js';
import type { WarningChanges } from '../warnings/warning-changes.js';
import type { NumberQuestionEntity } from './number-question.entity.js';
import type { QuestionMapper } from './question.mapper.js';
import { inQuestionScope, inState, QuestionRepository } from './question.repository.js';
import type { AgentQuestionQuery, AnswerQuestionBody } from './question-bodies.js';
import type { AgentQuestionsReply } from './question-replies.js';

interface GivenAnswer {
  answer: QuestionAnswer;
  outletName: string | null;
  words: string | null;
  fileIds: string[];
}

/** General agents are asked whether a number is theirs, and answer. They learn the number and who asks; nothing of why. */
export class AgentQuestions {
  private readonly acts: IdempotentActs;

  constructor(
    private readonly dataSource: () => DataSource,
    index: BlindIndex,
    private readonly changes: Pick<WarningChanges, 'record'>,
    private readonly mapper: QuestionMapper,
    private readonly files: SupervisionFiles,
    private readonly cipher: FieldCipher,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {
    this.acts = new IdempotentActs(dataSource, index);
  }

  /** What waits comes by its last day, all else the newest first. @throws {Problem} 400 for a cursor that is not of this list */
  async page(
    { generalAgentId }: AgentUser,
    { state, cursor }: AgentQuestionQuery,
  ): Promise<AgentQuestionsReply> {
    const { manager } = this.dataSource();
    const rows = new QuestionRepository(manager);
    const own = inQuestionScope({ generalAgentId });
    const order = state === 'open' ? 'due' : 'newest';
    const after = cursorOf(cursor, order === 'due' ? 'day' : 'instant');
    const where = every([own, state === undefined ? yes : inState(state)]);
    const found = await rows.page(where, order, after, LINES_A_PAGE + 1);
    const shown = found.slice(0, LINES_A_PAGE).map(({ row }) => row);
    return {
      lines: await this.mapper.toAgent(manager, shown, this.clock.today()),
      nextCursor: cursorAfter(found.map(({ key }) => key)),
      openCount: await rows.count(every([own, inState('open')])),
    };
  }

  /**
   * Answers, once. What is asked for a warning becomes a step of its history: who decides on it must look again.
   * @throws {Problem} 404 `question-not-found`, also for another agent's; 422 `wrong-state` when it was answered or taken back
   */
  async answer(
    user: AgentUser,
    id: string,
    body: AnswerQuestionBody,
    { key, draftKey }: { key: string | undefined; draftKey: string | undefined },
  ): Promise<void> {
    if (!isPublicId(id)) throw questionNotFound();
    const given = readAnswer(body);
    const act = {
      actor: user.accountId,
      operation: 'answer-number-question',
      key,
      body: { id, ...given },
      now: this.clock.now(),
    };
    await this.acts.once(act, async (manager, { doneAt }) => {
      const rows = new QuestionRepository(manager);
      const row = await rows.lock(id, { generalAgentId: user.generalAgentId });
      if (row === null) throw questionNotFound();
      if (row.state !== 'open') throw wrongWarningState();
      await rows.insertFiles(id, await this.files.claim(manager, given.fileIds, draftKey));
      await rows.update(id, {
        state: 'answered',
        answer: given.answer,
        outletName: given.outletName,
        answerSealed: given.words === null ? null : this.cipher.encrypt(SEALED_WORDS.answer, given.words),
        answeredBy: user.accountId,
        answeredAt: doneAt,
      });
      await this.tellWarning(manager, row, user, doneAt);
      await this.audit.record(manager, {
        actorKind: 'agent',
        actorId: user.accountId,
        bureauCode: row.bureauCode,
        act: 'answerNumberQuestion',
        subjectKind: 'numberQuestion',
        subjectId: id,
        detail: { answer: given.answer },
      });
    });
  }

  private async tellWarning(
    manager: EntityManager,
    { warningId, bureauCode }: NumberQuestionEntity,
    { accountId }: AgentUser,
    at: Date,
  ): Promise<void> {
    const warning = warningId === null ? null : await new WarningCaseRepository(manager).lock(warningId);
    if (warning === null || warning.endedAt !== null) return;
    const actor = { kind: 'agent', accountId, bureauCode } as const;
    await this.changes.record(manager, warning, actor, at, {
      step: 'answer',
      to: warning.state,
      words: null,
      change: {},
    });
  }
}

/** @throws {Problem} 422 when it says that an outlet has the number, and not which */
function readAnswer({ answer, outletName, words, fileIds }: AnswerQuestionBody): GivenAnswer {
  const outlet = cleanText(outletName ?? '') || null;
  if (answer === 'outlets' && outlet === null) {
    throw fieldRefused('outletName', 'required', '请写是哪个网点的号码。');
  }
  return {
    answer,
    outletName: answer === 'outlets' ? outlet : null,
    words: cleanParagraphs(words ?? '') || null,
    fileIds: fileIds ?? [],
  };
}
