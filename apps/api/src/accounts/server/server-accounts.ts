import type { DataSource } from 'typeorm';
import type { BureauTree } from '../../organization/bureau-tree.js';
import type { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { inTransaction } from '../../platform/in-transaction.js';
import { newPublicId } from '../../platform/public-id.js';
import { AccountRepository } from '../account.repository.js';
import { accountUnknown, administratorExists } from '../accounts.errors.js';
import type { IssuedInvitation } from '../invitations/issue-invitation.js';
import type { AccountKeeping } from '../keeping/account-keeping.js';
import { AccountKeepingRepository } from '../keeping/account-keeping.repository.js';
import { COMMAND_LINE } from '../keeping/keeper.js';
import { type KeptAccount, withInvitations } from '../keeping/kept-account.js';
import { foldLoginName } from '../login-name.js';

const EVERYBODY = { kind: 'staff', bureauCodes: null } as const;
const ANY = { bureauCode: null, state: null, role: null } as const;
/** More than any province has people. */
const MOST = 100_000;

/** What whoever runs the server may do with the accounts of bureaus, with no session of their own. Each act is in the trail. */
export class ServerAccounts {
  constructor(
    private readonly source: () => DataSource,
    private readonly tree: BureauTree,
    private readonly keeping: AccountKeeping,
    private readonly cipher: FieldCipher,
  ) {}

  /**
   * Invites an administrator of the province.
   * @param another whether one that there is already is no reason to refuse
   * @throws {Problem} 409 `administrator-exists`, `login-name-taken`
   */
  inviteAdministrator(
    { loginName, name }: { loginName: string; name: string },
    { another }: { another: boolean },
  ): Promise<IssuedInvitation> {
    const bureauCode = this.tree.top.code;
    return inTransaction(this.source(), async (manager) => {
      const filter = { ...ANY, bureauCode, role: 'administrator' };
      const all = await new AccountKeepingRepository(manager).list(EVERYBODY, filter, '', MOST);
      const present = all.filter(({ state }) => state !== 'disabled').map((account) => account.loginName);
      if (present.length > 0 && !another) throw administratorExists(present);
      return this.keeping.invite(manager, COMMAND_LINE, newPublicId(), {
        kind: 'staff',
        loginName,
        name,
        bureauCode,
        generalAgentId: null,
        roles: ['administrator'],
      });
    });
  }

  /**
   * For who cannot get in any more: password, one-time codes and sessions go, and a new invitation is written out.
   * @throws {Problem} 404 `account-not-found`; 409 `account-state` for one that is disabled
   */
  async resetAccess(loginName: string): Promise<IssuedInvitation> {
    const { manager } = this.source();
    const account = await new AccountRepository(manager).findByLoginName('staff', foldLoginName(loginName));
    if (account === null) throw accountUnknown();
    const issued = await this.keeping.change(COMMAND_LINE, EVERYBODY, account.id, 'resetAccess');
    if (issued === null) throw new Error('an access that is reset has no invitation');
    return issued;
  }

  /** Of one bureau or station itself, or of all; by log-in name. */
  async list(bureauCode: string | null): Promise<KeptAccount[]> {
    const { manager } = this.source();
    const filter = { ...ANY, bureauCode };
    const found = await new AccountKeepingRepository(manager).list(EVERYBODY, filter, '', MOST);
    return withInvitations(manager, this.cipher, found);
  }
}
