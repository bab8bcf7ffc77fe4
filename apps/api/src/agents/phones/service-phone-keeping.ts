import { type AuditAct, cleanText, parsePhoneNumber } from '@jiweibao/shared';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AgentUser } from '../../accounts/agent-user.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { inTransaction } from '../../platform/in-transaction.js';
import type { BrandRecord } from '../../registry/registry-record.js';
import { type RegistryTransaction, RegistryWriter } from '../../registry/registry-writer.js';
import { type BrandPhone, ServicePhones } from '../../registry/service-phones.js';
import { brandNotOwn, fieldFaults, nothingProposed, servicePhoneNotFound } from '../agents.errors.js';
import { ReviewingBureaus } from '../reviewing/reviewing-bureaus.js';
import { AgentBrands } from '../rights/agent-brands.js';
import type { ServicePhoneProposal } from './phone-proposal.js';
import { PhoneProposals } from './phone-proposals.js';
import type { PhoneReviewEntity } from './phone-review.entity.js';
import { PhoneReviewRepository } from './phone-review.repository.js';
import type { ServicePhoneBody } from './service-phone-body.js';

/** Of what was proposed before, so many are shown. */
const MOST_REVIEWS_SHOWN = 100;

export interface OwnServicePhones {
  brands: BrandRecord[];
  phones: BrandPhone[];
  /** What was proposed, the newest first. */
  reviews: PhoneReviewEntity[];
}

/** What an agent does with its brands' own numbers. Only a bureau makes a number official; taking one out is the agent's word alone. */
@Injectable()
export class ServicePhoneKeeping {
  private readonly phones = new ServicePhones();

  constructor(
    private readonly database: Database,
    private readonly writer: RegistryWriter,
    private readonly brands: AgentBrands,
    private readonly proposals: PhoneProposals,
    private readonly bureaus: ReviewingBureaus,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async list({ generalAgentId }: AgentUser): Promise<OwnServicePhones> {
    const { manager } = this.database.dataSource();
    const brands = await this.brands.standing(manager, generalAgentId);
    const ids = brands.map(({ id }) => id);
    return {
      brands,
      phones: await this.phones.listByBrands(manager, ids),
      reviews: await new PhoneReviewRepository(manager).listServicePhones(generalAgentId, MOST_REVIEWS_SHOWN),
    };
  }

  /**
   * Asks for a number to be published, or for a published one to be changed.
   * @returns the review's id
   * @throws {Problem} 400 for the number, the dates or a brand that is not the agent's; 404 for a number that is not; 409
   *   `nothing-proposed`
   */
  async propose(user: AgentUser, body: ServicePhoneBody): Promise<string> {
    const proposal = readProposal(body);
    return inTransaction(this.database.dataSource(), async (manager) => {
      const ids = await this.brands.standingIds(manager, user.generalAgentId);
      if (!ids.includes(body.brandId)) throw brandNotOwn();
      const known = await this.phones.listByBrands(manager, [body.brandId]);
      const servicePhoneId = body.servicePhoneId ?? null;
      const before = known.find(({ id }) => id === servicePhoneId);
      if (servicePhoneId !== null && before === undefined) throw servicePhoneNotFound();
      if (known.some((phone) => isSame(phone, proposal))) throw nothingProposed();
      return this.proposals.propose(manager, user, { brandId: body.brandId, servicePhoneId }, proposal);
    });
  }

  async withdraw(user: AgentUser, reviewId: string): Promise<void> {
    await inTransaction(this.database.dataSource(), (manager) =>
      this.proposals.withdraw(manager, user, reviewId),
    );
  }

  /** From the day after, the number is not official any more. @throws {Problem} 404 */
  async expire(user: AgentUser, servicePhoneId: string, validTo: string): Promise<void> {
    await this.change(user, [servicePhoneId], 'expireServicePhone', { validTo });
  }

  /** Says that these numbers are still the brands'. Consumers are told the day. @throws {Problem} 404 for any that is not its */
  async confirm(user: AgentUser, servicePhoneIds: readonly string[]): Promise<string> {
    const on = this.clock.today();
    await this.change(user, servicePhoneIds, 'confirmServicePhone', { lastConfirmedOn: on });
    return on;
  }

  private async change(
    user: AgentUser,
    ids: readonly string[],
    act: AuditAct,
    change: Partial<Pick<BrandPhone, 'validTo' | 'lastConfirmedOn'>>,
  ): Promise<void> {
    await this.writer.write(async (transaction: RegistryTransaction) => {
      const { manager } = transaction;
      const brandIds = await this.brands.standingIds(manager, user.generalAgentId);
      const phones = brandIds.length === 0 ? [] : await this.phones.lock(transaction, ids, brandIds);
      if (phones.length < new Set(ids).size) throw servicePhoneNotFound();
      await this.phones.change(transaction, phones, change);
      for (const { id, brandId } of phones)
        await this.record(manager, user, act, id, { brand: brandId, ...change });
    });
  }

  private async record(
    manager: EntityManager,
    { accountId, generalAgentId }: AgentUser,
    act: AuditAct,
    servicePhoneId: string,
    {
      brand,
      validTo,
      lastConfirmedOn,
    }: { brand: string; validTo?: string | null; lastConfirmedOn?: string | null },
  ): Promise<void> {
    await this.audit.record(manager, {
      actorKind: 'agent',
      actorId: accountId,
      bureauCode: (await this.bureaus.of(manager, generalAgentId)).code,
      act,
      subjectKind: 'servicePhone',
      subjectId: servicePhoneId,
      detail: { brand, ...(validTo && { validTo }), ...(lastConfirmedOn && { lastConfirmedOn }) },
    });
  }
}

function readProposal(body: ServicePhoneBody): ServicePhoneProposal {
  const parsed = parsePhoneNumber(body.number);
  if (!parsed.ok) {
    throw fieldFaults([{ field: 'number', code: 'unreadable', detail: `${parsed.message}。` }]);
  }
  const { digits, extension, kind } = parsed.number;
  if (kind === 'mobile') {
    const detail = '品牌的服务电话不能是手机号码。';
    throw fieldFaults([{ field: 'number', code: 'mobile', detail }]);
  }
  const { purpose, validFrom, validTo } = body;
  if (validFrom !== null && validTo !== null && validFrom > validTo) {
    const detail = '停用日期早于启用日期。';
    throw fieldFaults([{ field: 'validTo', code: 'reversed', detail }]);
  }
  return {
    kind: 'servicePhone',
    number: digits,
    extension,
    purpose,
    hours: cleanText(body.hours ?? '') || null,
    validFrom,
    validTo,
    evidence: cleanText(body.evidence),
  };
}

function isSame(phone: BrandPhone, proposal: ServicePhoneProposal): boolean {
  return (['number', 'extension', 'purpose', 'hours', 'validFrom', 'validTo'] as const).every(
    (field) => phone[field] === proposal[field],
  );
}
