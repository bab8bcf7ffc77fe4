import { setTimeout as delay } from 'node:timers/promises';
import { Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { createDataSource, type DatabaseSchema } from './data-source.js';
import { DatabaseAwayError } from './database.errors.js';

const FIRST_RETRY_MILLISECONDS = 500;
const LONGEST_RETRY_MILLISECONDS = 5_000;

/**
 * The process's connection to the database, for whatever writes or keeps sessions. It connects in the background and goes on
 * trying, so the API boots, and answers look-ups, while the database is away; once connected, the pool replaces broken
 * connections by itself.
 *
 * It does not migrate. `jwb migrate` does, once, before the processes start, with an account that may change tables; the API's
 * own need not. Until every migration that this code knows has run, the database counts as away.
 */
export class Database implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger(Database.name);
  private readonly source: DataSource;
  private readonly stopping = new AbortController();
  private connecting: Promise<void> | null = null;
  private ready = false;

  constructor(url: string, schema: DatabaseSchema) {
    this.source = createDataSource(url, schema);
  }

  onModuleInit(): void {
    this.connecting = this.connect();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.connecting;
    if (this.source.isInitialized) await this.source.destroy();
  }

  /** @throws {DatabaseAwayError} while no connection was ever made; later a query fails by itself when the server is away */
  dataSource(): DataSource {
    if (!this.ready) throw new DatabaseAwayError();
    return this.source;
  }

  private async connect(): Promise<void> {
    let wait = FIRST_RETRY_MILLISECONDS;
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
      wait = Math.min(wait * 2, LONGEST_RETRY_MILLISECONDS);
    }
  }

  private async requireCurrentTables(): Promise<void> {
    const ran: { name: string }[] = await this.source.query('SELECT name FROM schema_migration');
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
