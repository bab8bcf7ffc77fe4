import type { CaseStart } from '../features/cases/filing/case-draft';

/** The form opened from nothing, or from what is given. */
export function startAt(changed: Partial<CaseStart> = {}): CaseStart {
  return { outletId: null, number: null, certificate: null, kind: null, brandId: null, ...changed };
}
