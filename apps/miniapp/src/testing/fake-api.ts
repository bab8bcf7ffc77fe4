type Reply = { status?: number; body: unknown } | 'unreachable' | Promise<unknown>;

const REGISTRY_AS_OF = '2026-05-01T02:00:00.000Z';

/** Categories that every page asks for. */
const CATEGORIES = {
  items: [
    { code: 'refrigerator', name: '冰箱' },
    { code: 'television', name: '电视' },
  ],
  registryAsOf: REGISTRY_AS_OF,
};

/**
 * Puts an API in place of the network. `answer` gets the path under `/api/v1` and its query; what it leaves undefined is a 404.
 * @returns the addresses asked for, in order
 */
export function serveApi(answer: (path: string, query: URLSearchParams) => Reply | undefined): string[] {
  const asked: string[] = [];
  globalThis.fetch = jest.fn(async (input: unknown) => {
    const url = new URL(String(input), 'http://localhost');
    asked.push(url.pathname + url.search);
    const path = url.pathname.replace('/api/v1', '');
    const reply =
      answer(path, url.searchParams) ?? (path === '/categories' ? { body: CATEGORIES } : undefined);
    const settled = await reply;
    if (settled === 'unreachable') throw new TypeError('network');
    const { status, body } = (settled ?? problem(404, '没有找到。')) as { status?: number; body: unknown };
    return { status: status ?? 200, json: async () => body } as Response;
  }) as typeof fetch;
  return asked;
}

export function problem(status: number, detail: string): { status: number; body: unknown } {
  return { status, body: { type: 'about:blank', title: '不行', status, code: 'refused', detail } };
}

/** Whether the browser believes itself connected; `true` also says that the network is back. */
export function setOnline(online: boolean): void {
  Object.defineProperty(navigator, 'onLine', { value: online, configurable: true });
  if (online) window.dispatchEvent(new Event('online'));
}
