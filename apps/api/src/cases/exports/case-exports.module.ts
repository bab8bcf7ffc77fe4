import { Module } from '@nestjs/common';
import { BureauTree } from '../../organization/bureau-tree.js';
import { Divisions } from '../../organization/divisions.js';
import { OrganizationModule } from '../../organization/organization.module.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { BrandDirectory } from '../../registry/brand-directory.js';
import { CaseDeskModule } from '../desk/case-desk.module.js';
import { DeskLists } from '../desk/lists/desk-lists.js';
import { CaseOverviewModule } from '../overview/case-overview.module.js';
import { Overviews } from '../overview/overviews.js';
import { CaseSignalsModule } from '../signals/case-signals.module.js';
import { SignalBoard } from '../signals/signal-board.js';
import { CaseExports } from './case-exports.js';
import { ExportsController } from './exports.controller.js';
import { OverviewExports } from './overview-exports.js';
import { SignalExports } from './signal-exports.js';

/** What leaves the product as a file: live, within the scope, with people shortened, and noted in the trail. */
@Module({
  imports: [OrganizationModule, CaseDeskModule, CaseOverviewModule, CaseSignalsModule],
  controllers: [ExportsController],
  providers: [
    {
      provide: CaseExports,
      inject: [Database, DeskLists, BureauTree, Divisions, Audit, Clock],
      useFactory: (database: Database, lists: DeskLists, ...rest: [BureauTree, Divisions, Audit, Clock]) => {
        const source = () => database.dataSource();
        return new CaseExports(source, lists, new BrandDirectory(source), ...rest);
      },
    },
    {
      provide: OverviewExports,
      inject: [Database, Overviews, BureauTree, Audit],
      useFactory: (database: Database, ...rest: [Overviews, BureauTree, Audit]) =>
        new OverviewExports(() => database.dataSource(), ...rest),
    },
    {
      provide: SignalExports,
      inject: [Database, SignalBoard, BureauTree, Audit, Clock],
      useFactory: (database: Database, ...rest: [SignalBoard, BureauTree, Audit, Clock]) =>
        new SignalExports(() => database.dataSource(), ...rest),
    },
  ],
})
export class CaseExportsModule {}
