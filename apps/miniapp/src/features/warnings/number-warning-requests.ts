import type { ReplyOf } from '@jiweibao/shared';
import { api } from '../../platform/api';

export function listNumberWarnings(cursor: string | null): Promise<ReplyOf<'/api/v1/number-warnings'>> {
  return api.read('/api/v1/number-warnings', { query: { cursor: cursor ?? undefined } });
}
