import { Module } from '@nestjs/common';
import { StaffDirectory } from '../../accounts/staff-directory.js';
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
import { CaseNames } from './case-names.js';
import { CaseLineMapper } from './lists/case-line.mapper.js';
import { DeskLists } from './lists/desk-lists.js';
import { StaffCasesController } from './lists/staff-cases.controller.js';

/** Cases as the people of the bureaus see them. */
@Module({
  imports: [OrganizationModule],
  controllers: [StaffCasesController],
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
  ],
})
export class CaseDeskModule {}
