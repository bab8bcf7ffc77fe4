import { randomInt } from 'node:crypto';
import type { AgentRole, StaffRole } from '@jiweibao/shared';
import type { DataSource } from 'typeorm';
import { inTransaction } from '../../platform/in-transaction.js';
import { newPublicId } from '../../platform/public-id.js';
import { AccountRepository } from '../account.repository.js';
import type { Invitations } from '../invitations/invitations.service.js';
import type { AccountKeeping } from '../keeping/account-keeping.js';
import type { AccountScope } from '../keeping/account-scope.js';
import { COMMAND_LINE } from '../keeping/keeper.js';

/** Somebody invented, to try the console as. */
export interface DemoPerson {
  loginName: string;
  name: string;
  /** Theirs is one of the two; the other is null. */
  bureauCode: string | null;
  generalAgentId: string | null;
  roles: readonly (StaffRole | AgentRole)[];
}

/** Without those that look alike. */
const CHARACTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 3;
const GROUP_LENGTH = 5;

/** The demonstration's people: made when they are missing, and given a new password each time, which nobody stores. */
export class DemoPeople {
  constructor(
    private readonly source: () => DataSource,
    private readonly keeping: AccountKeeping,
    private readonly invitations: Invitations,
  ) {}

  /** @returns the new password, told this once */
  async renew(person: DemoPerson): Promise<string> {
    const { token } = await this.invitationOf(person);
    const password = newPassword();
    await this.invitations.accept(token, password);
    return password;
  }

  private async invitationOf(person: DemoPerson) {
    const kind = person.generalAgentId === null ? 'staff' : 'agent';
    const known = await new AccountRepository(this.source().manager).findByLoginName(kind, person.loginName);
    if (known === null) {
      return inTransaction(this.source(), (manager) =>
        this.keeping.invite(manager, COMMAND_LINE, newPublicId(), { kind, ...person }),
      );
    }
    // Whoever tried the console may have shut one of them out.
    const act = known.state === 'disabled' ? 'enableAccount' : 'resetAccess';
    const issued = await this.keeping.change(COMMAND_LINE, everybodyOf(kind), known.id, act);
    if (issued === null) throw new Error('an access that is renewed has no invitation');
    return issued;
  }
}

function everybodyOf(kind: 'staff' | 'agent'): AccountScope {
  return kind === 'staff' ? { kind, bureauCodes: null } : { kind, generalAgentId: null };
}

/** Easy to type from a terminal: 74 random bits. */
function newPassword(): string {
  const group = () => Array.from({ length: GROUP_LENGTH }, () => CHARACTERS[randomInt(CHARACTERS.length)]);
  return Array.from({ length: GROUPS }, () => group().join('')).join('-');
}
