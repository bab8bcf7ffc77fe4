import { Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DATABASE_SCHEMA } from '../../migrations/database-schema.js';
import { createDataSource } from '../data-source.js';
import { Gate } from '../testing/gate.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { DeliveryImpossible } from './outbox.errors.js';
import { Outbox } from './outbox.js';
import { OutboxRepository } from './outbox.repository.js';
import type { OutboxEntry } from './outbox-entry.js';
import { OutboxHandlers } from './outbox-handlers.js';
import { OutboxOverview } from './outbox-overview.js';
import { OutboxRound } from './outbox-round.js';
import { OutboxWorker } from './outbox-worker.js';
import { MOST_ATTEMPTS } from './retry-delay.js';

const TIMES = { leaseMilliseconds: 60_000, count: 8 };
const KIND = 'told';

let database: TestDatabase;
/** Two processes: each with connections of its own. */
let sources: ReturnType<typeof createDataSource>[];
const outbox = new Outbox();

beforeAll(async () => {
  Logger.overrideLogger(false);
  database = await createTestDatabase(DATABASE_SCHEMA);
  sources = [0, 1].map(() => createDataSource(database.url, { entities: [], migrations: [] }));
  await Promise.all(sources.map((source) => source.initialize()));
});
afterAll(async () => {
  await Promise.all(sources.map((source) => source.destroy()));
  await database.drop();
});
beforeEach(() => database.dataSource.query('DELETE FROM outbox_entry'));

const add = (subjectId = 'subject-1', kind = KIND) =>
  outbox.add(database.dataSource.manager, { kind, subjectId, payload: { outlet: 'outlet-1' } });
const rows = () => database.dataSource.query('SELECT * FROM outbox_entry');
const set = (assignments: string) => database.dataSource.query(`UPDATE outbox_entry SET ${assignments}`);
const dueNow = () => set('due_at = UTC_TIMESTAMP(3)');
const overview = () => new OutboxOverview(() => database.dataSource);

function handlersWith(handle: (entry: OutboxEntry) => Promise<void>): OutboxHandlers {
  const handlers = new OutboxHandlers();
  handlers.register({ kind: KIND, handle });
  return handlers;
}

/** One process's rounds. */
function rounds(handle: (entry: OutboxEntry) => Promise<void>, at = 0): OutboxRound {
  return new OutboxRound(() => sources[at]!, handlersWith(handle), TIMES);
}

describe('an entry', () => {
  test('is delivered once its transaction has committed, and is gone then', async () => {
    const delivered: OutboxEntry[] = [];
    const round = rounds(async (entry) => void delivered.push(entry));
    await database.dataSource.transaction(async (manager) => {
      await outbox.add(manager, { kind: KIND, subjectId: 'subject-1', payload: { outlet: 'outlet-1' } });
      expect(await round.run()).toBe(0);
    });
    expect(await round.run()).toBe(1);
    expect(delivered).toMatchObject([
      { kind: KIND, subjectId: 'subject-1', payload: { outlet: 'outlet-1' }, attempts: 1 },
    ]);
    expect(await rows()).toEqual([]);
  });

  test('rolls back with its transaction', async () => {
    const owner = database.dataSource.transaction(async (manager) => {
      await outbox.add(manager, { kind: KIND, subjectId: 'subject-1' });
      throw new Error('changed my mind');
    });
    await expect(owner).rejects.toThrow('changed my mind');
    expect(await rows()).toEqual([]);
  });

  test.each(['王小二', '河北省 石家庄市', ''])('holds ids, no words: %p', async (words) => {
    const { manager } = database.dataSource;
    await expect(
      outbox.add(manager, { kind: KIND, subjectId: 'a', payload: { name: words } }),
    ).rejects.toThrow('ids only');
    await expect(outbox.add(manager, { kind: KIND, subjectId: words })).rejects.toThrow('ids only');
  });

  test('of a kind that this process does not know waits for one that does', async () => {
    await add('subject-1', 'of-another-version');
    expect(await rounds(async () => {}).run()).toBe(0);
    expect(await rows()).toHaveLength(1);
  });
});

