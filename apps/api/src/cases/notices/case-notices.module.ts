import { Module, type OnModuleInit } from '@nestjs/common';
import { Settings } from '../../config/settings.js';
import { ConsumerSessions } from '../../consumers/consumer-sessions.js';
import { ConsumersModule } from '../../consumers/consumers.module.js';
import { LeasedTask } from '../../platform/background/leased-task.js';
import { Clock } from '../../platform/clock.js';
import { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { Database } from '../../platform/database.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { OutboxHandlers } from '../../platform/outbox/outbox-handlers.js';
import { WeChat } from '../../platform/wechat/wechat.js';
import { CaseMessages } from './case-messages.js';
import { ConsumerTeller } from './consumer-teller.js';
import { FactsChecker } from './facts-checker.js';
import { FilingNotices } from './filing-notices.js';
import { NoticeSweep } from './notice-sweep.js';

/** The mini-program's page of one case. */
const CASE_PAGE = 'pages/cases/my-case/index';
const SWEEP = { everyMilliseconds: 10 * 60_000, lostAfterMilliseconds: 30 * 60_000 };

/** Telling consumers what happened to their cases, and asking WeChat about their words. */
@Module({
  imports: [ConsumersModule],
  providers: [
    {
      provide: CaseMessages,
      inject: [FieldCipher, Outbox, Clock],
      useFactory: (cipher: FieldCipher, outbox: Outbox, clock: Clock) =>
        new CaseMessages(cipher, outbox, clock),
    },
    {
      provide: FilingNotices,
      inject: [Outbox],
      useFactory: (outbox: Outbox) => new FilingNotices(outbox),
    },
    {
      provide: FactsChecker,
      inject: [Database, ConsumerSessions, WeChat, FieldCipher],
      useFactory: (database: Database, sessions: ConsumerSessions, wechat: WeChat, cipher: FieldCipher) =>
        new FactsChecker(() => database.dataSource(), sessions, wechat, cipher),
    },
    {
      provide: ConsumerTeller,
      inject: [Database, ConsumerSessions, WeChat, Settings],
      useFactory: (
        database: Database,
        sessions: ConsumerSessions,
        wechat: WeChat,
        { wechat: { templates }, production }: Settings,
      ) =>
        new ConsumerTeller(() => database.dataSource(), sessions, wechat, {
          templates,
          page: CASE_PAGE,
          environment: production ? 'release' : 'trial',
        }),
    },
    {
      provide: NoticeSweep,
      inject: [Database, Outbox, Clock],
      useFactory: (database: Database, outbox: Outbox, clock: Clock) =>
        new NoticeSweep(() => database.dataSource(), outbox, clock),
    },
    {
      provide: 'sweep-notices',
      inject: [Database, NoticeSweep],
      useFactory: (database: Database, sweep: NoticeSweep) =>
        new LeasedTask(
          'sweep-notices',
          SWEEP,
          () => database.dataSource(),
          () => sweep.run(),
        ),
    },
  ],
  exports: [CaseMessages, FilingNotices],
})
export class CaseNoticesModule implements OnModuleInit {
  constructor(
    private readonly handlers: OutboxHandlers,
    private readonly checker: FactsChecker,
    private readonly teller: ConsumerTeller,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this.checker);
    this.handlers.register(this.teller);
  }
}
