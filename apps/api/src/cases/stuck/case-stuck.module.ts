import { Module } from '@nestjs/common';
import { BureauTree } from '../../organization/bureau-tree.js';
import { OrganizationModule } from '../../organization/organization.module.js';
import { RepeatingTask } from '../../platform/background/repeating-task.js';
import { StuckCount } from '../../platform/background/stuck-count.js';
import { StuckCountModule } from '../../platform/background/stuck-count.module.js';
import { TaskLeases } from '../../platform/background/task-leases.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { OutboxOverview } from '../../platform/outbox/outbox-overview.js';
import { FileOverview } from '../../platform/storage/file-overview.js';
import { WorkingDays } from '../../platform/working-days/working-days.js';
import { StuckOverview } from './stuck-overview.js';

const COUNTED_EVERY_MILLISECONDS = 60_000;

/** Counts what is stuck in the background; each process for itself, since each is asked how it is. */
@Module({
  imports: [OrganizationModule, StuckCountModule],
  providers: [
    {
      provide: StuckOverview,
      inject: [Database, BureauTree, WorkingDays, Clock],
      useFactory: (database: Database, tree: BureauTree, days: WorkingDays, clock: Clock) => {
        const source = () => database.dataSource();
        const files = new FileOverview(source, clock);
        return new StuckOverview(
          source,
          tree,
          new OutboxOverview(source),
          files,
          new TaskLeases(source),
          days,
          clock,
        );
      },
    },
    {
      provide: 'count-stuck',
      inject: [StuckOverview, StuckCount, Clock],
      useFactory: (overview: StuckOverview, stuck: StuckCount, clock: Clock) =>
        new RepeatingTask('count-stuck', COUNTED_EVERY_MILLISECONDS, async () => {
          const counts = Object.values(await overview.counts());
          stuck.latest = { count: counts.reduce((sum, each) => sum + each, 0), countedAt: clock.now() };
        }),
    },
  ],
})
export class CaseStuckModule {}
