import type { WarningAct, WarningState } from '@jiweibao/shared';
import type { DataSource } from 'typeorm';
import type { Staff } from '../../accounts/staff.js';
import { cleanParagraphs } from '../../cases/intake/clean-filing.js';
import type { BureauTree } from '../../organization/bureau-tree.js';
import type { Clock } from '../../platform/clock.js';
import { invalidRequest, type Problem } from '../../platform/problem.js';
import type { NumberWarningService } from '../../registry/number-warning.service.js';
import {
  numberAlreadyWarned,
  secondPersonNeeded,
  warningCaseNotFound,
  warningIncomplete,
  warningNotYours,
  wrongWarningState,
} from '../supervision.errors.js';
import { readDoubtfulNumber } from '../warned-number.js';
import type { NumberClaims } from './number-claims.js';
import type { NumberWarningCaseEntity } from './number-warning-case.entity.js';
import type { WarningActBody } from './warning-bodies.js';
import type { WarningCaseMapper } from './warning-case.mapper.js';
import { WarningCaseRepository } from './warning-case.repository.js';
import type { HeldWarning, WarningChanges } from './warning-changes.js';
import { proposalFaults, reviewFaults } from './warning-faults.js';
import { bureausWithin, partiesTo } from './warning-parties.js';
import { refusalOf, WARNING_TRANSITIONS, type WarningRefusal } from './warning-transitions.js';

/** An act as it was asked for. */
interface Decision {
  act: WarningAct;
  words: string | null;
  reviewOn: string | null;
  confirmedBrands: string[];
}

const REFUSALS: Readonly<Record<WarningRefusal, () => Problem>> = {
  'not-yours': warningNotYours,
  'wrong-state': wrongWarningState,
  'second-person-needed': secondPersonNeeded,
};

/**
 * Decides on warnings. Publishing and withdrawing write the registry in the same transaction, so look-ups, which follow its change
 * log, tell what was decided or nothing of it.
 */
export class WarningDecisions {
  constructor(
    private readonly dataSource: () => DataSource,
    private readonly changes: WarningChanges,
    private readonly registry: Pick<NumberWarningService, 'publishWithin' | 'withdrawWithin'>,
    private readonly claims: NumberClaims,
    private readonly mapper: Pick<WarningCaseMapper, 'contentOf'>,
    private readonly tree: BureauTree,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns how it stands then
   * @throws {Problem} 403 `warning-not-yours`, `second-person-needed`; 422 `wrong-state`, `warning-incomplete`, `number-is-official`;
   * 409 `number-already-warned`; those of `WarningChanges.change`
   */
  async decide(
    staff: Staff,
    id: string,
    { seenVersion, ...body }: WarningActBody,
    key: string | undefined,
  ): Promise<{ state: WarningState; version: number }> {
    const decision = readDecision(body);
    const sent = { operation: 'decide-number-warning', key, body: decision };
    await this.changes.change(staff, id, seenVersion, sent, (warning) => this.decideOn(warning, decision));
    const scope = bureausWithin(staff, this.tree);
    const row = await new WarningCaseRepository(this.dataSource().manager).findVisible(id, scope);
    if (row === null) throw warningCaseNotFound();
    return { state: row.state, version: row.version };
  }

  private async decideOn(warning: HeldWarning, decision: Decision): Promise<void> {
    const { row, staff } = warning;
    const parties = partiesTo(row.bureauCode, staff, this.tree);
    const refusal = refusalOf(decision.act, row, parties, staff.accountId);
    if (refusal !== null) throw REFUSALS[refusal]();
    switch (decision.act) {
      case 'propose':
        return this.propose(warning, decision);
      case 'publish':
        return this.publish(warning, decision);
      case 'keep':
        return this.keep(warning, decision);
      case 'withdraw':
        return this.withdraw(warning, decision);
      case 'return':
        return this.step(warning, decision, {});
      case 'drop':
        return this.step(warning, decision, { endedAt: warning.done.doneAt });
    }
  }

  private async propose(warning: HeldWarning, decision: Decision): Promise<void> {
    await this.requireFit(warning, decision);
    await this.step(warning, decision, { proposedBy: warning.staff.accountId });
  }

  private async publish(warning: HeldWarning, decision: Decision): Promise<void> {
    await this.requireFit(warning, decision);
    const { manager, row, done } = warning;
    const { number, reason, source, brandId } = row;
    const told = { number, reason, source, impersonatedBrandId: brandId };
    await this.registry.publishWithin(manager, told, async () => {
      const other = await new WarningCaseRepository(manager).findPublished(number);
      if (other !== null) {
        throw numberAlreadyWarned(this.tree.find(other.bureauCode)?.name ?? other.bureauCode);
      }
      await this.step(warning, decision, { publishedNumber: number, publishedAt: done.doneAt });
    });
  }

  private async keep(warning: HeldWarning, decision: Decision): Promise<void> {
    const faults = reviewFaults(decision.reviewOn, this.clock.today());
    if (faults.length > 0) throw warningIncomplete(faults);
    await this.claims.requireConfirmed(warning.manager, warning.row.number, decision.confirmedBrands);
    await this.step(warning, decision, { reviewOn: decision.reviewOn });
  }

  /** What somebody withdrew at the command line meanwhile is withdrawn here too. */
  private async withdraw(warning: HeldWarning, decision: Decision): Promise<void> {
    const { manager, row, done } = warning;
    await this.step(warning, decision, { publishedNumber: null, endedAt: done.doneAt });
    await this.registry.withdrawWithin(manager, row.number);
  }

  /** Asked of who proposes and again of who approves: the registry may have changed in between, and so may the day. */
  private async requireFit({ manager, row }: HeldWarning, decision: Decision): Promise<void> {
    readDoubtfulNumber(row.number);
    const evidence = await new WarningCaseRepository(manager).countEvidence(row.id);
    const faults = proposalFaults(this.mapper.contentOf(row), evidence, this.clock.today());
    if (faults.length > 0) throw warningIncomplete(faults);
    await this.claims.requireConfirmed(manager, row.number, decision.confirmedBrands);
  }

  private step(
    { record }: HeldWarning,
    { act, words }: Decision,
    change: Partial<NumberWarningCaseEntity>,
  ): Promise<void> {
    return record({ step: act, to: WARNING_TRANSITIONS[act].to, words, change });
  }
}

/** @throws {Problem} 400 without the words that the act asks for */
function readDecision({
  act,
  words,
  reviewOn,
  confirmedBrands,
}: Omit<WarningActBody, 'seenVersion'>): Decision {
  const written = cleanParagraphs(words ?? '') || null;
  if (written === null && WARNING_TRANSITIONS[act].why) {
    throw invalidRequest([{ field: 'words', code: 'required', detail: '请写为什么。' }]);
  }
  return {
    act,
    words: written,
    reviewOn: reviewOn ?? null,
    confirmedBrands: confirmedBrands ?? [],
  };
}
