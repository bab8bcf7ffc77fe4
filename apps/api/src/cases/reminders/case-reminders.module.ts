import { Module } from '@nestjs/common';
import { AccountsModule } from '../../accounts/accounts.module.js';
import { StaffDirectory } from '../../accounts/staff-directory.js';
import { BureauTree } from '../../organization/bureau-tree.js';
import { OrganizationModule } from '../../organization/organization.module.js';
import { LeasedTask } from '../../platform/background/leased-task.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { WorkingDays } from '../../platform/working-days/working-days.js';
import { readReminderRules } from '../rules/reminder-rules.js';
import { ClockKeeping } from './clock-keeping.js';
import { ReminderRecipients } from './reminder-recipients.js';
import { Reminding } from './reminding.js';
import { StaffRemindersController } from './staff-reminders.controller.js';
import { StaffReminders } from './staff-reminders.js';
import { UnopenedReminding } from './unopened-reminding.js';

const MINUTE = 60_000;
/** The day changes once a day, and nobody waits for a mark at midnight sharp. */
const CLOCKS = { everyMilliseconds: 10 * MINUTE, lostAfterMilliseconds: 30 * MINUTE };
const REMINDERS = { everyMilliseconds: 5 * MINUTE, lostAfterMilliseconds: 30 * MINUTE };

/** Keeping the clocks of cases, and reminding those at work of what is due or lies unopened. */
@Module({
  imports: [AccountsModule, OrganizationModule],
  controllers: [StaffRemindersController],
  providers: [
    {
      provide: ClockKeeping,
      inject: [Database, WorkingDays, Clock],
      useFactory: (database: Database, days: WorkingDays, clock: Clock) =>
        new ClockKeeping(() => database.dataSource(), days, clock),
    },
    {
      provide: ReminderRecipients,
      inject: [StaffDirectory, BureauTree],
      useFactory: (directory: StaffDirectory, tree: BureauTree) => new ReminderRecipients(directory, tree),
    },
    {
      provide: Reminding,
      inject: [Database, ReminderRecipients, WorkingDays, Clock],
      useFactory: (database: Database, recipients: ReminderRecipients, days: WorkingDays, clock: Clock) =>
        new Reminding(() => database.dataSource(), recipients, days, readReminderRules(), clock),
    },
    {
      provide: UnopenedReminding,
      inject: [Database, ReminderRecipients, BureauTree, WorkingDays, Clock],
      useFactory: (
        database: Database,
        recipients: ReminderRecipients,
        tree: BureauTree,
        days: WorkingDays,
        clock: Clock,
      ) =>
        new UnopenedReminding(
          () => database.dataSource(),
          recipients,
          tree,
          days,
          readReminderRules(),
          clock,
        ),
    },
    {
      provide: StaffReminders,
      inject: [Database, BureauTree, Clock],
      useFactory: (database: Database, tree: BureauTree, clock: Clock) =>
        new StaffReminders(() => database.dataSource(), tree, clock),
    },
    {
      provide: 'keep-clocks',
      inject: [Database, ClockKeeping],
      useFactory: (database: Database, keeping: ClockKeeping) =>
        new LeasedTask(
          'keep-clocks',
          CLOCKS,
          () => database.dataSource(),
          () => keeping.run(),
        ),
    },
    {
      provide: 'remind-staff',
      inject: [Database, Reminding, UnopenedReminding],
      useFactory: (database: Database, reminding: Reminding, unopened: UnopenedReminding) =>
        new LeasedTask(
          'remind-staff',
          REMINDERS,
          () => database.dataSource(),
          async () => {
            await reminding.run();
            await unopened.run();
          },
        ),
    },
  ],
})
export class CaseRemindersModule {}
