import { Worker } from 'node:worker_threads';
import { ListRefusal } from '../list-refusal.js';
import { READING_LIMITS, type ReadingLimits, tooCostly } from '../read-list-in-worker.js';
import type { ReadUpload, ReadUploadAnswer, ReadUploadTask } from './read-upload.js';

type Tell = (stage: 'reading' | 'judging', done: number, total: number) => void;

/** As `readListInWorker`, for an uploaded list, telling how far it is. @throws ListRefusal */
export async function readUploadInWorker(
  task: ReadUploadTask,
  tell: Tell,
  limits: ReadingLimits = READING_LIMITS,
): Promise<ReadUpload> {
  const worker = new Worker(workerFile(), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMegabytes },
  });
  try {
    return await answerOf(worker, tell, limits.timeoutSeconds);
  } finally {
    await worker.terminate();
  }
}

function answerOf(worker: Worker, tell: Tell, timeoutSeconds: number): Promise<ReadUpload> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(tooCostly()), timeoutSeconds * 1000);
    worker.on('message', (answer: ReadUploadAnswer) => {
      if (answer.kind === 'progress') tell(answer.stage, answer.done, answer.total);
      else if (answer.kind === 'read') resolve(answer.upload);
      else reject(new ListRefusal(answer.code, answer.message));
    });
    worker.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooCostly(error) : error);
    });
    worker.once('exit', () => {
      clearTimeout(timer);
      reject(new Error('the reading thread ended without an answer'));
    });
  });
}

/** The built thread, also under jest: see `readListInWorker`. */
function workerFile(): URL {
  const here = import.meta.url.replace(/\/apps\/api\/src\/(.*)\.ts$/, '/apps/api/dist/$1.js');
  return new URL('./read-upload-worker.js', here);
}
