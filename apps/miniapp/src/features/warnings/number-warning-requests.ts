import { apiGet } from '../../platform/api/api-get';
import type { NumberWarningListReply } from '../../platform/api/replies';

export function listNumberWarnings(cursor: string | null): Promise<NumberWarningListReply> {
  return apiGet<NumberWarningListReply>('/number-warnings', { cursor });
}
