import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { BlindIndex } from '../../platform/crypto/blind-index.js';
import { Database } from '../../platform/database.js';
import { IdempotentActs } from '../../platform/idempotency/idempotent-acts.js';
import type { IssuedInvitation } from '../invitations/issue-invitation.js';
import { AccountKeeping, type Newcomer } from './account-keeping.js';
import type { AccountScope } from './account-scope.js';
import type { Keeper } from './keeper.js';

/** Invites somebody once, however often the request is sent. */
@Injectable()
export class Inviting {
  private readonly acts: IdempotentActs;

  constructor(
    database: Database,
    index: BlindIndex,
    private readonly keeping: AccountKeeping,
    private readonly clock: Clock,
  ) {
    this.acts = new IdempotentActs(() => database.dataSource(), index);
  }

  /**
   * @param scope the keeper's, which the newcomer is in
   * @param key the request's `Idempotency-Key`
   * @throws {Problem} 409 `login-name-taken`, and `account-state` when it was sent before and accepted; those of `IdempotentActs.once`
   */
  async invite(
    keeper: Keeper & { accountId: string },
    scope: AccountScope,
    newcomer: Newcomer,
    key: string | undefined,
  ): Promise<IssuedInvitation> {
    let issued: IssuedInvitation | null = null;
    const act = { actor: keeper.accountId, operation: 'invite-account', key, body: newcomer };
    const { id } = await this.acts.once({ ...act, now: this.clock.now() }, async (manager, done) => {
      issued = await this.keeping.invite(manager, keeper, done.id, newcomer);
    });
    // Sent before: no second account, and as only the hash of its link is kept, a new link for the one that there is.
    issued ??= await this.keeping.change(keeper, scope, id, 'resendInvitation');
    if (issued === null) throw new Error('an invitation that is sent again has no link');
    return issued;
  }
}
