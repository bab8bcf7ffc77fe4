import { Module } from '@nestjs/common';
import { ConsumerSessions } from './consumer-sessions.js';
import { ConsumersController } from './consumers.controller.js';

/** Log-in by WeChat, and sessions of our own. Nothing that is looked up asks for one. */
@Module({
  controllers: [ConsumersController],
  providers: [ConsumerSessions],
  exports: [ConsumerSessions],
})
export class ConsumersModule {}
