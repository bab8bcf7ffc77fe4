import { type ApiRequest, createApiClient, type Send } from './api-client.js';
import { ApiProblem, ApiUnreachable } from './api-errors.js';
import type { WriteMethod } from './api-types.js';
import { newIdempotencyKey } from './idempotency-key.js';

const ok =
  (body: unknown): Send =>
  async () => ({ status: 200, body });

async function addressSent(read: (client: ReturnType<typeof createApiClient>) => Promise<unknown>) {
  let sent = '';
  const client = createApiClient(async ({ address }) => {
    sent = address;
    return { status: 200, body: {} };
  });
  await read(client);
  return sent;
}

describe('the address that is asked for', () => {
  test('fills the path, leaves out what is undefined, and escapes Chinese and reserved characters', async () => {
    await expect(addressSent((c) => c.read('/api/v1/outlets/{id}', { path: { id: 'a/b' } }))).resolves.toBe(
      '/api/v1/outlets/a%2Fb',
    );
    await expect(
      addressSent((c) =>
        c.read('/api/v1/outlets', { query: { q: '冰箱&空调', brandId: undefined, limit: 5 } }),
      ),
    ).resolves.toBe('/api/v1/outlets?q=%E5%86%B0%E7%AE%B1%26%E7%A9%BA%E8%B0%83&limit=5');
  });

  test('writes numbers plainly, so that the service can read the smallest of them', async () => {
    await expect(
      addressSent((c) => c.read('/api/v1/outlets', { query: { lat: 1e-7, lng: 114.123456789 } })),
    ).resolves.toBe('/api/v1/outlets?lat=0.000000&lng=114.123457');
  });

  test('is well-formed even where the text ends in half an emoji', async () => {
    await expect(
      addressSent((c) => c.read('/api/v1/outlets', { query: { q: '冰箱\ud83d' } })),
    ).resolves.toContain('q=%E5%86%B0%E7%AE%B1%EF%BF%BD');
  });
});

describe('what a caller learns', () => {
  test('the reply, as it came', async () => {
    const body = { items: [], registryAsOf: '2026-05-01T00:00:00.000Z' };
    await expect(createApiClient(ok(body)).read('/api/v1/categories')).resolves.toEqual(body);
  });

  test('a refusal as the problem that the service described', async () => {
    const problem = {
      type: 'urn:jiweibao:problem:invalid-request',
      title: '请求有误',
      status: 400,
      code: 'invalid-request',
      detail: '纬度应当在 -90 到 90 之间。',
      errors: [{ field: 'lat', code: 'out-of-range', detail: '纬度应当在 -90 到 90 之间。' }],
    };
    const failure = await createApiClient(async () => ({ status: 400, body: problem }))
      .read('/api/v1/outlets', { query: { lat: 95, lng: 114 } })
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ApiProblem);
    expect(failure).toMatchObject({ status: 400, code: 'invalid-request', errors: problem.errors });
  });

  test.each([
    [502, '<html>Bad Gateway</html>'],
    [500, { error: 'x' }],
    [200, 'not what was asked for'],
    [304, ''],
  ])('a sentence to show where something between answered %i', async (status, body) => {
    const failure = await createApiClient(async () => ({ status, body }))
      .read('/api/v1/categories')
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ApiProblem);
    expect(failure).toMatchObject({
      status,
      code: 'unexpected-answer',
      detail: expect.stringContaining('稍后'),
    });
  });

  test('that no answer came, told apart from a refusal', async () => {
    const reason = new Error('offline');
    const failure = await createApiClient(() => Promise.reject(reason))
      .read('/api/v1/categories')
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ApiUnreachable);
    expect(failure).toMatchObject({ reason });
  });
});

describe('a write', () => {
  // The client as any address sees it: what is sent depends on no address, and the contract checks each where it is used.
  type LooseClient = {
    write(method: WriteMethod, path: string, parameters: object): Promise<unknown>;
  };
  const clientOf = (send: Send) => createApiClient(send) as unknown as LooseClient;

  async function requestSent(method: WriteMethod, parameters: object): Promise<ApiRequest> {
    const sent: ApiRequest[] = [];
    const client = clientOf(async (request) => {
      sent.push(request);
      return { status: 201, body: {} };
    });
    await client.write(method, '/api/v1/things/{id}', { path: { id: 'a/b' }, ...parameters });
    expect(sent).toHaveLength(1);
    return sent[0]!;
  }

  test('sends its body as JSON, with the key of the act and the session of the person', async () => {
    await expect(
      requestSent('POST', { body: { note: '停业' }, idempotencyKey: 'key-1', bearer: 'token-1' }),
    ).resolves.toEqual({
      method: 'POST',
      address: '/api/v1/things/a%2Fb',
      body: '{"note":"停业"}',
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': 'key-1',
        Authorization: 'Bearer token-1',
      },
    });
  });

  test('without a body, a key or a session names none of them', async () => {
    await expect(requestSent('DELETE', {})).resolves.toEqual({
      method: 'DELETE',
      address: '/api/v1/things/a%2Fb',
      body: null,
      headers: {},
    });
  });

  test.each([
    [201, { id: 'x' }, { id: 'x' }],
    [200, { id: 'x' }, { id: 'x' }],
    [204, '', undefined],
    [204, null, undefined],
    [202, null, undefined],
    [202, { id: 'x' }, { id: 'x' }],
  ])('answered %i gives what was answered', async (status, body, reply) => {
    await expect(clientOf(async () => ({ status, body })).write('POST', '/x', {})).resolves.toEqual(reply);
  });

  test('that is refused gives the problem, that got no answer says so', async () => {
    const body = {
      type: 'about:blank',
      title: '不行',
      status: 429,
      code: 'too-many',
      detail: '请稍后再试。',
    };
    await expect(clientOf(async () => ({ status: 429, body })).write('POST', '/x', {})).rejects.toMatchObject(
      { name: 'ApiProblem', code: 'too-many' },
    );
    await expect(
      clientOf(async () => ({ status: 201, body: '<html>' })).write('POST', '/x', {}),
    ).rejects.toMatchObject({ name: 'ApiProblem', code: 'unexpected-answer' });
    await expect(
      clientOf(() => Promise.reject(new Error('offline'))).write('POST', '/x', {}),
    ).rejects.toBeInstanceOf(ApiUnreachable);
  });

  test('gets a key that was not there before', () => {
    const keys = Array.from({ length: 1000 }, newIdempotencyKey);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^[0-9a-z-]{8,64}$/);
  });
});
