import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Clock } from '../../platform/clock.js';
import type { WorkingDays } from '../../platform/working-days/working-days.js';
import { clocksOn } from '../rules/clocks-on.js';
import { ruleSetById } from '../rules/rule-sets.js';
import { ClockKeepingRepository } from './clock-keeping.repository.js';

const CASES_AT_ONCE = 200;

/**
 * Keeps the clocks of cases right while nobody acts: marks those whose day has passed, lets those run on that waited for materials
 * long enough, and counts provisional days anew once the calendar is published.
 */
export class ClockKeeping {
  private readonly logger = new Logger(ClockKeeping.name);

  constructor(
    private readonly source: () => DataSource,
    private readonly days: WorkingDays,
    private readonly clock: Clock,
  ) {}

  /** Once through all cases. A case that fails is logged and passed over, so that it holds up no other. */
  async run(): Promise<void> {
    const today = this.clock.today();
    for (let after: string | null = ''; after !== null; ) {
      const ids: string[] = await new ClockKeepingRepository(this.source().manager).listCasesToKeep(
        { today, knownThrough: this.days.knownThrough },
        after,
        CASES_AT_ONCE,
      );
      for (const id of ids) await this.keepOrLog(id, today);
      after = ids.length < CASES_AT_ONCE ? null : ids.at(-1)!;
    }
  }

  private async keepOrLog(caseId: string, today: string): Promise<void> {
    try {
      await this.keep(caseId, today);
    } catch (error) {
      this.logger.warn(`the clocks of case ${caseId} were not kept: ${String(error)}`);
    }
  }

  /** In one transaction with the case locked: an act that is done at the same time comes before or after. */
  private keep(caseId: string, today: string): Promise<void> {
    return this.source().transaction(async (manager) => {
      const repository = new ClockKeepingRepository(manager);
      const ruleSet = await repository.lockCase(caseId);
      if (ruleSet === null) return;
      const clocks = await repository.listClocks(caseId);
      await repository.save(caseId, clocksOn({ ruleSet: ruleSetById(ruleSet), clocks }, today, this.days));
    });
  }
}
