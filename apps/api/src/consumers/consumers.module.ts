import { Module } from '@nestjs/common';
import { ConsumerSessions } from './consumer-sessions.js';
import { ConsumerTraces } from './consumer-traces.js';
import { ConsumersController } from './consumers.controller.js';

/** Log-in by WeChat, and sessions of our own. Nothing that is looked up asks for one. */
@Module({
  controllers: [ConsumersController],
  providers: [ConsumerSessions, ConsumerTraces],
  exports: [ConsumerSessions, ConsumerTraces],
})
export class ConsumersModule {}
