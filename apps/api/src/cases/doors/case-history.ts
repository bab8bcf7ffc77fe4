import type { DataSource, EntityManager } from 'typeorm';
import type { Staff } from '../../accounts/staff.js';
import type { BureauTree } from '../../organization/bureau-tree.js';
import type { Audit } from '../../platform/audit/audit.js';
import { type Clock, shanghaiDate, startOfShanghaiDate } from '../../platform/clock.js';
import { addDays } from '../../platform/working-days/calendar-dates.js';
import { DeskRepository } from '../desk/desk.repository.js';
import { type DeskScope, deskScope } from '../desk/desk-scope.js';
import { mayKnowPerson } from '../desk/informant.js';
import { getVisibleCase } from '../desk/visible-case.js';
import type { ConsumerCaseEntity } from '../entities/consumer-case.entity.js';
import { businessOf, itselfOf } from './duplicates.js';
import { type CountsByKind, PastCasesRepository } from './past-cases.repository.js';

const A_YEAR_DAYS = 365;

/** How often somebody was here before. */
export interface History {
  inAll: CountsByKind;
  /** In the year before today. */
  lastYear: CountsByKind;
}

export interface CaseHistory {
  /** Null when nobody is known, when they left no phone, and for who may not know the person. */
  complainant: History | null;
  /** Why `complainant` is null; null when it is not. */
  complainantUnknown: 'confidential' | 'anonymous' | 'noPhone' | null;
  respondent: History;
  /** Within the desks of which the counts are: the name of the bureau or station that looks. */
  scopeName: string;
}

/**
 * Counts how often the person and the business of a case were here before: complaints and tip-offs that lie in the scope of
 * whoever looks, and none outside of it. Each look is in the trail.
 */
export class CaseHistories {
  constructor(
    private readonly dataSource: () => DataSource,
    private readonly tree: BureauTree,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** @throws {Problem} 404 `case-not-found` */
  of(staff: Staff, caseId: string): Promise<CaseHistory> {
    return this.dataSource().transaction(async (manager) => {
      const scope = deskScope(staff, this.tree);
      const row = await getVisibleCase(manager, scope, caseId);
      const history = await this.count(manager, scope, row);
      await this.audit.record(manager, {
        actorKind: 'staff',
        actorId: staff.accountId,
        bureauCode: staff.bureauCode,
        act: 'readHistory',
        subjectKind: 'case',
        subjectId: caseId,
        detail: { complainant: history.complainantUnknown ?? 'counted' },
      });
      return history;
    });
  }

  private async count(
    manager: EntityManager,
    scope: DeskScope,
    row: ConsumerCaseEntity,
  ): Promise<CaseHistory> {
    const past = new PastCasesRepository(manager, scope);
    const { phoneIndex, unknown } = await personOf(manager, scope, row);
    const business = businessOf(row);
    return {
      complainant:
        phoneIndex === null
          ? null
          : await this.historyOf(row, (among) => past.countOfPerson(phoneIndex, among)),
      complainantUnknown: unknown,
      respondent: await this.historyOf(row, (among) => past.countOfBusiness(business, among)),
      scopeName: this.tree.find(scope.ownCode)?.name ?? '',
    };
  }

  private async historyOf(
    row: ConsumerCaseEntity,
    count: (among: Parameters<PastCasesRepository['countOfBusiness']>[1]) => Promise<CountsByKind>,
  ): Promise<History> {
    const aYearAgo = startOfShanghaiDate(addDays(shanghaiDate(this.clock.now()), -A_YEAR_DAYS));
    const before = { until: row.receivedAt, except: itselfOf(row) };
    return {
      inAll: await count({ ...before, since: null }),
      lastYear: await count({ ...before, since: aYearAgo }),
    };
  }
}

async function personOf(
  manager: EntityManager,
  scope: DeskScope,
  row: ConsumerCaseEntity,
): Promise<{ phoneIndex: string | null; unknown: CaseHistory['complainantUnknown'] }> {
  if (!mayKnowPerson(scope, row)) return { phoneIndex: null, unknown: 'confidential' };
  const [party] = await new DeskRepository(manager).listParties([row.id]);
  if (party === undefined) return { phoneIndex: null, unknown: 'anonymous' };
  return { phoneIndex: party.phoneIndex, unknown: party.phoneIndex === null ? 'noPhone' : null };
}
