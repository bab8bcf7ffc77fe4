import type { EntityManager } from 'typeorm';
import type { StaffDirectory } from '../../accounts/staff-directory.js';
import type { BureauTree } from '../../organization/bureau-tree.js';
import type { FieldCipher } from '../../platform/crypto/field-cipher.js';
import type { BrandDirectory } from '../../registry/brand-directory.js';
import type { GeneralAgentDirectory } from '../../registry/general-agent-directory.js';
import { SEALED_FIELDS } from '../privacy/sealed-fields.js';
import type { AgentHelpRequestReply, CaseHelpRequestReply } from './help-replies.js';
import type { HelpRequestEntity } from './help-request.entity.js';
import type { ToldOfCase } from './told-of-case.js';

/** Opens and names what requests hold, for each of the two sides. */
export class HelpMapper {
  constructor(
    private readonly brands: Pick<BrandDirectory, 'brandNames'>,
    private readonly agents: Pick<GeneralAgentDirectory, 'list'>,
    private readonly people: Pick<StaffDirectory, 'names'>,
    private readonly tree: BureauTree,
    private readonly cipher: FieldCipher,
  ) {}

  /** @param today DATE */
  async toCase(
    manager: EntityManager,
    rows: readonly HelpRequestEntity[],
    today: string,
  ): Promise<CaseHelpRequestReply[]> {
    const agents = new Map((await this.agents.list(manager)).map(({ id, name }) => [id, name]));
    const people = await this.people.names(manager, [...new Set(rows.map(({ askedBy }) => askedBy))]);
    const replies = await this.toAgent(manager, rows, today);
    return rows.map((row, at) => ({
      ...replies[at]!,
      agent: { code: row.generalAgentId, name: agents.get(row.generalAgentId) ?? null },
      askedBy: people.get(row.askedBy) ?? null,
    }));
  }

  /** Neither which case nor who asked. @param today DATE */
  async toAgent(
    manager: EntityManager,
    rows: readonly HelpRequestEntity[],
    today: string,
  ): Promise<AgentHelpRequestReply[]> {
    const brands = await this.brands.brandNames(manager, [...new Set(rows.map(({ brandId }) => brandId))]);
    return rows.map((row) => ({
      id: row.id,
      brand: { code: row.brandId, name: brands.get(row.brandId) ?? null },
      bureau: { code: row.bureauCode, name: this.tree.find(row.bureauCode)?.name ?? null },
      ...this.told(row),
      askedAt: row.askedAt.toISOString(),
      dueOn: row.dueOn,
      overdue: row.state === 'open' && row.dueOn < today,
      state: row.state,
      answer: row.answer,
      answerWords: row.answerSealed && this.cipher.decrypt(SEALED_FIELDS.helpAnswer, row.answerSealed),
      answeredAt: row.answeredAt?.toISOString() ?? null,
    }));
  }

  private told({ toldSealed }: HelpRequestEntity): ToldOfCase {
    // Our own writing, so its shape is taken on trust.
    return JSON.parse(this.cipher.decrypt(SEALED_FIELDS.helpTold, toldSealed)) as ToldOfCase;
  }
}
