import { Module, type OnModuleInit } from '@nestjs/common';
import { AccountsModule } from '../../accounts/accounts.module.js';
import { DoubtfulChecks } from '../../lookup/doubtful-checks.js';
import { LookupModule } from '../../lookup/lookup.module.js';
import { ReadModel } from '../../lookup/read-model/read-model.js';
import { BureauTree } from '../../organization/bureau-tree.js';
import { OrganizationModule } from '../../organization/organization.module.js';
import { LeasedTask } from '../../platform/background/leased-task.js';
import { RepeatingTask } from '../../platform/background/repeating-task.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { BrandDirectory } from '../../registry/brand-directory.js';
import { NumberSignalsController } from './number-signals.controller.js';
import { NumberSignals } from './number-signals.js';
import { SignalBoard } from './signal-board.js';
import { SignalSweep } from './signal-sweep.js';

/** What may be lost when a process dies is what it counted in this time. */
const WRITTEN_EVERY_MILLISECONDS = 30_000;
const HOUR = 60 * 60_000;
const SWEEP = { everyMilliseconds: HOUR / 2, lostAfterMilliseconds: HOUR };

/** Which doubtful numbers people check and complain of. */
@Module({
  imports: [AccountsModule, LookupModule, OrganizationModule],
  controllers: [NumberSignalsController],
  providers: [
    {
      provide: NumberSignals,
      inject: [Database, Clock],
      useFactory: (database: Database, clock: Clock) => new NumberSignals(() => database.dataSource(), clock),
    },
    {
      provide: SignalBoard,
      inject: [Database, ReadModel, BureauTree, Clock],
      useFactory: (database: Database, readModel: ReadModel, tree: BureauTree, clock: Clock) => {
        const source = () => database.dataSource();
        return new SignalBoard(source, readModel, new BrandDirectory(source), tree, clock);
      },
    },
    {
      provide: 'write-signals',
      inject: [NumberSignals],
      useFactory: (signals: NumberSignals) =>
        new RepeatingTask('write-signals', WRITTEN_EVERY_MILLISECONDS, () => signals.flush()),
    },
    {
      provide: 'sweep-signals',
      inject: [Database, Clock],
      useFactory: (database: Database, clock: Clock) => {
        const sweep = new SignalSweep(() => database.dataSource(), clock);
        return new LeasedTask(
          'sweep-signals',
          SWEEP,
          () => database.dataSource(),
          () => sweep.run(),
        );
      },
    },
  ],
  exports: [SignalBoard],
})
export class CaseSignalsModule implements OnModuleInit {
  constructor(
    private readonly doubtful: DoubtfulChecks,
    private readonly signals: NumberSignals,
  ) {}

  onModuleInit(): void {
    this.doubtful.listen(this.signals);
  }
}