describe('a failed delivery', () => {
  test('is tried again later, and keeps the reason', async () => {
    await add();
    let fails = true;
    const round = rounds(async () => {
      if (fails) throw new Error('no answer');
    });
    expect(await round.run()).toBe(1);
    const [row] = await rows();
    expect(row).toMatchObject({ state: 'waiting', attempts: 1, last_failure: 'Error: no answer' });
    expect(row.due_at.getTime()).toBeGreaterThan(Date.now() + 1_000);
    expect(await round.run()).toBe(0);
    fails = false;
    await dueNow();
    expect(await round.run()).toBe(1);
    expect(await rows()).toEqual([]);
  });

  test('that can never succeed is stuck at once', async () => {
    await add();
    const round = rounds(async () => {
      throw new DeliveryImpossible('consent withdrawn');
    });
    await round.run();
    await dueNow();
    expect(await round.run()).toBe(0);
    expect(await rows()).toMatchObject([
      { state: 'stuck', attempts: 1, last_failure: 'DeliveryImpossible: consent withdrawn' },
    ]);
  });

  test(`is stuck after ${MOST_ATTEMPTS} tries`, async () => {
    await add();
    const round = rounds(async () => {
      throw new Error('no answer');
    });
    for (let times = 0; times < MOST_ATTEMPTS; times += 1) {
      expect(await rows()).toMatchObject([{ state: 'waiting' }]);
      await dueNow();
      await round.run();
    }
    expect(await rows()).toMatchObject([{ state: 'stuck', attempts: MOST_ATTEMPTS }]);
  });

  test('holds no other entry back', async () => {
    await add('bad');
    await add('good');
    await rounds(async ({ subjectId }) => {
      if (subjectId === 'bad') throw new Error('no answer');
    }).run();
    expect(await rows()).toMatchObject([{ subject_id: 'bad' }]);
  });
});

describe('two processes', () => {
  test('never deliver the same entry within its lease', async () => {
    for (let number = 0; number < 40; number += 1) await add(`subject-${number}`);
    const delivered: string[] = [];
    const work = async (at: number) => {
      const round = rounds(async ({ subjectId }) => void delivered.push(subjectId), at);
      while ((await rows()).length > 0) await round.run();
    };
    await Promise.all([work(0), work(1), work(0), work(1)]);
    expect(delivered.sort()).toEqual(Array.from({ length: 40 }, (_, number) => `subject-${number}`).sort());
  });

  test('take over from one another when one is killed in the middle of a delivery', async () => {
    await add();
    const killed = new Gate();
    const begun = new Gate();
    const first = rounds(async () => {
      begun.open();
      await killed.opened;
    }).run();
    await begun.opened;
    const second = rounds(async () => {}, 1);
    expect(await second.run()).toBe(0);
    // The lease runs out.
    await dueNow();
    expect(await second.run()).toBe(1);
    expect(await rows()).toEqual([]);
    killed.open();
    await first;
  });

  test('take each entry once, though both have seen that it is due', async () => {
    await add();
    const held = new Gate();
    const seen = new Gate();
    const slow = {
      query: async (statement: string, parameters: unknown[]) => {
        if (statement.startsWith('UPDATE')) {
          seen.open();
          await held.opened;
        }
        return sources[0]!.query(statement, parameters);
      },
    };
    const claim = { kinds: [KIND], ...TIMES };
    const first = new OutboxRepository(slow as EntityManager).claim({ ...claim, holder: 'first' });
    await seen.opened;
    const second = new OutboxRepository(sources[1]!.manager).claim({ ...claim, holder: 'second' });
    expect(await second).toHaveLength(1);
    held.open();
    expect(await first).toEqual([]);
  });

  test.each([
    ['succeeded', async () => {}],
    ['failed', () => Promise.reject(new Error('no answer'))],
    ['failed for ever', () => Promise.reject(new DeliveryImpossible('too late to matter'))],
  ])('leave alone what the other has taken over, though the first try %s late', async (_how, end) => {
    await add();
    const begun = new Gate();
    const late = new Gate();
    const first = rounds(async () => {
      begun.open();
      await late.opened;
      await end();
    }).run();
    await begun.opened;
    await dueNow();
    const done = new Gate();
    const taken = new Gate();
    const second = rounds(async () => {
      taken.open();
      await done.opened;
    }, 1).run();
    await taken.opened;
    late.open();
    await first;
    expect(await rows()).toMatchObject([{ state: 'waiting', attempts: 2, last_failure: null }]);
    done.open();
    await second;
    expect(await rows()).toEqual([]);
  });

  test('do not try for ever what ends each of them', async () => {
    await add();
    await set(`attempts = ${MOST_ATTEMPTS}, lease_holder = 'gone', due_at = UTC_TIMESTAMP(3)`);
    const handle = jest.fn();
    expect(await rounds(handle).run()).toBe(0);
    expect(handle).not.toHaveBeenCalled();
    expect(await rows()).toMatchObject([{ state: 'stuck', last_failure: expect.stringContaining('ended') }]);
  });

  test('are not held up by an owner that takes its time to commit', async () => {
    await add('committed');
    const delivered: string[] = [];
    await database.dataSource.transaction(async (manager) => {
      await outbox.add(manager, { kind: KIND, subjectId: 'open' });
      await rounds(async ({ subjectId }) => void delivered.push(subjectId)).run();
    });
    expect(delivered).toEqual(['committed']);
  });
});

