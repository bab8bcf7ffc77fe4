import type { CasePanel } from '../features/case-page/screens';

/** What other features put beside a case, in this order. */
export const CASE_PANELS: readonly CasePanel[] = [];
