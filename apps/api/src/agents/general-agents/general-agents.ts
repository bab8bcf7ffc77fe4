import type { AuditAct, AuditDetails } from '@jiweibao/shared';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AgentInvitations } from '../../accounts/agents/agent-invitations.js';
import type { Staff } from '../../accounts/staff.js';
import type { Bureau } from '../../organization/bureau-tree.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { inTransaction } from '../../platform/in-transaction.js';
import { newPublicId } from '../../platform/public-id.js';
import { GeneralAgentDirectory, type ListedAgent } from '../../registry/general-agent-directory.js';
import { alreadyDecided, generalAgentNotFound } from '../agents.errors.js';
import { BrandLetterRepository } from '../letters/brand-letter.repository.js';
import { ReviewingBureaus } from '../reviewing/reviewing-bureaus.js';
import { type AgentBrand, AgentBrands } from '../rights/agent-brands.js';

const LINES_A_PAGE = 50;

/** A general agent as those who review it see it. */
export interface SeenAgent {
  agent: ListedAgent;
  reviewingBureau: Bureau;
  brands: AgentBrand[];
  accountCount: number;
}

/** The general agents that a bureau reviews, and which bureau that is. */
@Injectable()
export class GeneralAgents {
  constructor(
    private readonly database: Database,
    private readonly agents: GeneralAgentDirectory,
    private readonly brands: AgentBrands,
    private readonly bureaus: ReviewingBureaus,
    private readonly invitations: AgentInvitations,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** By credit code. @param text in the name or the code @param after the last of the page before; empty for the first */
  async page(
    staff: Staff,
    text: string,
    after: string,
  ): Promise<{ agents: SeenAgent[]; next: string | null }> {
    const { manager } = this.database.dataSource();
    const seen = await this.visible(manager, staff);
    const found = seen.filter(
      ({ name, creditCode }) => creditCode > after && (name.includes(text) || creditCode.includes(text)),
    );
    const shown = found.slice(0, LINES_A_PAGE);
    const bureaus = await this.bureaus.ofEach(
      manager,
      shown.map(({ id }) => id),
    );
    const agents: SeenAgent[] = [];
    for (const agent of shown) {
      agents.push({
        agent,
        reviewingBureau: bureaus.get(agent.id)!,
        brands: await this.brands.list(manager, agent.id),
        accountCount: await this.invitations.count(manager, agent.id),
      });
    }
    return { agents, next: found.length > LINES_A_PAGE ? shown.at(-1)!.creditCode : null };
  }

  /**
   * From now on another bureau reviews the agent. Who may: the caller makes sure that it is the province.
   * @throws {Problem} 404 for no agent; 400 for a bureau that reviews none
   */
  async giveTo(staff: Staff, generalAgentId: string, bureauCode: string): Promise<void> {
    await inTransaction(this.database.dataSource(), async (manager) => {
      await this.require(manager, staff, generalAgentId);
      await this.bureaus.give(manager, generalAgentId, bureauCode);
      await this.record(manager, staff, generalAgentId, 'giveAgentToBureau', { to: bureauCode });
    });
  }

  /**
   * Ends an agent's right to a brand that the registry has from before there were letters; where there are letters, those are ended.
   * @throws {Problem} 404; 409 when there is no such right
   */
  async endRegistryRight(
    staff: Staff,
    generalAgentId: string,
    brandId: string,
    reasons: string,
  ): Promise<void> {
    await inTransaction(this.database.dataSource(), async (manager) => {
      await this.require(manager, staff, generalAgentId);
      const brands = await this.brands.list(manager, generalAgentId);
      const brand = brands.find((each) => each.brand.id === brandId);
      if (brand === undefined) throw generalAgentNotFound();
      if (brand.right !== 'registry') throw alreadyDecided();
      const now = this.clock.now();
      const today = this.clock.today();
      await new BrandLetterRepository(manager).insert(
        {
          ...{ id: newPublicId(), generalAgentId, brandId, validFrom: today, validTo: today, state: 'ended' },
          ...{ sentAt: now, sentBy: null, decidedAt: now, decidedBy: staff.accountId, reasons },
        },
        [],
      );
      await this.record(manager, staff, generalAgentId, 'endBrandRight', { brand: brandId });
    });
  }

  private async visible(manager: EntityManager, staff: Staff): Promise<ListedAgent[]> {
    const scope = await this.bureaus.agentsOf(manager, staff);
    const all = await this.agents.list(manager);
    return scope === null ? all : all.filter(({ id }) => scope.includes(id));
  }

  private async require(manager: EntityManager, staff: Staff, generalAgentId: string): Promise<void> {
    const seen = await this.visible(manager, staff);
    if (!seen.some(({ id }) => id === generalAgentId)) throw generalAgentNotFound();
  }

  private async record(
    manager: EntityManager,
    { accountId, bureauCode }: Staff,
    generalAgentId: string,
    act: AuditAct,
    detail: AuditDetails,
  ): Promise<void> {
    await this.audit.record(manager, {
      actorKind: 'staff',
      actorId: accountId,
      bureauCode,
      act,
      subjectKind: 'generalAgent',
      subjectId: generalAgentId,
      detail,
    });
  }
}
