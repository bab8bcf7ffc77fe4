import { type ApiSchemas, successOf } from '@jiweibao/shared';
import { ask } from './api';

const TITLE = '暂时不能打开邀请';

/**
 * Who an invitation is for.
 * @param token which stands behind the # of the link; it travels in a header, so that no log keeps it
 * @throws ApiProblem when it is over, used, or none
 */
export async function readInvitation(token: string): Promise<ApiSchemas['InvitationReply']> {
  const answer = await ask('/api/v1/invitations/current', { headers: headersOf(token) });
  return successOf(answer, TITLE) as unknown as ApiSchemas['InvitationReply'];
}

/** @throws ApiProblem when the password is too easy, or the invitation is over */
export async function acceptInvitation(token: string, password: string): Promise<void> {
  const answer = await ask('/api/v1/invitations/current/acceptance', {
    method: 'POST',
    headers: { ...headersOf(token), 'Content-Type': 'application/json' },
    body: JSON.stringify({ password }),
  });
  if (answer.status !== 204) successOf(answer, TITLE);
}

function headersOf(token: string): Record<string, string> {
  return { 'Invitation-Token': token };
}
