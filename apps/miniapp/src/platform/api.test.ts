import { ApiUnreachable } from '@jiweibao/shared';
import Taro, { resetTaro } from '../testing/taro';
import { api } from './api';

const target = process.env.TARO_ENV;

/** A write as any address sees it: how a request is sent depends on no address. */
const write = api.write as unknown as (method: string, path: string, parameters: object) => Promise<unknown>;
const PARAMETERS = { body: { note: '停业' }, idempotencyKey: 'key-1' };
const HEADERS = { 'Content-Type': 'application/json', 'Idempotency-Key': 'key-1' };

afterEach(() => {
  if (target === undefined) delete process.env.TARO_ENV;
  else process.env.TARO_ENV = target;
  resetTaro();
});

describe('in the mini-program', () => {
  beforeEach(() => {
    process.env.TARO_ENV = 'weapp';
  });

  test('a write is sent with its method, its headers and its JSON text', async () => {
    Taro.request.mockResolvedValueOnce({ statusCode: 201, data: { id: 'x' } });
    await expect(write('POST', '/api/v1/things', PARAMETERS)).resolves.toEqual({ id: 'x' });
    expect(Taro.request).toHaveBeenCalledWith({
      url: '/api/v1/things',
      method: 'POST',
      header: HEADERS,
      data: '{"note":"停业"}',
      timeout: 15_000,
    });
  });

  test('a read carries no data, and a request that fails is an unreachable service', async () => {
    Taro.request.mockRejectedValueOnce({ errMsg: 'request:fail timeout' });
    await expect(api.read('/api/v1/categories')).rejects.toBeInstanceOf(ApiUnreachable);
    expect(Taro.request.mock.calls[0]![0]).not.toHaveProperty('data');
  });
});

describe('in the browser', () => {
  test('a write is sent with its method, its headers and its JSON text', async () => {
    const fetched = jest.fn(async () => ({ status: 201, json: async () => ({ id: 'x' }) }));
    globalThis.fetch = fetched as unknown as typeof fetch;
    await expect(write('POST', '/api/v1/things', PARAMETERS)).resolves.toEqual({ id: 'x' });
    expect(fetched).toHaveBeenCalledWith(
      '/api/v1/things',
      expect.objectContaining({ method: 'POST', headers: HEADERS, body: '{"note":"停业"}' }),
    );
  });

  test('an answer without a body is no fault', async () => {
    const noBody = () => Promise.reject(new SyntaxError('Unexpected end of JSON input'));
    globalThis.fetch = jest.fn(async () => ({ status: 204, json: noBody })) as unknown as typeof fetch;
    await expect(write('DELETE', '/api/v1/things', {})).resolves.toBeUndefined();
  });
});
