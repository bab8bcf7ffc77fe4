import type { EntityManager } from 'typeorm';
import type { FieldCipher } from '../../platform/crypto/field-cipher.js';
import type { AccountEntity } from '../account.entity.js';
import { openName } from '../account-name.js';
import { AccountInvitationRepository } from '../invitations/account-invitation.repository.js';
import { type IssuedInvitation, invitationLink } from '../invitations/issue-invitation.js';
import type { AccountReply, IssuedInvitationReply } from './account-replies.js';

/** An account with what its keeper sees beside it. */
export interface KeptAccount {
  account: AccountEntity;
  name: string;
  invitationExpiresAt: Date | null;
}

/** In the order in which they came. */
export async function withInvitations(
  manager: EntityManager,
  cipher: FieldCipher,
  accounts: readonly AccountEntity[],
): Promise<KeptAccount[]> {
  const standing = await new AccountInvitationRepository(manager).listOf(accounts.map(({ id }) => id));
  const expiries = new Map(standing.map(({ accountId, expiresAt }) => [accountId, expiresAt]));
  return accounts.map((account) => ({
    account,
    name: openName(cipher, account.nameSealed),
    invitationExpiresAt: expiries.get(account.id) ?? null,
  }));
}

export function toAccountReply({ account, name, invitationExpiresAt }: KeptAccount): AccountReply {
  const { id, loginName, state, totpEnrolledAt, createdAt, disabledAt } = account;
  return {
    accountId: id,
    loginName,
    name,
    state,
    enrolled: totpEnrolledAt !== null,
    invitationExpiresAt: invitationExpiresAt?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
    disabledAt: disabledAt?.toISOString() ?? null,
  };
}

export function toInvitationReply(publicAddress: string, issued: IssuedInvitation): IssuedInvitationReply {
  const { accountId, expiresAt } = issued;
  return { accountId, link: invitationLink(publicAddress, issued), expiresAt: expiresAt.toISOString() };
}
