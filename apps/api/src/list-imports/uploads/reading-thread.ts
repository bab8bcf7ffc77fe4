import { Worker } from 'node:worker_threads';
import { ListRefusal } from '../list-refusal.js';
import { READING_LIMITS, type ReadingLimits, tooCostly } from '../read-list-in-worker.js';
import type { PackedUpload, ReadUploadAnswer, ReadUploadTask } from './read-upload.js';

type Tell = (stage: 'reading' | 'judging', done: number, total: number) => void;

/** Loading the places anew costs a second; who mends a list sends the next one soon. */
const KEPT_IDLE_MILLISECONDS = 60_000;

/**
 * A thread that reads and judges uploaded lists, one at a time, apart from the one that answers requests. It is kept for a while, and
 * a new one takes its place when a file ends it.
 */
export class ReadingThread {
  private worker: Worker | null = null;
  private idle: NodeJS.Timeout | null = null;

  constructor(private readonly limits: ReadingLimits = READING_LIMITS) {}

  /**
   * Not to be called again before it has answered.
   * @throws ListRefusal also when the reading passes its limits
   */
  async read(task: ReadUploadTask, tell: Tell): Promise<PackedUpload> {
    if (this.idle !== null) clearTimeout(this.idle);
    this.worker ??= this.start();
    const { worker } = this;
    // Whoever waits for the answer keeps the process; the thread alone does not.
    worker.ref();
    try {
      const answer = answerOf(worker, tell, this.limits.timeoutSeconds);
      worker.postMessage(task);
      const { upload, refusal } = await answer;
      if (refusal) throw refusal;
      worker.unref();
      this.idle = setTimeout(() => void this.stop(), KEPT_IDLE_MILLISECONDS);
      this.idle.unref();
      return upload!;
    } catch (error) {
      await this.stop();
      throw error;
    }
  }

  async stop(): Promise<void> {
    if (this.idle !== null) clearTimeout(this.idle);
    const { worker } = this;
    this.worker = null;
    await worker?.terminate();
  }

  private start(): Worker {
    return new Worker(workerFile(), {
      resourceLimits: { maxOldGenerationSizeMb: this.limits.memoryMegabytes },
    });
  }
}

interface Answered {
  upload: PackedUpload | null;
  refusal: ListRefusal | null;
}

function answerOf(worker: Worker, tell: Tell, timeoutSeconds: number): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const done = (act: () => void) => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      act();
    };
    const onMessage = (answer: ReadUploadAnswer) => {
      if (answer.kind === 'progress') tell(answer.stage, answer.done, answer.total);
      else if (answer.kind === 'read') done(() => resolve({ upload: answer.upload, refusal: null }));
      else done(() => resolve({ upload: null, refusal: new ListRefusal(answer.code, answer.message) }));
    };
    const onError = (error: NodeJS.ErrnoException) =>
      done(() => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooCostly(error) : error));
    const onExit = () => done(() => reject(new Error('the reading thread ended without an answer')));
    const timer = setTimeout(() => done(() => reject(tooCostly())), timeoutSeconds * 1000);
    worker.on('message', onMessage).once('error', onError).once('exit', onExit);
  });
}

/** The built thread beside this file; under jest too, which a thread cannot load TypeScript in. */
function workerFile(): URL {
  const here = import.meta.url.replace(/\/apps\/api\/src\/(.*)\.ts$/, '/apps/api/dist/$1.js');
  return new URL('./read-upload-worker.js', here);
}
