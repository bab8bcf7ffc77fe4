import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { AppModule } from '../../../app.module.js';
import { Settings } from '../../../config/settings.js';
import { FollowerThread } from '../../../lookup/read-model/follow/follower-thread.js';
import { ReadModel } from '../../../lookup/read-model/read-model.js';
import { loadExample } from '../../../lookup/testing/look-up-app.js';
import { DATABASE_SCHEMA } from '../../../migrations/database-schema.js';
import { Clock } from '../../clock.js';
import { DatabaseAwayError } from '../../database.errors.js';
import { Database } from '../../database.js';
import { createHttpAdapter } from '../../http/http-adapter.js';
import { NestLog } from '../../http/nest-log.js';
import { WriteLimits } from '../../http/write-limits.js';
import { ProblemFilter } from '../../problem.filter.js';
import { Started } from '../../testing/started.js';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.js';
import { until } from '../../testing/until.js';
import { Simulator } from './simulator.js';

/** A clock that a test moves. */
export class MovedClock extends Clock {
  private aheadMilliseconds = 0;

  now(): Date {
    return new Date(Date.now() + this.aheadMilliseconds);
  }

  advanceDays(days: number): void {
    this.aheadMilliseconds += days * 24 * 60 * 60 * 1000;
  }
}

export interface AppWithWeChat {
  app: NestFastifyApplication;
  /** Where it listens. */
  origin: string;
  clock: MovedClock;
  database: TestDatabase;
  simulator: Simulator;
  /** Where it keeps files. */
  storageDirectory: string;
  /** Every line of its log. */
  log: string[];
  stop(): Promise<void>;
}

/** The product's API with the example registry loaded, a database of its own, and the simulated WeChat server. */
export function startAppWithWeChat(
  more: { wechatAppId?: null; writesPerAddress?: number } = {},
): Promise<AppWithWeChat> {
  return Started.all((started) => start(started, more));
}

async function start(
  started: Started,
  more: { wechatAppId?: null; writesPerAddress?: number },
): Promise<AppWithWeChat> {
  const [database, simulator] = await Promise.all([
    started.keep(createTestDatabase(DATABASE_SCHEMA), (each) => each.drop()),
    started.keep(Simulator.start(), (each) => each.stop()),
  ]);
  const clock = new MovedClock();
  const log: string[] = [];
  const storageDirectory = await started.keep(mkdtemp(path.join(tmpdir(), 'jiweibao-storage-')), (each) =>
    rm(each, { recursive: true }),
  );
  const key = (byte: number) => Buffer.alloc(32, byte).toString('base64url');
  const given = new Settings({
    DATABASE_URL: database.url,
    FIELD_KEYS: `index:${key(1)},k1:${key(2)}`,
    WECHAT_APP_ID: simulator.settings.appId as string,
    WECHAT_APP_SECRET: simulator.settings.appSecret as string,
    WECHAT_API_BASE: simulator.origin,
    WECHAT_PUSH_TOKEN: simulator.settings.pushToken as string,
    STORAGE_DIRECTORY: storageDirectory,
  });
  const wechat = more.wechatAppId === null ? { ...given.wechat, appId: null, appSecret: null } : given.wechat;
  const module = await Test.createTestingModule({ imports: [AppModule] })
    .overrideProvider(Settings)
    .useValue({ ...given, wechat })
    .overrideProvider(Clock)
    .useValue(clock)
    .overrideProvider(WriteLimits)
    .useValue(
      new WriteLimits({ windowSeconds: 60, perAddress: more.writesPerAddress ?? 1_000, inAll: 1_000 }),
    )
    .overrideProvider(FollowerThread)
    .useValue({})
    .compile();
  const adapter = createHttpAdapter({ trustedProxies: [], log: { write: (line) => log.push(line) } });
  const app = module.createNestApplication<NestFastifyApplication>(adapter, {
    logger: new NestLog(adapter.getInstance().log),
  });
  app.useGlobalFilters(new ProblemFilter());
  started.keep(Promise.resolve(app), (each) => each.close());
  await app.listen(0, '127.0.0.1');
  loadExample(app.get(ReadModel));
  await connected(app.get(Database));
  const stop = () => started.stop();
  return { app, origin: await app.getUrl(), clock, database, simulator, storageDirectory, log, stop };
}

function connected(database: Database): Promise<void> {
  return until('the database is connected', () => {
    try {
      database.dataSource();
      return true;
    } catch (error) {
      if (error instanceof DatabaseAwayError) return false;
      throw error;
    }
  });
}
