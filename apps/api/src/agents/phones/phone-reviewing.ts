import type { PhoneReviewState } from '@jiweibao/shared';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Staff } from '../../accounts/staff.js';
import { BureauTree } from '../../organization/bureau-tree.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { inTransaction } from '../../platform/in-transaction.js';
import { isPublicId, newPublicId } from '../../platform/public-id.js';
import { BrandDirectory } from '../../registry/brand-directory.js';
import { GeneralAgentDirectory } from '../../registry/general-agent-directory.js';
import { claimedBy, withNumbersOf } from '../../registry/phone-ownership.js';
import type { RegisteredOutlet } from '../../registry/registered-outlet.js';
import { RegisteredOutlets } from '../../registry/registered-outlets.js';
import { type RegistryTransaction, RegistryWriter } from '../../registry/registry-writer.js';
import { type BrandPhone, ServicePhones } from '../../registry/service-phones.js';
import { WarnedNumbers } from '../../registry/warned-numbers.js';
import {
  alreadyDecided,
  brandNotItsOwn,
  numberIsWarned,
  ownOutletNotFound,
  phoneReviewNotFound,
  servicePhoneNotFound,
} from '../agents.errors.js';
import { isOwn } from '../outlets/own-outlets.js';
import { ReviewingBureaus } from '../reviewing/reviewing-bureaus.js';
import { AgentBrands } from '../rights/agent-brands.js';
import type { OutletPhonesProposal, ServicePhoneProposal } from './phone-proposal.js';
import type { PhoneReviewEntity } from './phone-review.entity.js';
import { PhoneReviewRepository } from './phone-review.repository.js';

const LINES_A_PAGE = 50;

/** A proposal with what its reviewer decides by. */
export interface ReviewedPhone {
  review: PhoneReviewEntity;
  agentName: string;
  /** The brand's of a service phone; null for an outlet's. */
  brandName: string | null;
  /** As it is published now; null for a new number. */
  before: BrandPhone | null;
  /** The outlet as it is published now; null for a service phone, or when it is gone. */
  outlet: RegisteredOutlet | null;
  /** Brands of whom a proposed number is registered already, the own one left out. */
  claimedBy: { number: string; brandName: string }[];
  /** Proposed numbers of which a warning is in force. */
  warned: string[];
}

export interface ReviewedPhonePage {
  reviews: ReviewedPhone[];
  next: { at: Date; id: string } | null;
}

/** What bureaus do with what agents propose of phones. Nothing of it is official before. */
@Injectable()
export class PhoneReviewing {
  private readonly phones = new ServicePhones();
  private readonly warnings = new WarnedNumbers();

