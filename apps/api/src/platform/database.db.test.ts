import { connect, createServer, type Socket } from 'node:net';
import { Logger } from '@nestjs/common';
import { DATABASE_SCHEMA } from '../migrations/database-schema.js';
import { createDataSource } from './data-source.js';
import { DatabaseAwayError } from './database.errors.js';
import { Database } from './database.js';
import { migrate } from './migrate.js';
import { createTestDatabase } from './testing/test-database.js';

const EMPTY = { migrate: false };

/** Waits for a condition, checking it after each turn of the event loop's timers. */
async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('the connection to the database', () => {
  // What it says while the server is away is expected here.
  beforeAll(() => Logger.overrideLogger(false));

  it('migrates an empty database in the background and then answers', async () => {
    const empty = await createTestDatabase(DATABASE_SCHEMA, EMPTY);
    const database = new Database(empty.url, DATABASE_SCHEMA);
    database.onModuleInit();
    expect(() => database.dataSource()).toThrow(DatabaseAwayError);
    await until(() => database.answers());
    expect(await database.dataSource().query('SELECT COUNT(*) AS n FROM category')).toEqual([{ n: 8 }]);
    await database.onApplicationShutdown();
    await empty.drop();
  });

  it('boots while the server is away, says so, and connects once it is there', async () => {
    const empty = await createTestDatabase(DATABASE_SCHEMA, EMPTY);
    const { port, host } = new URL(empty.url);
    const away = await freePort();
    const database = new Database(empty.url.replace(host, `127.0.0.1:${away}`), DATABASE_SCHEMA);
    database.onModuleInit();
    expect(await database.answers()).toBe(false);
    expect(() => database.dataSource()).toThrow(DatabaseAwayError);

    // The server comes up: a port that passes everything on to the real one.
    const sockets = new Set<Socket>();
    const server = createServer((socket) => {
      const onward = connect(Number(port), '127.0.0.1');
      for (const end of [socket, onward]) {
        sockets.add(end);
        end.on('error', () => end.destroy());
      }
      socket.pipe(onward).pipe(socket);
    }).listen(away, '127.0.0.1');
    await until(() => database.answers());
    await database.onApplicationShutdown();
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
    await empty.drop();
  }, 20_000);

  it('stops trying when the process is told to stop', async () => {
    const database = new Database(`mysql://a:b@127.0.0.1:${await freePort()}/c`, DATABASE_SCHEMA);
    database.onModuleInit();
    await database.onApplicationShutdown();
    expect(await database.answers()).toBe(false);
  });

  it('lets processes that start together migrate one at a time', async () => {
    const empty = await createTestDatabase(DATABASE_SCHEMA, EMPTY);
    const sources = [1, 2, 3].map(() => createDataSource(empty.url, DATABASE_SCHEMA));
    await Promise.all(sources.map((source) => source.initialize()));
    const ran = await Promise.all(sources.map(migrate));
    expect(ran.map((names) => names.length).sort()).toEqual([
      0,
      0,
      (DATABASE_SCHEMA.migrations as []).length,
    ]);
    await Promise.all(sources.map((source) => source.destroy()));
    await empty.drop();
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
