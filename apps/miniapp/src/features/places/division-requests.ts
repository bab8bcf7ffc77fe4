import { apiGet } from '../../platform/api/api-get';
import type { DivisionListReply } from '../../platform/api/replies';

/** Divisions right under the given one; under the province when none is given. */
export function listDivisions(parentCode: string | null): Promise<DivisionListReply> {
  return apiGet<DivisionListReply>('/divisions', { parent: parentCode });
}
