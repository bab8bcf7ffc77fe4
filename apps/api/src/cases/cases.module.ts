import { Module } from '@nestjs/common';
import { CaseNoticesModule } from './notices/case-notices.module.js';

/** Complaints and tip-offs, from the consumer's phone to the bureau's desk: each room is a module of its own. */
@Module({ imports: [CaseNoticesModule] })
export class CasesModule {}
