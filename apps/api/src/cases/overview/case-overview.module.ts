import { Module } from '@nestjs/common';
import { BureauTree } from '../../organization/bureau-tree.js';
import { Divisions } from '../../organization/divisions.js';
import { OrganizationModule } from '../../organization/organization.module.js';
import { Clock } from '../../platform/clock.js';
import { BlindIndex } from '../../platform/crypto/blind-index.js';
import { Database } from '../../platform/database.js';
import { WorkingDays } from '../../platform/working-days/working-days.js';
import { BrandDirectory } from '../../registry/brand-directory.js';
import { OverviewController } from './overview.controller.js';
import { Overviews } from './overviews.js';

/** What bureaus take in, do and owe, in figures that open as lists. */
@Module({
  imports: [OrganizationModule],
  controllers: [OverviewController],
  providers: [
    {
      provide: Overviews,
      inject: [Database, BureauTree, Divisions, BlindIndex, WorkingDays, Clock],
      useFactory: (
        database: Database,
        tree: BureauTree,
        divisions: Divisions,
        ...rest: [BlindIndex, WorkingDays, Clock]
      ) => {
        const source = () => database.dataSource();
        return new Overviews(source, tree, divisions, new BrandDirectory(source), ...rest);
      },
    },
  ],
  exports: [Overviews],
})
export class CaseOverviewModule {}
