import { type ApiSchemas, successOf } from '@jiweibao/shared';
import { ask } from './api';

/**
 * How an application stands.
 * @param queryCode travels in a header, so that no log keeps it
 * @throws ApiProblem when there is none of that code
 */
export async function trackApplication(queryCode: string): Promise<ApiSchemas['OwnApplicationReply']> {
  const answer = await ask('/api/v1/agent-applications/current', { headers: { 'Query-Code': queryCode } });
  return successOf(answer, '暂时不能查询') as unknown as ApiSchemas['OwnApplicationReply'];
}
