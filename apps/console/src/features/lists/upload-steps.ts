import { isListUploadEditable } from '@jiweibao/shared';
import type { ListUpload } from './contract';

/** The way of a list, in order; each has its address, so that one comes back to where one was. */
export const UPLOAD_STEPS = ['columns', 'rows', 'diff', 'submit'] as const;
export type UploadStep = (typeof UPLOAD_STEPS)[number];

export const UPLOAD_STEP_LABELS: Readonly<Record<UploadStep, string>> = {
  columns: '认列',
  rows: '改错',
  diff: '看变化',
  submit: '提交',
};

export function isUploadStep(text: string | undefined): text is UploadStep {
  return (UPLOAD_STEPS as readonly (string | undefined)[]).includes(text);
}

type Known = Pick<ListUpload, 'state' | 'needsMapping' | 'rowCounts' | 'diffCounts' | 'fileVersion'>;

/** Where one begins who opens a list: at the first thing that is left to do. */
export function firstStep(upload: Known): UploadStep {
  if (!isListUploadEditable(upload.state)) return 'submit';
  if (upload.needsMapping || upload.rowCounts === null) return 'columns';
  if (upload.state !== 'draft' || upload.rowCounts.errors > 0) return 'rows';
  return hasChoices(upload) ? 'diff' : 'columns';
}

/** Whether there is something to see at a step. */
export function isOpenStep(step: UploadStep, upload: Known): boolean {
  if (!isListUploadEditable(upload.state)) return step !== 'columns';
  if (step === 'columns') return true;
  if (upload.needsMapping) return false;
  return step === 'rows' ? upload.rowCounts !== null : upload.diffCounts !== null;
}

/** How a step stands: done, or with something left to do. */
export function stepState(step: UploadStep, upload: Known): 'done' | 'open' | 'waiting' {
  if (!isListUploadEditable(upload.state)) return 'done';
  if (!isOpenStep(step, upload)) return 'waiting';
  if (step === 'rows') return upload.rowCounts?.errors === 0 ? 'done' : 'open';
  if (step === 'diff') return hasChoices(upload) ? 'open' : 'done';
  return step === 'submit' ? 'open' : 'done';
}

function hasChoices({ diffCounts }: Known): boolean {
  return diffCounts !== null && diffCounts.missingUndecided + diffCounts.losingUndecided > 0;
}
