import { newIdempotencyKey } from '@jiweibao/shared';
import { Logger } from '@nestjs/common';
import type { PlannedFault } from '../platform/wechat/testing/simulator.js';
import { RegistryWriter } from '../registry/registry-writer.js';
import { addOutlet } from '../registry/testing/registry-fixtures.js';
import {
  type CorrectionsBench,
  RISKY_WORD,
  startCorrectionsBench,
  TEMPLATE,
} from './testing/corrections-bench.js';

const SEND = '/cgi-bin/message/subscribe/send';
const CHECK = '/wxa/msg_sec_check';
const LONG_NAME = '演示名字很长很长很长很长很长很长的服务站';

let bench: CorrectionsBench;
let outletId: string;
let person: string;
let people = 0;

beforeAll(async () => {
  Logger.overrideLogger(false);
  bench = await startCorrectionsBench();
});
beforeEach(async () => {
  for (const table of ['outlet_correction', 'outbox_entry', 'idempotency_key'])
    await rows(`DELETE FROM ${table}`);
  await bench.simulator.control('DELETE', 'faults');
  const writer = new RegistryWriter(() => bench.database.dataSource);
  outletId = (await writer.write((transaction) => addOutlet(transaction, LONG_NAME))).result;
  people += 1;
  person = `读者${people}`;
});
afterAll(() => bench?.stop());

const rows = (sql: string) => bench.database.dataSource.query(sql);
const entries = () => rows('SELECT kind, state, subject_id, payload FROM outbox_entry');
const kept = async () => (await rows('SELECT * FROM outlet_correction'))[0];
const messagesTo = async (name: string) => (await bench.messages()).filter((each) => each.person === name);

async function report(note: string | null, wantsNotice = false, key = newIdempotencyKey()) {
  const consumerId = await bench.logIn(person);
  const reported = { outletId, faults: ['phoneWrong' as const], note };
  await bench.intake.receive(reported, key, { consumerId, wantsNotice });
  return consumerId;
}

/** Reported by somebody who agreed to be told, and looked into. */
async function handled(): Promise<void> {
  await report(null, true);
  await bench.simulator.control('POST', 'consents', { person, templateId: TEMPLATE });
  await bench.keeping.resolve(outletId, 'corrected', null);
}

describe('the words of somebody who logged in', () => {
  test.each([
    ['pass', '换号码了'],
    ['risky', `全是${RISKY_WORD}`],
  ])('are shown to WeChat, and its "%s" to those who read them', async (check, note) => {
    await report(note);
    await bench.deliver();
    expect(await bench.keeping.list('open', null)).toMatchObject([{ notes: [{ text: note, check }] }]);
    expect(await entries()).toEqual([]);
  });

  test('are promised in the same commit as the report, by ids alone, once however often it is sent', async () => {
    const key = newIdempotencyKey();
    await report('换号码了', false, key);
    await report('换号码了', true, key);
    expect(await entries()).toEqual([
      { kind: 'check-correction-note', state: 'waiting', subject_id: (await kept()).id, payload: '{}' },
    ]);
    await report(null);
    expect(await entries()).toHaveLength(1);
  });

  test('are kept once when the phone sends them again without a session, because WeChat is away by then', async () => {
    const key = newIdempotencyKey();
    await report('换号码了', true, key);
    await bench.intake.receive({ outletId, faults: ['phoneWrong'], note: '换号码了' }, key, null);
    expect(await rows('SELECT id FROM outlet_correction')).toHaveLength(1);
  });

  test.each<[string, PlannedFault]>([
    ['is busy', { kind: 'errcode', errcode: -1 }],
    ['hangs', { kind: 'hang' }],
    ['cuts the line', { kind: 'cut' }],
    ['is behind a broken gateway', { kind: 'status', status: 502 }],
    ['has no quota left', { kind: 'errcode', errcode: 45009 }],
  ])('wait while WeChat %s, and are shown to it later', async (_, fault) => {
    await report('换号码了');
    await bench.simulator.fail(CHECK, fault, 3);
    await bench.deliver();
    expect((await kept()).note_check).toBeNull();
    await bench.simulator.control('DELETE', 'faults');
    await bench.hurry();
    await bench.deliver();
    expect((await kept()).note_check).toBe('pass');
  });

  test('stay unchecked when their writer left long ago, without another try', async () => {
    await report('换号码了');
    await bench.simulator.fail(CHECK, { kind: 'errcode', errcode: 61010 });
    await bench.deliver();
    expect((await kept()).note_check).toBeNull();
    expect(await entries()).toEqual([]);
  });
});

