import { Global, Module } from '@nestjs/common';
import { Database } from '../database.js';
import { Outbox } from './outbox.js';
import { OutboxHandlers } from './outbox-handlers.js';
import { OutboxRound } from './outbox-round.js';
import { OutboxWorker } from './outbox-worker.js';

const TIMES = { leaseMilliseconds: 120_000, count: 8 };

/** The outbox, and the worker that empties it. */
@Global()
@Module({
  providers: [
    Outbox,
    OutboxHandlers,
    {
      provide: OutboxWorker,
      inject: [Database, OutboxHandlers],
      useFactory: (database: Database, handlers: OutboxHandlers) =>
        new OutboxWorker(new OutboxRound(() => database.dataSource(), handlers, TIMES), handlers),
    },
  ],
  exports: [Outbox, OutboxHandlers],
})
export class OutboxModule {}
