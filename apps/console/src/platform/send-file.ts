import { type ApiAnswer, ApiUnreachable, newIdempotencyKey } from '@jiweibao/shared';
import { jsonBody } from './json-body';

interface Options {
  method?: 'POST' | 'PUT';
  /** The same for every attempt at one upload. */
  idempotencyKey?: string;
  /** Told how much has gone, from 0 to 1; at 1 the service still has to take it in. */
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
}

/**
 * Sends one file in the field `file` of a form. By `XMLHttpRequest`, since `fetch` does not tell how much of a body has gone.
 * @throws ApiUnreachable when no answer came, or when it was given up
 */
export function sendFile(
  address: string,
  file: File,
  { method = 'POST', idempotencyKey = newIdempotencyKey(), onProgress, signal }: Options = {},
): Promise<ApiAnswer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const form = new FormData();
    form.append('file', file, file.name);
    request.open(method, address);
    request.setRequestHeader('Idempotency-Key', idempotencyKey);
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(total === 0 ? 0 : loaded / total);
    request.onload = () => resolve({ status: request.status, body: jsonBody(request.responseText) });
    request.onerror = () => reject(new ApiUnreachable(new Error('the upload got no answer')));
    request.onabort = () => reject(new ApiUnreachable(new Error('the upload was given up')));
    signal?.addEventListener('abort', () => request.abort(), { once: true });
    request.send(form);
  });
}
