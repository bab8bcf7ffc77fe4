import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { Audit } from '../audit/audit.js';
import { LeasedTask } from '../background/leased-task.js';
import { Clock } from '../clock.js';
import { Database } from '../database.js';
import { IdempotencyKeyEntity } from '../idempotency/idempotency-key.entity.js';
import { MediaCheckEntity } from '../wechat/push/media-check.entity.js';
import { ExpiredRows } from './expired-rows.js';
import { Retention } from './retention.js';

const MINUTE = 60_000;
const TIMES = { everyMilliseconds: 60 * MINUTE, lostAfterMilliseconds: 30 * MINUTE };

/** Lets go, once an hour and by one process for all, of what has been kept for long enough. */
@Global()
@Module({
  providers: [
    {
      provide: Retention,
      inject: [Database, Audit, Clock],
      useFactory: (database: Database, audit: Audit, clock: Clock) =>
        new Retention(() => database.dataSource(), audit, clock),
    },
    {
      provide: 'let-go',
      inject: [Database, Retention],
      useFactory: (database: Database, retention: Retention) =>
        new LeasedTask(
          'let-go',
          TIMES,
          () => database.dataSource(),
          async () => {
            await retention.run();
          },
        ),
    },
  ],
  exports: [Retention],
})
export class RetentionModule implements OnModuleInit {
  constructor(private readonly retention: Retention) {}

  onModuleInit(): void {
    this.retention.register(
      new ExpiredRows('idempotencyKeys', IdempotencyKeyEntity, 'doneAt'),
      new ExpiredRows('mediaChecks', MediaCheckEntity, 'receivedAt'),
    );
  }
}
