import { Module } from '@nestjs/common';
import { ActiveBureaus } from '../../accounts/active-bureaus.js';
import { StaffDirectory } from '../../accounts/staff-directory.js';
import { BureauTree } from '../../organization/bureau-tree.js';
import { OrganizationModule } from '../../organization/organization.module.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock.js';
import { BlindIndex } from '../../platform/crypto/blind-index.js';
import { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { Database } from '../../platform/database.js';
import { WorkingDays } from '../../platform/working-days/working-days.js';
import { CaseDelivery } from '../delivery/case-delivery.js';
import { CaseDocuments } from '../documents/case-documents.js';
import { CaseDocumentsModule } from '../documents/case-documents.module.js';
import { CaseMessages } from '../notices/case-messages.js';
import { CaseNoticesModule } from '../notices/case-notices.module.js';
import { CaseActs } from './case-acts.js';
import { CasePlacing } from './case-placing.js';
import { NextActs } from './next-acts.js';
import { StaffActsController } from './staff-acts.controller.js';
import { StaffActs } from './staff-acts.js';

/** Doing things to cases: by staff here; by their senders through `CaseActs`. */
@Module({
  imports: [OrganizationModule, CaseNoticesModule, CaseDocumentsModule],
  controllers: [StaffActsController],
  providers: [
    {
      provide: CaseActs,
      inject: [
        ActiveBureaus,
        StaffDirectory,
        CaseMessages,
        BureauTree,
        FieldCipher,
        Audit,
        WorkingDays,
        Clock,
      ],
      useFactory: (
        desks: ActiveBureaus,
        people: StaffDirectory,
        messages: CaseMessages,
        tree: BureauTree,
        cipher: FieldCipher,
        audit: Audit,
        days: WorkingDays,
        clock: Clock,
      ) =>
        new CaseActs(
          new CasePlacing(tree, desks, people),
          new CaseDelivery(desks, clock),
          messages,
          tree,
          cipher,
          audit,
          days,
          clock,
        ),
    },
    {
      provide: StaffActs,
      inject: [Database, BlindIndex, CaseActs, CaseDocuments, StaffDirectory, BureauTree, Clock],
      useFactory: (
        database: Database,
        index: BlindIndex,
        acts: CaseActs,
        documents: CaseDocuments,
        people: StaffDirectory,
        tree: BureauTree,
        clock: Clock,
      ) => new StaffActs(() => database.dataSource(), index, acts, documents, people, tree, clock),
    },
    {
      provide: NextActs,
      inject: [Database, ActiveBureaus, StaffDirectory, BureauTree, WorkingDays, Clock],
      useFactory: (
        database: Database,
        desks: ActiveBureaus,
        people: StaffDirectory,
        tree: BureauTree,
        days: WorkingDays,
        clock: Clock,
      ) => new NextActs(() => database.dataSource(), desks, people, tree, days, clock),
    },
  ],
  exports: [CaseActs],
})
export class CaseActsModule {}
