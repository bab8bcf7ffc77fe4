import type { CorrectionState } from '@jiweibao/shared';
import type { DataSource, EntityManager } from 'typeorm';
import type { Clock } from '../platform/clock.js';
import type { Outbox } from '../platform/outbox/outbox.js';
import type { OutletDirectory } from '../registry/outlet-directory.js';
import { type CorrectedOutlet, groupByOutlet } from './corrected-outlets.js';
import { CorrectionRepository } from './correction.repository.js';
import { TELL_REPORTER } from './correction-deliveries.js';
import { type CorrectionOutcome, transitionBy } from './correction-transitions.js';
import { noOpenCorrection } from './corrections.errors.js';
import type { OutletCorrectionEntity } from './outlet-correction.entity.js';

/** What the registry's keepers do with what readers said. */
export class CorrectionKeeping {
  constructor(
    private readonly dataSource: () => DataSource,
    private readonly outlets: OutletDirectory,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @param brandId only outlets that this brand authorizes, or ever did; null for all */
  async list(state: CorrectionState, brandId: string | null): Promise<CorrectedOutlet[]> {
    const { manager } = this.dataSource();
    const corrections = await new CorrectionRepository(manager).listByState(state);
    const ids = new Set(corrections.map(({ outletId }) => outletId));
    const groups = groupByOutlet(corrections, await this.outlets.list(manager, [...ids]));
    if (brandId === null) return groups;
    return groups.filter(({ outlet }) => outlet?.authorizations.some((each) => each.brandId === brandId));
  }

  /** The outlets of which a report is open, and when the oldest of each came. @param manager of the caller's transaction */
  async openSince(manager: EntityManager): Promise<ReadonlyMap<string, Date>> {
    const rows = await new CorrectionRepository(manager).openSince();
    return new Map(rows.map(({ outletId, since }) => [outletId, since]));
  }

  /** All that is open about these outlets, one line each. */
  async listOpen(manager: EntityManager, outletIds: readonly string[]): Promise<CorrectedOutlet[]> {
    const open = await new CorrectionRepository(manager).listByOutlets(outletIds, 'open');
    const outlets = await this.outlets.list(manager, [...outletIds]);
    return groupByOutlet(open, outlets);
  }

  /**
   * Resolves all that is open about one outlet. Who asked to be told is told, once each.
   * @returns how many corrections that were
   * @throws {Problem} `correction-not-found` when nothing is open about it
   */
  resolve(outletId: string, outcome: CorrectionOutcome, note: string | null): Promise<number> {
    return this.dataSource().transaction((manager) => this.resolveIn(manager, outletId, outcome, note));
  }

  /** The same in a transaction of the caller, who has made sure that the outlet is theirs. */
  async resolveIn(
    manager: EntityManager,
    outletId: string,
    outcome: CorrectionOutcome,
    note: string | null,
  ): Promise<number> {
    const { from, to } = transitionBy(outcome);
    const corrections = new CorrectionRepository(manager);
    const open = await corrections.lockByOutlet(outletId, from);
    if (open.length === 0) throw noOpenCorrection();
    const ids = open.map(({ id }) => id);
    await corrections.resolve(ids, { state: to, resolvedAt: this.clock.now(), resolutionNote: note });
    await this.promiseNotices(manager, open);
    return open.length;
  }

  private async promiseNotices(manager: EntityManager, open: OutletCorrectionEntity[]): Promise<void> {
    const wanted = open.filter(({ notice }) => notice === 'wanted');
    const told = [...new Map(wanted.map((each) => [each.consumerId, each])).values()];
    const others = wanted.filter((each) => !told.includes(each)).map(({ id }) => id);
    if (others.length > 0) await new CorrectionRepository(manager).dropNotices(others);
    for (const { id } of told) await this.outbox.add(manager, { kind: TELL_REPORTER, subjectId: id });
  }
}
