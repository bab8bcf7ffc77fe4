import { once } from 'node:events';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { SystemClock } from '../../../platform/clock.js';
import { SnapshotStore } from '../snapshot/snapshot-store.js';
import { SnapshotWriter } from '../snapshot/snapshot-writer.js';
import type { FollowerThreadData } from './follower-messages.js';
import { FollowerMessenger } from './follower-messenger.js';
import { mergeInThread } from './merge-in-thread.js';
import { RegistryConnection } from './registry-connection.js';
import { RegistryFollower } from './registry-follower.js';

/*
 * The thread in which the registry is read, segments are built and snapshots are written, so that none of it ever holds up a
 * request. It tells the thread that started it of every new state, and ends when it is told to.
 */

async function follow(port: MessagePort, data: FollowerThreadData): Promise<void> {
  const told = once(port, 'message');
  const database = new URL(data.databaseUrl).pathname.slice(1);
  const store = new SnapshotStore(data.snapshotDirectory, database, (reason) =>
    messenger.log('warn', reason),
  );
  const writer = new SnapshotWriter(
    (update) => store.save(update),
    (reason) => messenger.log('error', reason),
  );
  const messenger = new FollowerMessenger(port, writer);
  const clock = new SystemClock();
  const connection = new RegistryConnection(data.databaseUrl, clock);
  const follower = new RegistryFollower(connection, messenger, mergeInThread, clock);
  const stored = await store.load();
  if (stored !== null) messenger.publish(stored);
  follower.start();
  // The one thing that the starting thread ever says is to stop.
  await told;
  await follower.stop();
  await connection.close();
  await writer.stop();
}

if (parentPort === null) throw new Error('this file runs as a worker thread');
await follow(parentPort, workerData as FollowerThreadData);
