import { Global, Module } from '@nestjs/common';
import { Settings } from '../../config/settings.js';
import { RepeatingTask } from '../background/repeating-task.js';
import { TaskLeases } from '../background/task-leases.js';
import { BlindIndex } from '../crypto/blind-index.js';
import { Database } from '../database.js';
import { Audit } from './audit.js';
import { AuditCheck } from './audit-check.js';
import { AuditSealer } from './audit-sealer.js';
import { AuditSeals } from './audit-seals.js';
import { AuditTrail } from './audit-trail.js';

const SEALING = 'audit-sealing';
/** Together with the lease the most, in ordinary times, between an act and its seal: twice this. */
const EVERY_MILLISECONDS = 10_000;
const LEASE = { everyMilliseconds: EVERY_MILLISECONDS, lostAfterMilliseconds: 60_000 };

/** The trail of what was done, and the chain that is laid over it afterwards. */
@Global()
@Module({
  providers: [
    Audit,
    {
      provide: AuditTrail,
      inject: [Database],
      useFactory: (database: Database) => new AuditTrail(() => database.dataSource()),
    },
    {
      provide: AuditSealer,
      inject: [Database, BlindIndex],
      useFactory: (database: Database, index: BlindIndex) =>
        new AuditSealer(() => database.dataSource(), new AuditSeals(index)),
    },
    {
      provide: AuditCheck,
      inject: [Database, BlindIndex],
      useFactory: (database: Database, index: BlindIndex) =>
        new AuditCheck(() => database.dataSource(), new AuditSeals(index)),
    },
    {
      provide: SEALING,
      inject: [Settings, Database, AuditSealer],
      useFactory: ({ fieldKeys }: Settings, database: Database, sealer: AuditSealer) => {
        // Without keys there is nothing to seal by, and nothing confidential to do either.
        if (fieldKeys === null) return null;
        const leases = new TaskLeases(() => database.dataSource());
        return new RepeatingTask(SEALING, EVERY_MILLISECONDS, () =>
          leases.whenDue(SEALING, LEASE, () => sealer.sealAll()),
        );
      },
    },
  ],
  exports: [Audit, AuditTrail, AuditCheck],
})
export class AuditModule {}
