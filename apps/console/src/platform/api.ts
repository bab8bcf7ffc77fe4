import { type ApiAnswer, ApiUnreachable, createApiClient } from '@jiweibao/shared';
import { jsonBody } from './json-body';

/** The one way to the service. The session is in a cookie that scripts cannot read; the browser adds it. */
export const api = createApiClient(({ method, address, body, headers }) =>
  answerTo(address, { method, body, headers: { ...headers } }),
);

/**
 * What the typed client does not send: a form with files, or a token that must stand in a header of its own.
 * @throws ApiUnreachable when no answer came; a refusal is an answer (see `successOf` of the shared package)
 */
export function ask(address: string, request: RequestInit): Promise<ApiAnswer> {
  return answerTo(address, request).catch((reason: unknown) => {
    throw new ApiUnreachable(reason);
  });
}

async function answerTo(address: string, request: RequestInit): Promise<ApiAnswer> {
  const response = await fetch(address, { ...request, credentials: 'same-origin' });
  return { status: response.status, body: jsonBody(await response.text()) };
}

/** Sends a form with files. @throws ApiUnreachable as `ask` does */
export function sendForm(
  address: string,
  form: FormData,
  headers: Record<string, string> = {},
): Promise<ApiAnswer> {
  return ask(address, { method: 'POST', body: form, headers });
}
