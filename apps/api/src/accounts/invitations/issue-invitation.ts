import type { EntityManager } from 'typeorm';
import { hashOfToken, newSecretToken } from '../../platform/crypto/secret-token.js';
import { AccountInvitationRepository } from './account-invitation.repository.js';

const LIFE_MILLISECONDS = 7 * 24 * 60 * 60 * 1000;

/** Whoever has the token chooses the account's password, once. Told this once; only its hash is kept. */
export interface IssuedInvitation {
  accountId: string;
  token: string;
  /** UTC. */
  expiresAt: Date;
}

/** Writes a new invitation out; the one before, if any, opens nothing any more. @param manager of the transaction that has locked the account */
export async function issueInvitation(
  manager: EntityManager,
  accountId: string,
  now: Date,
): Promise<IssuedInvitation> {
  const token = newSecretToken();
  const expiresAt = new Date(now.getTime() + LIFE_MILLISECONDS);
  await new AccountInvitationRepository(manager).put({
    accountId,
    tokenHash: hashOfToken(token),
    createdAt: now,
    expiresAt,
  });
  return { accountId, token, expiresAt };
}

/** The page that takes it. The token stands behind the `#`, which browsers send to nobody and no server logs. */
export function invitationLink(publicAddress: string, { token }: Pick<IssuedInvitation, 'token'>): string {
  return `${publicAddress}/console/invitation#${token}`;
}
