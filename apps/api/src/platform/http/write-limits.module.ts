import { Global, Module } from '@nestjs/common';
import { WriteLimits } from './write-limits.js';

/** One count for all routes of the process. */
@Global()
@Module({
  providers: [{ provide: WriteLimits, useFactory: () => new WriteLimits() }],
  exports: [WriteLimits],
})
export class WriteLimitsModule {}
