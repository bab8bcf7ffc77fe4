import { type EntityManager, In, MoreThan } from 'typeorm';
import { AccountInvitationEntity } from '../account-invitation.entity.js';

/** The rows of standing invitations. */
export class AccountInvitationRepository {
  constructor(private readonly manager: EntityManager) {}

  /** In place of the one that the account has. */
  async put(invitation: AccountInvitationEntity): Promise<void> {
    await this.manager.upsert(AccountInvitationEntity, invitation, ['accountId']);
  }

  /** One that is not over. */
  find(tokenHash: string, now: Date): Promise<AccountInvitationEntity | null> {
    return this.manager.findOneBy(AccountInvitationEntity, { tokenHash, expiresAt: MoreThan(now) });
  }

  listOf(accountIds: readonly string[]): Promise<AccountInvitationEntity[]> {
    return this.manager.findBy(AccountInvitationEntity, { accountId: In([...accountIds]) });
  }

  async remove(accountId: string): Promise<void> {
    await this.manager.delete(AccountInvitationEntity, { accountId });
  }
}
