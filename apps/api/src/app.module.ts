import { Module } from '@nestjs/common';
import { SettingsModule } from './config/settings.module.js';
import { HealthModule } from './health/health.module.js';
import { LookupModule } from './lookup/lookup.module.js';
import { DATABASE_SCHEMA } from './migrations/database-schema.js';
import { ClockModule } from './platform/clock.module.js';
import { DatabaseModule } from './platform/database.module.js';

/** What the API is made of. */
@Module({
  imports: [
    SettingsModule,
    ClockModule,
    DatabaseModule.forSchema(DATABASE_SCHEMA),
    LookupModule,
    HealthModule,
  ],
})
export class AppModule {}
