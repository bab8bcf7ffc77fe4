import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AgentUser } from '../../accounts/agent-user.js';
import type { Staff } from '../../accounts/staff.js';
import type { CorrectedOutlet } from '../../corrections/corrected-outlets.js';
import { CorrectionKeeping } from '../../corrections/correction-keeping.service.js';
import type { CorrectionOutcome } from '../../corrections/correction-transitions.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock, shanghaiDate } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { inTransaction } from '../../platform/in-transaction.js';
import { isPublicId } from '../../platform/public-id.js';
import { type CountedDay, WorkingDays } from '../../platform/working-days/working-days.js';
import { BrandDirectory } from '../../registry/brand-directory.js';
import { OutletConfirmations } from '../../registry/outlet-confirmations.js';
import type { RegisteredOutlet } from '../../registry/registered-outlet.js';
import { RegisteredOutlets } from '../../registry/registered-outlets.js';
import { reportsNotFound } from '../agents.errors.js';
import { FRESHNESS_RULES } from '../freshness/freshness-rules.js';
import { ReviewingBureaus } from '../reviewing/reviewing-bureaus.js';
import { AgentBrands } from '../rights/agent-brands.js';

const LINES_A_PAGE = 50;

/** All that consumers said of one outlet, and until when it is to be answered. */
export interface OpenReport {
  outlet: RegisteredOutlet;
  reports: CorrectedOutlet;
  answerBy: CountedDay;
}

export interface OpenReportPage {
  reports: OpenReport[];
  next: { at: Date; id: string } | null;
}

/** Of which outlets the reports are whose to answer. */
type Keeps = (outlet: RegisteredOutlet) => boolean;

/** Consumers' words that an entry is wrong, for those who answer them: the brand's agent, and the bureau where it does not in time. */
@Injectable()
export class CorrectionAnswers {
  private readonly confirmations = new OutletConfirmations();

