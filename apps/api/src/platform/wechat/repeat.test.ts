import { Logger } from '@nestjs/common';
import { freePort } from '../testing/free-port.js';
import { type Repeatable, repeat } from './repeat.js';
import { WeChatRefused, WeChatUnavailable } from './wechat.errors.js';
import { WeChatHttp } from './wechat-http.js';

const OPTIONS = { attempts: 3, pauseMilliseconds: 1 };
const unavailable = (reason: 'network' | 'busy', mayHaveArrived: boolean) =>
  new WeChatUnavailable('someCall', reason, mayHaveArrived);

/** How often a call that always fails so is made. */
async function timesMade(repeatable: Repeatable, error: Error): Promise<number> {
  let times = 0;
  const call = async () => {
    times += 1;
    throw error;
  };
  await expect(repeat(repeatable, OPTIONS, call)).rejects.toBe(error);
  return times;
}

beforeAll(() => Logger.overrideLogger(false));

test.each<[string, Repeatable, Error, number]>([
  ['a question whose answer was lost', 'always', unavailable('network', true), 3],
  ['a question that never left', 'always', unavailable('network', false), 3],
  ['an act that may have arrived', 'unless-it-may-have-arrived', unavailable('network', true), 1],
  ['an act that never left', 'unless-it-may-have-arrived', unavailable('network', false), 3],
  ['an act that met a busy system', 'unless-it-may-have-arrived', unavailable('busy', true), 3],
  ['a refusal', 'always', new WeChatRefused('someCall', 40029, 'code', null), 1],
  ['a fault of our own', 'always', new Error('ours'), 1],
])('%s (%s): made as often as it should be', async (_what, repeatable, error, times) => {
  expect(await timesMade(repeatable, error)).toBe(times);
});

test('what ends well ends the repetition', async () => {
  let times = 0;
  const call = async () => {
    times += 1;
    if (times < 2) throw unavailable('busy', true);
    return 'well';
  };
  expect(await repeat('always', OPTIONS, call)).toBe('well');
  expect(times).toBe(2);
});

test('where nobody listens, nothing has arrived', async () => {
  const http = new WeChatHttp(`http://127.0.0.1:${await freePort()}`, 1_000);
  await expect(http.ask({ call: 'someCall', path: '/sns/jscode2session' })).rejects.toMatchObject({
    reason: 'network',
    mayHaveArrived: false,
  });
});
