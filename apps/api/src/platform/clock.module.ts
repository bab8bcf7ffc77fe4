import { Global, Module } from '@nestjs/common';
import { Settings } from '../config/settings.js';
import { Clock, SystemClock } from './clock.js';

/** The time, for whoever asks for `Clock`. */
@Global()
@Module({
  providers: [
    {
      provide: Clock,
      inject: [Settings],
      useFactory: ({ clockShiftDays }: Settings) => new SystemClock(clockShiftDays),
    },
  ],
  exports: [Clock],
})
export class ClockModule {}
