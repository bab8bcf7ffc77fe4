import type { PageParameters } from '../../../platform/navigation';
import type { CaseStart } from './case-draft';

/** What the form's page is opened with for the same draft. */
export function startOf(start: CaseStart): PageParameters {
  return { ...start };
}
