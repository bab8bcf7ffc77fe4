import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Segment } from '../segment/segment.js';
import type { MergeTask } from './model-keeper.js';

/** `mergeSegments` in a thread that ends with it; given up when `signal` is aborted. Segments go over as shared memory. */
export async function mergeInThread(task: MergeTask, signal: AbortSignal): Promise<Segment> {
  const worker = new Worker(new URL('./merge-worker.js', import.meta.url), { workerData: task });
  try {
    // An error of the worker rejects this as well.
    const [segment] = await once(worker, 'message', { signal });
    return segment as Segment;
  } finally {
    await worker.terminate();
  }
}
