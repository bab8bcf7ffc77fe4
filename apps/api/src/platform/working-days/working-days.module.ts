import { Global, Module } from '@nestjs/common';
import { readPublishedCalendar } from './published-calendar.js';
import { WorkingDays } from './working-days.js';

/** The calendar of working days. */
@Global()
@Module({
  providers: [{ provide: WorkingDays, useFactory: () => new WorkingDays(readPublishedCalendar()) }],
  exports: [WorkingDays],
})
export class WorkingDaysModule {}