describe('the worker', () => {
  const worker = (handle: (entry: OutboxEntry) => Promise<void>) => {
    const handlers = handlersWith(handle);
    return new OutboxWorker(new OutboxRound(() => sources[0]!, handlers, TIMES), handlers);
  };

  test('delivers by itself, and waits for what it has begun when told to stop', async () => {
    await add();
    const begun = new Gate();
    const late = new Gate();
    const running = worker(async () => {
      begun.open();
      await late.opened;
    });
    running.onApplicationBootstrap();
    await begun.opened;
    const stopped = running.onModuleDestroy();
    late.open();
    await stopped;
    expect(await rows()).toEqual([]);
  });

  test('ends at once when nothing is being delivered, even while the database is away', async () => {
    const handlers = handlersWith(async () => {});
    const away = () => {
      throw new Error('away');
    };
    const running = new OutboxWorker(new OutboxRound(away, handlers, TIMES), handlers);
    running.onApplicationBootstrap();
    await running.onModuleDestroy();
  });
});

describe('whoever looks after it', () => {
  test('sees what is stuck first, and why, and how much waits', async () => {
    await add('waiting-1');
    await add('waiting-2');
    await add('stuck');
    await database.dataSource.query(
      `UPDATE outbox_entry SET state = 'stuck', last_failure = 'why' WHERE subject_id = 'stuck'`,
    );
    const { counts, entries } = await overview().list(2);
    expect(counts).toEqual({ waiting: 2, stuck: 1 });
    expect(entries).toHaveLength(2);
    expect(entries[0]).toMatchObject({ subjectId: 'stuck', state: 'stuck', lastFailure: 'why' });
  });

  test('can let a stuck entry begin anew', async () => {
    await add();
    await set(`state = 'stuck', attempts = ${MOST_ATTEMPTS}`);
    const [{ id }] = await rows();
    await overview().retry(id);
    expect(await rounds(async () => {}).run()).toBe(1);
  });

  test('cannot disturb a delivery, nor name what does not exist', async () => {
    await add();
    const begun = new Gate();
    const late = new Gate();
    const round = rounds(async () => {
      begun.open();
      await late.opened;
    }).run();
    await begun.opened;
    const [{ id }] = await rows();
    await expect(overview().retry(id)).rejects.toMatchObject({ code: 'outbox-entry-unknown' });
    late.open();
    await round;
    await expect(overview().retry(id)).rejects.toMatchObject({ code: 'outbox-entry-unknown' });
  });
});
