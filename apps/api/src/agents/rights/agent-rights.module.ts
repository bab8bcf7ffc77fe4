import { Module } from '@nestjs/common';
import { Database } from '../../platform/database.js';
import { BrandDirectory } from '../../registry/brand-directory.js';
import { AgentBrands } from './agent-brands.js';

/** For which brands a general agent may speak today. */
@Module({
  providers: [
    {
      provide: BrandDirectory,
      inject: [Database],
      useFactory: (database: Database) => new BrandDirectory(() => database.dataSource()),
    },
    AgentBrands,
  ],
  exports: [BrandDirectory, AgentBrands],
})
export class AgentRightsModule {}
