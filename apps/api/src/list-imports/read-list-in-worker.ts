import { Worker } from 'node:worker_threads';
import { ListRefusal } from './list-refusal.js';
import type { ReadListAnswer, ReadListTask } from './read-list.js';
import type { ListOptions } from './resolution/list-context.js';
import type { ResolvedList } from './resolved-list.js';

/** What one reading may cost. A list of 50,000 rows took 13 s of processor time and 500 MB on a busy machine. */
export interface ReadingLimits {
  memoryMegabytes: number;
  timeoutSeconds: number;
}

export const READING_LIMITS: ReadingLimits = { memoryMegabytes: 640, timeoutSeconds: 300 };

/**
 * Reads and resolves a list in a thread of its own, so that a costly file neither stops the process from answering nor
 * takes its memory. @throws ListRefusal also when the reading passes its limits
 */
export async function readListInWorker(
  bytes: Uint8Array,
  options: ListOptions,
  limits: ReadingLimits = READING_LIMITS,
): Promise<ResolvedList> {
  const task: ReadListTask = { bytes, options: plainOptions(options) };
  const worker = new Worker(workerFile(), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMegabytes },
  });
  try {
    const answer = await answerOf(worker, limits.timeoutSeconds);
    if (answer.kind === 'refused') throw new ListRefusal(answer.code, answer.message);
    return answer.list;
  } finally {
    await worker.terminate();
  }
}

function answerOf(worker: Worker, timeoutSeconds: number): Promise<ReadListAnswer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(tooCostly()), timeoutSeconds * 1000);
    worker.once('message', resolve);
    worker.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooCostly(error) : error);
    });
    worker.once('exit', () => {
      clearTimeout(timer);
      reject(new Error('the reading thread ended without an answer'));
    });
  });
}

/** Only the fields of the options: what a caller keeps beside them may not be clonable. */
function plainOptions(options: ListOptions): ListOptions {
  const { provinceCode, brands, foreignBrands, categories, coordinates, mobilePublic } = options;
  const { defaultBrandName, defaultCategory } = options;
  return {
    provinceCode,
    brands,
    foreignBrands,
    categories,
    coordinates,
    defaultBrandName,
    defaultCategory,
    mobilePublic,
  };
}

/** The built thread beside this file. Under jest this file is TypeScript, which a thread cannot load: there it is that of the build. */
function workerFile(): URL {
  const here = import.meta.url.replace(/\/apps\/api\/src\/(.*)\.ts$/, '/apps/api/dist/$1.js');
  return new URL('./read-list-worker.js', here);
}

export function tooCostly(cause?: unknown): ListRefusal {
  const refusal = new ListRefusal(
    'file-too-costly',
    '这个文件读起来太费时费力，没有读完。请新建一个工作簿，只把名单的单元格复制进去，或分成几份再导入。',
  );
  refusal.cause = cause;
  return refusal;
}
