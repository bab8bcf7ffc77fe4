import type { MessagePort } from 'node:worker_threads';
import type { ModelUpdate } from '../model-update.js';
import type { SnapshotWriter } from '../snapshot/snapshot-writer.js';
import { differenceOf, type FollowerMessage } from './follower-messages.js';
import type { FollowerAudience } from './registry-follower.js';

/** Passes on what the follower learns to the thread that answers, and keeps it on disk. */
export class FollowerMessenger implements FollowerAudience {
  private previous: ModelUpdate | null = null;

  constructor(
    private readonly port: Pick<MessagePort, 'postMessage'>,
    private readonly writer: Pick<SnapshotWriter, 'offer'>,
  ) {}

  publish(update: ModelUpdate): void {
    this.post({ kind: 'update', update: differenceOf(this.previous, update) });
    this.previous = update;
    // What came from the disk is there already.
    if (update.origin === 'registry') this.writer.offer(update);
  }

  confirm(registryAsOf: string): void {
    this.post({ kind: 'confirm', registryAsOf });
  }

  report(database: 'following' | 'unreachable', reason: string | null): void {
    this.post({ kind: 'report', database });
    if (database === 'following') this.log('log', 'following the registry');
    else this.log('warn', `the registry is out of reach, look-ups go on with what is known: ${reason}`);
  }

  mergeFailed(reason: string): void {
    this.log('error', `the changes could not be merged into a new base: ${reason}`);
  }

  /** Logged by the thread that answers, which has the process's log. */
  log(level: 'log' | 'warn' | 'error', text: string): void {
    this.post({ kind: 'log', level, text });
  }

  private post(message: FollowerMessage): void {
    this.port.postMessage(message);
  }
}
