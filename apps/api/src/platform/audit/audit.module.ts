import { Global, Module } from '@nestjs/common';
import { Audit } from './audit.js';

/** The trail of what was done. */
@Global()
@Module({ providers: [Audit], exports: [Audit] })
export class AuditModule {}
