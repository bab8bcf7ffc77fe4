import type { DataSource, EntityManager } from 'typeorm';
import type { Clock } from '../../platform/clock.js';
import type { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { hashOfToken } from '../../platform/crypto/secret-token.js';
import { inTransaction } from '../../platform/in-transaction.js';
import type { AccountEntity } from '../account.entity.js';
import { AccountRepository } from '../account.repository.js';
import { openName } from '../account-name.js';
import { invitationUnknown, passwordRefused } from '../accounts.errors.js';
import type { AccountKeeping } from '../keeping/account-keeping.js';
import { passwordFault } from '../log-in/password-rules.js';
import { hashPassword } from '../log-in/passwords.js';
import { AccountInvitationRepository } from './account-invitation.repository.js';

const TOKEN = /^[\w-]{43}$/;

/** An invitation as the one who holds it sees it. */
export interface OpenInvitation {
  account: AccountEntity;
  name: string;
  expiresAt: Date;
}

/** What whoever holds an invitation does with it. */
export class Invitations {
  constructor(
    private readonly source: () => DataSource,
    private readonly keeping: AccountKeeping,
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
  ) {}

  /** @throws {Problem} 404 `invitation-not-found`, whatever became of it */
  async open(token: string | undefined): Promise<OpenInvitation> {
    const { manager } = this.source();
    const { accountId, expiresAt } = await this.standing(manager, token);
    const account = await new AccountRepository(manager).find(accountId);
    if (account?.state !== 'invited') throw invitationUnknown();
    return { account, name: openName(this.cipher, account.nameSealed), expiresAt };
  }

  /**
   * Sets the password; the account is active from then on, and logs in as everybody does. The invitation is used up.
   * @throws {Problem} 404 `invitation-not-found`; 400 `invalid-request` for the password
   */
  async accept(token: string | undefined, password: string): Promise<void> {
    const { account: seen, name } = await this.open(token);
    const fault = await passwordFault(password, [seen.loginName, name]);
    if (fault !== null) throw passwordRefused('password', fault);
    // Before the transaction: it takes its time.
    const passwordHash = await hashPassword(password);
    await inTransaction(this.source(), async (manager) => {
      const account = await new AccountRepository(manager).lock(seen.id);
      // Another who holds the same link may have been quicker, or it was taken back.
      const { accountId } = await this.standing(manager, token);
      if (account?.state !== 'invited' || account.id !== accountId) throw invitationUnknown();
      const themselves = { kind: account.kind, accountId, as: null };
      await this.keeping.changeLocked(manager, themselves, account, 'acceptInvitation', { passwordHash });
    });
  }

  private async standing(manager: EntityManager, token: string | undefined) {
    if (token === undefined || !TOKEN.test(token)) throw invitationUnknown();
    const invitations = new AccountInvitationRepository(manager);
    const found = await invitations.find(hashOfToken(token), this.clock.now());
    if (found === null) throw invitationUnknown();
    return found;
  }
}
