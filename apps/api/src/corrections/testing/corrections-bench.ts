import { ConsumerSessions } from '../../consumers/consumer-sessions.js';
import { ConsumerTraces } from '../../consumers/consumer-traces.js';
import { DATABASE_SCHEMA } from '../../migrations/database-schema.js';
import { SystemClock } from '../../platform/clock.js';
import { BlindIndex } from '../../platform/crypto/blind-index.js';
import { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { newFieldKeys } from '../../platform/crypto/testing/field-keys.js';
import type { Database } from '../../platform/database.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { OutboxHandlers } from '../../platform/outbox/outbox-handlers.js';
import { OutboxRound } from '../../platform/outbox/outbox-round.js';
import { Started } from '../../platform/testing/started.js';
import { createTestDatabase } from '../../platform/testing/test-database.js';
import { connectWeChat } from '../../platform/wechat/connect-wechat.js';
import { Simulator } from '../../platform/wechat/testing/simulator.js';
import { QUICK } from '../../platform/wechat/testing/wechat-bench.js';
import { OutletDirectory } from '../../registry/outlet-directory.js';
import { CorrectionIntake } from '../correction-intake.service.js';
import { CorrectionKeeping } from '../correction-keeping.service.js';
import { CorrectionTraces } from '../correction-traces.js';
import { NoteChecker } from '../note-checker.js';
import { ReporterTeller } from '../reporter-teller.js';

export const TEMPLATE = 'template-of-a-test';
export const RISKY_WORD = '坏话';

/** Corrections with a database and a simulated WeChat of their own; the outbox is emptied when a test says so. */
export type CorrectionsBench = Awaited<ReturnType<typeof startCorrectionsBench>>;

export function startCorrectionsBench() {
  return Started.all(start);
}

async function start(started: Started) {
  const [database, simulator] = await Promise.all([
    started.keep(createTestDatabase(DATABASE_SCHEMA), (each) => each.drop()),
    started.keep(
      Simulator.start({
        pages: ['pages/outlet/index'],
        templates: { [TEMPLATE]: ['thing1', 'phrase2', 'time3'] },
        judgedWords: { [RISKY_WORD]: { suggest: 'risky', label: 20006 } },
      }),
      (each) => each.stop(),
    ),
  ]);
  const source = () => database.dataSource;
  const clock = new SystemClock();
  const outlets = new OutletDirectory();
  const outbox = new Outbox();
  const keys = newFieldKeys('k1');
  const [cipher, index] = [new FieldCipher(keys), new BlindIndex(keys)];
  const wechat = connectWeChat({ settings: simulator.settings, source, cipher, clock }, QUICK);
  const traces = new ConsumerTraces();
  traces.register(new CorrectionTraces(source));
  const connected = { dataSource: source } as Database;
  const sessions = new ConsumerSessions(connected, wechat, cipher, index, clock, traces);
  const teller = new ReporterTeller(source, sessions, wechat, outlets, {
    templateId: TEMPLATE,
    environment: 'trial',
  });
  const handlers = new OutboxHandlers();
  handlers.register(new NoteChecker(source, sessions, wechat));
  handlers.register(teller);
  const round = new OutboxRound(source, handlers, { leaseMilliseconds: 60_000, count: 8 });
  return {
    database,
    simulator,
    sessions,
    teller,
    intake: new CorrectionIntake(source, index, outlets, sessions, outbox, clock),
    keeping: new CorrectionKeeping(source, outlets, outbox, clock),
    /** Delivers what is due now. */
    deliver: () => round.run(),
    /** Whatever waits for a later try is due at once. */
    hurry: () => database.dataSource.query('UPDATE outbox_entry SET due_at = UTC_TIMESTAMP(3)'),
    async logIn(person: string): Promise<string> {
      const { token } = await sessions.logIn(await simulator.loginCode(person));
      const consumer = await sessions.consumerOf(`Bearer ${token}`);
      if (consumer === null) throw new Error(`${person} is not logged in`);
      return consumer.consumerId;
    },
    async messages(): Promise<{ person: string; page: string; fields: Record<string, string> }[]> {
      const reply = await simulator.control<{ messages: [] }>('GET', 'messages');
      return reply.messages;
    },
    stop: () => started.stop(),
  };
}
