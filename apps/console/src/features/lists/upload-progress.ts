import { LIST_UPLOAD_STAGE_LABELS, type ListUploadStage } from '@jiweibao/shared';

interface Progress {
  done: number;
  total: number;
}

/** The stages as parts of the whole way, by how long they take with a long list. */
const STAGE_SHARES: Readonly<Record<ListUploadStage, readonly [from: number, to: number]>> = {
  waiting: [0, 5],
  reading: [5, 25],
  judging: [25, 75],
  comparing: [75, 100],
  ready: [100, 100],
  failed: [100, 100],
};

/** Whether the service is at work on it. */
export function isAtWork(stage: ListUploadStage): boolean {
  return stage !== 'ready' && stage !== 'failed';
}

/** How far it is, in percent of the whole way; it never goes back within one stage. */
export function percentDone(stage: ListUploadStage, { done, total }: Progress): number {
  const [from, to] = STAGE_SHARES[stage];
  return Math.round(from + (total === 0 ? 0 : Math.min(1, done / total)) * (to - from));
}

export function progressWords(stage: ListUploadStage, { done, total }: Progress): string {
  const far = total > 0 ? `：${done} / ${total} 行` : '';
  return `${LIST_UPLOAD_STAGE_LABELS[stage]}${far}`;
}
