import { type ApiSchemas, successOf } from '@jiweibao/shared';

/**
 * How an application stands.
 * @param queryCode travels in a header, so that no log keeps it
 * @throws ApiProblem when there is none of that code
 */
export async function trackApplication(queryCode: string): Promise<ApiSchemas['OwnApplicationReply']> {
  const response = await fetch('/api/v1/agent-applications/current', {
    headers: { 'Query-Code': queryCode },
  });
  const text = await response.text();
  const body = text === '' ? null : (JSON.parse(text) as unknown);
  const answer = { status: response.status, body };
  return successOf(answer, '暂时不能查询') as unknown as ApiSchemas['OwnApplicationReply'];
}
