import { parentPort, workerData } from 'node:worker_threads';
import { loadGazetteer } from '../organization/places/gazetteer.js';
import { ListRefusal } from './list-refusal.js';
import { type ReadListAnswer, type ReadListTask, readAndResolveList } from './read-list.js';

// The thread's entry: one list, one answer. Faults other than a refusal end the thread and reach the caller as they are.
const { bytes, options } = workerData as ReadListTask;
parentPort!.postMessage(await answer());

async function answer(): Promise<ReadListAnswer> {
  try {
    const gazetteer = loadGazetteer(options.provinceCode);
    return { kind: 'list', list: await readAndResolveList(bytes, { ...options, gazetteer }) };
  } catch (error) {
    if (error instanceof ListRefusal) return { kind: 'refused', code: error.code, message: error.message };
    throw error;
  }
}
