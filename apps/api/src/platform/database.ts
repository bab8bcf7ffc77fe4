import { setTimeout as delay } from 'node:timers/promises';
import { Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { createDataSource, type DatabaseSchema } from './data-source.js';
import { DatabaseAwayError } from './database.errors.js';
import { migrate } from './migrate.js';

const FIRST_RETRY_MILLISECONDS = 500;
const LONGEST_RETRY_MILLISECONDS = 5_000;

/**
 * The process's connection to the database. It connects in the background and goes on trying, so the API boots, and answers
 * look-ups, while the database is away; once connected the pool replaces broken connections by itself. Whoever connects
 * brings the tables up to date first, so no process ever works on tables that it does not know.
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

  /** Whether the database answers now. Never throws. */
  async answers(): Promise<boolean> {
    if (!this.ready) return false;
    try {
      await this.source.query('SELECT 1');
      return true;
    } catch (error) {
      this.logger.debug(`the database does not answer: ${String(error)}`);
      return false;
    }
  }

  private async connect(): Promise<void> {
    let wait = FIRST_RETRY_MILLISECONDS;
    while (!this.stopping.signal.aborted) {
      try {
        if (!this.source.isInitialized) await this.source.initialize();
        await migrate(this.source);
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

  /** Ends early on shutdown. */
  private async pause(milliseconds: number): Promise<void> {
    try {
      await delay(milliseconds, undefined, { signal: this.stopping.signal });
    } catch (error) {
      if (!this.stopping.signal.aborted) throw error;
    }
  }
}
