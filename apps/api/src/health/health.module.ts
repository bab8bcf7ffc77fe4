import { Module } from '@nestjs/common';
import { LookupModule } from '../lookup/lookup.module.js';
import { StuckCountModule } from '../platform/background/stuck-count.module.js';
import { HealthController } from './health.controller.js';

/** Whether this process is alive and able to answer, for those who watch it. */
@Module({ imports: [LookupModule, StuckCountModule], controllers: [HealthController] })
export class HealthModule {}
