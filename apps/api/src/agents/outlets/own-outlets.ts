import type { FreshnessStanding } from '@jiweibao/shared';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AgentUser } from '../../accounts/agent-user.js';
import type { CorrectedOutlet } from '../../corrections/corrected-outlets.js';
import { CorrectionKeeping } from '../../corrections/correction-keeping.service.js';
import { Clock, shanghaiDate } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { groupBy } from '../../platform/group-by.js';
import { isPublicId } from '../../platform/public-id.js';
import { addDays } from '../../platform/working-days/calendar-dates.js';
import { WorkingDays } from '../../platform/working-days/working-days.js';
import type {
  KeptOutletCursor,
  KeptOutletOrder,
  KeptOutletRow,
  KeptOutletWhere,
} from '../../registry/kept-outlet-query.js';
import { KeptOutlets } from '../../registry/kept-outlets.js';
import { type KeptCertificate, OutletCertificateService } from '../../registry/outlet-certificate.service.js';
import type { RegisteredOutlet } from '../../registry/registered-outlet.js';
import { RegisteredOutlets } from '../../registry/registered-outlets.js';
import type { BrandRecord } from '../../registry/registry-record.js';
import { ownOutletNotFound } from '../agents.errors.js';
import { cutOffs, type Freshness, freshnessOf } from '../freshness/freshness.js';
import { FRESHNESS_RULES } from '../freshness/freshness-rules.js';
import type { PhoneReviewEntity } from '../phones/phone-review.entity.js';
import { PhoneReviewRepository } from '../phones/phone-review.repository.js';
import { AgentBrands } from '../rights/agent-brands.js';

/** By what an agent's outlets are narrowed; null for not at all. */
export interface OwnOutletFilter {
  standing: KeptOutletWhere['standing'];
  brandId: string | null;
  categoryCode: string | null;
  divisionCode: string | null;
  text: string | null;
  /** `toDo`: whatever is due or overdue. */
  freshness: FreshnessStanding | 'toDo' | null;
}

/** An outlet as its agent sees it. */
export interface OwnOutlet {
  outlet: RegisteredOutlet;
  freshness: Freshness & { confirmedOn: string | null };
  /** Whether a consumer's report waits for an answer. */
  reported: boolean;
  /** What the agent proposed of its phones last; null for nothing, and for what was approved or taken back. */
  proposal: PhoneReviewEntity | null;
}

export interface OwnOutletPage {
  outlets: OwnOutlet[];
  /** Where the next page begins; null at the end. */
  next: KeptOutletCursor | null;
  /** The brands that the agent may speak for. */
  brands: BrandRecord[];
}

/** One outlet with all that belongs to it. */
export interface OpenedOutlet extends OwnOutlet {
  brands: BrandRecord[];
  /** Open reports; null for none. */
  reports: CorrectedOutlet | null;
  certificates: KeptCertificate[];
}

const LINES_A_PAGE = 50;

/** The outlets of a general agent's brands, as far as it may speak for them today. */
@Injectable()
export class OwnOutlets {
  private readonly kept = new KeptOutlets();

  constructor(
    private readonly database: Database,
    private readonly brands: AgentBrands,
    private readonly registered: RegisteredOutlets,
    private readonly certificates: OutletCertificateService,
    private readonly corrections: CorrectionKeeping,
    private readonly days: WorkingDays,
    private readonly clock: Clock,
  ) {}

  async page(
    user: AgentUser,
    filter: OwnOutletFilter,
    order: KeptOutletOrder,
    after: KeptOutletCursor | null,
  ): Promise<OwnOutletPage> {
    const { manager } = this.database.dataSource();
    const brands = await this.brands.standing(manager, user.generalAgentId);
    const reports = await this.corrections.openSince(manager);
    const where = this.where(brands, filter, reports);
    const found = await this.kept.list(manager, { ...where, order, after, count: LINES_A_PAGE + 1 });
    const shown = found.slice(0, LINES_A_PAGE);
    const outlets = await this.withParts(manager, user, shown, reports);
    const last = shown.at(-1);
    return {
      outlets,
      next: found.length > LINES_A_PAGE && last ? { key: last.key, id: last.id } : null,
      brands,
    };
  }

