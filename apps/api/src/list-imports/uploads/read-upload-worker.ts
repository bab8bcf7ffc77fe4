import { parentPort } from 'node:worker_threads';
import { type Gazetteer, loadGazetteer } from '../../organization/places/gazetteer.js';
import { ListRefusal } from '../list-refusal.js';
import { packLines, packList } from './packed-list.js';
import { type PackedUpload, type ReadUploadAnswer, type ReadUploadTask, readUpload } from './read-upload.js';

// The thread's entry: each message is an upload, answered once, after its progress. Other faults than a refusal end the thread.
const places = new Map<string, Gazetteer>();
const tell = (answer: ReadUploadAnswer) => parentPort!.postMessage(answer, bytesOf(answer));

parentPort!.on('message', (task: ReadUploadTask) => {
  void answer(task).then(tell);
});

async function answer({ options, ...task }: ReadUploadTask): Promise<ReadUploadAnswer> {
  try {
    const context = { ...options, gazetteer: placesOf(options.provinceCode) };
    const { rows, list, ...read } = await readUpload(task, context, (stage, done, total) =>
      tell({ kind: 'progress', stage, done, total }),
    );
    const upload: PackedUpload = {
      ...read,
      rows: packLines(rows),
      rowCount: rows.length,
      list: list === null ? null : packList(list),
    };
    return { kind: 'read', upload };
  } catch (error) {
    if (error instanceof ListRefusal) return { kind: 'refused', code: error.code, message: error.message };
    throw error;
  }
}

/** Handed over, not copied: nothing here needs them any more. */
function bytesOf(answer: ReadUploadAnswer): ArrayBuffer[] {
  if (answer.kind !== 'read') return [];
  const { rows, list } = answer.upload;
  return [rows, list].flatMap((bytes) => (bytes === null ? [] : [bytes.buffer as ArrayBuffer]));
}

function placesOf(provinceCode: string): Gazetteer {
  const known = places.get(provinceCode) ?? loadGazetteer(provinceCode);
  places.set(provinceCode, known);
  return known;
}
