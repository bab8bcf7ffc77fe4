import type { QuestionState, WarningState } from '@jiweibao/shared';

/** Beside the words, never instead of them. */
export const STATE_COLOURS: Readonly<Record<WarningState, string>> = {
  draft: 'default',
  proposed: 'processing',
  returned: 'warning',
  published: 'error',
  withdrawn: 'default',
  dropped: 'default',
};

export const QUESTION_COLOURS: Readonly<Record<QuestionState, string>> = {
  open: 'processing',
  answered: 'success',
  takenBack: 'default',
};
