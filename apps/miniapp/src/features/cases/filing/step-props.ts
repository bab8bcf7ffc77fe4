import type { ReactNode } from 'react';
import type { CaseDraft, DraftChange } from './case-draft';
import type { FieldFaults } from './filing-faults';

/** What each part of the form is given. */
export interface StepProps {
  draft: CaseDraft;
  faults: FieldFaults;
  change: (change: DraftChange) => void;
}

/** What the page draws in the form from other features. */
export type BorrowedPart = (parts: Pick<StepProps, 'draft' | 'change'>) => ReactNode;

export interface BorrowedParts {
  /** Finds the outlet in the registry. */
  outletFinder: BorrowedPart;
  /** Chooses the county or township where it happened. */
  placeChooser: BorrowedPart;
  /** Chooses what it was about: product and brand. */
  productChooser: BorrowedPart;
  /** Whether the other's phone number is registered, and what can be done about one that is not. */
  numberAdvice: BorrowedPart;
}
