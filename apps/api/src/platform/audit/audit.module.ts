import { Global, Module } from '@nestjs/common';
import { Database } from '../database.js';
import { Audit } from './audit.js';
import { AuditTrail } from './audit-trail.js';

/** The trail of what was done. */
@Global()
@Module({
  providers: [
    Audit,
    {
      provide: AuditTrail,
      inject: [Database],
      useFactory: (database: Database) => new AuditTrail(() => database.dataSource()),
    },
  ],
  exports: [Audit, AuditTrail],
})
export class AuditModule {}
