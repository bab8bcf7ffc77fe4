import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { ModelUpdate } from '../model-update.js';
import type { ReadModel } from '../read-model.js';
import type { FollowerMessage, FollowerThreadData } from './follower-messages.js';

const RESTART_MILLISECONDS = 1_000;
/** Enough to write a snapshot; a thread that hangs on its connection is ended after it. */
const STOP_MILLISECONDS = 5_000;

/** Keeps a thread running that follows the registry, and hands to the read model what it says. */
export class FollowerThread implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger(FollowerThread.name);
  private readonly stopping = new AbortController();
  private worker: Worker | null = null;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly readModel: ReadModel,
    private readonly data: FollowerThreadData,
  ) {}

  onModuleInit(): void {
    this.running = this.keepRunning();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    this.worker?.postMessage('stop');
    const patience = setTimeout(() => this.worker?.terminate(), STOP_MILLISECONDS);
    await this.running;
    clearTimeout(patience);
  }

  /** A thread that dies, of too little memory for instance, is replaced; look-ups go on with the last state meanwhile. */
  private async keepRunning(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      try {
        await this.runOnce();
      } catch (error) {
        this.logger.error(`the registry's follower stopped: ${String(error)}`);
        this.readModel.report('unreachable');
      }
      await this.pauseUnlessStopping();
    }
  }

  private async runOnce(): Promise<void> {
    const worker = new Worker(new URL('./follower-worker.js', import.meta.url), { workerData: this.data });
    this.worker = worker;
    let latest: Partial<ModelUpdate> = {};
    worker.on('message', (message: FollowerMessage) => {
      switch (message.kind) {
        case 'update':
          latest = { ...latest, ...message.update };
          // The first update of a thread is whole.
          return this.readModel.apply(latest as ModelUpdate);
        case 'confirm':
          return this.readModel.confirm(message.registryAsOf);
        case 'report':
          return this.readModel.report(message.database);
        case 'log':
          return this.logger[message.level](message.text);
      }
    });
    // An error of the thread rejects this.
    await once(worker, 'exit');
  }

  private async pauseUnlessStopping(): Promise<void> {
    try {
      await delay(RESTART_MILLISECONDS, undefined, { signal: this.stopping.signal });
    } catch (error) {
      if (!this.stopping.signal.aborted) throw error;
    }
  }
}
