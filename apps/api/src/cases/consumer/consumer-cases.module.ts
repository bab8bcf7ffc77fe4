import { Module } from '@nestjs/common';
import { ConsumerSessions } from '../../consumers/consumer-sessions.js';
import { ConsumersModule } from '../../consumers/consumers.module.js';
import { Clock } from '../../platform/clock.js';
import { BlindIndex } from '../../platform/crypto/blind-index.js';
import { Database } from '../../platform/database.js';
import { CaseSessionsController } from './case-sessions.controller.js';
import { CaseSessions } from './case-sessions.js';
import { QueryCodeLimits } from './query-code-limits.js';

/** What consumers see of their cases, and do to them. */
@Module({
  imports: [ConsumersModule],
  controllers: [CaseSessionsController],
  providers: [
    { provide: QueryCodeLimits, useFactory: () => new QueryCodeLimits() },
    {
      provide: CaseSessions,
      inject: [Database, ConsumerSessions, BlindIndex, QueryCodeLimits, Clock],
      useFactory: (
        database: Database,
        consumers: ConsumerSessions,
        index: BlindIndex,
        limits: QueryCodeLimits,
        clock: Clock,
      ) => new CaseSessions(() => database.dataSource(), consumers, index, limits, clock),
    },
  ],
})
export class ConsumerCasesModule {}
