import type { AuditAct } from '@jiweibao/shared';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AgentUser } from '../../accounts/agent-user.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock.js';
import { newPublicId } from '../../platform/public-id.js';
import { alreadyDecided, phoneReviewNotFound } from '../agents.errors.js';
import { ReviewingBureaus } from '../reviewing/reviewing-bureaus.js';
import type { PhoneProposal } from './phone-proposal.js';
import type { PhoneReviewEntity } from './phone-review.entity.js';
import { PhoneReviewRepository } from './phone-review.repository.js';

/** What a proposal is about. */
export type ProposalSubject = { outletId: string } | { brandId: string; servicePhoneId: string | null };

/** Takes what agents propose of phones. One thing waits once: a later proposal takes the earlier one's place. */
@Injectable()
export class PhoneProposals {
  constructor(
    private readonly bureaus: ReviewingBureaus,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** @param manager of the transaction that makes sure that the subject is the agent's */
  async propose(
    manager: EntityManager,
    user: AgentUser,
    subject: ProposalSubject,
    proposal: PhoneProposal,
  ): Promise<string> {
    const reviews = new PhoneReviewRepository(manager);
    const pendingKey = keyOf(user, subject, proposal);
    const now = this.clock.now();
    const before = await reviews.lockPending(pendingKey);
    if (before !== null) {
      const decision = {
        state: 'replaced',
        decidedAt: now,
        decidedBy: user.accountId,
        reasons: null,
      } as const;
      await reviews.decide(before.id, decision);
    }
    const review: PhoneReviewEntity = {
      id: newPublicId(),
      generalAgentId: user.generalAgentId,
      kind: proposal.kind,
      brandId: 'brandId' in subject ? subject.brandId : null,
      servicePhoneId: 'brandId' in subject ? subject.servicePhoneId : null,
      outletId: 'outletId' in subject ? subject.outletId : null,
      proposal,
      state: 'pending',
      pendingKey,
      proposedAt: now,
      proposedBy: user.accountId,
      ...{ decidedAt: null, decidedBy: null, reasons: null },
    };
    await reviews.insert(review);
    await this.record(manager, user, 'proposePhone', review);
    return review.id;
  }

  /** @throws {Problem} 404 for another agent's; 409 `already-decided` */
  async withdraw(manager: EntityManager, user: AgentUser, id: string): Promise<void> {
    const reviews = new PhoneReviewRepository(manager);
    const review = await reviews.lock(id, [user.generalAgentId]);
    if (review === null) throw phoneReviewNotFound();
    if (review.state !== 'pending') throw alreadyDecided();
    const decidedAt = this.clock.now();
    await reviews.decide(id, { state: 'withdrawn', decidedAt, decidedBy: user.accountId, reasons: null });
    await this.record(manager, user, 'withdrawPhoneProposal', review);
  }

  private async record(
    manager: EntityManager,
    user: AgentUser,
    act: AuditAct,
    { id, kind, brandId, outletId }: PhoneReviewEntity,
  ): Promise<void> {
    await this.audit.record(manager, {
      actorKind: 'agent',
      actorId: user.accountId,
      bureauCode: (await this.bureaus.of(manager, user.generalAgentId)).code,
      act,
      subjectKind: 'phoneReview',
      subjectId: id,
      detail: { kind, generalAgent: user.generalAgentId, about: (outletId ?? brandId)! },
    });
  }
}

function keyOf({ generalAgentId }: AgentUser, subject: ProposalSubject, proposal: PhoneProposal): string {
  if ('outletId' in subject) return `${subject.outletId} ${generalAgentId}`;
  if (subject.servicePhoneId !== null) return subject.servicePhoneId;
  if (proposal.kind !== 'servicePhone') throw new Error('a brand is proposed an outlet’s numbers');
  return `${subject.brandId} ${proposal.number} ${proposal.purpose}`;
}