describe('somebody who asked to be told', () => {
  test('is told once, in words that fit WeChat’s fields, with the way to the outlet', async () => {
    await handled();
    await bench.deliver();
    const [message, ...others] = await messagesTo(person);
    expect(others).toEqual([]);
    expect(message).toMatchObject({
      page: `pages/outlet/index?id=${outletId}`,
      fields: { phrase2: '已经更正', time3: expect.stringMatching(/^\d{4}年\d{1,2}月\d{1,2}日 \d\d:\d\d$/) },
    });
    expect([...message!.fields.thing1!]).toHaveLength(20);
    expect(LONG_NAME.startsWith(message!.fields.thing1!.slice(0, -1))).toBe(true);
    expect((await kept()).notice).toBe('sent');
  });

  test('is told once of three reports, though they agreed three times, and also when the entry comes again', async () => {
    for (const note of ['一', '二', '三']) await report(note, true);
    await bench.simulator.control('POST', 'consents', { person, templateId: TEMPLATE, times: 3 });
    await bench.keeping.resolve(outletId, 'unchanged', null);
    const [told] = await rows("SELECT * FROM outbox_entry WHERE kind = 'tell-correction-handled'");
    await bench.deliver();
    await bench.teller.handle({ ...told, subjectId: told.subject_id, payload: {}, attempts: 2 });
    expect(await messagesTo(person)).toMatchObject([{ fields: { phrase2: '没有改动' } }]);
  });

  test('is told nothing without their consent, and nobody tries again', async () => {
    await report(null, true);
    await bench.keeping.resolve(outletId, 'corrected', null);
    await bench.deliver();
    expect([await messagesTo(person), await entries()]).toEqual([[], []]);
    expect((await kept()).notice).toBe('refused');
  });

  test.each<[string, PlannedFault]>([
    ['is busy', { kind: 'errcode', errcode: -1 }],
    ['has no quota left', { kind: 'errcode', errcode: 45009 }],
  ])('is told later while WeChat %s, and once', async (_, fault) => {
    await handled();
    await bench.simulator.fail(SEND, fault, 3);
    await bench.deliver();
    expect([await messagesTo(person), (await kept()).notice]).toEqual([[], 'wanted']);
    await bench.simulator.control('DELETE', 'faults');
    await bench.hurry();
    await bench.deliver();
    expect(await messagesTo(person)).toHaveLength(1);
  });

  test.each<[string, PlannedFault]>([
    ['hangs', { kind: 'hang' }],
    ['cuts the line', { kind: 'cut' }],
    ['is behind a broken gateway', { kind: 'status', status: 502 }],
    ['answers what is no answer', { kind: 'not-json' }],
  ])('is not written to again when WeChat %s: it may have arrived', async (_, fault) => {
    await handled();
    const before = (await bench.simulator.calls(SEND)).length;
    await bench.simulator.fail(SEND, fault);
    await bench.deliver();
    await bench.hurry();
    await bench.deliver();
    expect(await bench.simulator.calls(SEND)).toHaveLength(before + 1);
    expect((await kept()).notice).toBe('unsure');
    expect(await entries()).toEqual([]);
  });

  test('is not written to again when the process that did it ended before it could say how it went', async () => {
    await handled();
    await rows("UPDATE outlet_correction SET notice = 'sending'");
    await bench.deliver();
    expect([await messagesTo(person), (await kept()).notice]).toEqual([[], 'unsure']);
  });

  test('is told later when only the access token could not be had', async () => {
    await handled();
    await bench.simulator.control('POST', 'access-tokens/expire');
    await bench.simulator.fail('/cgi-bin/stable_token', { kind: 'cut' }, 9);
    await bench.deliver();
    expect((await kept()).notice).toBe('wanted');
    expect(await entries()).toHaveLength(1);
  });

  test('is told nothing while nothing came of it, nor when they did not ask', async () => {
    await report('换号码了', true);
    await bench.deliver();
    await rows('UPDATE outlet_correction SET notice = NULL');
    await bench.keeping.resolve(outletId, 'corrected', null);
    expect([await messagesTo(person), await entries()]).toEqual([[], []]);
  });
});

describe('somebody who deletes their account', () => {
  test('leaves their words without a name, and is told nothing', async () => {
    const consumerId = await report('换号码了', true);
    await bench.simulator.control('POST', 'consents', { person, templateId: TEMPLATE });
    await bench.sessions.forget(consumerId);
    await bench.keeping.resolve(outletId, 'corrected', null);
    await bench.deliver();
    expect(await kept()).toMatchObject({
      note: '换号码了',
      consumer_id: null,
      notice: null,
      note_check: null,
    });
    expect(await messagesTo(person)).toEqual([]);
  });

  test('at the very moment of a report is nobody in it', async () => {
    const consumerId = await bench.logIn(person);
    await bench.sessions.forget(consumerId);
    const reported = { outletId, faults: ['other' as const], note: '再见' };
    await bench.intake.receive(reported, newIdempotencyKey(), { consumerId, wantsNotice: true });
    expect(await kept()).toMatchObject({ note: '再见', consumer_id: null, notice: null });
    expect(await entries()).toEqual([]);
  });
});
