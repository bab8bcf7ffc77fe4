import type { DataSource, EntityManager } from 'typeorm';
import type { Divisions } from '../organization/divisions.js';
import type { Clock } from '../platform/clock.js';
import { newPublicId } from '../platform/public-id.js';
import { eachInSteps, inSlices, type Steps } from '../platform/steps.js';
import type { BrandDirectory } from '../registry/brand-directory.js';
import { OutletConfirmations } from '../registry/outlet-confirmations.js';
import type { RegisteredOutlet } from '../registry/registered-outlet.js';
import type { OutletsInQuestion, RegisteredOutlets } from '../registry/registered-outlets.js';
import type { RegistryTransaction, RegistryWriter } from '../registry/registry-writer.js';
import { diffList } from './list-diff.js';
import {
  alreadyRolledBack,
  changedSince,
  importNotFound,
  lossesNotConfirmed,
  missingNotConfirmed,
  nothingToPublish,
} from './list-import.errors.js';
import {
  asksToConfirmMissing,
  type ImportOptions,
  type ListImportPlan,
  type ListSource,
  losing,
  type PublishedImport,
  planOf,
} from './list-import.js';
import { ListImportRepository } from './list-import.repository.js';
import { type ListScope, scopeOf } from './list-scope.js';
import type { ResolvedList } from './resolved-list.js';
import { planRollback } from './rollback-plan.js';
import { keepStorable } from './storable-outlets.js';

const LISTED_AT_ONCE = 100;

export interface PublishedPlan {
  /** The number of the batch, by which it can be rolled back. */
  batch: number;
  plan: ListImportPlan;
}

type Alongside = (manager: EntityManager, published: PublishedPlan) => Promise<void>;

/** Compares resolved lists with the registry, publishes them, and takes them back. The command line and the console use it. */
export class ListImportService {
  private readonly confirmations = new OutletConfirmations();

  constructor(
    private readonly dataSource: () => DataSource,
    private readonly writer: RegistryWriter,
    private readonly outlets: RegisteredOutlets,
    private readonly brands: BrandDirectory,
    private readonly divisions: Divisions,
    private readonly clock: Clock,
  ) {}

  /** What publishing would do now. Changes nothing. */
  async preview(resolved: ResolvedList, options: ImportOptions): Promise<ListImportPlan> {
    return (await this.compare(resolved, options)).plan;
  }

  /** The same, with what it was compared with. */
  async compare(
    resolved: ResolvedList,
    options: ImportOptions,
  ): Promise<{ plan: ListImportPlan; registered: RegisteredOutlet[] }> {
    const question = await inSlices(questionOf(resolved, options.statedDivisions));
    const registered = await this.outlets.listInQuestion(question.outlets);
    const agentOf = await this.brands.agentsOf(this.dataSource().manager, question.outlets.brandIds);
    return { plan: await inSlices(this.plan(question, registered, agentOf, options)), registered };
  }

  /**
   * Publishes the list in one transaction: all of it is committed when this returns, nothing when it throws. One list is
   * published at a time, and compared once its turn has come, so the second of two sees what the first one did.
   * @param alongside what is kept in the same transaction; what it throws keeps the list from being published
   * @throws {Problem} `missing-not-confirmed`, `losses-not-confirmed`, `nothing-to-publish`
   * @throws {RegistryBusyError}
   */
  async publish(
    source: ListSource,
    resolved: ResolvedList,
    options: ImportOptions & { confirmMissing: boolean; confirmLosses: boolean },
    alongside: Alongside = async () => undefined,
  ): Promise<PublishedPlan> {
    const question = await inSlices(questionOf(resolved, options.statedDivisions));
    if (question.list.outlets.length === 0) throw nothingToPublish();
    const { result } = await this.writer.write(async (transaction) => {
      const imports = new ListImportRepository(transaction.manager);
      await imports.takeTurn();
      const registered = await this.outlets.lockInQuestion(transaction, question.outlets);
      const agentOf = await this.brands.agentsOf(transaction.manager, question.outlets.brandIds);
      const plan = await inSlices(this.plan(question, registered, agentOf, options));
      if (asksToConfirmMissing(plan) && !options.confirmMissing) {
        throw missingNotConfirmed(plan.missing.length, plan.registeredInScope);
      }
      if (plan.counts.losing > 0 && !options.confirmLosses) throw lossesNotConfirmed(losing(plan.changed));
      const published = { batch: await this.apply(transaction, imports, source, plan), plan };
      await alongside(transaction.manager, published);
      return published;
    });
    return result;
  }

