import { setTimeout as delay } from 'node:timers/promises';
import { Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { type Connection, createConnection } from 'mysql2/promise';
import type { DataSource } from 'typeorm';
import { createDataSource, type DatabaseSchema } from './data-source.js';
import { DatabaseAwayError } from './database.errors.js';
import { inTime } from './in-time.js';

const TIMES = {
  firstRetryMilliseconds: 500,
  longestRetryMilliseconds: 5_000,
  /** How often it is looked whether the server still answers, and how long that may take. */
  watchMilliseconds: 10_000,
  answerMilliseconds: 5_000,
};

/**
 * The process's connection to the database, for whatever writes or keeps sessions. It connects in the background and goes on
 * trying, so the API boots, and answers look-ups, while the database is away. A server that has gone, or that hangs, is noticed
 * and its connections are given up, so that writes are refused at once instead of waiting for an answer that never comes.
 *
 * It does not migrate. `jwb migrate` does, once, before the processes start, with an account that may change tables; the API's
 * own need not. Until every migration that this code knows has run, the database counts as away.
 */
export class Database implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger(Database.name);
  private readonly stopping = new AbortController();
  private source: DataSource;
  private running: Promise<void> | null = null;
  private ready = false;

  constructor(
    private readonly url: string,
    private readonly schema: DatabaseSchema,
    private readonly times = TIMES,
  ) {
    this.source = createDataSource(url, schema);
  }

  onModuleInit(): void {
    this.running = this.run();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.running;
    if (this.source.isInitialized) await this.giveUp(this.source);
  }

  /**
   * Ask for it anew each time: it is another after the server was away.
   * @throws {DatabaseAwayError} while it is away; a query fails by itself when the server goes away meanwhile
   */
  dataSource(): DataSource {
    if (!this.ready) throw new DatabaseAwayError();
    return this.source;
  }

  private async run(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      await this.connect();
      await this.untilSilent();
      this.ready = false;
      if (this.stopping.signal.aborted) return;
      this.logger.warn('the database does not answer any more');
      const silent = this.source;
      this.source = createDataSource(this.url, this.schema);
      await this.giveUp(silent);
    }
  }

  private async connect(): Promise<void> {
    let wait = this.times.firstRetryMilliseconds;
    while (!this.stopping.signal.aborted) {
      try {
        if (!this.source.isInitialized) await this.source.initialize();
        await this.requireCurrentTables();
        this.ready = true;
        this.logger.log('connected to the database');
        return;
      } catch (error) {
        this.logger.warn(`the database is away, trying again in ${wait} ms: ${String(error)}`);
      }
      await this.pause(wait);
      wait = Math.min(wait * 2, this.times.longestRetryMilliseconds);
    }
  }

  /**
   * Ends when the server does not answer any more, or when the process is to stop. It is asked over a connection of its own: all
   * those of the pool may be busy with a server that is well.
   */
  private async untilSilent(): Promise<void> {
    const { watchMilliseconds, answerMilliseconds } = this.times;
    let watching: Connection | null = null;
    try {
      watching = await createConnection({ uri: this.url, connectTimeout: answerMilliseconds });
      // A lost connection is noticed when it is asked next; without a listener it would end the process.
      watching.on('error', () => undefined);
      while (!this.stopping.signal.aborted) {
        await inTime(watching.ping(), answerMilliseconds);
        await this.pause(watchMilliseconds);
      }
    } catch (error) {
      this.logger.debug(`asked whether it is there: ${String(error)}`);
    } finally {
      watching?.destroy();
    }
  }

  /** Closing a connection that hangs may hang as well; how it ends changes nothing. */
  private async giveUp(source: DataSource): Promise<void> {
    try {
      await inTime(source.destroy(), this.times.answerMilliseconds);
    } catch (error) {
      this.logger.debug(`the connections did not close: ${String(error)}`);
    }
  }

  private async requireCurrentTables(): Promise<void> {
    const ran: { name: string }[] = await inTime(
      this.source.query('SELECT name FROM schema_migration'),
      this.times.answerMilliseconds,
    );
    const names = new Set(ran.map(({ name }) => name));
    const missing = this.source.migrations.filter((migration) => !names.has(migration.constructor.name));
    if (missing.length > 0) {
      throw new Error(`${missing.length} migrations have not run yet: run "jwb migrate" first`);
    }
  }

  /** Ends early on shutdown. */
  private async pause(milliseconds: number): Promise<void> {
    try {
      await delay(milliseconds, undefined, { signal: this.stopping.signal });
    } catch (error) {
      if (!this.stopping.signal.aborted) throw error;
    }
  }
}