  /** How many there are, and how fresh: as many as paging through them shows. */
  async counts(user: AgentUser): Promise<Record<FreshnessStanding, number> & { total: number }> {
    const { manager } = this.database.dataSource();
    const brands = await this.brands.standing(manager, user.generalAgentId);
    const reports = await this.corrections.openSince(manager);
    const all = {
      standing: 'kept',
      brandId: null,
      categoryCode: null,
      divisionCode: null,
      text: null,
    } as const;
    const count = (freshness: OwnOutletFilter['freshness']) =>
      this.kept.count(manager, this.where(brands, { ...all, freshness }, reports));
    const [total, toDo, overdue] = [await count(null), await count('toDo'), await count('overdue')];
    return { total, overdue, due: toDo - overdue, fresh: total - toDo };
  }

  /** @throws {Problem} 404 for one that is not of the agent's brands */
  async open(user: AgentUser, outletId: string): Promise<OpenedOutlet> {
    const { manager } = this.database.dataSource();
    const brands = await this.brands.standing(manager, user.generalAgentId);
    const [outlet] = isPublicId(outletId) ? await this.registered.listByIds(manager, [outletId]) : [];
    const ids = brands.map(({ id }) => id);
    if (!outlet || !isOwn(outlet, ids)) throw ownOutletNotFound();
    const reports = await this.corrections.openSince(manager);
    const row = await this.kept.find(manager, ids, outletId, this.clock.today());
    const [own] = await this.withParts(manager, user, [row], reports);
    const [open = null] = await this.corrections.listOpen(manager, [outletId]);
    return { ...own!, brands, reports: open, certificates: await this.certificates.list(outletId) };
  }

  private where(
    brands: readonly BrandRecord[],
    { freshness, brandId, ...filter }: OwnOutletFilter,
    reports: ReadonlyMap<string, Date>,
  ): KeptOutletWhere {
    const brandIds = brands.map(({ id }) => id).filter((id) => brandId === null || id === brandId);
    return { ...filter, brandIds, needing: this.needing(freshness, reports), today: this.clock.today() };
  }

  private needing(
    freshness: OwnOutletFilter['freshness'],
    reports: ReadonlyMap<string, Date>,
  ): KeptOutletWhere['needing'] {
    if (freshness === null) return null;
    const today = this.clock.today();
    const upTo = (by: string, never: boolean) => {
      const { confirmedOn, changedOn } = cutOffs(FRESHNESS_RULES, this.days, by);
      const reportedIds = [...reports]
        .filter(([, since]) => shanghaiDate(since) <= changedOn)
        .map(([id]) => id);
      return { confirmedBy: confirmedOn, endedBy: changedOn, never, reportedIds };
    };
    const overdue = upTo(addDays(today, -1), false);
    const toDo = upTo(addDays(today, FRESHNESS_RULES.aheadDays), true);
    if (freshness === 'overdue') return { is: true, ...overdue };
    if (freshness === 'due') return { is: true, ...toDo, unless: overdue };
    return { is: freshness === 'toDo', ...toDo };
  }

  private async withParts(
    manager: EntityManager,
    { generalAgentId }: AgentUser,
    rows: readonly KeptOutletRow[],
    reports: ReadonlyMap<string, Date>,
  ): Promise<OwnOutlet[]> {
    if (rows.length === 0) return [];
    const ids = rows.map(({ id }) => id);
    const outlets = new Map(
      (await this.registered.listByIds(manager, ids)).map((outlet) => [outlet.id, outlet]),
    );
    const proposals = await new PhoneReviewRepository(manager).listByOutlets(generalAgentId, ids);
    const newest = groupBy(proposals, ({ outletId }) => outletId!);
    return rows.flatMap(({ id, confirmedOn, endedOn }) => {
      const outlet = outlets.get(id);
      if (!outlet) return [];
      const since = reports.get(id);
      const facts = { confirmedOn, endedOn, reportedOn: since ? shanghaiDate(since) : null };
      const freshness = freshnessOf(facts, FRESHNESS_RULES, this.days, this.clock.today());
      const [proposal = null] = newest.get(id) ?? [];
      const tells = proposal?.state === 'pending' || proposal?.state === 'returned';
      return {
        outlet,
        freshness: { ...freshness, confirmedOn },
        reported: since !== undefined,
        proposal: tells ? proposal : null,
      };
    });
  }
}

/** Whether an outlet has, or had, an authorization of one of these brands. */
export function isOwn({ authorizations }: RegisteredOutlet, brandIds: readonly string[]): boolean {
  return authorizations.some(({ brandId }) => brandIds.includes(brandId));
}
