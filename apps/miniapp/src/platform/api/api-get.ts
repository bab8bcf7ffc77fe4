import Taro from '@tarojs/taro';
import { isOffline } from '../network';
import { ApiFailure } from './api-failure';

const TIMEOUT_MILLISECONDS = 15_000;

export type ApiQuery = Record<string, string | number | null | undefined>;

/** One public read. Throws an `ApiFailure` with a sentence for the person, never anything else. */
export async function apiGet<Reply>(path: string, query: ApiQuery = {}): Promise<Reply> {
  const url = API_BASE + path + queryString(query);
  const { status, body } = await send(url).catch(async () => {
    throw (await isOffline()) ? ApiFailure.offline() : ApiFailure.unreachable();
  });
  if (status === 200 && body !== null) return body as Reply;
  const detail = (body as { detail?: unknown } | null)?.detail;
  if (status >= 400 && status < 500 && typeof detail === 'string')
    throw new ApiFailure('refused', status, detail);
  throw ApiFailure.unreachable();
}

function queryString(query: ApiQuery): string {
  const pairs = Object.entries(query).filter(
    ([, value]) => value !== null && value !== undefined && value !== '',
  );
  if (pairs.length === 0) return '';
  return `?${pairs.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join('&')}`;
}

/** `body` is null where the reply was not JSON, as from a proxy's own error page. */
async function send(url: string): Promise<{ status: number; body: unknown }> {
  if (process.env.TARO_ENV === 'weapp') {
    const { statusCode, data } = await Taro.request({ url, timeout: TIMEOUT_MILLISECONDS });
    return { status: statusCode, body: typeof data === 'object' ? data : null };
  }
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), TIMEOUT_MILLISECONDS);
  try {
    const response = await fetch(url, { signal: controller.signal, headers: { accept: 'application/json' } });
    return { status: response.status, body: await response.json().catch(() => null) };
  } finally {
    clearTimeout(timer);
  }
}
