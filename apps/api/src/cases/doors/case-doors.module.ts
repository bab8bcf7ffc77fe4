import { Module } from '@nestjs/common';
import { BureauTree } from '../../organization/bureau-tree.js';
import { OrganizationModule } from '../../organization/organization.module.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock.js';
import { BlindIndex } from '../../platform/crypto/blind-index.js';
import { Database } from '../../platform/database.js';
import { CaseFilings } from '../intake/case-filings.js';
import { CaseIntakeModule } from '../intake/case-intake.module.js';
import { CaseHistoryController } from './case-history.controller.js';
import { CaseHistories } from './case-history.js';
import { DuplicatesController } from './duplicates.controller.js';
import { Duplicates } from './duplicates.js';
import { Registrations } from './registrations.js';
import { StaffFilingsController } from './staff-filings.controller.js';

/** The doors other than the consumer's own: staff register what came, and see what came before. */
@Module({
  imports: [CaseIntakeModule, OrganizationModule],
  controllers: [StaffFilingsController, DuplicatesController, CaseHistoryController],
  providers: [
    {
      provide: Registrations,
      inject: [Database, CaseFilings, BureauTree],
      useFactory: (database: Database, filings: CaseFilings, tree: BureauTree) =>
        new Registrations(() => database.dataSource(), filings, tree),
    },
    {
      provide: Duplicates,
      inject: [Database, BlindIndex, BureauTree, Audit, Clock],
      useFactory: (database: Database, index: BlindIndex, tree: BureauTree, audit: Audit, clock: Clock) =>
        new Duplicates(() => database.dataSource(), index, tree, audit, clock),
    },
    {
      provide: CaseHistories,
      inject: [Database, BureauTree, Audit, Clock],
      useFactory: (database: Database, tree: BureauTree, audit: Audit, clock: Clock) =>
        new CaseHistories(() => database.dataSource(), tree, audit, clock),
    },
  ],
})
export class CaseDoorsModule {}
