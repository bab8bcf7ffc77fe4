import { randomBytes } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { DATABASE_SCHEMA } from '../../../migrations/database-schema.js';
import { SystemClock } from '../../clock.js';
import { FieldCipher } from '../../crypto/field-cipher.js';
import { newFieldKeys } from '../../crypto/testing/field-keys.js';
import { Started } from '../../testing/started.js';
import { createTestDatabase } from '../../testing/test-database.js';
import { connectWeChat, WECHAT_TIMES } from '../connect-wechat.js';
import type { WeChat } from '../wechat.js';
import { Simulator } from './simulator.js';

/** Short times, so that a test of what does not come is soon over; long enough for a good answer of a busy machine. */
export const QUICK = {
  ...WECHAT_TIMES,
  answerMilliseconds: 1_500,
  pauseMilliseconds: 5,
  pollMilliseconds: 5,
};

export const TEMPLATE = 'template-1';

/** A client of the simulated server, with a database of its own. */
export interface WeChatBench {
  simulator: Simulator;
  wechat: WeChat;
  /** What was logged as a warning. */
  warnings: string[];
  connect(settings: Simulator['settings']): WeChat;
  stop(): Promise<unknown>;
}

export function startWeChatBench(): Promise<WeChatBench> {
  return Started.all(start);
}

async function start(started: Started): Promise<WeChatBench> {
  const warnings: string[] = [];
  Logger.overrideLogger({ log: () => {}, warn: (line) => warnings.push(String(line)), error: () => {} });
  const [database, simulator] = await Promise.all([
    started.keep(createTestDatabase(DATABASE_SCHEMA), (each) => each.drop()),
    started.keep(
      Simulator.start({
        templates: { [TEMPLATE]: ['thing1'] },
        judgedWords: { 坏话: { suggest: 'risky', label: 20006 } },
      }),
      (each) => each.stop(),
    ),
  ]);
  const cipher = new FieldCipher(newFieldKeys('k1'));
  const clock = new SystemClock();
  const connect = (settings: Simulator['settings']) =>
    connectWeChat({ settings, source: () => database.dataSource, cipher, clock }, QUICK);
  const stop = () => started.stop();
  return { simulator, wechat: connect(simulator.settings), warnings, connect, stop };
}

/** A person nobody else in a test file is, so that no test sees another's quota or consent. */
export function somebody(): string {
  return `person ${randomBytes(4).toString('hex')}`;
}
