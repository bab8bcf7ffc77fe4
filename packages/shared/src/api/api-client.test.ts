import { createApiClient, type SendRead } from './api-client.js';
import { ApiProblem, ApiUnreachable } from './api-errors.js';

const ok =
  (body: unknown): SendRead =>
  async () => ({ status: 200, body });

async function addressSent(read: (client: ReturnType<typeof createApiClient>) => Promise<unknown>) {
  let sent = '';
  const client = createApiClient(async (address) => {
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
