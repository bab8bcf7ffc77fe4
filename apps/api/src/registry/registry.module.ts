import { Module } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database.js';
import { RegistryFeed } from './registry-feed.js';

@Module({
  providers: [
    {
      provide: RegistryFeed,
      inject: [Database, Clock],
      useFactory: (database: Database, clock: Clock) => new RegistryFeed(() => database.dataSource(), clock),
    },
  ],
  exports: [RegistryFeed],
})
export class RegistryModule {}
