import { parentPort, workerData } from 'node:worker_threads';
import { mergeSegments } from './merge-segments.js';
import type { MergeTask } from './model-keeper.js';

/* Runs in a thread of its own, once: a merge of a large registry takes seconds, and following goes on meanwhile. */

// Given by `mergeInThread`, which is the only one to start this.
parentPort?.postMessage(mergeSegments(workerData as MergeTask));
