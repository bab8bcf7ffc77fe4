import { parentPort } from 'node:worker_threads';
import { type Gazetteer, loadGazetteer } from '../../organization/places/gazetteer.js';
import { ListRefusal } from '../list-refusal.js';
import { type ReadUploadAnswer, type ReadUploadTask, readUpload } from './read-upload.js';

// The thread's entry: each message is an upload, answered once, after its progress. Other faults than a refusal end the thread.
const places = new Map<string, Gazetteer>();
const tell = (answer: ReadUploadAnswer) => parentPort!.postMessage(answer);

parentPort!.on('message', (task: ReadUploadTask) => {
  void answer(task).then(tell);
});

async function answer({ options, ...task }: ReadUploadTask): Promise<ReadUploadAnswer> {
  try {
    const context = { ...options, gazetteer: placesOf(options.provinceCode) };
    const upload = await readUpload(task, context, (stage, done, total) =>
      tell({ kind: 'progress', stage, done, total }),
    );
    return { kind: 'read', upload };
  } catch (error) {
    if (error instanceof ListRefusal) return { kind: 'refused', code: error.code, message: error.message };
    throw error;
  }
}

function placesOf(provinceCode: string): Gazetteer {
  const known = places.get(provinceCode) ?? loadGazetteer(provinceCode);
  places.set(provinceCode, known);
  return known;
}
