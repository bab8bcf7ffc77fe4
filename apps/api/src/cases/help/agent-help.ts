import type { DataSource } from 'typeorm';
import type { AgentUser } from '../../accounts/agent-user.js';
import type { Audit } from '../../platform/audit/audit.js';
import type { Clock } from '../../platform/clock.js';
import type { BlindIndex } from '../../platform/crypto/blind-index.js';
import type { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { IdempotentActs } from '../../platform/idempotency/idempotent-acts.js';
import { invalidRequest } from '../../platform/problem.js';
import { isPublicId } from '../../platform/public-id.js';
import { readCursor, writeCursor } from '../desk/desk-cursor.js';
import { cleanParagraphs } from '../intake/clean-filing.js';
import { SEALED_FIELDS } from '../privacy/sealed-fields.js';
import { helpNotOpen, helpRequestNotFound } from './help.errors.js';
import type { HelpMapper } from './help.mapper.js';
import type { AgentHelpQuery, AnswerHelpBody } from './help-bodies.js';
import type { AgentHelpRequestsReply } from './help-replies.js';
import { HelpRequestRepository } from './help-request.repository.js';

const LINES_A_PAGE = 50;

/** General agents are asked to help settle complaints, and answer with an offer or a refusal. */
export class AgentHelp {
  private readonly acts: IdempotentActs;

  constructor(
    private readonly dataSource: () => DataSource,
    index: BlindIndex,
    private readonly mapper: HelpMapper,
    private readonly cipher: FieldCipher,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {
    this.acts = new IdempotentActs(dataSource, index);
  }

  /** What waits comes by its last day, all else the newest first. @throws {Problem} 400 for a cursor that is not of this list */
  async page(
    { generalAgentId }: AgentUser,
    { state, cursor }: AgentHelpQuery,
  ): Promise<AgentHelpRequestsReply> {
    const { manager } = this.dataSource();
    const rows = new HelpRequestRepository(manager);
    const order = state === 'open' ? 'due' : 'newest';
    const after = cursor === undefined ? null : readCursor(cursor, order);
    const found = await rows.pageOfAgent(generalAgentId, state ?? null, order, after, LINES_A_PAGE + 1);
    const shown = found.slice(0, LINES_A_PAGE);
    const lines = await this.mapper.toAgent(
      manager,
      shown.map(({ row }) => row),
      this.clock.today(),
    );
    return {
      lines,
      nextCursor: found.length > LINES_A_PAGE ? writeCursor(shown.at(-1)!.key) : null,
      openCount: await rows.countOfAgent(generalAgentId, 'open'),
    };
  }

  /**
   * Answers, once.
   * @throws {Problem} 404 `help-request-not-found`, also for another agent's; 422 `wrong-state` when it was answered or taken back
   */
  async answer(user: AgentUser, id: string, body: AnswerHelpBody, key: string | undefined): Promise<void> {
    if (!isPublicId(id)) throw helpRequestNotFound();
    const { answer } = body;
    const words = cleanParagraphs(body.words);
    if (words === '') {
      throw invalidRequest([{ field: 'words', code: 'required', detail: '请写什么办法，或者为什么不能。' }]);
    }
    const act = {
      actor: user.accountId,
      operation: 'answer-help-request',
      key,
      body: { id, answer, words },
      now: this.clock.now(),
    };
    await this.acts.once(act, async (manager, { doneAt }) => {
      const rows = new HelpRequestRepository(manager);
      const row = await rows.lockOfAgent(id, user.generalAgentId);
      if (row === null) throw helpRequestNotFound();
      if (row.state !== 'open') throw helpNotOpen();
      await rows.update(id, {
        state: 'answered',
        answer,
        answerSealed: this.cipher.encrypt(SEALED_FIELDS.helpAnswer, words),
        answeredBy: user.accountId,
        answeredAt: doneAt,
      });
      await this.audit.record(manager, {
        actorKind: 'agent',
        actorId: user.accountId,
        bureauCode: row.bureauCode,
        act: 'answerHelpRequest',
        subjectKind: 'case',
        subjectId: row.caseId,
        detail: { request: id, answer },
      });
    });
  }
}
