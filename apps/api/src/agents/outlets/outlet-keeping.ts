import {
  type AuditAct,
  type AuditDetails,
  OUTLET_FIELD_LABELS,
  type OutletExpiryReason,
} from '@jiweibao/shared';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AgentUser } from '../../accounts/agent-user.js';
import { Divisions } from '../../organization/divisions.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock.js';
import { isPublicId } from '../../platform/public-id.js';
import { OutletConfirmations } from '../../registry/outlet-confirmations.js';
import type { RegisteredAuthorization, RegisteredOutlet } from '../../registry/registered-outlet.js';
import { RegisteredOutlets } from '../../registry/registered-outlets.js';
import { type RegistryTransaction, RegistryWriter } from '../../registry/registry-writer.js';
import { nothingToRestore, outletChanged, outletShared, ownOutletNotFound } from '../agents.errors.js';
import { PhoneProposals } from '../phones/phone-proposals.js';
import { ReviewingBureaus } from '../reviewing/reviewing-bureaus.js';
import { AgentBrands } from '../rights/agent-brands.js';
import {
  type EditedOutlet,
  editedOutlet,
  type OutletFields,
  outletVersion,
  speaksAlone,
} from './outlet-edit.js';
import type { OutletEditBody } from './own-outlet-body.js';
import { isOwn } from './own-outlets.js';
import { readOutletEdit } from './read-outlet-edit.js';

/** What became of an edit. */
export interface EditOutcome {
  /** What is published from now on. */
  applied: EditedOutlet['changed'];
  /** The proposal that waits for a bureau; null when the phones are as they were. */
  phoneReviewId: string | null;
}

/** What an agent does with its outlets, one by one. Each act locks the outlet, so that nobody writes over another's. */
@Injectable()
export class OutletKeeping {
  private readonly confirmations = new OutletConfirmations();

