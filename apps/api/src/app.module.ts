import { Module } from '@nestjs/common';
import { SettingsModule } from './config/settings.module.js';
import { HealthModule } from './health/health.module.js';
import { LookupModule } from './lookup/lookup.module.js';
import { ClockModule } from './platform/clock.module.js';

/** What the API is made of. */
@Module({ imports: [SettingsModule, ClockModule, LookupModule, HealthModule] })
export class AppModule {}
