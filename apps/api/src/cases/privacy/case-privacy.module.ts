import { Module, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { ExpiredRows } from '../../platform/retention/expired-rows.js';
import { Retention } from '../../platform/retention/retention.js';
import { DocumentEmptying } from '../documents/document-emptying.js';
import { CaseSessionEntity } from '../entities/case-session.entity.js';
import { CaseFiles } from '../files/case-files.js';
import { CaseFilesModule } from '../files/case-files.module.js';
import { StaffReminderEntity } from '../reminders/staff-reminder.entity.js';
import { CaseEmptying } from './case-emptying.js';

/** Letting go of what tells of people in cases that ended long ago. */
@Module({
  imports: [CaseFilesModule],
  providers: [
    {
      provide: CaseEmptying,
      inject: [CaseFiles, FieldCipher, Clock],
      useFactory: (files: CaseFiles, cipher: FieldCipher, clock: Clock) =>
        new CaseEmptying(files, cipher, clock),
    },
    {
      provide: DocumentEmptying,
      inject: [FieldCipher, Clock],
      useFactory: (cipher: FieldCipher, clock: Clock) => new DocumentEmptying(cipher, clock),
    },
  ],
})
export class CasePrivacyModule implements OnModuleInit {
  constructor(
    private readonly retention: Retention,
    private readonly cases: CaseEmptying,
    private readonly documents: DocumentEmptying,
  ) {}

  onModuleInit(): void {
    this.retention.register(
      this.cases,
      this.documents,
      new ExpiredRows('caseSessions', CaseSessionEntity, 'expiresAt'),
      new ExpiredRows('staffReminders', StaffReminderEntity, 'createdAt'),
    );
  }
}
