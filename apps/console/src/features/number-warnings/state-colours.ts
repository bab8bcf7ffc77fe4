import type { QuestionState, WarningState } from '@jiweibao/shared';

/** Beside the words, never instead of them; only presets whose words stand out enough (WCAG 2.2, 1.4.3). */
export const STATE_COLOURS: Readonly<Record<WarningState, string>> = {
  draft: 'default',
  proposed: 'blue',
  returned: 'purple',
  published: 'red',
  withdrawn: 'default',
  dropped: 'default',
};

export const QUESTION_COLOURS: Readonly<Record<QuestionState, string>> = {
  open: 'blue',
  answered: 'geekblue',
  takenBack: 'default',
};