  constructor(
    private readonly database: Database,
    private readonly writer: RegistryWriter,
    private readonly registered: RegisteredOutlets,
    private readonly directory: BrandDirectory,
    private readonly agents: GeneralAgentDirectory,
    private readonly tree: BureauTree,
    private readonly brands: AgentBrands,
    private readonly bureaus: ReviewingBureaus,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async page(
    staff: Staff,
    state: PhoneReviewState,
    after: { at: Date; id: string } | null,
  ): Promise<ReviewedPhonePage> {
    const { manager } = this.database.dataSource();
    const scope = await this.bureaus.agentsOf(manager, staff);
    const found = await new PhoneReviewRepository(manager).page(scope, state, after, LINES_A_PAGE + 1);
    const shown = found.slice(0, LINES_A_PAGE);
    const last = shown.at(-1);
    return {
      reviews: await this.withFacts(manager, shown),
      next: found.length > LINES_A_PAGE && last ? { at: last.proposedAt, id: last.id } : null,
    };
  }

  /** @throws {Problem} 404 for one of an agent that another bureau reviews */
  async open(staff: Staff, id: string): Promise<ReviewedPhone> {
    const { manager } = this.database.dataSource();
    const scope = await this.bureaus.agentsOf(manager, staff);
    const review = isPublicId(id) ? await new PhoneReviewRepository(manager).find(id, scope) : null;
    if (review === null) throw phoneReviewNotFound();
    return (await this.withFacts(manager, [review]))[0]!;
  }

  /**
   * Publishes what was proposed: look-ups have it within two seconds.
   * @throws {Problem} 404; 409 `already-decided`, `brand-right-ended`, `number-warned`
   */
  async approve(staff: Staff, id: string): Promise<void> {
    await this.writer.write(async (transaction) => {
      const { manager } = transaction;
      const review = await this.lock(manager, staff, id);
      const brandIds = await this.brands.standingIds(manager, review.generalAgentId);
      const { proposal } = review;
      if (proposal.kind === 'servicePhone') {
        await this.publishServicePhone(transaction, staff, review, proposal, brandIds);
      } else {
        await this.publishOutletPhones(transaction, review, proposal, brandIds);
      }
      await this.decide(manager, staff, review, 'approved', null);
    });
  }

  /** @throws {Problem} 404; 409 `already-decided` */
  async giveBack(staff: Staff, id: string, reasons: string): Promise<void> {
    await inTransaction(this.database.dataSource(), async (manager) => {
      const review = await this.lock(manager, staff, id);
      await this.decide(manager, staff, review, 'returned', reasons);
    });
  }

  private async publishServicePhone(
    transaction: RegistryTransaction,
    { bureauCode }: Staff,
    { brandId, servicePhoneId }: PhoneReviewEntity,
    { kind: _, evidence: __, ...phone }: ServicePhoneProposal,
    brandIds: readonly string[],
  ): Promise<void> {
    if (!brandIds.includes(brandId!)) throw brandNotItsOwn();
    await this.requireUnwarned(transaction.manager, [phone.number]);
    if (servicePhoneId !== null) {
      const [known] = await this.phones.lock(transaction, [servicePhoneId], [brandId!]);
      if (known === undefined) throw servicePhoneNotFound();
    }
    const known = await this.phones.listByBrands(transaction.manager, [brandId!]);
    const same = known.find(({ number, purpose }) => number === phone.number && purpose === phone.purpose);
    await this.phones.put(transaction, {
      ...phone,
      id: servicePhoneId ?? same?.id ?? newPublicId(),
      brandId: brandId!,
      source: `品牌总代理申报，${this.tree.find(bureauCode)?.name ?? bureauCode}审核`,
      lastConfirmedOn: this.clock.today(),
    });
  }

  private async publishOutletPhones(
    transaction: RegistryTransaction,
    { outletId }: PhoneReviewEntity,
    { phones }: OutletPhonesProposal,
    brandIds: readonly string[],
  ): Promise<void> {
    const [outlet] = await this.registered.lockByIds(transaction, [outletId!]);
    if (outlet?.state !== 'open') throw ownOutletNotFound();
    if (!isOwn(outlet, brandIds)) throw brandNotItsOwn();
    await this.requireUnwarned(
      transaction.manager,
      phones.map(({ number }) => number),
    );
    await this.registered.save(transaction, [{ ...outlet, phones: phonesAfter(outlet, phones, brandIds) }]);
  }

  private async requireUnwarned(manager: EntityManager, numbers: readonly string[]): Promise<void> {
    const [warned] = await this.warnings.among(manager, numbers);
    if (warned !== undefined) throw numberIsWarned(warned);
  }

  private async lock(manager: EntityManager, staff: Staff, id: string): Promise<PhoneReviewEntity> {
    const scope = await this.bureaus.agentsOf(manager, staff);
    const review = isPublicId(id) ? await new PhoneReviewRepository(manager).lock(id, scope) : null;
    if (review === null) throw phoneReviewNotFound();
    if (review.state !== 'pending') throw alreadyDecided();
    return review;
  }

  private async decide(
    manager: EntityManager,
    { accountId, bureauCode }: Staff,
    { id, kind, generalAgentId, brandId, outletId }: PhoneReviewEntity,
    state: 'approved' | 'returned',
    reasons: string | null,
  ): Promise<void> {
    const decidedAt = this.clock.now();
    await new PhoneReviewRepository(manager).decide(id, { state, decidedAt, decidedBy: accountId, reasons });
    await this.audit.record(manager, {
      actorKind: 'staff',
      actorId: accountId,
      bureauCode,
      act: state === 'approved' ? 'approvePhone' : 'returnPhone',
      subjectKind: 'phoneReview',
      subjectId: id,
      detail: { kind, generalAgent: generalAgentId, about: (outletId ?? brandId)! },
    });
  }

  private async withFacts(
    manager: EntityManager,
    reviews: readonly PhoneReviewEntity[],
  ): Promise<ReviewedPhone[]> {
    if (reviews.length === 0) return [];
    const agentNames = new Map((await this.agents.list(manager)).map(({ id, name }) => [id, name]));
    const brands = new Map((await this.directory.listBrands()).map((brand) => [brand.id, brand]));
    const outletIds = reviews.flatMap(({ outletId }) => outletId ?? []);
    const outlets = new Map(
      (await this.registered.listByIds(manager, outletIds)).map((outlet) => [outlet.id, outlet]),
    );
    const numbers = [...new Set(reviews.flatMap(numbersOf))];
    const warned = new Set(await this.warnings.among(manager, numbers));
    return reviews.map((review) => {
      const proposed = numbersOf(review);
      const phones = [...brands.values()].flatMap(({ id, name, servicePhones }) =>
        servicePhones.map((phone) => ({ ...phone, brandId: id, brandName: name })),
      );
      return {
        review,
        agentName: agentNames.get(review.generalAgentId) ?? '',
        brandName: review.brandId === null ? null : (brands.get(review.brandId)?.name ?? null),
        before: phones.find(({ id }) => id === review.servicePhoneId) ?? null,
        outlet: review.outletId === null ? null : (outlets.get(review.outletId) ?? null),
        claimedBy: phones
          .filter(({ number, brandId }) => proposed.includes(number) && brandId !== review.brandId)
          .map(({ number, brandName }) => ({ number, brandName })),
        warned: proposed.filter((number) => warned.has(number)),
      };
    });
  }
}

/** The numbers of the agent's brands at the outlet; those of others' brands stay theirs, also where the proposal repeats them. */
function phonesAfter(
  { phones: known, authorizations }: RegisteredOutlet,
  proposed: OutletPhonesProposal['phones'],
  brandIds: readonly string[],
): RegisteredOutlet['phones'] {
  const here = new Set(authorizations.map(({ brandId }) => brandId).filter((id) => brandIds.includes(id)));
  return withNumbersOf(known, here, claimedBy(known, [...here], proposed));
}

function numbersOf({ proposal }: PhoneReviewEntity): string[] {
  return proposal.kind === 'servicePhone' ? [proposal.number] : proposal.phones.map(({ number }) => number);
}
