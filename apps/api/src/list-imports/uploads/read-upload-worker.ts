import { parentPort, workerData } from 'node:worker_threads';
import { loadGazetteer } from '../../organization/places/gazetteer.js';
import { ListRefusal } from '../list-refusal.js';
import { type ReadUploadAnswer, type ReadUploadTask, readUpload } from './read-upload.js';

// The thread's entry: one upload, one answer, and its progress before that. Other faults than a refusal end the thread.
const { options, ...task } = workerData as ReadUploadTask;
const tell = (answer: ReadUploadAnswer) => parentPort!.postMessage(answer);
tell(await answer());

async function answer(): Promise<ReadUploadAnswer> {
  try {
    const context = { ...options, gazetteer: loadGazetteer(options.provinceCode) };
    const upload = await readUpload(task, context, (stage, done, total) =>
      tell({ kind: 'progress', stage, done, total }),
    );
    return { kind: 'read', upload };
  } catch (error) {
    if (error instanceof ListRefusal) return { kind: 'refused', code: error.code, message: error.message };
    throw error;
  }
}
