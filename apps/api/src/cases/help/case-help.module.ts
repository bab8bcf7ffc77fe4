import { Module } from '@nestjs/common';
import { StaffDirectory } from '../../accounts/staff-directory.js';
import { BureauTree } from '../../organization/bureau-tree.js';
import { OrganizationModule } from '../../organization/organization.module.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock.js';
import { BlindIndex } from '../../platform/crypto/blind-index.js';
import { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { Database } from '../../platform/database.js';
import { WorkingDays } from '../../platform/working-days/working-days.js';
import { BrandDirectory } from '../../registry/brand-directory.js';
import { GeneralAgentDirectory } from '../../registry/general-agent-directory.js';
import { AgentHelpController } from './agent-help.controller.js';
import { AgentHelp } from './agent-help.js';
import { CaseHelpController } from './case-help.controller.js';
import { CaseHelp } from './case-help.js';
import { HelpMapper } from './help.mapper.js';

/** Asking a brand to help settle a complaint. */
@Module({
  imports: [OrganizationModule],
  controllers: [CaseHelpController, AgentHelpController],
  providers: [
    {
      provide: HelpMapper,
      inject: [Database, StaffDirectory, BureauTree, FieldCipher],
      useFactory: (database: Database, people: StaffDirectory, tree: BureauTree, cipher: FieldCipher) => {
        const brands = new BrandDirectory(() => database.dataSource());
        return new HelpMapper(brands, new GeneralAgentDirectory(), people, tree, cipher);
      },
    },
    {
      provide: CaseHelp,
      inject: [
        Database,
        BlindIndex,
        HelpMapper,
        StaffDirectory,
        BureauTree,
        FieldCipher,
        Audit,
        WorkingDays,
        Clock,
      ],
      useFactory: (
        database: Database,
        index: BlindIndex,
        mapper: HelpMapper,
        ...rest: [StaffDirectory, BureauTree, FieldCipher, Audit, WorkingDays, Clock]
      ) => {
        const source = () => database.dataSource();
        return new CaseHelp(source, index, mapper, new BrandDirectory(source), ...rest);
      },
    },
    {
      provide: AgentHelp,
      inject: [Database, BlindIndex, HelpMapper, FieldCipher, Audit, Clock],
      useFactory: (database: Database, ...rest: [BlindIndex, HelpMapper, FieldCipher, Audit, Clock]) =>
        new AgentHelp(() => database.dataSource(), ...rest),
    },
  ],
})
export class CaseHelpModule {}
