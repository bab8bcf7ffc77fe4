import { Module, type OnModuleInit } from '@nestjs/common';
import { Settings } from '../../config/settings.js';
import { ConsumerSessions } from '../../consumers/consumer-sessions.js';
import { ConsumersModule } from '../../consumers/consumers.module.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { OutboxHandlers } from '../../platform/outbox/outbox-handlers.js';
import { StoredFiles } from '../../platform/storage/stored-files.js';
import { MediaChecks } from '../../platform/wechat/push/media-checks.js';
import { WeChat } from '../../platform/wechat/wechat.js';
import { CaseFileIntake } from './case-file-intake.service.js';
import { CaseFilesController } from './case-files.controller.js';
import { CaseFiles } from './case-files.js';
import { MediaForCheckController } from './photo-check/media-for-check.controller.js';
import { PhotoChecker } from './photo-check/photo-checker.js';
import { PhotoChecks } from './photo-check/photo-checks.js';
import { UploadLimits } from './upload-limits.js';

/** Photos and documents of complaints and tip-offs. */
@Module({
  imports: [ConsumersModule],
  controllers: [CaseFilesController, MediaForCheckController],
  providers: [
    { provide: UploadLimits, useFactory: () => new UploadLimits() },
    {
      provide: CaseFileIntake,
      inject: [StoredFiles],
      useFactory: (files: StoredFiles) => new CaseFileIntake(files),
    },
    {
      provide: PhotoChecks,
      inject: [Outbox, MediaChecks, Settings],
      useFactory: (outbox: Outbox, results: MediaChecks, { wechat }: Settings) =>
        new PhotoChecks(outbox, results, wechat.appId !== null),
    },
    {
      provide: PhotoChecker,
      inject: [Database, ConsumerSessions, WeChat, Settings, Clock],
      useFactory: (
        database: Database,
        sessions: ConsumerSessions,
        wechat: WeChat,
        { publicAddress }: Settings,
        clock: Clock,
      ) => new PhotoChecker(() => database.dataSource(), sessions, wechat, publicAddress, clock),
    },
    {
      provide: CaseFiles,
      inject: [StoredFiles, PhotoChecks],
      useFactory: (files: StoredFiles, checks: PhotoChecks) => new CaseFiles(files, checks),
    },
  ],
  exports: [CaseFiles, CaseFileIntake, UploadLimits],
})
export class CaseFilesModule implements OnModuleInit {
  constructor(
    private readonly handlers: OutboxHandlers,
    private readonly checker: PhotoChecker,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this.checker);
  }
}