  constructor(
    private readonly database: Database,
    private readonly corrections: CorrectionKeeping,
    private readonly registered: RegisteredOutlets,
    private readonly directory: BrandDirectory,
    private readonly brands: AgentBrands,
    private readonly bureaus: ReviewingBureaus,
    private readonly days: WorkingDays,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async pageOfAgent(user: AgentUser, after: { at: Date; id: string } | null): Promise<OpenReportPage> {
    const { manager } = this.database.dataSource();
    return this.page(manager, await this.keptByAgent(manager, user), false, after);
  }

  /** @param late only those that were not answered in time */
  async pageOfStaff(
    staff: Staff,
    late: boolean,
    after: { at: Date; id: string } | null,
  ): Promise<OpenReportPage> {
    const { manager } = this.database.dataSource();
    return this.page(manager, await this.keptByStaff(manager, staff), late, after);
  }

  /**
   * Answers all that is open about an outlet. Whoever looked into it has confirmed the entry.
   * @returns how many reports that were @throws {Problem} 404
   */
  async answerAsAgent(
    user: AgentUser,
    outletId: string,
    outcome: CorrectionOutcome,
    words: string,
  ): Promise<number> {
    return inTransaction(this.database.dataSource(), async (manager) => {
      const outlet = await this.require(manager, outletId, await this.keptByAgent(manager, user));
      const count = await this.resolve(manager, outletId, outcome, words);
      const brandIds = await this.brands.standingIds(manager, user.generalAgentId);
      const own = outlet.authorizations.map(({ brandId }) => brandId).filter((id) => brandIds.includes(id));
      await this.confirmations.confirm(manager, [{ outletId, brandIds: own }], this.clock.today());
      await this.audit.record(manager, {
        actorKind: 'agent',
        actorId: user.accountId,
        bureauCode: (await this.bureaus.of(manager, user.generalAgentId)).code,
        act: 'answerCorrection',
        subjectKind: 'outlet',
        subjectId: outletId,
        detail: { outcome, count: String(count), generalAgent: user.generalAgentId },
      });
      return count;
    });
  }

  /** The same for a bureau. @throws {Problem} 404 */
  async answerAsStaff(
    staff: Staff,
    outletId: string,
    outcome: CorrectionOutcome,
    words: string,
  ): Promise<number> {
    return inTransaction(this.database.dataSource(), async (manager) => {
      await this.require(manager, outletId, await this.keptByStaff(manager, staff));
      const count = await this.resolve(manager, outletId, outcome, words);
      await this.audit.record(manager, {
        actorKind: 'staff',
        actorId: staff.accountId,
        bureauCode: staff.bureauCode,
        act: 'answerCorrection',
        subjectKind: 'outlet',
        subjectId: outletId,
        detail: { outcome, count: String(count) },
      });
      return count;
    });
  }

  private async page(
    manager: EntityManager,
    keeps: Keeps,
    late: boolean,
    after: { at: Date; id: string } | null,
  ): Promise<OpenReportPage> {
    const today = this.clock.today();
    const since = [...(await this.corrections.openSince(manager))]
      .map(([id, at]) => ({ id, at, answerBy: this.answerBy(at) }))
      .filter(({ answerBy }) => !late || answerBy.date < today)
      .sort((one, other) => one.at.getTime() - other.at.getTime() || (one.id < other.id ? -1 : 1))
      .filter(({ id, at }) => after === null || isLater({ at, id }, after));
    const outlets = new Map(
      (
        await this.registered.listByIds(
          manager,
          since.map(({ id }) => id),
        )
      )
        .filter(keeps)
        .map((outlet) => [outlet.id, outlet]),
    );
    const found = since.filter(({ id }) => outlets.has(id));
    const shown = found.slice(0, LINES_A_PAGE);
    const open = await this.corrections.listOpen(
      manager,
      shown.map(({ id }) => id),
    );
    const reportsOf = new Map(open.map((reports) => [reports.outletId, reports]));
    const last = shown.at(-1);
    return {
      reports: shown.flatMap(({ id, answerBy }) => {
        const reports = reportsOf.get(id);
        return reports ? [{ outlet: outlets.get(id)!, reports, answerBy }] : [];
      }),
      next: found.length > LINES_A_PAGE && last ? { at: last.at, id: last.id } : null,
    };
  }

  private answerBy(receivedAt: Date): CountedDay {
    return this.days.addWorkingDays(shanghaiDate(receivedAt), FRESHNESS_RULES.change.amount);
  }

  private resolve(
    manager: EntityManager,
    outletId: string,
    outcome: CorrectionOutcome,
    words: string,
  ): Promise<number> {
    return this.corrections.resolveIn(manager, outletId, outcome, words);
  }

  private async require(manager: EntityManager, outletId: string, keeps: Keeps): Promise<RegisteredOutlet> {
    const [outlet] = isPublicId(outletId) ? await this.registered.listByIds(manager, [outletId]) : [];
    if (!outlet || !keeps(outlet)) throw reportsNotFound();
    return outlet;
  }

  private async keptByAgent(manager: EntityManager, { generalAgentId }: AgentUser): Promise<Keeps> {
    const brandIds = await this.brands.standingIds(manager, generalAgentId);
    return ({ authorizations }) =>
      authorizations.some(({ brandId, state }) => state !== 'withdrawn' && brandIds.includes(brandId));
  }

  /** Those of the agents that the bureau reviews; the province's also those of no agent at all. */
  private async keptByStaff(manager: EntityManager, staff: Staff): Promise<Keeps> {
    const scope = await this.bureaus.agentsOf(manager, staff);
    if (scope === null) return () => true;
    const brands = await this.directory.listAll(manager);
    const brandIds = new Set(
      brands
        .filter(({ generalAgent }) => generalAgent !== null && scope.includes(generalAgent.id))
        .map(({ id }) => id),
    );
    return ({ authorizations }) => authorizations.some(({ brandId }) => brandIds.has(brandId));
  }
}

function isLater(one: { at: Date; id: string }, other: { at: Date; id: string }): boolean {
  const [a, b] = [one.at.getTime(), other.at.getTime()];
  return a > b || (a === b && one.id > other.id);
}
