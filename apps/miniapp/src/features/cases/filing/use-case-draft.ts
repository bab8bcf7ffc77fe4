import { useRef, useState } from 'react';
import { type CaseDraft, changedDraft, type DraftChange, notedDraft } from './case-draft';
import { keepDraft } from './case-drafts';

export interface OpenDraft {
  draft: CaseDraft;
  /** False when the phone has refused to keep it. */
  isKept: boolean;
  /** What was typed or chosen: another filing than the one that may have been tried. */
  change: (change: DraftChange) => void;
  /** Where the person is. */
  go: (step: CaseDraft['step']) => void;
  /** As sending leaves it: the same filing still. */
  keep: (draft: CaseDraft) => void;
  /** As it is now, also within a handler that changed it before. */
  latest: () => CaseDraft;
}

/** A draft that is kept on the phone with every change. */
export function useCaseDraft(opened: CaseDraft): OpenDraft {
  const [draft, setDraft] = useState(opened);
  const [isKept, setKept] = useState(true);
  const latest = useRef(draft);
  const keep = (next: CaseDraft) => {
    latest.current = next;
    setKept(keepDraft(next));
    setDraft(next);
  };
  return {
    draft,
    isKept,
    keep,
    change: (change) => keep(changedDraft(latest.current, change)),
    go: (step) => keep(notedDraft(latest.current, { step })),
    latest: () => latest.current,
  };
}
