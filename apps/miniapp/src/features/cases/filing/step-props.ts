import type { CaseDraft, DraftChange } from './case-draft';
import type { FieldFaults } from './filing-faults';

/** What each part of the form is given. */
export interface StepProps {
  draft: CaseDraft;
  faults: FieldFaults;
  change: (change: DraftChange) => void;
}
