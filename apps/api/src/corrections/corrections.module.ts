import { Module, type OnModuleInit } from '@nestjs/common';
import { Settings } from '../config/settings.js';
import { ConsumerSessions } from '../consumers/consumer-sessions.js';
import { ConsumerTraces } from '../consumers/consumer-traces.js';
import { ConsumersModule } from '../consumers/consumers.module.js';
import { Clock } from '../platform/clock.js';
import { BlindIndex } from '../platform/crypto/blind-index.js';
import { Database } from '../platform/database.js';
import { Outbox } from '../platform/outbox/outbox.js';
import { OutboxHandlers } from '../platform/outbox/outbox-handlers.js';
import { Retention } from '../platform/retention/retention.js';
import { WeChat } from '../platform/wechat/wechat.js';
import { OutletDirectory } from '../registry/outlet-directory.js';
import { CorrectionEmptying } from './correction-emptying.js';
import { CorrectionIntake } from './correction-intake.service.js';
import { CorrectionKeeping } from './correction-keeping.service.js';
import { CORRECTION_HANDLED } from './correction-notice.js';
import { CorrectionTraces } from './correction-traces.js';
import { CorrectionsController } from './corrections.controller.js';
import { NoteChecker } from './note-checker.js';
import { ReporterTeller } from './reporter-teller.js';

/** Where readers say that an entry is wrong, and how its keepers deal with it: agents, bureaus, and the command line. */
@Module({
  imports: [ConsumersModule],
  controllers: [CorrectionsController],
  providers: [
    {
      provide: CorrectionIntake,
      inject: [Database, BlindIndex, ConsumerSessions, Outbox, Clock],
      useFactory: (
        database: Database,
        index: BlindIndex,
        sessions: ConsumerSessions,
        outbox: Outbox,
        clock: Clock,
      ) => {
        const source = () => database.dataSource();
        return new CorrectionIntake(source, index, new OutletDirectory(), sessions, outbox, clock);
      },
    },
    {
      provide: CorrectionKeeping,
      inject: [Database, Outbox, Clock],
      useFactory: (database: Database, outbox: Outbox, clock: Clock) =>
        new CorrectionKeeping(() => database.dataSource(), new OutletDirectory(), outbox, clock),
    },
    {
      provide: NoteChecker,
      inject: [Database, ConsumerSessions, WeChat],
      useFactory: (database: Database, sessions: ConsumerSessions, wechat: WeChat) =>
        new NoteChecker(() => database.dataSource(), sessions, wechat),
    },
    {
      provide: ReporterTeller,
      inject: [Database, ConsumerSessions, WeChat, Settings],
      useFactory: (
        database: Database,
        sessions: ConsumerSessions,
        wechat: WeChat,
        { wechat: { templates }, production }: Settings,
      ) =>
        new ReporterTeller(() => database.dataSource(), sessions, wechat, new OutletDirectory(), {
          templateId: templates[CORRECTION_HANDLED] ?? null,
          environment: production ? 'release' : 'trial',
        }),
    },
  ],
  exports: [CorrectionKeeping],
})
export class CorrectionsModule implements OnModuleInit {
  constructor(
    private readonly handlers: OutboxHandlers,
    private readonly traces: ConsumerTraces,
    private readonly checker: NoteChecker,
    private readonly teller: ReporterTeller,
    private readonly retention: Retention,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this.checker);
    this.handlers.register(this.teller);
    this.traces.register(new CorrectionTraces(() => this.database.dataSource()));
    this.retention.register(new CorrectionEmptying(this.clock));
  }
}
