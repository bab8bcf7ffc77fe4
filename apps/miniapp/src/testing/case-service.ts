import { outletReply, phoneCheck } from './registry-samples';

interface Answer {
  status: number;
  body: unknown;
}

/** A write that came to the service. */
export interface Came {
  path: string;
  method: string;
  key: string | undefined;
  draftKey: string | undefined;
  body: Record<string, unknown>;
}

type Answering = (came: Came) => Answer | 'unreachable' | Promise<Answer> | undefined;

/**
 * Puts a service in place of the network that takes writes. What `answer` leaves undefined is a 404; reads are answered so that no page
 * waits for them.
 * @returns the writes, in order
 */
export function serveCases(answer: Answering): Came[] {
  const came: Came[] = [];
  globalThis.fetch = jest.fn(async (input: unknown, init: RequestInit = {}) => {
    const path = new URL(String(input), 'http://localhost').pathname.replace('/api/v1', '');
    const method = init.method ?? 'GET';
    if (method === 'GET') return asResponse(read(path));
    const headers = (init.headers ?? {}) as Record<string, string>;
    const write = {
      path,
      method,
      key: headers['Idempotency-Key'],
      draftKey: headers['Draft-Key'],
      body: typeof init.body === 'string' ? JSON.parse(init.body) : {},
    };
    came.push(write);
    const answered = await answer(write);
    if (answered === 'unreachable') throw new TypeError('network');
    return asResponse(answered ?? problem(404, 'not-found', '没有找到。'));
  }) as typeof fetch;
  return came;
}

export function problem(
  status: number,
  code: string,
  detail: string,
  errors: { field: string; code: string; detail: string }[] = [],
): Answer {
  return { status, body: { type: 'about:blank', title: '不行', status, code, detail, errors } };
}

function read(path: string): Answer {
  if (path === '/phone-check') return { status: 200, body: phoneCheck({ verdict: 'unlisted' }) };
  if (path.startsWith('/outlets/')) return { status: 200, body: outletReply() };
  return { status: 200, body: { items: [], registryAsOf: '2026-11-25T02:00:00.000Z' } };
}

const asResponse = ({ status, body }: Answer) => ({ status, json: async () => body }) as Response;
