import { type AccountState, AGENT_ROLES, type AgentRole } from '@jiweibao/shared';
import { Injectable } from '@nestjs/common';
import { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { Database } from '../../platform/database.js';
import { GeneralAgentDirectory, type ListedAgent } from '../../registry/general-agent-directory.js';
import { generalAgentUnknown } from '../accounts.errors.js';
import type { IssuedInvitation } from '../invitations/issue-invitation.js';
import { AccountKeeping } from '../keeping/account-keeping.js';
import { AccountKeepingRepository } from '../keeping/account-keeping.repository.js';
import type { AccountAct } from '../keeping/account-life.js';
import { Inviting } from '../keeping/inviting.js';
import type { Keeper } from '../keeping/keeper.js';
import { type KeptAccount, withInvitations } from '../keeping/kept-account.js';

/** Somebody who is to work for a general agent. */
export interface AgentNewcomer {
  loginName: string;
  name: string;
  roles: readonly AgentRole[];
}

/** The people of general agents: kept by the province, and each agent's by its own administrators. */
@Injectable()
export class AgentAccounts {
  constructor(
    private readonly database: Database,
    private readonly keeping: AccountKeeping,
    private readonly inviting: Inviting,
    private readonly agents: GeneralAgentDirectory,
    private readonly cipher: FieldCipher,
  ) {}

  /** The registry's, from which the province chooses. */
  listAgents(): Promise<ListedAgent[]> {
    return this.agents.list(this.database.dataSource().manager);
  }

  /** By log-in name. @param generalAgentId null for all agents' @param after the last of the page before; empty for the first */
  async list(
    generalAgentId: string | null,
    state: AccountState | null,
    after: string,
    count: number,
  ): Promise<KeptAccount[]> {
    const { manager } = this.database.dataSource();
    const scope = { kind: 'agent', generalAgentId } as const;
    const filter = { bureauCode: null, state, role: null };
    const found = await new AccountKeepingRepository(manager).list(scope, filter, after, count);
    return withInvitations(manager, this.cipher, found);
  }

  /** @throws {Problem} 400 for an agent that the registry does not have; those of `Inviting.invite` */
  async invite(
    keeper: Keeper & { accountId: string },
    generalAgentId: string,
    newcomer: AgentNewcomer,
    key: string | undefined,
  ): Promise<IssuedInvitation> {
    const known = await this.listAgents();
    if (!known.some(({ id }) => id === generalAgentId)) throw generalAgentUnknown();
    const { loginName, name } = newcomer;
    const roles = inOrder(newcomer.roles);
    return this.inviting.invite(
      keeper,
      { kind: 'agent', generalAgentId },
      { kind: 'agent', loginName, name, bureauCode: null, generalAgentId, roles },
      key,
    );
  }

  /** @param generalAgentId null for any agent's @throws {Problem} those of `AccountKeeping.change` */
  async change(
    keeper: Keeper,
    generalAgentId: string | null,
    accountId: string,
    act: AccountAct,
  ): Promise<IssuedInvitation | null> {
    return this.keeping.change(keeper, { kind: 'agent', generalAgentId }, accountId, act);
  }

  /** @throws {Problem} those of `AccountKeeping.change` */
  async changeRoles(
    keeper: Keeper,
    generalAgentId: string,
    accountId: string,
    roles: readonly AgentRole[],
  ): Promise<void> {
    const to = { roles: inOrder(roles) };
    await this.keeping.change(keeper, { kind: 'agent', generalAgentId }, accountId, 'changeRoles', to);
  }
}

function inOrder(roles: readonly AgentRole[]): AgentRole[] {
  return AGENT_ROLES.filter((role) => roles.includes(role));
}