  constructor(
    private readonly writer: RegistryWriter,
    private readonly registered: RegisteredOutlets,
    private readonly brands: AgentBrands,
    private readonly proposals: PhoneProposals,
    private readonly bureaus: ReviewingBureaus,
    private readonly divisions: Divisions,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * Publishes what an agent may change alone, and sends changed phones to the bureau that reviews it. Whoever has looked it all
   * over has confirmed it.
   * @throws {Problem} 404 outside of its brands; 400 for the form; 409 `outlet-changed`, `outlet-shared`
   */
  async edit(user: AgentUser, outletId: string, body: OutletEditBody): Promise<EditOutcome> {
    const { result } = await this.writer.write(async (transaction) => {
      const { manager } = transaction;
      const brands = await this.brands.standing(manager, user.generalAgentId);
      const brandIds = brands.map(({ id }) => id);
      const before = await this.lock(transaction, outletId, brandIds);
      if (before.state !== 'open') throw ownOutletNotFound();
      if (outletVersion(before) !== body.version) throw outletChanged();
      const edit = readOutletEdit(body, brands, this.divisions);
      const { outlet, changed, phones } = editedOutlet(before, edit, user.generalAgentId);
      const shared = changed.filter((field): field is keyof OutletFields => field !== 'authorizations');
      if (shared.length > 0 && !speaksAlone(before, brandIds, this.clock.today())) {
        throw outletShared(shared.map((field) => OUTLET_FIELD_LABELS[field]));
      }
      if (changed.length > 0) await this.registered.save(transaction, [outlet]);
      const phoneReviewId =
        phones === null
          ? null
          : await this.proposals.propose(manager, user, { outletId }, { kind: 'outletPhones', phones });
      await this.confirmAll(manager, [outlet], brandIds);
      if (changed.length > 0) {
        await this.record(manager, user, 'editOutlet', outletId, { fields: changed.join(',') });
      }
      return { applied: changed, phoneReviewId };
    });
    return result;
  }

  /**
   * Withdraws the own brands' authorizations; an outlet that closed down and is nobody else's leaves the registry.
   * @throws {Problem} 404 outside of its brands
   */
  async expire(user: AgentUser, outletId: string, reason: OutletExpiryReason): Promise<void> {
    await this.writer.write(async (transaction) => {
      const brandIds = await this.brands.standingIds(transaction.manager, user.generalAgentId);
      const outlet = await this.lock(transaction, outletId, brandIds);
      const alone = speaksAlone(outlet, brandIds, this.clock.today());
      await this.registered.save(transaction, [
        {
          ...outlet,
          state: reason === 'closedDown' && alone ? 'closed' : outlet.state,
          authorizations: outlet.authorizations.map((each) =>
            brandIds.includes(each.brandId) ? { ...each, state: 'withdrawn' } : each,
          ),
        },
      ]);
      await this.record(transaction.manager, user, 'expireOutlet', outletId, { reason });
    });
  }

  /**
   * Brings back what was expired, with the dates that it had.
   * @throws {Problem} 404 outside of its brands; 409 `nothing-to-restore`
   */
  async restore(user: AgentUser, outletId: string): Promise<void> {
    await this.writer.write(async (transaction) => {
      const brandIds = await this.brands.standingIds(transaction.manager, user.generalAgentId);
      const outlet = await this.lock(transaction, outletId, brandIds);
      const mine = ({ brandId, state }: RegisteredAuthorization) =>
        brandIds.includes(brandId) && state === 'withdrawn';
      if (!outlet.authorizations.some(mine)) throw nothingToRestore();
      const restored: RegisteredOutlet = {
        ...outlet,
        state: 'open',
        authorizations: outlet.authorizations.map((each) =>
          mine(each) ? { ...each, state: 'active', generalAgentId: user.generalAgentId } : each,
        ),
      };
      await this.registered.save(transaction, [restored]);
      await this.confirmAll(transaction.manager, [restored], brandIds);
      await this.record(transaction.manager, user, 'restoreOutlet', outletId);
    });
  }

  /**
   * Says that these entries are still right: of all of them, or of none.
   * @returns the day
   * @throws {Problem} 404 when one of them is not the agent's, or not in the registry
   */
  async confirm(user: AgentUser, outletIds: string[]): Promise<string> {
    const { result } = await this.writer.write(async (transaction) => {
      const brandIds = await this.brands.standingIds(transaction.manager, user.generalAgentId);
      const outlets = await this.registered.lockByIds(transaction, outletIds);
      const kept = outlets.filter(
        ({ state, authorizations }) =>
          state === 'open' &&
          authorizations.some((each) => each.state !== 'withdrawn' && brandIds.includes(each.brandId)),
      );
      if (kept.length < outletIds.length) throw ownOutletNotFound();
      const on = await this.confirmAll(transaction.manager, kept, brandIds);
      for (const { id } of kept) await this.record(transaction.manager, user, 'confirmOutlet', id);
      return on;
    });
    return result;
  }

  private async lock(
    transaction: RegistryTransaction,
    outletId: string,
    brandIds: readonly string[],
  ): Promise<RegisteredOutlet> {
    const [outlet] = isPublicId(outletId) ? await this.registered.lockByIds(transaction, [outletId]) : [];
    if (!outlet || !isOwn(outlet, brandIds)) throw ownOutletNotFound();
    return outlet;
  }

  private async confirmAll(
    manager: EntityManager,
    outlets: readonly RegisteredOutlet[],
    brandIds: readonly string[],
  ): Promise<string> {
    const on = this.clock.today();
    const confirmed = outlets.map(({ id, authorizations }) => ({
      outletId: id,
      brandIds: authorizations.map(({ brandId }) => brandId).filter((brandId) => brandIds.includes(brandId)),
    }));
    await this.confirmations.confirm(manager, confirmed, on);
    return on;
  }

  private async record(
    manager: EntityManager,
    { accountId, generalAgentId }: AgentUser,
    act: AuditAct,
    outletId: string,
    detail: AuditDetails = {},
  ): Promise<void> {
    await this.audit.record(manager, {
      actorKind: 'agent',
      actorId: accountId,
      bureauCode: (await this.bureaus.of(manager, generalAgentId)).code,
      act,
      subjectKind: 'outlet',
      subjectId: outletId,
      detail: { generalAgent: generalAgentId, ...detail },
    });
  }
}
