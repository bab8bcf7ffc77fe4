import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Settings } from '../../config/settings.js';
import { type IssuedInvitation, invitationLink } from '../invitations/issue-invitation.js';
import { AccountKeeping } from '../keeping/account-keeping.js';
import { AccountKeepingRepository } from '../keeping/account-keeping.repository.js';
import type { Keeper } from '../keeping/keeper.js';
import type { Staff } from '../staff.js';

/** A link to hand to somebody, told this once. */
export interface InvitationToHand {
  accountId: string;
  link: string;
  /** UTC. */
  expiresAt: Date;
}

/** Who reviews agents has one of these. */
const REVIEWER_ROLES = ['supervisor', 'handler'] as const;

/** Lets the feature that approves a general agent invite the first of its people, in the approval's own transaction. */
@Injectable()
export class AgentInvitations {
  constructor(
    private readonly keeping: AccountKeeping,
    private readonly settings: Settings,
  ) {}

  /**
   * @param accountId the new account's
   * @throws {Problem} 409 `login-name-taken`; 401 when the reviewer is none any more
   */
  async inviteFirst(
    manager: EntityManager,
    staff: Staff,
    accountId: string,
    newcomer: { generalAgentId: string; loginName: string; name: string },
  ): Promise<InvitationToHand> {
    const issued = await this.keeping.invite(manager, reviewer(staff), accountId, {
      ...newcomer,
      kind: 'agent',
      bureauCode: null,
      roles: ['agentAdmin'],
    });
    return this.toHand(issued);
  }

  /** A new link for the same account, while nobody has accepted. @throws {Problem} 404; 409 `account-state` */
  async resend(staff: Staff, generalAgentId: string, accountId: string): Promise<InvitationToHand> {
    const scope = { kind: 'agent', generalAgentId } as const;
    const issued = await this.keeping.change(reviewer(staff), scope, accountId, 'resendInvitation');
    return this.toHand(issued!);
  }

  /** How many people of each of these agents have an account that is not disabled. */
  async count(manager: EntityManager, generalAgentId: string): Promise<number> {
    const scope = { kind: 'agent', generalAgentId } as const;
    const filter = { bureauCode: null, state: null, role: null };
    const found = await new AccountKeepingRepository(manager).list(scope, filter, '', MOST_COUNTED);
    return found.filter(({ state }) => state !== 'disabled').length;
  }

  private toHand(issued: IssuedInvitation): InvitationToHand {
    const { accountId, expiresAt } = issued;
    return { accountId, link: invitationLink(this.settings.publicAddress, issued), expiresAt };
  }
}

/** More than an agent has people. */
const MOST_COUNTED = 1_000;

function reviewer({ accountId, bureauCode, roles }: Staff): Keeper {
  const role = REVIEWER_ROLES.find((each) => roles.includes(each));
  if (role === undefined) throw new Error('somebody invites an agent who does not review any');
  return { kind: 'staff', accountId, as: { bureauCode, generalAgentId: null, role } };
}
