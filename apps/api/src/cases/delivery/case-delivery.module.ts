import { Module } from '@nestjs/common';
import { AccountsModule } from '../../accounts/accounts.module.js';
import { ActiveBureaus } from '../../accounts/active-bureaus.js';
import { BureauTree } from '../../organization/bureau-tree.js';
import { OrganizationModule } from '../../organization/organization.module.js';
import { Audit } from '../../platform/audit/audit.js';
import { LeasedTask } from '../../platform/background/leased-task.js';
import { Clock } from '../../platform/clock.js';
import { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { Database } from '../../platform/database.js';
import { CaseMessages } from '../notices/case-messages.js';
import { CaseNoticesModule } from '../notices/case-notices.module.js';
import { CaseDelivery } from './case-delivery.js';
import { DeliverySweep } from './delivery-sweep.js';

const MINUTE = 60_000;
/** A bureau's first handler finds its cases within this time. */
const SWEEP = { everyMilliseconds: 2 * MINUTE, lostAfterMilliseconds: 30 * MINUTE };

/** What looks after cases that lie where nobody can act. */
@Module({
  imports: [AccountsModule, OrganizationModule, CaseNoticesModule],
  providers: [
    {
      provide: DeliverySweep,
      inject: [Database, ActiveBureaus, CaseMessages, BureauTree, FieldCipher, Audit, Clock],
      useFactory: (
        database: Database,
        desks: ActiveBureaus,
        messages: CaseMessages,
        tree: BureauTree,
        cipher: FieldCipher,
        audit: Audit,
        clock: Clock,
      ) => {
        const delivery = new CaseDelivery(desks, clock);
        return new DeliverySweep(
          () => database.dataSource(),
          desks,
          delivery,
          messages,
          tree,
          cipher,
          audit,
          clock,
        );
      },
    },
    {
      provide: 'sweep-deliveries',
      inject: [Database, DeliverySweep],
      useFactory: (database: Database, sweep: DeliverySweep) =>
        new LeasedTask(
          'sweep-deliveries',
          SWEEP,
          () => database.dataSource(),
          () => sweep.run(),
        ),
    },
  ],
})
export class CaseDeliveryModule {}
