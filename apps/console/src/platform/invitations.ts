import { type ApiSchemas, successOf } from '@jiweibao/shared';

const TITLE = '暂时不能打开邀请';

/**
 * Who an invitation is for.
 * @param token which stands behind the # of the link; it travels in a header, so that no log keeps it
 * @throws ApiProblem when it is over, used, or none
 */
export async function readInvitation(token: string): Promise<ApiSchemas['InvitationReply']> {
  const answer = await ask('/api/v1/invitations/current', token, { method: 'GET' });
  return successOf(answer, TITLE) as unknown as ApiSchemas['InvitationReply'];
}

/** @throws ApiProblem when the password is too easy, or the invitation is over */
export async function acceptInvitation(token: string, password: string): Promise<void> {
  const answer = await ask('/api/v1/invitations/current/acceptance', token, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ password }),
  });
  if (answer.status !== 204) successOf(answer, TITLE);
}

async function ask(address: string, token: string, { headers, ...request }: RequestInit) {
  const response = await fetch(address, { ...request, headers: { ...headers, 'Invitation-Token': token } });
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : (JSON.parse(text) as unknown) };
}
