import { formatPhoneNumber } from '@jiweibao/shared';
import type { EntityManager } from 'typeorm';
import type { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { groupBy } from '../../platform/group-by.js';
import { SEALED_WORDS } from '../sealed-words.js';
import type { ShownFile, SupervisionFiles } from '../supervision-files.js';
import { called, type Names, type SupervisionNames } from '../supervision-names.js';
import type { NumberQuestionEntity } from './number-question.entity.js';
import { QuestionRepository } from './question.repository.js';
import type { AgentQuestionReply, StaffQuestionReply } from './question-replies.js';

/** Opens and names what questions hold, for each of the two sides. */
export class QuestionMapper {
  constructor(
    private readonly names: SupervisionNames,
    private readonly files: SupervisionFiles,
    private readonly cipher: FieldCipher,
  ) {}

  /** @param ownCode the bureau of who looks @param today DATE */
  async toStaff(
    manager: EntityManager,
    rows: readonly NumberQuestionEntity[],
    ownCode: string,
    today: string,
  ): Promise<StaffQuestionReply[]> {
    const { names, files } = await this.around(
      manager,
      rows,
      rows.map(({ askedBy }) => askedBy),
    );
    return rows.map((row) => ({
      ...this.toReply(row, names, files.get(row.id) ?? [], today),
      agent: called(row.generalAgentId, names.agents),
      askedBy: names.people.get(row.askedBy) ?? null,
      warningId: row.warningId,
      own: row.bureauCode === ownCode,
    }));
  }

  /** Neither who asked nor what for. @param today DATE */
  async toAgent(
    manager: EntityManager,
    rows: readonly NumberQuestionEntity[],
    today: string,
  ): Promise<AgentQuestionReply[]> {
    const { names, files } = await this.around(manager, rows, []);
    return rows.map((row) => this.toReply(row, names, files.get(row.id) ?? [], today));
  }

  private toReply(
    row: NumberQuestionEntity,
    { brands }: Names,
    files: ShownFile[],
    today: string,
  ): AgentQuestionReply {
    const { question, answer } = SEALED_WORDS;
    return {
      id: row.id,
      number: row.number,
      display: formatPhoneNumber(row.number),
      brand: called(row.brandId, brands),
      bureau: this.names.bureau(row.bureauCode),
      words: row.wordsSealed && this.cipher.decrypt(question, row.wordsSealed),
      askedAt: row.askedAt.toISOString(),
      dueOn: row.dueOn,
      overdue: row.state === 'open' && row.dueOn < today,
      state: row.state,
      answer: row.answer,
      outletName: row.outletName,
      answerWords: row.answerSealed && this.cipher.decrypt(answer, row.answerSealed),
      answeredAt: row.answeredAt?.toISOString() ?? null,
      files,
    };
  }

  private async around(
    manager: EntityManager,
    rows: readonly NumberQuestionEntity[],
    accountIds: readonly string[],
  ): Promise<{ names: Names; files: ReadonlyMap<string, ShownFile[]> }> {
    const brandIds = rows.map(({ brandId }) => brandId);
    const attached = await new QuestionRepository(manager).listFiles(rows.map(({ id }) => id));
    const files = await this.files.describe(
      manager,
      attached.map(({ fileId }) => fileId),
    );
    const shown = attached.flatMap(({ questionId, fileId }) => {
      const file = files.get(fileId);
      return file === undefined ? [] : [{ questionId, file }];
    });
    const byQuestion = groupBy(shown, ({ questionId }) => questionId);
    return {
      names: await this.names.of(manager, brandIds, accountIds),
      files: new Map([...byQuestion].map(([id, of]) => [id, of.map(({ file }) => file)])),
    };
  }
}
