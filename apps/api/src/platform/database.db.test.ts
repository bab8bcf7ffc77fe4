import { connect, createServer, type Server, type Socket } from 'node:net';
import { Logger } from '@nestjs/common';
import { DATABASE_SCHEMA } from '../migrations/database-schema.js';
import { DatabaseAwayError, isDatabaseAway } from './database.errors.js';
import { Database } from './database.js';
import { migrate } from './migrate.js';
import { freePort } from './testing/free-port.js';
import { createTestDatabase, type TestDatabase } from './testing/test-database.js';
import { until } from './testing/until.js';

function isReady(database: Database): boolean {
  try {
    database.dataSource();
    return true;
  } catch (error) {
    if (error instanceof DatabaseAwayError) return false;
    throw error;
  }
}

/** A port that passes everything on to the real server, as long as it is open. */
class Door {
  private readonly sockets = new Set<Socket>();
  private server: Server | null = null;

  constructor(
    readonly port: number,
    private readonly onwardPort: number,
  ) {}

  async open(): Promise<void> {
    this.server = createServer((socket) => {
      const onward = connect(this.onwardPort, '127.0.0.1');
      for (const end of [socket, onward]) {
        this.sockets.add(end);
        end.on('error', () => end.destroy());
        end.on('close', () => [socket, onward].map((other) => other.destroy()));
      }
      socket.pipe(onward).pipe(socket);
    });
    await new Promise<void>((resolve) => this.server?.listen(this.port, '127.0.0.1', resolve));
  }

  /** From now on nothing comes back, and nobody is told: what a server that is stopped in its tracks looks like. */
  freeze(): void {
    for (const socket of this.sockets) {
      socket.unpipe();
      socket.pause();
    }
    this.server?.removeAllListeners('connection');
    this.server?.on('connection', (socket) => this.sockets.add(socket));
  }

  async slam(): Promise<void> {
    const closed = new Promise((resolve) => this.server?.close(resolve));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }
}

describe('the connection to the database', () => {
  let empty: TestDatabase;
  let door: Door;
  let database: Database;

  const urlThroughDoor = () => {
    const url = new URL(empty.url);
    url.port = String(door.port);
    return url.href;
  };

  // What it says while the server is away is expected here.
  beforeAll(() => Logger.overrideLogger(false));

  beforeEach(async () => {
    empty = await createTestDatabase(DATABASE_SCHEMA, { migrate: false });
    const { port } = new URL(empty.url);
    door = new Door(await freePort(), Number(port));
    database = new Database(urlThroughDoor(), DATABASE_SCHEMA);
  });

  afterEach(async () => {
    await database.onApplicationShutdown();
    await empty.drop();
  });

  it('boots while the server is away, says so, and connects once it is there', async () => {
    await migrate(empty.dataSource);
    database.onModuleInit();
    expect(() => database.dataSource()).toThrow(DatabaseAwayError);
    await door.open();
    await until('the database is ready', () => isReady(database));
    expect(await database.dataSource().query('SELECT COUNT(*) AS n FROM category')).toEqual([{ n: 8 }]);
    await door.slam();
  });

  it('counts tables that are behind as away, until somebody migrates them', async () => {
    await door.open();
    const retries = jest.spyOn(Logger.prototype, 'warn');
    database.onModuleInit();
    await until('it tried again', () => retries.mock.calls.length > 0);
    expect(isReady(database)).toBe(false);
    await migrate(empty.dataSource);
    await until('the database is ready', () => isReady(database));
    await door.slam();
  });

  it('lets a query fail in a way that is told apart from a wrong query, and goes on afterwards', async () => {
    await migrate(empty.dataSource);
    await door.open();
    database.onModuleInit();
    await until('the database is ready', () => isReady(database));
    const source = database.dataSource();
    const failure = (query: string) =>
      source.query(query).then(
        () => null,
        (error: unknown) => error,
      );

    const midWay = failure('SELECT SLEEP(60)');
    await until('the query runs in the database', async () => {
      const running = await empty.dataSource.query(
        "SELECT 1 FROM information_schema.processlist WHERE info LIKE 'SELECT SLEEP%' AND db = DATABASE()",
      );
      return running.length > 0;
    });
    await door.slam();
    expect(isDatabaseAway(await midWay)).toBe(true);
    expect(isDatabaseAway(await failure('SELECT 1'))).toBe(true);
    const lost = source.transaction((manager) => manager.query('SELECT 1'));
    expect(isDatabaseAway(await lost.catch((error: unknown) => error))).toBe(true);

    await door.open();
    expect(await failure('SELECT 1')).toBeNull();
    expect(isDatabaseAway(await failure('SELECT nonsense FROM nowhere'))).toBe(false);
    await door.slam();
  });

  it('tells a query whose connections were given up meanwhile from a wrong one', async () => {
    await migrate(empty.dataSource);
    await door.open();
    database.onModuleInit();
    await until('the database is ready', () => isReady(database));
    const source = database.dataSource();
    await source.destroy();
    const failure = await source.query('SELECT 1').catch((error: unknown) => error);
    expect(isDatabaseAway(failure)).toBe(true);
    await door.slam();
  });

  it('refuses at once what a server that hangs would never answer, and goes on when there is one that does', async () => {
    await migrate(empty.dataSource);
    await door.open();
    const times = { firstRetryMilliseconds: 20, longestRetryMilliseconds: 20 };
    database = new Database(urlThroughDoor(), DATABASE_SCHEMA, {
      ...times,
      watchMilliseconds: 20,
      answerMilliseconds: 200,
    });
    database.onModuleInit();
    await until('the database is ready', () => isReady(database));
    door.freeze();
    await until('the database is found away', () => !isReady(database));
    await door.slam();
    await door.open();
    await until('the database is ready', () => isReady(database));
    expect(await database.dataSource().query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await database.onApplicationShutdown();
    await door.slam();
  });

  it('does not take a server for one that hangs because all connections are busy', async () => {
    await migrate(empty.dataSource);
    await door.open();
    const times = { watchMilliseconds: 10, answerMilliseconds: 500, firstRetryMilliseconds: 20 };
    database = new Database(urlThroughDoor(), DATABASE_SCHEMA, { ...times, longestRetryMilliseconds: 20 });
    database.onModuleInit();
    await until('the database is ready', () => isReady(database));
    const source = database.dataSource();
    const busy = Promise.all(Array.from({ length: 30 }, () => source.query('SELECT SLEEP(0.5) AS slept')));
    expect(await busy).toHaveLength(30);
    expect(database.dataSource()).toBe(source);
    await database.onApplicationShutdown();
    await door.slam();
  });

  it('stops trying when the process is told to stop', async () => {
    database.onModuleInit();
    await database.onApplicationShutdown();
    expect(isReady(database)).toBe(false);
  });
});
