import type { ReplyOf } from '@jiweibao/shared';
import { api } from '../../platform/api';

/** Divisions right under the given one; under the province when none is given. */
export function listDivisions(parentCode: string | null): Promise<ReplyOf<'/api/v1/divisions'>> {
  return api.read('/api/v1/divisions', { query: { parent: parentCode ?? undefined } });
}
