interface Answer {
  status: number;
  body: unknown;
}

/** A request that came to the service. */
export interface Asked {
  /** Under `/api/v1`, without its query. */
  path: string;
  query: URLSearchParams;
  method: string;
  headers: Record<string, string>;
  body: Record<string, unknown>;
}

const SESSION = { token: `case_${'A'.repeat(43)}`, expiresAt: '2999-01-01T00:00:00.000Z' };

/**
 * Puts a service in place of the network; it opens every filing, unless `answer` says otherwise.
 * @returns what came, in order
 */
export function serveMyCases(
  answer: (asked: Asked) => Answer | 'unreachable' | Promise<Answer> | undefined,
): Asked[] {
  const came: Asked[] = [];
  globalThis.fetch = jest.fn(async (input: unknown, init: RequestInit = {}) => {
    const url = new URL(String(input), 'http://localhost');
    const asked: Asked = {
      path: url.pathname.replace('/api/v1', ''),
      query: url.searchParams,
      method: init.method ?? 'GET',
      headers: (init.headers ?? {}) as Record<string, string>,
      body: typeof init.body === 'string' ? JSON.parse(init.body) : {},
    };
    came.push(asked);
    const opens = asked.path === '/case-sessions' ? created(SESSION) : undefined;
    const settled = (await answer(asked)) ?? opens ?? refused(404, 'not-found', '没有找到。');
    if (settled === 'unreachable') throw new TypeError('network');
    return { status: settled.status, json: async () => settled.body } as Response;
  }) as typeof fetch;
  return came;
}

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const created = (body: unknown): Answer => ({ status: 201, body });
export const done = (): Answer => ({ status: 204, body: null });

export function refused(
  status: number,
  code: string,
  detail: string,
  errors: { field: string; code: string; detail: string }[] = [],
): Answer {
  return { status, body: { type: 'about:blank', title: '不行', status, code, detail, errors } };
}
