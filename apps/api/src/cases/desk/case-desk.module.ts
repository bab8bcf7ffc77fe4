import { Module, type OnModuleInit } from '@nestjs/common';
import { ActiveBureaus } from '../../accounts/active-bureaus.js';
import { StaffDirectory } from '../../accounts/staff-directory.js';
import { NamedSubjects } from '../../accounts/trail/named-subjects.js';
import { BureauTree } from '../../organization/bureau-tree.js';
import { Divisions } from '../../organization/divisions.js';
import { OrganizationModule } from '../../organization/organization.module.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock.js';
import { BlindIndex } from '../../platform/crypto/blind-index.js';
import { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { Database } from '../../platform/database.js';
import { WorkingDays } from '../../platform/working-days/working-days.js';
import { BrandDirectory } from '../../registry/brand-directory.js';
import { CaseDelivery } from '../delivery/case-delivery.js';
import { CaseFiles } from '../files/case-files.js';
import { CaseFilesModule } from '../files/case-files.module.js';
import { CaseNames } from './case-names.js';
import { CASE_SUBJECTS } from './case-subjects.js';
import { CaseLineMapper } from './lists/case-line.mapper.js';
import { DeskLists } from './lists/desk-lists.js';
import { StaffCasesController } from './lists/staff-cases.controller.js';
import { CasePageMapper } from './page/case-page.mapper.js';
import { DeskCases } from './page/desk-cases.js';
import { StaffCaseController } from './page/staff-case.controller.js';
import { PersonRevealsController } from './reveal/person-reveals.controller.js';
import { PersonReveals } from './reveal/person-reveals.js';

/** Cases as the people of the bureaus see them. */
@Module({
  imports: [OrganizationModule, CaseFilesModule],
  controllers: [StaffCasesController, StaffCaseController, PersonRevealsController],
  providers: [
    {
      provide: CaseNames,
      inject: [Database, StaffDirectory, BureauTree, Divisions],
      useFactory: (database: Database, people: StaffDirectory, bureaus: BureauTree, divisions: Divisions) =>
        new CaseNames(new BrandDirectory(() => database.dataSource()), people, bureaus, divisions),
    },
    {
      provide: CaseLineMapper,
      inject: [CaseNames, FieldCipher, WorkingDays],
      useFactory: (names: CaseNames, cipher: FieldCipher, days: WorkingDays) =>
        new CaseLineMapper(names, cipher, days),
    },
    {
      provide: DeskLists,
      inject: [Database, BureauTree, CaseNames, CaseLineMapper, BlindIndex, Audit, WorkingDays, Clock],
      useFactory: (
        database: Database,
        bureaus: BureauTree,
        names: CaseNames,
        mapper: CaseLineMapper,
        index: BlindIndex,
        audit: Audit,
        days: WorkingDays,
        clock: Clock,
      ) => new DeskLists(() => database.dataSource(), bureaus, names, mapper, index, audit, days, clock),
    },
    {
      provide: CasePageMapper,
      inject: [CaseNames, CaseLineMapper, FieldCipher, WorkingDays],
      useFactory: (names: CaseNames, lines: CaseLineMapper, cipher: FieldCipher, days: WorkingDays) =>
        new CasePageMapper(names, lines, cipher, days),
    },
    {
      provide: DeskCases,
      inject: [Database, BureauTree, CaseNames, CasePageMapper, ActiveBureaus, CaseFiles, Audit, Clock],
      useFactory: (
        database: Database,
        bureaus: BureauTree,
        names: CaseNames,
        mapper: CasePageMapper,
        desks: ActiveBureaus,
        files: CaseFiles,
        audit: Audit,
        clock: Clock,
      ) =>
        new DeskCases(
          () => database.dataSource(),
          bureaus,
          names,
          mapper,
          new CaseDelivery(desks, clock),
          files,
          audit,
          clock,
        ),
    },
    {
      provide: PersonReveals,
      inject: [Database, BureauTree, FieldCipher, Audit, Clock],
      useFactory: (
        database: Database,
        bureaus: BureauTree,
        cipher: FieldCipher,
        audit: Audit,
        clock: Clock,
      ) => new PersonReveals(() => database.dataSource(), bureaus, cipher, audit, clock),
    },
  ],
  exports: [DeskLists],
})
export class CaseDeskModule implements OnModuleInit {
  constructor(private readonly subjects: NamedSubjects) {}

  onModuleInit(): void {
    this.subjects.register(CASE_SUBJECTS);
  }
}
