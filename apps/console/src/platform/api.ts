import { type ApiAnswer, type ApiRequest, createApiClient } from '@jiweibao/shared';

/** The one way to the service. The session is in a cookie that scripts cannot read; the browser adds it. */
export const api = createApiClient(send);

async function send({ method, address, body, headers }: ApiRequest): Promise<ApiAnswer> {
  const response = await fetch(address, {
    method,
    body,
    headers: { ...headers },
    credentials: 'same-origin',
  });
  return { status: response.status, body: await jsonOf(response) };
}

/**
 * Sends a file, or a form with files: what is not JSON goes by its own way, and is answered in the same words.
 * @throws ApiProblem when the service refused or failed; see `successOf` of the shared package
 */
export async function sendForm(
  address: string,
  form: FormData,
  headers: Record<string, string> = {},
): Promise<ApiAnswer> {
  const response = await fetch(address, { method: 'POST', body: form, headers, credentials: 'same-origin' });
  return { status: response.status, body: await jsonOf(response) };
}

async function jsonOf(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === '') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // A proxy's page instead of an answer: the transport says that the service is not available.
    return null;
  }
}
