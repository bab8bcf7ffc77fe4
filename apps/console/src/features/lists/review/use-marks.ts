import { useCallback, useMemo } from 'react';
import { useKeptState } from '../../../platform/use-kept-state';
import type { ListChange } from '../contract';
import { type ReviewMark, type ReviewMarks, withMark } from './review-marks';

export interface Marks {
  all: ReviewMarks;
  mark: (line: ListChange, mark: Pick<ReviewMark, 'verdict' | 'reason'> | null) => void;
  forget: () => void;
}

/** What one officer noted of a list, until it is decided; of one submission, since the next may say something else. */
export function useMarks(uploadId: string, submittedAt: string | null): Marks {
  const [all, change, forget] = useKeptState<ReviewMarks>(`review.${uploadId}.${submittedAt}`, {});
  const mark = useCallback<Marks['mark']>(
    (line, found) => change((before) => withMark(before, line, found)),
    [change],
  );
  return useMemo(() => ({ all, mark, forget }), [all, mark, forget]);
}
