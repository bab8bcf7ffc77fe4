import { Module, type OnModuleInit } from '@nestjs/common';
import { ExpiredRows } from '../platform/retention/expired-rows.js';
import { Retention } from '../platform/retention/retention.js';
import { ConsumerSessionEntity } from './consumer-session.entity.js';
import { ConsumerSessions } from './consumer-sessions.js';
import { ConsumerTraces } from './consumer-traces.js';
import { ConsumersController } from './consumers.controller.js';
import { MyDataController } from './my-data/my-data.controller.js';
import { MyData } from './my-data/my-data.js';

/** Log-in by WeChat, and sessions of our own. Nothing that is looked up asks for one. */
@Module({
  controllers: [ConsumersController, MyDataController],
  providers: [ConsumerSessions, ConsumerTraces, MyData],
  exports: [ConsumerSessions, ConsumerTraces],
})
export class ConsumersModule implements OnModuleInit {
  constructor(private readonly retention: Retention) {}

  onModuleInit(): void {
    this.retention.register(new ExpiredRows('consumerSessions', ConsumerSessionEntity, 'expiresAt'));
  }
}