  /**
   * Takes a batch back in one transaction.
   * @param alongside what is kept in the same transaction
   * @returns how many outlets were put back
   * @throws {Problem} `import-not-found`, `already-rolled-back`, `changed-since` naming what was changed
   */
  async rollBack(
    batch: number,
    alongside: (manager: EntityManager) => Promise<void> = async () => undefined,
  ): Promise<number> {
    const { result } = await this.writer.write(async (transaction) => {
      const imports = new ListImportRepository(transaction.manager);
      await imports.takeTurn();
      const published = await imports.find(batch);
      if (!published) throw importNotFound(batch);
      if (published.rolledBackAt) throw alreadyRolledBack(batch);
      const changes = await imports.listChanges(batch);
      const ids = changes.map((change) => change.outletId);
      const present = await this.outlets.lockByIds(transaction, ids);
      const { restored, conflicts } = await inSlices(planRollback(changes, present));
      if (conflicts.length > 0) throw changedSince(batch, conflicts);
      await this.outlets.save(transaction, restored);
      await alongside(transaction.manager);
      await imports.markRolledBack(batch, this.clock.now());
      return restored.length;
    });
    return result;
  }

  /** The last batches, the newest first. */
  listImports(): Promise<PublishedImport[]> {
    return new ListImportRepository(this.dataSource().manager).list(LISTED_AT_ONCE);
  }

  private *plan(
    { list, scope }: Question,
    registered: RegisteredOutlet[],
    agentOf: Map<string, string | null>,
    { decisions, choices }: ImportOptions,
  ): Steps<ListImportPlan> {
    const diff = yield* diffList({
      list,
      registered,
      context: { columns: list.columns, scope, agentOf, today: this.clock.today() },
      decisions,
      choices,
      newId: newPublicId,
      fullName: (code) => this.divisions.fullName(code),
    });
    return yield* planOf(list.counts, list.problems, diff);
  }

  private async apply(
    transaction: RegistryTransaction,
    imports: ListImportRepository,
    source: ListSource,
    plan: ListImportPlan,
  ): Promise<number> {
    const batch = await imports.add(source, plan.scope, plan.counts, this.clock.now());
    const isCreated = (change: (typeof plan.added)[number]) =>
      change.fields.some(({ field, before }) => field === 'state' && before === null);
    const reopened = plan.added.filter((change) => !isCreated(change));
    await this.outlets.save(
      transaction,
      [...plan.added, ...plan.changed, ...plan.missing].map((change) => change.after),
    );
    await imports.addChanges(batch, 'created', plan.added.filter(isCreated));
    await imports.addChanges(batch, 'changed', [...reopened, ...plan.changed]);
    await imports.addChanges(batch, 'missing', plan.missing);
    await this.confirm(transaction.manager, plan);
    return batch;
  }

  /** Whoever sends a list says of every outlet in it that the entry is right, whether or not anything changed. */
  private async confirm(manager: EntityManager, { scope, outletIdOfRow }: ListImportPlan): Promise<void> {
    const named = [...new Set(outletIdOfRow.values())];
    const confirmed = named.map((outletId) => ({ outletId, brandIds: brandIds(scope) }));
    await this.confirmations.confirm(manager, confirmed, this.clock.today());
  }
}

/** What can be stored of a list, and what it has a say about. */
interface Question {
  list: ResolvedList;
  scope: ListScope;
  outlets: OutletsInQuestion;
}

function* questionOf(resolved: ResolvedList, statedDivisions: string[]): Steps<Question> {
  const list = yield* keepStorable(resolved);
  const scope = yield* scopeOf(list.outlets, statedDivisions);
  const [counties, licences] = [new Set<string>(), new Set<string>()];
  yield* eachInSteps(list.outlets, ({ divisionCode, licenceCode }) => {
    counties.add(divisionCode.slice(0, 6));
    if (licenceCode !== null) licences.add(licenceCode);
  });
  return {
    list,
    scope,
    outlets: { countyCodes: [...counties], licenceCodes: [...licences], brandIds: brandIds(scope) },
  };
}

const brandIds = (scope: ListScope) => scope.brands.map(({ brandId }) => brandId);
